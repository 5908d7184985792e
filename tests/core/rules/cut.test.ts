import { describe, expect, test } from 'vitest';
import type { Advice } from '../../../utils/core/suggestion';
import { tweetLength } from '../../../utils/core/tweet-length';
import { foundIn, HOUR } from '../found';
import { suggestions } from './ask';

const TEXT = foundIn().remembered.tweet.text;
const LOVELACES = foundIn({ id: '11', author: 'lovelace' });
/** Words of so many characters. */
const filled = (length: number) =>
  'and so on '
    .repeat(40)
    .slice(0, length - 1)
    .concat('.');

function advised(text: string, found = [LOVELACES]): Advice | null {
  const all = suggestions({ boxes: [text] }, { found: [found] });
  return all.find((one): one is Advice => one.rule === 'cut') ?? null;
}
function fixedBy(text: string, found?: (typeof LOVELACES)[]): string | null {
  const [fix] = advised(text, found)?.fixes ?? [];
  return fix ? text.slice(0, fix.span[0]) + fix.words + text.slice(fix.span[1]) : null;
}

describe('a credit beyond X’s limit', () => {
  test('is told with the characters that are too many', () => {
    const text = `${filled(265)} by @lovelace via @babbage`;
    expect(advised(text)).toMatchObject({
      strictness: 'hint',
      span: [266, text.length],
      names: { handle: 'lovelace', over: tweetLength(text) - 280 },
    });
  });

  test.each([
    [`${filled(265)} by @lovelace via @babbage`, `${filled(265)} via @lovelace`],
    [`${filled(262)} (source: @lovelace)`, `${filled(262)} (via @lovelace)`],
  ])('is written shorter where that fits', (text, shorter) => {
    expect(fixedBy(text, [])).toBe(shorter);
    expect(tweetLength(shorter)).toBeLessThanOrEqual(280);
  });

  test('that is as short as can be is left to the writer', () => {
    const text = `${filled(275)} via @lovelace`;
    expect(advised(text)).toMatchObject({ names: { over: 9 }, fixes: [] });
  });

  test.each([
    ['that fits', `${filled(260)} via @lovelace`],
    ['in a text that is too long without it', `${filled(281)} via @lovelace`],
    ['in a long text of somebody who has no such limit', `${filled(400)} via @lovelace`],
    ['that stands before the words', `RT @lovelace: ${filled(280)}`],
    ['that is none', `${filled(275)} cc @lovelace`],
  ])('is not one %s', (_, text) => {
    expect(advised(text)).toBeNull();
  });
});

describe('a credit cut in half', () => {
  const atLimit = `${TEXT} ${filled(280 - TEXT.length - 1 - ' via @love'.length)} via @love`;

  test.each([
    ['before the name', `${TEXT} via @`, `${TEXT} via @lovelace`],
    ['before the name, in French', `${TEXT} merci @`, `${TEXT} merci @lovelace`],
    ['within the name', `${TEXT} via @love…`, `${TEXT} via @lovelace`],
    ['within the name, with three dots', `${TEXT} (via @love...`, `${TEXT} (via @lovelace`],
  ])('%s is completed', (_, text, whole) => {
    expect(fixedBy(text)).toBe(whole);
    expect(advised(text)?.names).toEqual({ handle: 'lovelace', over: 0 });
    expect(advised(text)?.origin).toMatchObject({ source: { id: '11' } });
  });

  test('at the limit is told, and completed only where there is room', () => {
    expect(tweetLength(atLimit)).toBe(280);
    expect(advised(atLimit)).toMatchObject({ names: { handle: 'lovelace', over: 0 }, fixes: [] });
  });

  test('may name the finder', () => {
    const sightings = [{ at: HOUR, page: 'home', finder: 'babbage' } as const];
    const found = [foundIn({ id: '11', author: 'lovelace', sightings })];
    expect(fixedBy(`${TEXT} via @bab…`, found)).toBe(`${TEXT} via @babbage`);
  });

  test.each<[string, string, (typeof LOVELACES)[]?]>([
    ['whole', `${TEXT} via @lovelace`],
    ['whole, before dots', `${TEXT} via @lovelace…`],
    ['still being typed, with room left', `${TEXT} via @love`],
    ['of somebody else', `${TEXT} via @bab…`],
    ['of nobody known', `${TEXT} via @`, []],
    ['that is none', `${TEXT} cc @love…`],
    ['in the middle', `Via @love… they say: ${TEXT}`],
  ])('is not one %s', (_, text, found) => {
    expect(advised(text, found)).toBeNull();
  });
});
