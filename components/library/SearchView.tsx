/** Search: as it is typed over the whole library; its answers as a list that goes by keyboard too. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { formatNumber } from '../format';
import { useWords } from '../words';
import type { LibraryProps } from './library-props';
import { SearchHelp } from './SearchHelp';
import { TweetRow } from './TweetRow';
import { useSearch } from './use-search';
import { VirtualList } from './VirtualList';
import { useListKeys } from './list-keys';

/** Rest after the last key before what is typed stands in the address, ms: browsers allow few changes. */
const REST = 500;

export function SearchView({ route, go, search }: LibraryProps) {
  const { t, locale } = useWords();
  const id = useId();
  const [typed, setTyped] = useState(route.q);
  const field = useRef<HTMLInputElement>(null);
  const { answer, failed, hitAt, need } = useSearch(typed.trim(), search);
  useListKeys(field);
  // Back, forward, and a press on a sample.
  useEffect(() => setTyped((now) => (now.trim() === route.q ? now : route.q)), [route.q]);
  useEffect(() => {
    if (typed.trim() === route.q) return;
    const timer = setTimeout(() => go({ view: 'search', q: typed.trim() }, 'replace'), REST);
    return () => clearTimeout(timer);
  }, [typed]);
  useEffect(() => field.current?.focus(), []);

  const n = (count: number) => ({ n: formatNumber(count, locale) });
  const isAsked = typed.trim() !== '';
  const goesOn = answer !== null && answer.searched < answer.tweets;
  const isNone = answer !== null && !goesOn && answer.total + answer.near.length === 0;
  const said = failed
    ? t('check.failed')
    : answer === null || (answer.total === 0 && !goesOn)
      ? ''
      : t(isAsked ? 'check.found' : 'popup.remembered', answer.total, n(answer.total));
  return (
    <>
      <h1 class="unseen">{t('library.search.title')}</h1>
      <div class="asking">
        <input
          ref={field}
          id={id}
          type="search"
          class="field"
          aria-label={t('library.search.hint')}
          placeholder={t('library.search.hint')}
          autocomplete="off"
          spellcheck={false}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <p class="quiet small standing">
          <span role="status">{said}</span>
          {isAsked && goesOn && (
            <span>
              {t('library.search.going', {
                ...n(answer.searched),
                all: formatNumber(answer.tweets, locale),
              })}
            </span>
          )}
        </p>
      </div>
      {isNone && <p>{t(answer.tweets === 0 ? 'library.search.empty' : 'check.none')}</p>}
      <SearchHelp open={isNone} />
      {answer && answer.total > 0 && (
        <VirtualList
          label={t('library.search.answers')}
          total={answer.total}
          row={(index) => <TweetRow hit={hitAt(index)} />}
          onDrawn={need}
        />
      )}
      {answer && answer.near.length > 0 && (
        <section>
          <h2>{t('library.search.near')}</h2>
          <ol class="near">
            {answer.near.map((hit) => (
              <li key={hit.remembered.tweet.id}>
                <TweetRow hit={hit} />
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  );
}
