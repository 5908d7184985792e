import { describe, expect, test } from 'vitest';
import { defaultCharter } from '../../utils/core/charter';
import type { Found } from '../../utils/core/match';
import { suggest } from '../../utils/core/suggest';
import { linksSeen, type OpenedLink } from '../../utils/core/suggest-link';
import type { Draft, Uncredited } from '../../utils/core/suggestion';
import type { Quote } from '../../utils/core/tweet';
import { foundIn, HOUR } from './found';

const NOBODY = {
  charter: defaultCharter,
  ownAccounts: [],
  ignoredAuthors: [],
  neverNamed: [],
};
type About = Parameters<typeof suggest>[3];

const LINK = 'essays.example/2026/03/a-history-of-the-paperclip';
const OWN = 'Who knew that wire could be this funny?';
const DRAFT = `${OWN} https://www.${LINK}/?utm_source=x`;
const TITLE = 'A history of the paperclip in eleven bends';

const links = [{ href: 'https://t.co/a', text: `https://${LINK}` }];
/** A tweet with that link, opened from there. */
const openedFrom = (
  author: string,
  finder = author,
  about: Parameters<typeof foundIn>[0] = {},
): OpenedLink => ({
  link: LINK,
  finder,
  remembered: foundIn({ id: '11', author, kind: 'link', ...about, tweet: { links } }).remembered,
});
const draftOf = (about: Partial<Draft> = {}): Draft => ({
  boxes: [DRAFT],
  replyTo: null,
  quote: null,
  pasted: [],
  ...about,
});
const suggested = (
  opened: OpenedLink[],
  about: Partial<Draft> = {},
  settings: Partial<About> = {},
  found: Found[][] = [[]],
) =>
  (suggest(draftOf(about), found, [], { ...NOBODY, ...settings }, opened)[0] as
    Uncredited | undefined) ?? null;
const finders = (...args: Parameters<typeof suggested>) =>
  suggested(...args)?.origins.map(({ finder }) => finder) ?? null;

describe('a link opened from a tweet', () => {
  test('says through whom the page was found', () => {
    expect(suggested([openedFrom('ada', 'bob')])).toMatchObject({
      box: 0,
      accounts: 1,
      origins: [
        {
          match: { kind: 'link', link: LINK, tweetId: '11', grade: 'exact', spans: [] },
          source: { author: { handle: 'ada' } },
          finder: 'bob',
        },
      ],
    });
  });

  test('from several is found through the first, and the others once each', () => {
    const opened = [
      openedFrom('bob'),
      openedFrom('ada', 'BOB', { id: '12' }),
      openedFrom('cleo', 'cleo', { id: '13' }),
    ];
    expect(finders(opened)).toEqual(['bob', 'cleo']);
  });

  test('counts in the box where it stands', () => {
    const boxes = ['Mine alone', OWN, DRAFT];
    expect(suggested([openedFrom('bob')], { boxes }, {}, [[], [], []])?.box).toBe(2);
  });

  test('says less than uncredited words', () => {
    const words = foundIn({ id: '21', author: 'dora' });
    const [first] = suggested([openedFrom('bob')], {}, {}, [[words]])?.origins ?? [];
    expect(first?.match.kind).toBe('words');
  });

  test('counts where the words are everybody’s', () => {
    const many = ['d', 'e', 'f', 'g', 'h'].map((author, n) =>
      foundIn({ id: String(20 + n), author }),
    );
    expect(finders([openedFrom('bob')], {}, {}, [many])).toEqual(['bob']);
  });

  test('is found through its author where the finder is not to be named', () => {
    expect(finders([openedFrom('ada', 'bob')], {}, { neverNamed: ['bob'] })).toEqual(['ada']);
    expect(finders([openedFrom('ada', 'Me')], {}, { ownAccounts: ['me'] })).toEqual(['ada']);
  });

  test('is not credited by what the site’s own button wrote', () => {
    const boxes = [`${DRAFT} via @essays`];
    expect(finders([openedFrom('ada', 'bob')], { boxes })).toEqual(['bob']);
  });
});

