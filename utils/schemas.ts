/** What arrives in a message is believed only as far as it fits these. */
import * as v from 'valibot';
import { isHandle, isTweetId } from './core/tweet';

/** X's longest tweets have 25,000 characters. */
const LONGEST_TEXT = 25_000;
const time = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15));
const short = v.pipe(v.string(), v.maxLength(300));
const address = v.pipe(v.string(), v.maxLength(2_048));
const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));
const id = v.pipe(v.string(), v.check(isTweetId));
const handle = v.pipe(v.string(), v.check(isHandle));
const lang = v.nullable(v.pipe(v.string(), v.maxLength(35)));
const yes = v.exactOptional(v.literal(true));
const author = v.strictObject({ handle, id: v.exactOptional(id), blocked: yes, parody: yes });
const media = v.pipe(
  v.array(
    v.strictObject({
      kind: v.picklist(['photo', 'video', 'gif']),
      key: short,
      from: v.exactOptional(v.strictObject({ tweetId: id, authorId: v.exactOptional(id) })),
    }),
  ),
  v.maxLength(20),
);

const quote = v.strictObject({
  id: v.exactOptional(id),
  author,
  name: short,
  time: v.nullable(time),
  lang,
  text,
  truncated: v.boolean(),
  media,
});

export const tweet = v.strictObject({
  id,
  author,
  name: short,
  time: v.nullable(time),
  lang,
  text,
  truncated: v.boolean(),
  links: v.pipe(v.array(v.strictObject({ href: address, text: address })), v.maxLength(100)),
  media,
  card: v.exactOptional(
    v.strictObject({ domain: short, title: short, href: v.exactOptional(address) }),
  ),
  quote: v.exactOptional(quote),
  replyTo: v.exactOptional(handle),
  replyToId: v.exactOptional(id),
  firstId: v.exactOptional(id),
});

const page = v.picklist([
  'home',
  'search',
  'hashtag',
  'profile',
  'tweet',
  'list',
  'bookmarks',
  'notifications',
  'compose',
  'deck',
  'other',
]);

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1e9));
/** A selector's. */
const name = v.pipe(v.string(), v.regex(/^\w{1,40}$/));
/** Elements, data-testids, roles and names of attributes: no sentence and no address fits. */
const structure = v.pipe(v.string(), v.regex(/^[\w.#:>{}[\]* -]{1,3000}$/));
const counts = {
  read: count,
  answered: v.optional(count, 0),
  unread: count,
  missing: v.pipe(v.record(name, count), v.maxEntries(60)),
};
const health = v.strictObject({
  ...counts,
  structures: v.fallback(v.optional(v.pipe(v.record(name, structure), v.maxEntries(60)), {}), {}),
});

/** What is kept of health, by whatever version: a day or a failure that does not fit is left out. */
export const keptHealth = entriesOf(v.pipe(v.string(), v.isoDate()), v.object(counts));
export const keptFailures = entriesOf(
  name,
  v.object({ at: time, structure: v.exactOptional(structure) }),
);

function entriesOf<Item extends v.GenericSchema>(key: v.GenericSchema<string>, item: Item) {
  return v.pipe(
    v.fallback(v.record(v.string(), v.unknown()), {}),
    v.transform((entries) =>
      Object.fromEntries(
        Object.entries(entries).flatMap(([name, entry]): [string, v.InferOutput<Item>][] => {
          const parsed = v.safeParse(item, entry);
          return v.is(key, name) && parsed.success ? [[name, parsed.output]] : [];
        }),
      ),
    ),
  );
}

/** More tweets than a page ever holds at once are no honest batch. */
const MOST_IN_A_BATCH = 200;

/** One that does not fit is left out as null: it must not hold up the others of its batch. */
function eachOf<Item extends v.GenericSchema>(item: Item) {
  return v.pipe(v.array(v.fallback(v.nullable(item), null)), v.maxLength(MOST_IN_A_BATCH));
}

/** X's threads have at most so many boxes. */
const MOST_BOXES = 25;

const box = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_BOXES - 1));
const boxes = v.pipe(v.array(v.fallback(text, '')), v.maxLength(MOST_BOXES));

const draft = v.strictObject({
  boxes,
  replyTo: v.nullable(v.strictObject({ id: v.nullable(id), handle: v.nullable(handle) })),
  quote: v.nullable(quote),
  pasted: v.pipe(
    eachOf(
      v.strictObject({
        box,
        text,
        tweetId: v.nullable(id),
      }),
    ),
    v.transform((all) => all.filter((one) => one !== null)),
  ),
  pictures: v.pipe(
    eachOf(v.strictObject({ box, key: short, tweetId: v.nullable(id) })),
    v.transform((all) => all.filter((one) => one !== null)),
  ),
});

/** For each message of the protocol, its data. */
export const messageSchemas = {
  lookUp: eachOf(tweet),
  record: v.strictObject({
    seen: eachOf(
      v.strictObject({ tweet, sighting: v.strictObject({ at: time, page, finder: handle }) }),
    ),
    health,
    gone: v.optional(eachOf(v.strictObject({ id, at: time })), []),
  }),
  suggest: draft,
  touch: v.strictObject({ tweetId: id, how: v.picklist(['opened', 'copied', 'picture']) }),
  opened: v.strictObject({ address, tweetId: id, finder: handle }),
  shortcut: v.optional(v.null()),
  justRead: v.optional(v.null()),
  linksSeen: boxes,
  eraseAll: v.optional(v.null()),
  check: text,
  countSince: time,
  forgetSince: time,
  status: v.optional(v.null()),
  health: v.optional(v.null()),
  troubleRead: v.optional(v.null()),
};
