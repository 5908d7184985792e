/** What is told of selectors that failed in an article: counted, and its structure once a day. */
import type { HealthNews } from '@/utils/core/health';
import { structureOf } from '@/utils/x/structure';

type Missed = Pick<HealthNews, 'missing' | 'structures'>;

export function createMissed(): (article: Element, names: readonly string[]) => Missed {
  /** Days with names. */
  const told = new Set<string>();
  return (article, names) => {
    const missed: Missed = { missing: {}, structures: {} };
    for (const name of names) {
      missed.missing[name] = 1;
      const when = new Date().toDateString() + name;
      if (!told.has(when)) missed.structures[name] = structureOf(article);
      told.add(when);
    }
    return missed;
  };
}
