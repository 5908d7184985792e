/** Which tweets repeat an earlier one, and which of those name no source: found out as it is asked for. */
import type { Found } from '../core/match';
import type { Kind } from '../core/query';
import { type About, isCreditedAround, judge, WIDELY_SHARED } from '../core/reshare';
import { isEarlier, isSure, sameAuthor } from '../core/source';
import type { Tweet } from '../core/tweet';
import type { Database, TweetRow } from './database';
import { readAround } from './thread';

/** Milliseconds that one answer may take, so that the list goes on filling and drafts get theirs. */
const BUDGET = 25;
const AT_ONCE = 10;

export class KindsKnown {
  /** By doc; as of when it was first asked for since the background woke. */
  private readonly known = new Map<number, readonly Kind[]>();

  /**
   * Of these docs those that are of all the kinds, as far as `looked` of them, from the first on, are
   * known: asked again, it goes on.
   */
  async pick(
    kinds: readonly Kind[],
    docs: readonly number[],
    database: Database,
    findAll: (texts: readonly string[]) => Promise<Found[][]>,
    about: About,
  ): Promise<{ docs: number[]; looked: number }> {
    const end = performance.now() + BUDGET;
    let looked = this.knownOf(docs, 0);
    while (looked < docs.length && performance.now() < end) {
      await this.learn(docs.slice(looked, looked + AT_ONCE), database, findAll, about);
      looked = this.knownOf(docs, looked);
    }
    const isOfAll = (doc: number) => kinds.every((kind) => this.known.get(doc)?.includes(kind));
    return { docs: docs.slice(0, looked).filter(isOfAll), looked };
  }

  private knownOf(docs: readonly number[], from: number): number {
    let at = from;
    while (at < docs.length && this.known.has(docs[at] ?? NaN)) at++;
    return at;
  }

  private async learn(
    docs: readonly number[],
    database: Database,
    findAll: (texts: readonly string[]) => Promise<Found[][]>,
    about: About,
  ): Promise<void> {
    const byDoc = database.transaction('tweets').store.index('doc');
    const read = await Promise.all(docs.map((doc) => byDoc.get(doc)));
    const rows = read.filter((row) => row !== undefined);
    const found = await findAll(rows.map(({ tweet }) => tweet.text));
    // One forgotten meanwhile is of no kind.
    for (const doc of docs) this.known.set(doc, []);
    await Promise.all(
      rows.map(async (row, i) => {
        const kinds = await kindsOf(row, found[i] ?? [], database, about);
        this.known.set(row.doc, kinds);
      }),
    );
  }
}

async function kindsOf(
  { tweet }: TweetRow,
  found: readonly Found[],
  database: Database,
  about: About,
): Promise<Kind[]> {
  if (!found.some((one) => isRepeated(tweet, one))) return [];
  const reshare = judge(tweet, found, about);
  const sources = found.map(({ remembered }) => remembered.tweet);
  const uncredited =
    reshare !== null &&
    reshare.accounts < WIDELY_SHARED &&
    !isCreditedAround(tweet, await readAround(database, tweet), sources);
  return uncredited ? ['reshare', 'uncredited'] : ['reshare'];
}

/** True where the tweet has the words of an earlier one by somebody else, whether it says so or not. */
function isRepeated(tweet: Tweet, { match, remembered }: Found): boolean {
  return (
    match.kind === 'words' &&
    isSure(match) &&
    isEarlier(remembered.tweet, tweet) &&
    !sameAuthor(remembered.tweet.author, tweet.author)
  );
}
