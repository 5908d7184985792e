import { describe, expect, test } from 'vitest';
import type { About, TakenPicture } from '../../../utils/core/rules/rule';
import { defaultCharter } from '../../../utils/core/charter';
import type { Draft, Uncredited } from '../../../utils/core/suggestion';
import type { Quote } from '../../../utils/core/tweet';
import { foundIn, HOUR } from '../found';
import { charterWith, foundFor, suggestions } from './ask';

const OWN = 'Look at that light!';
const sightings = [{ at: 2 * HOUR, page: 'home', finder: 'bob' } as const];
const takenFrom = (
  author: string,
  about: Parameters<typeof foundIn>[0] = {},
  box = 0,
): TakenPicture => ({
  box,
  remembered: foundIn({ id: '11', author, ...about }).remembered,
});
const said = (
  pictures: TakenPicture[],
  about: Partial<Draft> = {},
  settings: Partial<About> = {},
) => suggestions({ boxes: [OWN], ...about }, { pictures }, settings);
const quoteOf = (handle: string): Quote => ({
  id: '11',
  author: { handle },
  name: handle,
  time: HOUR,
  lang: 'en',
  text: '',
  truncated: false,
  media: [],
});

describe('a picture taken out of a tweet', () => {
  test('is told whose it is, and who showed it', () => {
    expect(said([takenFrom('ada', { sightings: [...sightings] })])).toEqual([
      {
        rule: 'media',
        strictness: 'hint',
        box: 0,
        accounts: 1,
        origins: [
          {
            match: { tweetId: '11', kind: 'picture', grade: 'exact', score: 1, spans: [] },
            source: expect.objectContaining({ id: '11' }) as unknown,
            finder: 'bob',
            firstSeen: 2 * HOUR,
          },
        ],
      },
    ]);
  });

  test.each<[string, Partial<Draft>]>([
    ['without a word', { boxes: [''] }],
    ['with somebody’s name that is no credit', { boxes: ['@ada look at that light!'] }],
    ['in an answer to another', { replyTo: { id: '5', handle: 'cleo' } }],
    ['beside a quote of another', { quote: { ...quoteOf('cleo'), id: '5', time: 3 * HOUR } }],
  ])('is told %s', (_, draft) => {
    expect(said([takenFrom('ada')], draft)).toMatchObject([{ rule: 'media' }]);
  });

  test('in a later box of a thread is told there', () => {
    const pictures = [takenFrom('ada', {}, 1)];
    expect(said(pictures, { boxes: [OWN, 'And again.'] })).toMatchObject([{ box: 1 }]);
  });

  test('beside one of another account’s names both, the first first', () => {
    const pictures = [takenFrom('ada'), takenFrom('cleo', { id: '12' }), takenFrom('Ada')];
    const [one] = said(pictures) as Uncredited[];
    expect(one?.origins.map(({ source }) => source.author.handle)).toEqual(['ada', 'cleo']);
  });

  test('beside one of the reader’s own is told all the same', () => {
    const [one] = said(
      [takenFrom('me'), takenFrom('ada', { id: '12' })],
      {},
      {
        ownAccounts: ['me'],
      },
    ) as Uncredited[];
    expect(one?.origins.map(({ source }) => source.id)).toEqual(['12']);
  });

  test.each(['note', 'hint', 'confirm'] as const)('is told as strictly as “%s”', (strictness) => {
    const charter = charterWith({ rules: { ...defaultCharter.rules, media: strictness } });
    expect(said([takenFrom('ada')], {}, { charter })).toMatchObject([{ strictness }]);
  });

  test('of the house is told at least so where that is always asked', () => {
    const charter = charterWith({
      rules: { ...defaultCharter.rules, media: 'off' },
      house: { accounts: ['ada'], credit: 'always' },
    });
    expect(said([takenFrom('ada')], {}, { charter })).toMatchObject([{ strictness: 'hint' }]);
  });

  test('with the words of its tweet is one thing to say, not two', () => {
    const text = 'The keeper of Skerrow light wrote the weather down every night';
    const found = foundFor(text, { id: '11', author: 'ada', tweet: { text } });
    const known = { found: [[found]], pictures: [takenFrom('ada')] };
    expect(suggestions({ boxes: [text] }, known).map(({ rule }) => rule)).toEqual(['words']);
  });

  test('credited to a name that is misspelt is told so', () => {
    expect(said([takenFrom('ada_lamp')], { boxes: [`${OWN} 📷 @ada_lmp`] })).toMatchObject([
      { rule: 'misspelt', names: { handle: 'ada_lamp' } },
    ]);
  });

  test('in a credit that is being written is no more than the end of that', () => {
    expect(said([takenFrom('ada')], { boxes: [`${OWN} via @`] })).toMatchObject([
      { rule: 'cut', names: { handle: 'ada' } },
    ]);
  });

  test.each<[string, Partial<Draft>, Partial<About>?, Parameters<typeof foundIn>[0]?]>([
    ['with the camera', { boxes: [`${OWN} 📷 @ada`] }],
    ['with another credit', { boxes: [`${OWN} via @bob`] }],
    ['in a credit without a mention', { boxes: [`${OWN} via ada`] }],
    ['in another box of the thread', { boxes: [OWN, 'Photo by @ada'] }],
    ['with a link to its tweet', { boxes: [`${OWN} https://x.com/ada/status/11`] }],
    ['by quoting it', { quote: quoteOf('ada') }],
    ['by answering it', { replyTo: { id: '11', handle: null } }],
    ['by answering its author', { replyTo: { id: '5', handle: 'ada' } }],
    ['nowhere, and it is the reader’s own', {}, { ownAccounts: ['ada'] }],
    ['nowhere, and its author is ignored', {}, { ignoredAuthors: ['ada'] }],
    ['nowhere, and its author is never named', {}, { neverNamed: ['ada'] }],
    [
      'nowhere, and its author is blocked',
      {},
      {},
      { tweet: { author: { handle: 'ada', blocked: true } } },
    ],
    [
      'nowhere, and the house is never asked about',
      {},
      { charter: charterWith({ house: { accounts: ['ada'], credit: 'never' } }) },
    ],
    [
      'nowhere, and the charter has the rule off',
      {},
      { charter: charterWith({ rules: { ...defaultCharter.rules, media: 'off' } }) },
    ],
  ])('is not told where it is credited %s', (_, draft, settings = {}, about = {}) => {
    expect(said([takenFrom('ada', about)], draft, settings)).toEqual([]);
  });

  test('is nothing to tell where there is none', () => {
    expect(said([])).toEqual([]);
  });
});
