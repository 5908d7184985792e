/** The welcome page: wires its one button to the settings. */
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Welcome } from '@/components/Welcome';
import { WordsProvider, wordsFor } from '@/components/words';
import { access } from '@/utils/access';
import { settings } from '@/utils/settings';
import { sampleOf } from './sample';

const words = wordsFor(i18n.t, browser.i18n.getUILanguage());
const sample = sampleOf(words.t('sample.text'), words.t('sample.added'), words.t('language'));

function WelcomePage() {
  const [started, setStarted] = useState<boolean | null>(null);
  const [granted, setGranted] = useState(true);
  useEffect(() => {
    const ask = () => void access.granted().then(setGranted);
    ask();
    void settings.get().then((now) => setStarted(now.started));
    const stops = [access.watch(ask), settings.watch((now) => setStarted(now.started))];
    return () => stops.forEach((stop) => stop());
  }, []);
  return (
    <Welcome
      started={started}
      access={granted}
      sample={sample}
      onStart={() => void settings.update((now) => ({ ...now, started: true }))}
      onAllow={() => void access.ask()}
    />
  );
}

document.documentElement.lang = words.t('language');
const root = document.getElementById('root');
if (root) {
  render(
    <WordsProvider value={words}>
      <WelcomePage />
    </WordsProvider>,
    root,
  );
}
