/** Tells what finding costs and answers in words, and as one JSON object with the bars. */
import type { Corpus } from './corpus.ts';
import { atLeast, atMost, mb, ms, quantile } from './figures.ts';
import type { FindFigures } from './find-measure.ts';

/** For libraries of about 100,000 tweets, and of about a million. */
const BARS = [
  {
    upTo: 300_000,
    warm: [12, 40],
    cold: 150,
    restarted: 400,
    page: 60,
    filling: 2_000,
    memory: 60e6,
    index: 10e6,
  },
  {
    upTo: Infinity,
    warm: [20, 60],
    cold: 300,
    restarted: 700,
    page: 100,
    filling: 1_500,
    memory: 80e6,
    index: 100e6,
  },
] as const;
/** For the longest text; milliseconds. */
const LONG = 50;
/** What Firefox is held to, with about 100,000 tweets: a waking background, and the same answers. */
const FIREFOX_COLD = 400;
/** The longest that one step of upkeep may hold a query up, beside its own time; milliseconds. */
const LONGEST_STEP = 50;

/** Of the queries that were answered otherwise, so many are named. */
const TOLD = 20;

interface Ran {
  browser: 'chromium' | 'firefox';
  /** Queries that another run answered otherwise; null when there is none to compare with. */
  differ: string[] | null;
}

/** Answers whether every bar is met. */
export function report(corpus: Corpus, figures: FindFigures, { browser, differ }: Ran): boolean {
  const { tweets, filling, roundTrip, inside, cold, restarted, held, rebuilt } = figures;
  const perSecond = tweets / filling.tidy;
  const { shards, packed, recent, database } = figures.stored;
  console.log(`${figures.conditions}
library of ${tweets} tweets, filled in batches of 200: ${(tweets / filling.acknowledged).toFixed(0)} a second acknowledged, ${perSecond.toFixed(0)} a second with all upkeep done
${corpus.queries.length} queries, the background awake, shards cached as they are read:
  lookUp of one text, content script to answer: ${told(roundTrip)}
  the same inside the background, asked again (nearly all shards cached): ${told(inside)}
  matches are those of check, typed search kept out
lookUp of one text of 25,000 characters, ${figures.long.length} kinds, content script to answer: ${told(figures.long)}
lookUp of 20 texts: ${told(figures.lookUp20)}; record of 20 new tweets: ${told(figures.record20)}
background stopped, then lookUp of one text, message to answer, ${cold.length} times: ${told(cold)}
browser restarted and background stopped, the same, ${restarted.length} times: ${told(restarted)}
memory of the background, heap and backing store, after all queries: ${held ? `${mb(held.before)}, once collected ${mb(held.after)}` : NOT_TOLD}
index: ${shards} shards, ${mb(packed)} packed and ${mb(recent)} not merged yet; the database, as the browser counts it: ${database === null ? NOT_TOLD : mb(database)}`);
  if (rebuilt)
    console.log(
      `index made anew in ${rebuilt.seconds.toFixed(0)} s while ${rebuilt.meanwhile.length} queries went on: ${told(rebuilt.meanwhile)}`,
    );
  const right = quality(corpus, figures);
  if (right)
    console.log(
      `of ${right.copies} queries with a source: ${right.rankedFirst} % ranked first, ${right.found} % found; of ${right.strangers} without: ${right.claimed} % claimed to have one`,
    );
  const bar = BARS.find(({ upTo }) => tweets <= upTo) ?? BARS[0];
  if (differ)
    console.log(
      `answered otherwise than by the run compared with, in tweets, order or grades: ${differ.length} of ${corpus.queries.length} ${differ.slice(0, TOLD).join(' ')}`,
    );
  const same = differ && { answersDiffer: atMost(differ.length, 0) };
  const chromiumBars = {
    warmMsP50: atMost(quantile(roundTrip, 0.5), bar.warm[0]),
    warmMsP99: atMost(quantile(roundTrip, 0.99), bar.warm[1]),
    coldMsP95: atMost(quantile(cold, 0.95), bar.cold),
    longMs: atMost(Math.max(...figures.long), LONG),
    restartedMs: atMost(Math.max(...restarted), bar.restarted),
    lookUp20MsP95: atMost(quantile(figures.lookUp20, 0.95), bar.page),
    record20MsP95: atMost(quantile(figures.record20, 0.95), bar.page),
    filledPerSecond: atLeast(perSecond, bar.filling),
    ...(held && { memoryBytes: atMost(held.after, bar.memory) }),
    indexBytes: atMost(packed + recent, bar.index),
    ...(rebuilt && {
      rebuildHeldUpMs: atMost(
        quantile(rebuilt.meanwhile, 0.99) - quantile(roundTrip, 0.5),
        LONGEST_STEP,
      ),
    }),
  };
  const firefoxBars = { coldMsP95: atMost(quantile(cold, 0.95), FIREFOX_COLD) };
  const bars = { ...same, ...(browser === 'firefox' ? firefoxBars : chromiumBars) };
  const met = Object.values(bars).every((one) => one.met);
  console.log(JSON.stringify({ bench: 'find', browser, tweets, met, ...right, bars }));
  return met;
}

/** In percent; null when nobody says what is expected. */
function quality(corpus: Corpus, { answers }: FindFigures) {
  const rows = corpus.queries.flatMap(({ expected }, n) => {
    const first = answers[n]?.matches[0];
    const claimed = first !== undefined && first.grade !== 'weak';
    const right = first !== undefined && (expected ?? []).includes(first.id);
    return expected ? [{ copy: expected.length > 0, claimed, right }] : [];
  });
  if (rows.length === 0) return null;
  const copies = rows.filter(({ copy }) => copy);
  const strangers = rows.filter(({ copy }) => !copy);
  const share = (some: typeof rows, of: typeof rows) =>
    Number(((100 * some.length) / Math.max(1, of.length)).toFixed(2));
  return {
    copies: copies.length,
    rankedFirst: share(
      copies.filter(({ right }) => right),
      copies,
    ),
    found: share(
      copies.filter(({ right, claimed }) => right && claimed),
      copies,
    ),
    strangers: strangers.length,
    claimed: share(
      strangers.filter(({ claimed }) => claimed),
      strangers,
    ),
  };
}

const NOT_TOLD = 'not told by this browser';

function told(times: readonly number[]): string {
  if (times.length === 0) return NOT_TOLD;
  const at = (share: number) => ms(quantile(times, share));
  return `p50 ${at(0.5)}, p95 ${at(0.95)}, p99 ${at(0.99)}, longest ${ms(Math.max(...times))}`;
}
