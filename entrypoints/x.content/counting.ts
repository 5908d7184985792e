/** What is told of each tweet that was on screen: which reader read it, and what was missing, each once. */
import { type HealthNews, noNews } from '@/utils/core/health';
import type { Reading } from '@/utils/x/read-tweet';
import { createMissed } from './missed';

/** Remembered of each page; what comes again after so many is told again. */
const MOST_TOLD = 3_000;
/** Of an article in which no id was read, so many UTF-16 units stand for it: its numbers come later. */
const WORDS = 80;

/** A tweet comes back when the reader does, and is read again when a late answer completes it. */
export function createCounting(): (article: Element, reading: Reading) => HealthNews {
  const told = new Set<string>();
  const missed = createMissed();

  function isNew(what: string): boolean {
    if (told.has(what)) return false;
    const [oldest] = told.add(what);
    if (told.size > MOST_TOLD && oldest !== undefined) told.delete(oldest);
    return true;
  }

  return (article, reading) => {
    if (reading.kind !== 'tweet' && reading.kind !== 'cannot-read') return noNews;
    const { missing } = reading.kind === 'tweet' ? reading.read : reading;
    const tweet = reading.read?.tweet;
    const name = tweet?.id ?? article.textContent.trim().slice(0, WORDS);
    const count = (what: string, counts: boolean): number =>
      Number(counts && isNew(`${what} ${name}`));
    const isRead = reading.kind === 'tweet';
    return {
      read: count('read', isRead),
      // The page never tells the number of an account.
      answered: count('answered', isRead && tweet?.author.id !== undefined),
      unread: count('unread', !isRead),
      ...missed(
        article,
        missing.filter((part) => isNew(`${part} ${name}`)),
      ),
    };
  };
}
