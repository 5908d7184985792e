import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { IndexCache } from '@/utils/library/cache';
import { type Database, openDatabase } from '@/utils/library/database';
import { findAll } from '@/utils/library/find';
import { forgetSince, prune } from '@/utils/library/forget';
import { joinRecent, mergeStep } from '@/utils/library/merge';
import { record } from '@/utils/library/record';
import { readState } from '@/utils/library/state';
import { idAt, seen, tweet } from '../support/tweets';

const words =
  'spring mill village clock flood river bridge baker winter harvest quiet copper lantern orchard'.split(
    ' ',
  );
const texts = Array.from({ length: 12 }, (_, n) =>
  Array.from({ length: 14 }, (_, k) => words[(n * 5 + k * (n + 1)) % words.length]).join(' '),
);
const idOf = (n: number): string => idAt(1_700_000_000_000, n);

const steps = fc.array(
  fc.oneof(
    fc.record({ do: fc.constant('record' as const), text: fc.nat(11), at: fc.nat(50) }),
    fc.record({ do: fc.constant('forget' as const), since: fc.nat(50) }),
    fc.record({ do: fc.constant('prune' as const), tweets: fc.integer({ min: 1, max: 12 }) }),
    fc.record({ do: fc.constant('merge' as const), times: fc.integer({ min: 1, max: 40 }) }),
    fc.record({ do: fc.constant('join' as const) }),
    fc.record({ do: fc.constant('wake' as const) }),
  ),
  { maxLength: 30 },
);

test('after any recording, forgetting, pruning, merging and waking, finding equals a search by hand', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (all) => {
      globalThis.indexedDB = new IDBFactory();
      let database: Database = await openDatabase(() => undefined);
      let cache = new IndexCache();
      const kept = new Map<string, { first: number; last: number }>();
      for (const step of all) {
        if (step.do === 'record') {
          const id = idOf(step.text);
          const { first, last } = kept.get(id) ?? { first: step.at, last: step.at };
          kept.set(id, { first: Math.min(first, step.at), last: Math.max(last, step.at) });
          await record(database, [
            seen(tweet({ id, text: texts[step.text] ?? '' }), { at: step.at }),
          ]);
        } else if (step.do === 'forget') {
          await forgetSince(database, step.since);
          for (const [id, { first, last }] of kept) {
            if (first >= step.since) kept.delete(id);
            else if (last >= step.since) kept.set(id, { first, last: first });
          }
        } else if (step.do === 'prune') {
          await prune(database, { tweets: step.tweets, days: 1 }, 50);
          const byAge = [...kept].sort(
            ([a, one], [b, other]) => one.last - other.last || (a < b ? -1 : 1),
          );
          for (const [id] of byAge.slice(0, Math.max(0, kept.size - step.tweets))) kept.delete(id);
        } else if (step.do === 'merge') {
          for (let n = 0; n < step.times; n++) await mergeStep(database);
        } else if (step.do === 'join') {
          await joinRecent(database);
        } else {
          database.close();
          database = await openDatabase(() => undefined);
          cache = new IndexCache();
        }
        // A query in between fills the cache that the next step makes stale.
        await findAll(database, texts.slice(0, 4), { cache });
      }
      expect((await readState(database.transaction('meta').store)).tweets).toBe(kept.size);
      const found = await findAll(database, texts, { cache });
      found.forEach((matches, n) => {
        const ids = matches.map(({ match }) => match.tweetId);
        expect(ids.includes(idOf(n))).toBe(kept.has(idOf(n)));
        expect(ids.every((id) => kept.has(id))).toBe(true);
        expect(new Set(ids).size).toBe(ids.length);
      });
      database.close();
    }),
    { numRuns: 40 },
  );
}, 60_000);
