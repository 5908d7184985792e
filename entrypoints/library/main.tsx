/** The library page: wires its views to the library, the settings and the browser's history. */
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { LibraryPage } from '@/components/library/LibraryPage';
import type { LibraryProps } from '@/components/library/library-props';
import { WordsProvider, wordsFor } from '@/components/words';
import { askTwice } from '@/utils/ask-twice';
import { creditForms } from '@/utils/core/credit-line';
import { isNamed } from '@/utils/core/import';
import type { Settings } from '@/utils/core/settings';
import { sendMessage } from '@/utils/messages';
import { takeHanded } from '@/utils/open-library';
import { settings } from '@/utils/settings';
import { checkedTweets } from '../popup/views';
import { followLinks, goTo, routeNow, watchRoute } from './history';
import { useTransfer } from './use-transfer';

const asks: Pick<LibraryProps, 'search' | 'check' | 'spread' | 'onCopy' | 'go'> = {
  go: goTo,
  search: (typed, from) => askTwice(() => sendMessage('search', { typed, from })),
  check: async (text) =>
    checkedTweets(text, await askTwice(() => sendMessage('check', text)), await settings.get()),
  spread: (id) => askTwice(() => sendMessage('spread', id)),
  onCopy: (text) => navigator.clipboard.writeText(text).then(() => true),
};

function Page({ first }: { first: Settings }) {
  const [route, setRoute] = useState(routeNow);
  const [now, setNow] = useState(first);
  useEffect(() => {
    const stops = [watchRoute(setRoute), settings.watch(setNow), followLinks()];
    return () => stops.forEach((stop) => stop());
  }, []);
  useEffect(() => {
    document.title = `Sourcier: ${words.t(`library.${route.view}.title`)}`;
  }, [route.view]);
  const formsOf: LibraryProps['formsOf'] = ({ author, lang }, finder) =>
    !isNamed(author)
      ? []
      : creditForms({
          source: author.handle,
          finder,
          lang,
          phrases: now.charter.phrases,
          neverNamed: now.neverNamed,
        });
  const transfer = useTransfer();
  return <LibraryPage {...asks} {...{ route, formsOf, transfer }} />;
}

const words = wordsFor(i18n.t, browser.i18n.getUILanguage());
document.documentElement.lang = words.t('language');
const root = document.getElementById('root');
if (root) {
  const [first, handed] = await Promise.all([settings.get(), takeHanded()]);
  if (handed !== '') goTo({ view: 'check', q: handed }, 'replace');
  render(
    <WordsProvider value={words}>
      <Page first={first} />
    </WordsProvider>,
    root,
  );
}
