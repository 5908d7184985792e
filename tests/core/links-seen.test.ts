import { describe, expect, test } from 'vitest';
import { linksSeen } from '../../utils/core/links-seen';
import type { Found } from '../../utils/core/match';
import { defaultCharter } from '../../utils/core/charter';
import { defaultPhrases } from '../../utils/core/phrases';
import { foundIn, HOUR } from './found';

type About = Parameters<typeof linksSeen>[2];
const NOBODY: About = {
  ownAccounts: [],
  ignoredAuthors: [],
  neverNamed: [],
  charter: defaultCharter,
};
const charter = {
  ...defaultCharter,
  phrases: { ...defaultPhrases, finder: 'lit for me at {finder}’s' },
};
const LINK = 'essays.example/2026/03/a-history-of-the-paperclip';
const DRAFT = `Who knew that wire could be this funny? https://www.${LINK}/?utm_source=x`;

const links = [{ href: 'https://t.co/a', text: `https://${LINK}` }];

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
    [
      'that the draft credits in words of one’s own',
      seenAt('21', 'ada', HOUR),
      [`Lit for me at @ada’s ${DRAFT}`],
      { charter },
    ],
  ])('do not hold one %s', (_, found, boxes, about) => {
    expect(seen([found], boxes, about)).toEqual([]);
  });
});
