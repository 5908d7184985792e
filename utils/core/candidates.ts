/** Stage one of finding: from posting lists to the few dozen tweets that share the most information. */

/** In which tweets, by ascending number, a fingerprint of the query occurs. */
export interface PostingList {
  fingerprint: number;
  docs: Uint32Array;
}

export interface Candidate {
  doc: number;
  /** Bits shared: the sum of log2(size / document frequency) over the fingerprints shared. */
  weight: number;
}

/** What a tweet in this many says is not worth reading its list for. */
const TOO_COMMON = 1 / 40;
/** Lists up to this length are always read. */
const SHORT_LIST = 500;
/**
 * So many postings are added up, those of the rarest fingerprints, but for these many lists whatever
 * their length: of a long text the common ones say nothing that the rare ones have not said. Among
 * 99,686 tweets as many labelled copies are ranked first and found as with all, and among 1,000,000
 * (these, and more made of their parts) too, where a query then takes 1.9 ms in place of 4.7 (median).
 */
const MOST_POSTINGS = 15_000;
const ALWAYS_ADDED = 8;
/**
 * Ties with the last candidate are kept, up to so many candidates for each one asked for: a text of
 * which there are hundreds of copies has its earliest among them.
 */
const TIES = 16;
/**
 * A text of this many fingerprints shares more than one with what was taken from it; a stranger that
 * shares but one would be read from the library in vain.
 */
const MANY_LISTS = 8;
/**
 * What shares so much less than the best is not read: of the labelled copies none is found otherwise, and
 * two rows in three need not be read.
 */
const LEAST_SHARE = 1 / 4;
/**
 * What is surely taken from a tweet shares, in bits, at least so many times what it takes to name one tweet
 * of the library: of the labelled copies found none shares less than 2.9 times that, and of strangers few
 * share as much. In a small library a fingerprint says too little for that.
 */
const LEAST_SURE = 2.4;
const LARGE = 1_000;
/** A library grows: the sums are made for so many docs more. */
const ROOM = 10_000;
/** Steps in which weights are counted to find where the best end. */
const STEPS = 1_024;

interface Wanted {
  /** Default 32. */
  most?: number;
  /** Only those that share enough for the query to come from them, not only to sound like them. */
  sure?: boolean;
}

/**
 * The `most` tweets that share the most information with the query, and all that tie with the last
 * of them (at most 16 times `most`, the lowest numbers first), best first; none that shares less
 * than a quarter of what the best does. `size` is the number of tweets in the library. Lists too
 * common to tell tweets apart count only when there are no others.
 */
export function candidates(
  lists: readonly PostingList[],
  size: number,
  { most = 32, sure = false }: Wanted = {},
): Candidate[] {
  const filled = lists
    .filter((list) => list.docs.length > 0)
    .toSorted((a, b) => a.docs.length - b.docs.length || a.fingerprint - b.fingerprint);
  const longest = Math.max(SHORT_LIST, size * TOO_COMMON);
  const telling = filled.filter((list) => list.docs.length <= longest);
  const all = addUp(telling.length > 0 ? rarest(telling) : filled.slice(0, 1), size);
  return best(sure && size >= LARGE ? all.filter(isEnough(size)) : all, most);
}

/** The first of the lists, the shortest before the others. */
function rarest(lists: readonly PostingList[]): readonly PostingList[] {
  let postings = 0;
  const end = lists.findIndex(
    ({ docs }, index) => (postings += docs.length) > MOST_POSTINGS && index >= ALWAYS_ADDED,
  );
  return end < 0 ? lists : lists.slice(0, end);
}

/** Sums by doc: as long as the library, so made once and wiped after use. */
let weights = new Float32Array(0);
let shared = new Uint8Array(0);

function addUp(lists: readonly PostingList[], size: number): Candidate[] {
  const highest = lists.reduce((high, { docs }) => Math.max(high, docs[docs.length - 1] ?? 0), 0);
  if (highest >= weights.length) {
    weights = new Float32Array(highest + ROOM);
    shared = new Uint8Array(highest + ROOM);
  }
  const touched: number[] = [];
  for (const { docs } of lists) {
    // One is added so that a fingerprint in every tweet of a tiny library still counts a little.
    const bits = Math.log2((Math.max(size, docs.length) + 1) / docs.length);
    for (const doc of docs) {
      const weight = weights[doc] ?? 0;
      if (weight === 0) touched.push(doc);
      weights[doc] = weight + bits;
      shared[doc] = Math.min((shared[doc] ?? 0) + 1, 2);
    }
  }
  const fewest = lists.length >= MANY_LISTS ? 2 : 1;
  const all: Candidate[] = [];
  for (const doc of touched) {
    if ((shared[doc] ?? 0) >= fewest) all.push({ doc, weight: weights[doc] ?? 0 });
    weights[doc] = shared[doc] = 0;
  }
  return all;
}

function isEnough(size: number): (candidate: Candidate) => boolean {
  const least = LEAST_SURE * Math.log2(size);
  return ({ weight }) => weight >= least;
}

function best(all: Candidate[], most: number): Candidate[] {
  const shortlist = all.length > most ? aboveTheCut(all, most) : all;
  shortlist.sort((a, b) => b.weight - a.weight || a.doc - b.doc);
  const last = shortlist[most - 1]?.weight ?? 0;
  const least = Math.max(last, (shortlist[0]?.weight ?? 0) * LEAST_SHARE);
  return shortlist.filter(({ weight }) => weight >= least).slice(0, most * TIES);
}

/** Those that can be among the `most` best, found by counting weights instead of sorting them. */
function aboveTheCut(all: readonly Candidate[], most: number): Candidate[] {
  const highest = all.reduce((high, { weight }) => Math.max(high, weight), 0);
  const step = (weight: number) => Math.floor((weight / highest) * (STEPS - 1));
  const counts = new Uint32Array(STEPS);
  for (const { weight } of all) counts[step(weight)] = (counts[step(weight)] ?? 0) + 1;
  let lowest = STEPS - 1;
  for (let above = counts[lowest] ?? 0; above < most && lowest > 0;) above += counts[--lowest] ?? 0;
  return all.filter(({ weight }) => step(weight) >= lowest);
}