describe('nothing is said of a link', () => {
  const quote: Quote = {
    id: '11',
    author: { handle: 'ada' },
    name: 'Ada',
    time: null,
    lang: 'en',
    text: '',
    truncated: false,
    media: [],
  };
  test.each<[string, Partial<Draft>, Partial<About>?, OpenedLink[]?]>([
    ['that was not opened', {}, {}, []],
    ['in a draft with another link', { boxes: [`${OWN} https://essays.example/2026/04/other`] }],
    ['in a draft that credits the finder', { boxes: [`${DRAFT} via @bob`] }],
    ['in a draft that credits the author', { boxes: [`${DRAFT} HT @ada`] }],
    ['in a draft that credits somebody else', { boxes: [`${DRAFT} via @zoe`] }],
    ['in a thread that credits in another box', { boxes: [DRAFT, 'via @bob'] }],
    ['in a draft that links to the tweet', { boxes: [`${DRAFT} https://x.com/ada/status/11`] }],
    ['in an answer to the tweet', { replyTo: { id: '11', handle: null } }],
    ['in an answer to its author', { replyTo: { id: '99', handle: 'Ada' } }],
    ['in an answer to its finder', { replyTo: { id: '99', handle: 'Bob' } }],
    ['in a draft that quotes the tweet', { quote }],
    ['opened from the reader’s own tweet', {}, { ownAccounts: ['ada'] }],
    ['opened from a tweet of an ignored author', {}, { ignoredAuthors: ['ada'] }],
    ['opened from a tweet of an author never to be named', {}, { neverNamed: ['ada'] }],
    ['opened from the site’s own tweet', {}, {}, [openedFrom('Essays')]],
  ])('%s', (_, draft, about, opened = [openedFrom('ada', 'bob')]) => {
    expect(suggested(opened, draft, about)).toBeNull();
  });

  test('of an author whom the reader blocked', () => {
    const one = openedFrom('ada', 'bob');
    one.remembered.tweet.author.blocked = true;
    expect(suggested([one])).toBeNull();
  });

  test('in words that the reader said first', () => {
    const mine = foundIn({ id: '21', author: 'me' });
    expect(suggested([openedFrom('bob')], {}, { ownAccounts: ['me'] }, [[mine]])).toBeNull();
  });
});

describe('words that are their link’s title', () => {
  const boxes = [`${TITLE} https://${LINK}`];
  const sharing = (card: { domain: string; title: string }, more = links) =>
    foundIn({ id: '21', author: 'dora', tweet: { text: TITLE, links: more, card } });
  const essay = { domain: 'essays.example', title: `${TITLE}.` };

  test('match by the link alone', () => {
    const found = [[sharing(essay)]];
    expect(finders([], { boxes }, {}, found)).toBeNull();
    expect(finders([openedFrom('bob')], { boxes }, {}, found)).toEqual(['bob']);
  });

  test('are known where a card shows its site alone', () => {
    expect(finders([], { boxes }, {}, [[sharing(essay, [])]])).toBeNull();
  });

  test.each<[string, string[], Found]>([
    ['with words of one’s own', [`${OWN} ${TITLE} https://${LINK}`], sharing(essay)],
    ['without a link', [TITLE], sharing(essay)],
    ['under another title', boxes, sharing({ ...essay, title: 'Another title' })],
    ['on another site', boxes, sharing({ ...essay, domain: 'other.example' }, [])],
  ])('are words as all others %s', (_, boxes, found) => {
    expect(finders([], { boxes }, {}, [[found]])).toEqual(['dora']);
  });
});

describe('the tweets seen with the link of a draft', () => {
  const seenAt = (id: string, author: string, at: number, finder = author): Found =>
    foundIn({
      id,
      author,
      kind: 'link',
      sightings: [{ at, page: 'home', finder }],
      tweet: { links },
    });
  const seen = (found: Found[], boxes = [DRAFT], about: Partial<About> = {}) =>
    linksSeen(boxes, [found], { ...NOBODY, ...about }).map(({ finder, how }) => [finder, how]);

  test('stand in the order of seeing, the first five, each once', () => {
    const all = ['a', 'b', 'c', 'd', 'e', 'f'].map((author, n) =>
      seenAt(String(20 + n), author, (9 - n) * HOUR),
    );
    expect(seen(all).map(([finder]) => finder)).toEqual(['f', 'e', 'd', 'c', 'b']);
    const twice = linksSeen([DRAFT, DRAFT], [all.slice(0, 1), all.slice(0, 1)], NOBODY);
    expect(twice).toHaveLength(1);
  });

  test('name who showed them first', () => {
    expect(seen([seenAt('21', 'ada', HOUR, 'bob')])).toEqual([['bob', 'link']]);
  });

  test('are there as well where the words were found first', () => {
    const words = foundIn({ id: '21', author: 'dora', kind: 'words', tweet: { links } });
    expect(seen([words])).toEqual([['dora', 'link']]);
  });

  test.each<[string, Found, string[]?, Partial<About>?]>([
    ['with another link', foundIn({ author: 'ada', kind: 'words' })],
    ['of the reader', seenAt('21', 'me', HOUR), [DRAFT], { ownAccounts: ['me'] }],
    ['of those never to be named', seenAt('21', 'ada', HOUR), [DRAFT], { neverNamed: ['ada'] }],
    ['of the site', seenAt('21', 'essays', HOUR)],
    ['that the draft credits', seenAt('21', 'ada', HOUR), [DRAFT, 'via @ada']],
  ])('do not hold one %s', (_, found, boxes, about) => {
    expect(seen([found], boxes, about)).toEqual([]);
  });
});
