/** The popup: wires what it shows to the library, the settings and the tab in front. */
import { render } from 'preact';
import { i18n } from '#i18n';
import { Popup } from '@/components/Popup';
import type { PopupProps } from '@/components/popup-props';
import { WordsProvider, wordsFor } from '@/components/words';
import { access } from '@/utils/access';
import { withVerdict, withoutVerdict } from '@/utils/core/verdicts';
import type { DraftAction } from '@/utils/core/suggestion';
import { sendMessage } from '@/utils/messages';
import { settings } from '@/utils/settings';
import { askTwice } from '@/utils/ask-twice';
import { actOnDraft, tabInFront } from './tab';
import { usePopup } from './use-popup';
import { checkedTweets, verdictOf } from './views';

const actions: Omit<PopupProps, 'state' | 'forget' | 'onAct' | 'onTroubleRead'> = {
  check: async (text) =>
    checkedTweets(text, await askTwice(() => sendMessage('check', text)), await settings.get()),
  count: (since) => askTwice(() => sendMessage('countSince', since)),
  linksSeen: (boxes) => askTwice(() => sendMessage('linksSeen', boxes)),
  justRead: () => askTwice(() => sendMessage('justRead')),
  onCopy: (text) => navigator.clipboard.writeText(text).then(() => true),
  onVerdict: (view, kind) => void settings.update((now) => withVerdict(now, verdictOf(view, kind))),
  onUndo: (view, kind) => void settings.update((now) => withoutVerdict(now, verdictOf(view, kind))),
  onPause: (paused) => void settings.update((now) => ({ ...now, paused })),
  onPauseHere: (host, paused) =>
    void settings.update((now) => {
      const others = now.pausedHosts.filter((other) => other !== host);
      return { ...now, pausedHosts: paused ? [...others, host] : others };
    }),
  onReloadTab: () =>
    void tabInFront().then((tab) => {
      if (tab?.id !== undefined) void browser.tabs.reload(tab.id);
      window.close();
    }),
  onAllow: () => void access.ask(),
  onWelcome: () =>
    void browser.tabs
      .create({ url: browser.runtime.getURL('/welcome.html') })
      .then(() => window.close()),
  onSettings: () => void browser.runtime.openOptionsPage().then(() => window.close()),
};

function PopupPage() {
  const { state, refresh, look } = usePopup();
  const forget = (since: number) =>
    askTwice(() => sendMessage('forgetSince', since)).finally(refresh);
  const onTroubleRead = () => void askTwice(() => sendMessage('troubleRead')).finally(refresh);
  const onAct = (action: DraftAction, about: string | null) =>
    actOnDraft({ action, about }).finally(look);
  return <Popup {...actions} {...{ state, forget, onAct, onTroubleRead }} />;
}

const words = wordsFor(i18n.t, browser.i18n.getUILanguage());
document.documentElement.lang = words.t('language');
const root = document.getElementById('root');
if (root) {
  render(
    <WordsProvider value={words}>
      <PopupPage />
    </WordsProvider>,
    root,
  );
}
