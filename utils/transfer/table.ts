/** A table that somebody made: which of its columns are what, and its rows. */
import * as v from 'valibot';
import { type ImportRow, type Mapping, type TableField, tableFields } from '../core/import';
import { tweetInLink } from '../core/link';
import { isHandle } from '../core/tweet';
import { tweet as wholeTweet } from '../schemas';
import { misfit } from './own-file';
import { tweetOf } from './tweet-of';

/** Names that columns have in tables of tweets, in lower case; the likeliest first. */
const NAMES: Record<TableField, string[]> = {
  address: ['address', 'url', 'link', 'permalink', 'tweet_url', 'tweet url', 'adresse', 'lien'],
  id: ['id', 'tweet_id', 'tweet id', 'status_id', 'id_str'],
  handle: [
    'handle',
    'screen_name',
    'username',
    'user',
    'author',
    'from_user',
    'account',
    'auteur',
    'compte',
  ],
  text: ['text', 'full_text', 'tweet', 'content', 'body', 'texte', 'contenu'],
  time: ['time', 'created_at', 'date', 'timestamp', 'datetime', 'heure'],
  name: ['name', 'display_name', 'displayname', 'nom'],
  lang: ['lang', 'language', 'langue'],
};

/** What columns of these names probably are. */
export function guessMapping(columns: readonly string[]): Mapping {
  const named = columns.map((column) => column.trim().toLowerCase());
  const all = tableFields.flatMap((field) => {
    const found = NAMES[field].map((name) => named.indexOf(name)).find((at) => at >= 0);
    return found === undefined ? [] : [[field, found] as const];
  });
  return Object.fromEntries(all);
}

/** The row; or the name of the field that does not fit. */
export function tableRow(mapping: Mapping, cells: readonly string[]): ImportRow | string {
  const cell = (field: TableField): string => {
    const at = mapping[field];
    return at === undefined ? '' : plain(cells[at] ?? '').trim();
  };
  const address = tweetInLink(cell('address'));
  const id = address?.id ?? cell('id');
  const handle = cell('handle').replace(/^@/, '') || (address?.handle ?? '');
  const time = Date.parse(cell('time'));
  const text = cell('text');
  if (text === '') return 'text';
  const tweet = tweetOf({
    id,
    ...(isHandle(handle) && { author: { handle } }),
    name: cell('name').slice(0, 200),
    time: Number.isNaN(time) ? null : time,
    lang: cell('lang') || null,
    text,
  });
  const parsed = v.safeParse(wholeTweet, tweet);
  return parsed.success ? { tweet: parsed.output } : misfit(parsed);
}

/** A sign that a spreadsheet would reckon with has an apostrophe before it, in tables that are careful. */
function plain(cell: string): string {
  return cell.replace(/^'(?=[=+\-@\t\r])/, '');
}
