import { describe, expect, test } from 'vitest';
import type { About } from '../../../utils/core/rules/rule';
import type { Advice } from '../../../utils/core/suggestion';
import { foundIn, HOUR } from '../found';
import { suggestions } from './ask';

const TEXT = foundIn().remembered.tweet.text;
const by = (author: string, about: Parameters<typeof foundIn>[0] = {}) =>
  foundIn({ id: '11', author, ...about });
const shownBy = (finder: string) => [{ at: HOUR, page: 'home', finder } as const];

function advised(credit: string, found = [by('lovelace')], about: Partial<About> = {}) {
  const boxes = [`${TEXT} ${credit}`];
  const all = suggestions({ boxes }, { found: [found] }, about);
  return all.find((one): one is Advice => one.rule === 'misspelt') ?? null;
}
/** The credit as the first fix leaves it. */
function respelt(...args: Parameters<typeof advised>): string | null {
  const [fix] = advised(...args)?.fixes ?? [];
  if (!fix) return null;
  const text = `${TEXT} ${args[0]}`;
  const [start, end] = fix.span;
  return (text.slice(0, start) + fix.words + text.slice(end)).slice(TEXT.length + 1);
}

describe('a name in a credit that is nearly the source’s', () => {
  test.each([
    ['with a letter left out', 'via @lovelce!', 'via @lovelace!'],
    ['with a letter too many', '(via @lovelaace)', '(via @lovelace)'],
    ['with another letter', 'by @lovelase', 'by @lovelace'],
    ['with two letters swapped', 'HT @lovelaec', 'HT @lovelace'],
    ['with two mistakes', 'source: @luvelase', 'source: @lovelace'],
    ['before the words', 'RT @lovlace: see above', 'RT @lovelace: see above'],
    ['in other capitals', 'via @LOVELASE', 'via @lovelace'],
  ])('%s is spelt as it is meant', (_, credit, meant) => {
    expect(respelt(credit)).toBe(meant);
  });

  test('names both', () => {
    const advice = advised('via @lovelase');
    expect(advice?.names).toEqual({ written: 'lovelase', handle: 'lovelace' });
    expect(advice?.origin).toMatchObject({ source: { author: { handle: 'lovelace' } } });
  });

  test('may be its finder’s', () => {
    expect(respelt('via @babage', [by('lovelace', { sightings: shownBy('babbage') })])).toBe(
      'via @babbage',
    );
  });

  test('is the nearest of several', () => {
    const found = [by('adamill'), by('adamills', { id: '12' })];
    expect(respelt('via @adamilks', found)).toBe('via @adamills');
  });

  test('is told in another box of the thread', () => {
    const boxes = [TEXT, 'All of it via @lovelase'];
    const all = suggestions({ boxes }, { found: [[by('lovelace')], []] });
    expect(all).toMatchObject([{ rule: 'misspelt', box: 1 }]);
    // Its spans would lie in the first box.
    expect(all[0]).not.toHaveProperty('origin');
  });
});

describe('nothing is said', () => {
  test.each<[string, string, (ReturnType<typeof by>[] | undefined)?, Partial<About>?]>([
    ['of the source itself', 'via @Lovelace'],
    ['of somebody else', 'via @babbage'],
    ['of a name that is three letters away', 'via @luvelasy'],
    ['of a mention that is no credit', 'cc @lovelase'],
    ['of a name still being typed', 'via @lovela'],
    ['of four letters, two of them others', 'via @aady', [by('adam')]],
    ['of two letters', 'via @ab', [by('ac')]],
    [
      'of another who had the same words',
      'via @adamills',
      [by('adamill'), by('adamills', { id: '12', time: 5 * HOUR })],
    ],
    [
      'of another who only sounds alike',
      'via @lovelase',
      [by('lovelace'), by('lovelase', { id: '12', grade: 'weak' })],
    ],
    ['where the match is weak', 'via @lovelase', [by('lovelace', { grade: 'weak' })]],
    ['where only the link is shared', 'via @lovelase', [by('lovelace', { kind: 'link' })]],
    ['where nothing matches', 'via @lovelase', []],
    ['of an author never to be named', 'via @lovelase', undefined, { neverNamed: ['lovelace'] }],
    ['of an author who is ignored', 'via @lovelase', undefined, { ignoredAuthors: ['lovelace'] }],
    ['of the reader', 'via @lovelase', undefined, { ownAccounts: ['lovelace'] }],
    [
      'of an author whom the reader blocked',
      'via @lovelase',
      [by('x', { tweet: { author: { handle: 'lovelace', blocked: true } }, sightings: [] })],
    ],
  ])('%s', (_, credit, found, about) => {
    expect(advised(credit, found, about)).toBeNull();
  });
});
