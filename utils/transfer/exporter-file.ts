/** What twitter-web-exporter saves, as JSON or CSV (its `columns-tweet.tsx`, as of 2026). */
import * as v from 'valibot';
import type { ImportRow } from '../core/import';
import { isHandle, isTweetId, type Media } from '../core/tweet';
import { mediaAt } from '../x/read-media';
import { misfit } from './own-file';
import { tweetOf, unescaped, withSource } from './tweet-of';

const id = v.pipe(v.string(), v.check(isTweetId));
const maybe = <Part extends v.GenericSchema>(part: Part) => v.fallback(v.optional(part), undefined);

const row = v.object({
  id,
  full_text: v.pipe(v.string(), v.maxLength(25_000)),
  screen_name: v.pipe(v.string(), v.check(isHandle)),
  name: v.fallback(v.pipe(v.string(), v.maxLength(200)), ''),
  created_at: maybe(v.string()),
  user_id: maybe(id),
  in_reply_to: maybe(id),
  retweeted_status: maybe(id),
  media: maybe(
    v.pipe(v.array(v.object({ type: v.string(), thumbnail: v.string() })), v.maxLength(20)),
  ),
});

/** Columns by which its table is known. */
export const exporterColumns = ['id', 'full_text', 'screen_name'];

/** The row; or the name of what does not fit. */
export function exporterRow(value: unknown): ImportRow | string {
  const parsed = v.safeParse(row, value);
  if (!parsed.success) return misfit(parsed);
  const { full_text, screen_name, name, created_at, user_id, in_reply_to, media } = parsed.output;
  const { retweeted_status } = parsed.output;
  const time = Date.parse(created_at ?? '');
  const tweet = tweetOf({
    id: retweeted_status ?? parsed.output.id,
    author: { handle: screen_name, ...(user_id !== undefined && { id: user_id }) },
    name,
    time: Number.isNaN(time) ? null : time,
    text: unescaped(full_text),
  });
  const told = {
    ...tweet,
    media: (media ?? []).flatMap(mediaOf),
    ...(in_reply_to !== undefined && { replyToId: in_reply_to }),
  };
  return { tweet: retweeted_status === undefined ? told : withSource(told, new Map()) };
}

const KINDS: Record<string, Media['kind']> = {
  photo: 'photo',
  video: 'video',
  animated_gif: 'gif',
};

function mediaOf({ type, thumbnail }: { type: string; thumbnail: string }): Media[] {
  const media = mediaAt(thumbnail);
  const kind = KINDS[type];
  return media && kind && media.key.length <= 300 ? [{ kind, key: media.key }] : [];
}

/** A row of its table: lines are written as "\n" there, and lists as JSON. */
export function exporterCells(columns: readonly string[], cells: readonly string[]): unknown {
  const entries = columns.map((column, i): [string, unknown] => {
    const cell = cells[i] ?? '';
    if (column === 'media') return [column, listIn(cell)];
    return [column, column === 'full_text' ? cell.replace(/\\n/g, '\n').replace(/\\r/g, '') : cell];
  });
  return Object.fromEntries(entries);
}

function listIn(cell: string): unknown {
  try {
    return JSON.parse(cell);
  } catch {
    return [];
  }
}
