/** The settings page: wires its controls to the settings, the library and the browser's keys. */
import { render } from 'preact';
import { i18n } from '#i18n';
import { Options } from '@/components/Options';
import { WordsProvider, wordsFor } from '@/components/words';
import { askTwice } from '@/utils/ask-twice';
import { changeCreditKeys } from '@/utils/credit-keys';
import { sendMessage } from '@/utils/messages';
import { browserName } from './browser-name';
import { useOptions } from './use-options';

const about = {
  version: browser.runtime.getManifest().version,
  browser: browserName(navigator.userAgent),
};

async function eraseAll(): Promise<void> {
  if (!(await askTwice(() => sendMessage('eraseAll'))))
    throw new Error('Not everything was erased');
}

function OptionsPage() {
  const { now, imposed, remembered, health, shortcut, change, refresh } = useOptions();
  if (now === null) return null;
  return (
    <Options
      settings={now}
      {...{ imposed, remembered, health, about, shortcut, change }}
      erase={() => eraseAll().finally(refresh)}
      onCopy={(text) => navigator.clipboard.writeText(text).then(() => true)}
      onChangeKey={changeCreditKeys}
      onWelcome={() => void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') })}
    />
  );
}

const words = wordsFor(i18n.t, browser.i18n.getUILanguage());
document.documentElement.lang = words.t('language');
document.title = `Sourcier: ${words.t('options.title')}`;
const root = document.getElementById('root');
if (root) {
  render(
    <WordsProvider value={words}>
      <OptionsPage />
    </WordsProvider>,
    root,
  );
}
