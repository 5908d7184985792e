/** What an answer of X's adds to what its page shows, and what of it is not believed. */
import { describe, expect, it, test } from 'vitest';
import type { Quote, Tweet } from '../../utils/core/tweet';
import { complete } from '../../utils/x/complete-tweet';
import { createPayloadMemory } from '../../utils/x/payload-memory';
import type { PayloadTweet } from '../../utils/x/read-payload';
import type { Reading, ReadTweet } from '../../utils/x/read-tweet';
import { sameWords } from '../../utils/x/same-words';
import { tweet } from '../support/tweets';

const LONG = `Where the water is warm the frogs come early. ${'More of it. '.repeat(30)}`.trim();
const QUOTED = '1800000000000000001';

function payload(of: Tweet, about: Partial<PayloadTweet> = {}): PayloadTweet {
  const { id, author, name, time, lang, text } = of;
  return {
    ...{ id, name, time, lang, text, shownFrom: 0, links: [], media: [], restricted: false },
    author: { ...author, id: '777' },
    ...about,
  };
}

function completed(of: Tweet, payloads: PayloadTweet[], about: Partial<ReadTweet> = {}): ReadTweet {
  const memory = createPayloadMemory();
  memory.keep(payloads);
  const read: ReadTweet = {
    ...{ tweet: of, finder: of.author.handle, reposter: null, promoted: false, protected: false },
    ...{ pinned: false, focal: false, translated: false, missing: [] },
    ...about,
  };
  const reading = complete({ kind: 'tweet', read }, memory.get);
  if (reading.kind !== 'tweet') throw new Error('No tweet');
  return reading.read;
}

const quoteOf = (about: Partial<Quote> = {}): Quote => ({
  ...{ author: { handle: 'bob' }, name: 'Bob', time: null, lang: 'en' },
  ...{ text: 'Frogs come early', truncated: false, media: [] },
  ...about,
});
const quoted = (about: Partial<PayloadTweet> = {}): PayloadTweet =>
  payload(tweet({ id: QUOTED, handle: 'bob', text: 'Frogs come early' }), about);

describe('an answer adds', () => {
  it('the rest of a text that the page cut', () => {
    const cut = tweet({ text: `${LONG.slice(0, 200)}…`, truncated: true });
    const whole = payload(cut, { text: LONG });
    expect(completed(cut, [whole]).tweet).toMatchObject({ text: LONG, truncated: false });
  });

  it('without the names at its beginning that the page hides', () => {
    const cut = tweet({ text: LONG.slice(0, 200), truncated: true });
    const whole = payload(cut, { text: `@bob ${LONG}`, shownFrom: 5 });
    expect(completed(cut, [whole]).tweet.text).toBe(LONG);
  });

  it('the author’s words in place of a translation', () => {
    const shown = tweet({ text: 'Die Quelle ist warm', lang: 'de' });
    const answer = payload(shown, { text: 'The spring is warm', lang: 'en' });
    expect(completed(shown, [answer], { translated: true })).toMatchObject({
      tweet: { text: 'The spring is warm', lang: 'en' },
      translated: false,
    });
    expect(completed(shown, [], { translated: true }).translated).toBe(true);
  });

  it('the numbers of author, first version and answered tweet, and whose its pictures are', () => {
    const shown = tweet({ media: [{ kind: 'photo', key: 'HM2' }] });
    const about = {
      firstId: '11',
      replyToId: '12',
      replyTo: 'cy',
      media: [{ kind: 'video' as const, key: 'HM2', from: { tweetId: '13' } }],
      author: { handle: 'ADA', id: '777', blocked: true as const, parody: true as const },
    };
    const { author, ...rest } = about;
    expect(completed(shown, [payload(shown, about)]).tweet).toMatchObject({
      ...rest,
      author: { ...author, handle: 'ada' },
    });
  });

  it('where its links and its card lead, and keeps those that only the page has', () => {
    const shown = tweet({
      text: 'Read example.com/a-p…',
      links: [
        { href: 'https://t.co/abc', text: 'https://example.com/a-p' },
        { href: 'https://x.com/i/spaces/1', text: 'x.com/i/spaces/1' },
      ],
      card: { domain: 'b.example', title: 'B', href: 'https://t.co/card' },
    });
    const links = [
      { href: 'https://t.co/abc', text: 'https://example.com/a-page' },
      { href: 'https://t.co/card', text: 'https://b.example/b' },
    ];
    const answer = payload(shown, {
      text: 'Read https://example.com/a-page https://b.example/b',
      links,
    });
    const { tweet: done, missing } = completed(shown, [answer]);
    expect(missing).toEqual([]);
    expect(done.text).toBe('Read example.com/a-p…');
    expect(done.links).toEqual([...links, shown.links[1]]);
    expect(done.card?.href).toBe('https://b.example/b');
  });

  it('which tweet is quoted, whole, where the answer has it', () => {
    const shown = tweet({ quote: quoteOf({ text: LONG.slice(0, 90), truncated: true }) });
    const answers = [payload(shown, { quotedId: QUOTED }), quoted({ text: LONG, time: 5 })];
    expect(completed(shown, answers).tweet.quote).toMatchObject({
      ...{ id: QUOTED, text: LONG, truncated: false, time: 5 },
      author: { handle: 'bob', id: '777' },
    });
    expect(completed(shown, answers.slice(0, 1)).tweet.quote).toEqual(shown.quote);
  });

  it('the quoted author’s words in place of a translation', () => {
    const shown = tweet({ quote: quoteOf({ text: 'Frösche kommen früh' }) });
    const answers = [payload(shown, { quotedId: QUOTED }), quoted()];
    const done = completed(shown, answers, { quoteTranslated: true });
    expect(done.tweet.quote?.text).toBe('Frogs come early');
    expect(done.quoteTranslated).toBeUndefined();
    expect(completed(shown, answers.slice(0, 1), { quoteTranslated: true }).quoteTranslated).toBe(
      true,
    );
  });

  it('that not everybody may see it, or what it quotes', () => {
    const shown = tweet({ quote: quoteOf() });
    expect(completed(shown, [payload(shown, { restricted: true })]).protected).toBe(true);
    const answers = [payload(shown, { quotedId: QUOTED }), quoted({ restricted: true })];
    expect(completed(shown, answers).protected).toBe(true);
  });
});

