/** The reader of X's own answers, on authored ones: where tweets stand in them, and what each says. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPayload } from '../../utils/x/walk-payload';
import { link, rawTweet, rawUser, readOne, timeline } from './payloads';

const ids = (answer: unknown): string[] => readPayload(answer).map(({ id }) => id);
const [ONE, TWO, THREE] = ['2030000000000000001', '2030000000000000002', '2030000000000000003'];
const one = (about = {}) => rawTweet({ id: ONE, ...about });
const two = (about = {}) => rawTweet({ id: TWO, handle: 'bob', ...about });

describe('a tweet is found', () => {
  it.each<[string, unknown, string[]]>([
    ['in a timeline, in its order', timeline(two(), one()), [TWO, ONE]],
    ['by itself', { data: { tweetResult: { result: one() } } }, [ONE]],
    [
      'in a thread of a conversation',
      { entries: [{ content: { items: [one(), two()].map((t) => ({ item: { t } })) } }] },
      [ONE, TWO],
    ],
    ['pinned, before the rest', [{ entry: { r: two() } }, timeline(one())], [TWO, ONE]],
    [
      'behind what X says of its visibility',
      timeline({
        __typename: 'TweetWithVisibilityResults',
        tweet: one(),
        limitedActionResults: {},
      }),
      [ONE],
    ],
    ['without its __typename', timeline({ ...one(), __typename: undefined }), [ONE]],
    [
      'quoted, after its quoter',
      timeline(one({ quoted_status_result: { result: two() } })),
      [ONE, TWO],
    ],
    [
      'quoted, behind its visibility',
      timeline(one({ quoted_status_result: { result: { tweet: two() } } })),
      [ONE, TWO],
    ],
    [
      'quoted by what is reposted',
      timeline(
        one({
          legacy: {
            retweeted_status_result: {
              result: two({ quoted_status_result: { result: rawTweet({ id: THREE }) } }),
            },
          },
        }),
      ),
      [ONE, TWO, THREE],
    ],
    ['twice, once', timeline(one(), two(), one()), [ONE, TWO]],
    ['beside a tombstone', timeline({ __typename: 'TweetTombstone', tombstone: {} }, one()), [ONE]],
    ['beside a stub', timeline({ __typename: 'Tweet', rest_id: TWO }, one()), [ONE]],
    [
      'not in the stub of what it quotes',
      timeline(one({ quotedRefResult: { result: { __typename: 'Tweet', rest_id: TWO } } })),
      [ONE],
    ],
    [
      'once where X has what it quotes and what it reposts in two places',
      timeline(
        one({
          quoted_status_result: { result: rawTweet({ id: THREE }) },
          legacy: {
            retweeted_status_result: {
              result: two({ quoted_status_result: { result: rawTweet({ id: THREE }) } }),
            },
          },
        }),
      ),
      [ONE, TWO, THREE],
    ],
    [
      'not where its author is unknown',
      timeline(one({ core: { user_results: {} } }), two()),
      [TWO],
    ],
    ['not where its id is none', timeline({ ...one(), rest_id: 'x' }, two()), [TWO]],
    ['nowhere in an error', { errors: [{ message: 'Rate limit exceeded' }] }, []],
  ])('%s', (_, answer, wanted) => {
    expect(ids(answer)).toEqual(wanted);
  });

  it('in whatever X answers, without ever throwing', () => {
    const spoilt = fc.anything({ withNullPrototype: true, maxDepth: 4 });
    const names = ['legacy', 'core', 'note_tweet', 'edit_control', 'quoted_status_result'] as const;
    fc.assert(
      fc.property(fc.constantFrom(...names), spoilt, (name, value) => {
        const found = ids(timeline({ ...one(), [name]: value }, two()));
        expect(found.at(-1)).toBe(TWO);
      }),
    );
  });

  it('not in what is nested deeper than X nests', () => {
    let deep: unknown = one();
    for (let depth = 0; depth < 50_000; depth++) deep = { deep };
    expect(ids([deep, two()])).toEqual([TWO]);
  });
});

describe('the text', () => {
  const PAGE = link('https://t.co/abc', 'https://example.com/a-page');
  const photo = {
    type: 'photo',
    url: 'https://t.co/pic',
    media_url_https: 'https://pbs.twimg.com/media/HM1.jpg',
  };
  it.each<[string, Record<string, unknown>, string]>([
    ['as it is', { full_text: 'Warm water\n\nin March' }, 'Warm water\n\nin March'],
    ['with what X escapes', { full_text: 'a &lt;b&gt; &amp;amp; c' }, 'a <b> &amp; c'],
    [
      'with the address that X shortened',
      { full_text: 'See https://t.co/abc now', entities: { urls: [PAGE] } },
      'See https://example.com/a-page now',
    ],
    [
      'without the address of its pictures',
      { full_text: 'Look https://t.co/pic', extended_entities: { media: [photo] } },
      'Look',
    ],
    [
      'of pictures alone, which is none',
      { full_text: 'https://t.co/pic', extended_entities: { media: [photo] } },
      '',
    ],
    [
      'with a short address that X says nothing of',
      { full_text: 'See https://t.co/zzz' },
      'See https://t.co/zzz',
    ],
  ])('%s', (_, legacy, text) => {
    expect(readOne({ legacy }).text).toBe(text);
  });

  const note = (text: string, urls: unknown[] = []) => ({
    note_tweet: { note_tweet_results: { result: { text, entity_set: { urls } } } },
  });

  it('is the whole of a long one, which X does not escape, with its own links', () => {
    const long = `${'Words and words. '.repeat(30)}R&D &amp; https://t.co/abc`;
    const legacy = { full_text: `${long.slice(0, 270)}… https://t.co/self` };
    const { text, links } = readOne({ legacy, ...note(long, [PAGE]) });
    expect(text).toBe(long.replace('https://t.co/abc', 'https://example.com/a-page'));
    expect(links).toEqual([{ href: 'https://t.co/abc', text: 'https://example.com/a-page' }]);
  });

  it('of an answer has the names that X’s page hides, and says where the rest begins', () => {
    const legacy = { full_text: '@bob @cy @bob is right', display_text_range: [9, 22] };
    const { text, shownFrom } = readOne({ legacy });
    expect([text, text.slice(shownFrom)]).toEqual(['@bob @cy @bob is right', '@bob is right']);
    const long = readOne({ legacy, ...note('@bob @cy @bob is right, and so on') });
    expect(long.text.slice(long.shownFrom)).toBe('@bob is right, and so on');
  });

  it('does not show the address of the quoted tweet at its end', () => {
    const urls = [link('https://t.co/q', `https://twitter.com/bob/status/${TWO}`)];
    const quote = { quoted_status_result: { result: two() } };
    const legacy = { full_text: 'So true https://t.co/q', entities: { urls } };
    expect(readOne({ legacy, ...quote })).toMatchObject({ text: 'So true', links: [] });
    const within = { full_text: 'In https://t.co/q it says so', entities: { urls } };
    expect(readOne({ legacy: within, ...quote }).links).toHaveLength(1);
  });

  it('is the author’s where X has a translation of it as well', () => {
    const text = 'La source du moulin est tiède';
    const translation = { translation: 'The spring at the mill is warm', destination: 'en' };
    const about = { grok_translated_post_with_availability: { data: translation } };
    expect(readOne({ legacy: { full_text: text, lang: 'fr' }, ...about }).text).toBe(text);
  });

  it('is cut where no tweet is as long', () => {
    expect(readOne({ legacy: { full_text: 'x'.repeat(1e6) } }).text).toHaveLength(25_000);
  });
});

describe('what X has changed costs only itself:', () => {
  const photo = { type: 'photo', media_url_https: 'https://pbs.twimg.com/media/HM1.jpg' };
  const shown = { extended_entities: { media: [photo] } };
  it.each<[string, Record<string, unknown>, Record<string, unknown>]>([
    ['a language that is none', { legacy: { lang: '??' } }, { lang: null }],
    ['a range of one number', { legacy: { display_text_range: [9] } }, { shownFrom: 0 }],
    ['a name that is a number', { user: { core: { screen_name: 'ada', name: 7 } } }, { name: '' }],
    ['an account without its number', { user: { rest_id: 777 } }, { author: { handle: 'ada' } }],
    ['a long text without words', { note_tweet: { note_tweet_results: { result: {} } } }, {}],
    [
      'an address without one',
      { legacy: { entities: { urls: [{ expanded_url: 'https://example.com' }, link('a', 'b')] } } },
      { links: [{ href: 'a', text: 'b' }] },
    ],
    ['pictures in no list', { media_entities2: {}, legacy: shown }, { media: [{ key: 'HM1' }] }],
    [
      'a picture without an address',
      { media_entities2: [{ type: 'photo' }, photo] },
      { media: [{ key: 'HM1' }] },
    ],
  ])('%s', (_, about, rest) => {
    const text = 'The spring behind the mill runs warm';
    expect(readOne(about)).toMatchObject({ id: ONE, text, ...rest });
  });
});

describe('of a tweet is known', () => {
  it('who wrote it, when, and in which language', () => {
    expect(readOne()).toMatchObject({
      author: { handle: 'ada', id: '777' },
      name: 'Ada of the Mill',
      time: Date.UTC(2026, 2, 12, 9, 14, 5),
      lang: 'en',
      restricted: false,
    });
  });

  it('who wrote it where X keeps names as it did until 2025', () => {
    const user = { core: undefined, legacy: { screen_name: 'Ada_L', name: 'Ada', blocking: true } };
    const tweet = readOne({ user: { ...user, relationship_perspectives: undefined } });
    expect(tweet).toMatchObject({ author: { handle: 'Ada_L', blocked: true }, name: 'Ada' });
  });

  it('when, by its id, where nothing else tells', () => {
    const time = Date.UTC(2026, 2, 12);
    const id = String(BigInt(time - 1288834974657) << 22n);
    expect(readOne({ id, legacy: { created_at: undefined } }).time).toBe(time);
  });

  it.each(['blocking', 'blocked_by', 'muting'])(
    'that its author is one whom nobody suggests: %s',
    (how) => {
      const user = { relationship_perspectives: { [how]: true } };
      expect(readOne({ user }).author.blocked).toBe(true);
      expect(
        readOne({ user: { relationship_perspectives: { [how]: false } } }).author,
      ).not.toHaveProperty('blocked');
    },
  );

  it('that its author is a parody', () => {
    expect(readOne({ user: { parody_commentary_fan_label: 'Parody' } }).author.parody).toBe(true);
    expect(readOne({ user: { parody_commentary_fan_label: 'None' } }).author).not.toHaveProperty(
      'parody',
    );
  });

  it.each([
    ['followers', { user: { privacy: { protected: true } } }],
    ['followers, as until 2025', { user: { privacy: undefined, legacy: { protected: true } } }],
    ['subscribers', { exclusive_tweet_info: { creator_results: {} } }],
  ])('that it is for %s only', (_, about) => {
    expect(readOne(about).restricted).toBe(true);
  });

  it('which tweet it quotes, even one that is gone', () => {
    expect(readOne({ quoted_status_result: { result: two() } }).quotedId).toBe(TWO);
    expect(readOne({ legacy: { quoted_status_id_str: TWO } }).quotedId).toBe(TWO);
    expect(readOne()).not.toHaveProperty('quotedId');
  });

  it('which it reposts, and which it answers, and whom', () => {
    const legacy = {
      retweeted_status_result: { result: { tweet: two() } },
      in_reply_to_status_id_str: THREE,
      in_reply_to_screen_name: 'cy',
    };
    expect(readOne({ legacy })).toMatchObject({ repostedId: TWO, replyToId: THREE, replyTo: 'cy' });
  });

  it('its first version, where it is a later one', () => {
    const initial = { edit_tweet_ids: [ONE, TWO] };
    const later = { initial_tweet_id: ONE, edit_control_initial: initial };
    expect(readOne({ id: TWO, edit_control: initial }).firstId).toBe(ONE);
    expect(readOne({ id: TWO, edit_control: later }).firstId).toBe(ONE);
    expect(readOne({ id: ONE, edit_control: initial })).not.toHaveProperty('firstId');
  });

  it('its pictures, of which kind they are, and whose they were first', () => {
    const at = (path: string) => `https://pbs.twimg.com/${path}.jpg`;
    const media = [
      { type: 'photo', media_url_https: at('media/HM1') },
      { type: 'video', media_url_https: at('media/HM2') },
      { type: 'animated_gif', media_url_https: at('tweet_video_thumb/G3') },
      {
        type: 'video',
        media_url_https: at('ext_tw_video_thumb/44/pu/img/x4'),
        source_status_id_str: TWO,
        source_user_id_str: '42',
      },
      { type: 'model3d', media_url_https: at('media/HM5') },
    ];
    expect(readOne({ legacy: { extended_entities: { media } } }).media).toEqual([
      { kind: 'photo', key: 'HM1' },
      { kind: 'video', key: 'HM2' },
      { kind: 'gif', key: 'tweet_video_thumb/G3' },
      {
        kind: 'video',
        key: 'ext_tw_video_thumb/44/pu/img/x4',
        from: { tweetId: TWO, authorId: '42' },
      },
    ]);
  });

  it('the same in the names that some pages of X have for it since autumn 2026', () => {
    const tweet = readOne({
      details: { full_text: 'Warm &amp; clear https://t.co/abc', created_at_ms: 1_773_306_845_000 },
      url_entities: [link('https://t.co/abc', 'https://example.com/a-page')],
      media_entities2: [{ type: 'photo', media_url_https: 'https://pbs.twimg.com/media/HM1.jpg' }],
      quoted_tweet_results: { rest_id: TWO, result: two() },
      reply_to_results: { rest_id: THREE },
      reply_to_user_results: { result: rawUser('cy') },
      legacy: { full_text: undefined, created_at: undefined, lang: 'en' },
    });
    expect(tweet).toMatchObject({
      text: 'Warm & clear https://example.com/a-page',
      time: 1_773_306_845_000,
      media: [{ kind: 'photo', key: 'HM1' }],
      quotedId: TWO,
      replyToId: THREE,
      replyTo: 'cy',
    });
  });
});
