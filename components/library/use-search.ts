/** A search as it goes on: asked at every key, again while the library is still being looked through, and as it is scrolled. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type Hit, HITS_A_PAGE, type SearchAnswer } from '../../utils/core/searched';
import type { LibraryProps } from './library-props';

/** Milliseconds until it is asked again how far the library was looked through. */
const ASK_AGAIN = 250;

export interface Search {
  /** What is answered; null before the first answer. */
  answer: SearchAnswer | null;
  failed: boolean;
  hitAt: (index: number) => Hit | undefined;
  /** These are on screen. */
  need: (first: number, end: number) => void;
}

export function useSearch(typed: string, ask: LibraryProps['search']): Search {
  const [answer, setAnswer] = useState<SearchAnswer | null>(null);
  const [failed, setFailed] = useState(false);
  const [, draw] = useState(0);
  /** By the number of the page; those of an older answer stand until newer ones come. */
  const pages = useRef(new Map<number, Hit[]>());
  const asked = useRef(new Set<number>());

  useEffect(() => {
    let stale = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = (isFirst: boolean) => {
      const put = (now: SearchAnswer) => {
        if (stale) return;
        if (isFirst) pages.current.clear();
        asked.current.clear();
        pages.current.set(0, now.hits);
        setAnswer(now);
        setFailed(false);
        if (now.searched < now.tweets) timer = setTimeout(() => look(false), ASK_AGAIN);
      };
      ask(typed, 0).then(put, () => !stale && setFailed(true));
    };
    look(true);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [typed, ask]);

  const hitAt = useCallback(
    (index: number) => pages.current.get(Math.floor(index / HITS_A_PAGE))?.[index % HITS_A_PAGE],
    [],
  );
  const need = useCallback(
    (first: number, end: number) => {
      const last = Math.floor(Math.max(0, end - 1) / HITS_A_PAGE);
      for (let page = Math.max(1, Math.floor(first / HITS_A_PAGE)); page <= last; page++) {
        if (asked.current.has(page)) continue;
        asked.current.add(page);
        const still = asked.current;
        const put = ({ hits }: SearchAnswer) => {
          if (still !== asked.current || !still.has(page)) return;
          pages.current.set(page, hits);
          draw((n) => n + 1);
        };
        ask(typed, page * HITS_A_PAGE).then(put, () => asked.current.delete(page));
      }
    },
    // What was asked before an answer is asked again after it.
    [typed, ask, answer],
  );
  return { answer, failed, hitAt, need };
}
