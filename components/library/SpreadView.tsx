/** Spread: everyone seen saying the same, as a picture and as a table, any two of them side by side. */
import { useEffect, useState } from 'preact/hooks';
import { tweetInLink } from '../../utils/core/link';
import type { Spread } from '../../utils/core/spread';
import { formatNumber } from '../format';
import { spanText } from '../phrases';
import { useWords } from '../words';
import { AddressBox } from './AddressBox';
import type { LibraryProps } from './library-props';
import { SideBySide } from './SideBySide';
import { SpreadPicture } from './SpreadPicture';
import { SpreadTable } from './SpreadTable';

export function SpreadView({ route, go, spread }: LibraryProps) {
  const words = useWords();
  const { t, locale } = words;
  const id = tweetInLink(route.q)?.id ?? null;
  const [answer, setAnswer] = useState<Spread | 'none' | 'failed' | null>(null);
  /** The two that are laid side by side, by their ids; the one chosen longest ago gives way. */
  const [chosen, setChosen] = useState<string[]>([]);
  useEffect(() => {
    let stale = false;
    setAnswer(null);
    if (id === null) return;
    const put = (found: Spread | null) => {
      if (stale) return;
      const [first, second] = found?.entries ?? [];
      const other = first?.tweet.id === id ? second?.tweet.id : id;
      setChosen([first?.tweet.id, other].filter((one) => one !== undefined));
      setAnswer(found ?? 'none');
    };
    spread(id).then(put, () => !stale && setAnswer('failed'));
    return () => {
      stale = true;
    };
  }, [id, spread]);

  const choose = (one: string) =>
    setChosen((now) => (now.includes(one) ? now : [...now.slice(-1), one]));
  return (
    <>
      <h1 class="unseen">{t('library.spread.title')}</h1>
      <AddressBox address={route.q} onAddress={(q) => go({ view: 'spread', q }, 'replace')} />
      <p class="quiet small" role="status">
        {answer === 'none' && t('library.spread.unread')}
        {answer === 'failed' && t('check.failed')}
      </p>
      {answer && typeof answer === 'object' && (
        <>
          <section class="sheet">
            <h2>{story(answer)}</h2>
            <SpreadPicture {...answer} />
            <SpreadTable {...answer} chosen={chosen} onChoose={choose} />
          </section>
          <SideBySide entries={answer.entries} chosen={chosen} />
        </>
      )}
    </>
  );

  /** "Same words: 23 accounts in 40 min" */
  function story({ entries, accounts }: Spread): string {
    const times = entries.map(({ time }) => time).filter((time) => time !== null);
    const n = { n: formatNumber(accounts, locale) };
    if (accounts < 2) return t('library.spread.alone');
    const span = spanText(words, Math.max(...times) - Math.min(...times));
    return t('library.spread.story', accounts, { ...n, span });
  }
}
