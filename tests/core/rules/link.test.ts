import { describe, expect, test } from 'vitest';
import { defaultCharter } from '../../../utils/core/charter';
import type { Found } from '../../../utils/core/match';
import type { About, OpenedLink } from '../../../utils/core/rules/rule';
import type { Draft, Uncredited } from '../../../utils/core/suggestion';
import type { Quote } from '../../../utils/core/tweet';
import { foundIn } from '../found';
import { charterWith, suggestions } from './ask';

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
const suggested = (
  opened: OpenedLink[],
  about: Partial<Draft> = {},
  settings: Partial<About> = {},
  found: Found[][] = [[]],
) =>
  (suggestions({ boxes: [DRAFT], ...about }, { found, opened }, settings)[0] as
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

  test('of another site than the one left alone counts', () => {
    expect(
      finders([openedFrom('bob')], {}, { leftSites: ['says.example', 'other.example'] }),
    ).toEqual(['bob']);
  });

  test('of the own house is asked for where the charter always asks', () => {
    const charter = charterWith({
      rules: { ...defaultCharter.rules, link: 'off' },
      house: { accounts: ['bob'], credit: 'always' },
    });
    expect(suggested([openedFrom('ada', 'bob')], {}, { charter })?.strictness).toBe('hint');
    expect(suggested([openedFrom('ada', 'cleo')], {}, { charter })).toBeNull();
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
    ['of a site that is left alone', {}, { leftSites: ['essays.example'] }],
    ['of a part of such a site', {}, { leftSites: ['example'] }],
    [
      'opened from a tweet of the own house',
      {},
      { charter: charterWith({ house: { accounts: ['ada'], credit: 'never' } }) },
    ],
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