describe('an answer is not believed', () => {
  const shown = tweet({ text: 'The spring is warm', quote: quoteOf() });
  const asShown = (about: Partial<ReadTweet> = {}) => ({ tweet: shown, ...about });

  it('of another tweet', () => {
    expect(completed(shown, [payload(tweet(), { text: 'The spring is warm' })])).toMatchObject(
      asShown({ missing: [] }),
    );
  });

  it.each<[string, Partial<PayloadTweet>]>([
    ['of another author', { author: { handle: 'mallory', id: '666' } }],
    ['in other words', { text: 'The spring is cold' }],
    ['in more words than a whole text', { text: 'The spring is warm, and so is she' }],
  ])('%s, and that is counted', (_, about) => {
    const read = completed(shown, [payload(shown, about)]);
    expect(read.tweet).toBe(shown);
    expect(read.missing).toEqual(['payload']);
  });

  it('of another author in translation either', () => {
    const about = { author: { handle: 'mallory' }, text: 'Anything' };
    const read = completed(shown, [payload(shown, about)], { translated: true });
    expect(read).toMatchObject({ tweet: shown, translated: true, missing: ['payload'] });
  });

  it.each<[string, Partial<PayloadTweet>]>([
    ['author', { author: { handle: 'mallory' } }],
    ['words', { text: 'Toads come late' }],
  ])('about a quote by other %s', (_, about) => {
    const read = completed(shown, [payload(shown, { quotedId: QUOTED }), quoted(about)]);
    expect(read.tweet.quote).toEqual(shown.quote);
    expect(read.missing).toEqual(['payload']);
  });

  it('about a quote of which the page shows another id', () => {
    const other = tweet({ ...shown, quote: quoteOf({ id: '1800000000000000009' }) });
    const read = completed(other, [payload(other, { quotedId: QUOTED }), quoted()]);
    expect(read.tweet.quote?.id).toBe('1800000000000000009');
  });

  it('where there is no tweet', () => {
    const reading: Reading = { kind: 'not-ready' };
    expect(complete(reading, () => payload(shown))).toBe(reading);
  });
});

describe('the words are the same', () => {
  it.each<[string, string, string, boolean]>([
    ['with other spaces', 'a  b\nc', 'a b c', false],
    ['with an emoji drawn otherwise', 'warm ☀️', 'warm ☀', false],
    ['with an address cut', 'see example.com/a-p…', 'see https://example.com/a-page', false],
    ['without the address of its card', 'see', 'see https://example.com/a', false],
    ['from the beginning, when cut', 'one two…', 'one two three', true],
    ['cut within an address', 'see https://exa', 'see https://example.com/a and so on', true],
  ])('%s', (_, shown, whole, cut) => {
    expect(sameWords(shown, whole, cut)).toBe(true);
  });

  it.each<[string, string, string, boolean]>([
    ['with one more', 'one two', 'one two three', false],
    ['with other words, cut', 'one four', 'one two three', true],
    ['with none', '', 'one', false],
  ])('not %s', (_, shown, whole, cut) => {
    expect(sameWords(shown, whole, cut)).toBe(false);
  });
});

test('the last 2,000 tweets of X’s answers are known, and no more', () => {
  const memory = createPayloadMemory();
  const all = Array.from({ length: 2_100 }, (_, n) => payload(tweet({ id: String(n + 1) })));
  memory.keep(all.slice(0, 1_500));
  memory.keep(all.slice(0, 1));
  memory.keep(all.slice(1_500));
  const known = all.filter(({ id }) => memory.get(id));
  expect(known).toHaveLength(2_000);
  expect([memory.get('1')?.id, memory.get('2'), memory.get('2100')?.id]).toEqual([
    '1',
    undefined,
    '2100',
  ]);
});
