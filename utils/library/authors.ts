/** Accounts by X's number, which outlives their handles: what is known of them since a tweet was recorded. */
import type { Account } from '../core/import';
import type { Remembered } from '../core/match';
import { handlesOf, isAmong } from '../core/source';
import { type Author, sameHandle, type Sighting, type Tweet } from '../core/tweet';
import type { AuthorRow, TweetRow } from './database';
import { once } from './once';

/** Handles that an account had before; the oldest go. */
const MOST_FORMER = 5;

interface Authors {
  get(id: string): Promise<AuthorRow | undefined>;
}

/** Notes, of each account whose number is told, what is new: mostly nothing is. One reading for each. */
export async function noteAuthors(
  authors: Authors & { put(row: AuthorRow): Promise<unknown> },
  seen: readonly { tweet: Tweet; sighting: Sighting }[],
): Promise<void> {
  const ids = new Set(seen.flatMap(({ tweet }) => tweet.author.id ?? []));
  await Promise.all(
    [...ids].map(async (id) => {
      const before = await authors.get(id);
      const own = seen.filter(({ tweet }) => tweet.author.id === id);
      const now = own.reduce(
        (row: AuthorRow | undefined, { tweet, sighting }) =>
          after(row, id, tweet.author, sighting.at),
        before,
      );
      if (now && now !== before) await authors.put(now);
    }),
  );
}

/** The same row where nothing changed. */
function after(before: AuthorRow | undefined, id: string, author: Author, at: number): AuthorRow {
  const { handle, blocked, parody } = author;
  if (!before) return rowOf(id, handle, [], at, author);
  const all = [before.handle, ...before.former];
  if (at < before.at) {
    if (all.some((one) => sameHandle(one, handle))) return before;
    return rowOf(id, before.handle, [...before.former, handle], before.at, before);
  }
  const isSame = before.handle === handle && before.blocked === blocked && before.parody === parody;
  return isSame ? before : rowOf(id, handle, all, at, author);
}

/** Takes over what another library knew of accounts: who heard of one last knows what it is called. */
export async function takeOverAuthors(
  authors: Authors & { put(row: AuthorRow): Promise<unknown> },
  accounts: readonly Account[],
): Promise<void> {
  for (const account of accounts) {
    const before = await authors.get(account.id);
    const now = before && before.at >= account.at ? before : account;
    const then = before && (now === before ? account : before);
    const earlier = [...now.former, ...(then ? [then.handle, ...then.former] : [])];
    const former = earlier.filter((one, i) => earlier.findIndex((o) => sameHandle(o, one)) === i);
    await authors.put(rowOf(account.id, now.handle, former, now.at, now));
  }
}

function rowOf(
  id: string,
  handle: string,
  earlier: readonly string[],
  at: number,
  { blocked, parody }: Pick<Author, 'blocked' | 'parody'>,
): AuthorRow {
  const former = earlier.filter((one) => !sameHandle(one, handle)).slice(0, MOST_FORMER);
  return {
    id,
    handle,
    former,
    names: handlesOf({ handle, formerHandles: former }),
    at,
    ...(blocked && { blocked }),
    ...(parody && { parody }),
  };
}

/** Of stored tweets, what is known of their authors and finders now. Reads each account once. */
export function joining(
  authors: Authors & { index(of: 'names'): { getAll(name: string): Promise<AuthorRow[]> } },
): (row: TweetRow) => Promise<Remembered> {
  const byId = once((id: string) => authors.get(id));
  /** Handles pass from one account to another: who has it now goes before who had it. */
  const byName = once(async (name: string) => {
    const rows = await authors.index('names').getAll(name);
    return rows.find(({ names }) => names[0] === name) ?? rows[0];
  });

  return async ({ tweet, lastSeen, sightings, gone }) => {
    const known = tweet.author.id === undefined ? undefined : await byId(tweet.author.id);
    const author = known ? authorNow(tweet.author, known) : tweet.author;
    const shown = sightings.map(async (sighting) => {
      const { finder } = sighting;
      if (isAmong(author, [finder.toLowerCase()])) return { ...sighting, finder: author.handle };
      const account = await byName(finder.toLowerCase());
      // Whom the reader blocked or muted is not named: then the author is.
      const named = account?.blocked ? author : (account ?? { handle: finder });
      return { ...sighting, finder: named.handle };
    });
    return {
      tweet: { ...tweet, author },
      lastSeen,
      sightings: await Promise.all(shown),
      ...(gone !== undefined && { gone }),
    };
  };
}

function authorNow(recorded: Author, { id, handle, former, blocked, parody }: AuthorRow): Author {
  const earlier = [recorded.handle, ...former].filter((one) => !sameHandle(one, handle));
  const formerHandles = [...new Set(earlier)];
  return {
    id,
    handle,
    ...(formerHandles.length > 0 && { formerHandles }),
    ...(blocked && { blocked }),
    ...(parody && { parody }),
  };
}

/**
 * Forgets, of the authors of tweets that are forgotten, those of whom none is left.
 * @param byAuthor the index of all tweets that are left, by handle and time.
 */
export async function forgetAuthors(
  authors: Authors & { delete(id: string): Promise<void> },
  byAuthor: { getKey(range: IDBKeyRange): Promise<unknown> },
  forgotten: readonly TweetRow[],
): Promise<void> {
  const ids = new Set(forgotten.flatMap(({ tweet }) => tweet.author.id ?? []));
  await Promise.all(
    [...ids].map(async (id) => {
      const row = await authors.get(id);
      if (!row) return;
      const left = await Promise.all(
        [row.handle, ...row.former].map((handle) =>
          // All times: an array sorts after every number.
          byAuthor.getKey(IDBKeyRange.bound([handle], [handle, []])),
        ),
      );
      if (left.every((key) => key === undefined)) await authors.delete(id);
    }),
  );
}
