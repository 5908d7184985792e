/** What the product sees when the labelled queries, and strangers, are asked of a library. */
import type { Features } from '../../utils/core/features';
import { normalise } from '../../utils/core/normalize';
import { pairsOf } from '../../utils/core/similarity';
import type { Data, Doc, Family } from './data';
import { HEADLINES } from './headlines';
import { Memory, type Judged } from './memory';

/** One candidate of one query. */
export interface Seen {
  id: string;
  /** Labelled as what the query comes from. */
  expected: boolean;
  seen: Features;
}

/** A query with its candidates. */
export interface Asked {
  kind: string;
  family: Family | 'stranger' | 'made';
  /** Queries of one account are never in two folds. */
  account: string;
  /** Tweets in the library. */
  size: number;
  candidates: Seen[];
}

const SIZES = [2_000, 11_000, Infinity];
const STRANGERS = 8_000;
/** In how many tweets the words of a made headline occur. */
const RARE = 3;
/** Texts with this share of their words in common may be copies that nobody has labelled. */
const MAYBE_COPY = 0.35;

/** The labelled queries, asked of libraries of several sizes; `same_link` has no words to judge. */
export function askAll({ corpus, queries }: Data): Asked[] {
  const expected = new Set(queries.flatMap(({ expected_ids }) => expected_ids));
  const handles = new Map(corpus.map(({ id, handle }) => [id, handle]));
  return SIZES.flatMap((size) => {
    const random = randomFrom(7);
    const share = (size - expected.size) / corpus.length;
    const memory = new Memory(corpus.filter(({ id }) => expected.has(id) || random() < share));
    return queries
      .filter(({ kind }) => kind !== 'same_link')
      .map(({ qid, kind, family, text, source_id, expected_ids }) => ({
        kind,
        family,
        account: handles.get(source_id ?? '') ?? qid,
        size: memory.docs.length,
        candidates: memory.judge(text).map(({ doc, pair }) => ({
          id: doc.id,
          expected: expected_ids.includes(doc.id),
          seen: pair.seen,
        })),
      }));
  });
}

/**
 * Tweets of the corpus asked of all that other accounts wrote, but those that may be copies: what
 * they are found to come from is found wrongly.
 */
export function askStrangers({ corpus }: Data): Asked[] {
  const memory = new Memory(corpus);
  const random = randomFrom(11);
  const strangers = Array.from({ length: STRANGERS }, () => Math.floor(random() * corpus.length));
  return [...new Set(strangers)].flatMap((index): Asked[] => {
    const query = corpus[index];
    if (!query) return [];
    const others = memory.judge(query.text, ({ handle }) => handle !== query.handle);
    if (others.some((other) => mayBeCopy(query, other))) return [];
    const candidates = others.map(({ doc, pair }) => ({
      id: doc.id,
      expected: false,
      seen: pair.seen,
    }));
    const { handle: account } = query;
    return [{ kind: 'strangers', family: 'stranger', account, size: corpus.length, candidates }];
  });
}

/** Made headlines, each asked of libraries of several sizes that hold the other, its words being rare. */
export function askHeadlines({ corpus }: Data): Asked[] {
  return SIZES.flatMap((most) =>
    HEADLINES.map(([one, other]): Asked => {
      const size = Math.min(most, corpus.length);
      const seen = pairsOf(one, [other], { size, documentFrequency: () => RARE })[0]?.seen;
      const candidates = seen ? [{ id: other, expected: false, seen }] : [];
      return { kind: 'headlines', family: 'made', account: one, size, candidates };
    }),
  );
}

/** By the Jaccard index of their words. */
function mayBeCopy(query: Doc, { doc }: Judged): boolean {
  const [ours, theirs] = [wordsOf(query.text), wordsOf(doc.text)];
  const shared = ours.intersection(theirs).size;
  return shared >= MAYBE_COPY * ours.union(theirs).size;
}

function wordsOf(text: string): Set<string> {
  const said = normalise(text).words.filter(({ kind }) => kind !== 'mention');
  return new Set(said.map((word) => word.text));
}

/** Numbers in [0, 1), the same for the same seed (Park and Miller's generator, 1988). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return (state - 1) / 2_147_483_646;
  };
}
