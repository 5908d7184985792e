import { describe, expect, test } from 'vitest';
import { pairsOf } from '../../utils/core/similarity';

const seen = (query: string, source: string, documentFrequency = 3) =>
  pairsOf(query, [source], { size: 100_000, documentFrequency: () => documentFrequency })[0]?.seen;

describe('slots', () => {
  test.each([
    [
      'a word for a word',
      'the spring behind the mill runs warm',
      'the spring behind the barn runs warm',
      1,
    ],
    [
      'three words for one',
      'the spring behind the old stone mill runs warm',
      'the spring behind the barn runs warm',
      0,
    ],
    [
      'a name for a name',
      'shots fired near Elmwood on Monday night',
      'shots fired near Harlan on Monday night',
      0,
    ],
    [
      'a number for a number',
      'the spring ran for 40 years behind it',
      'the spring ran for 90 years behind it',
      0,
    ],
    ['nothing changed', 'the spring behind the mill', 'the spring behind the mill', 1],
    [
      'one whole in the other',
      'the spring behind the mill',
      'they say the spring behind the mill runs warm',
      1,
    ],
  ])('%s', (_, query, source, even) => {
    expect(seen(query, source)?.evenSlots).toBe(even);
  });

  test('say which of them replace a number or a name', () => {
    const numbers = seen('3 people died in a fire in Lyon', '5 people died in a fire in Lyon');
    expect([numbers?.replacedNumber, numbers?.replacedName]).toEqual([1, 0]);
    const names = seen(
      'man arrested after shooting in Denver',
      'man arrested after shooting in Dallas',
    );
    expect([names?.replacedNumber, names?.replacedName]).toEqual([0, 1]);
  });
});

describe('mentions', () => {
  const WORDS = 'the spring behind the mill runs warm in March';

  test('that are missing cost little, however rare', () => {
    expect(seen(`@ada ${WORDS}`, WORDS, 1)?.leastContained).toBeGreaterThan(0.95);
  });

  test('that are shared tell, but never enough by themselves', () => {
    const list = Array.from({ length: 8 }, (_, n) => `@person${n}`).join(' ');
    expect(seen(`${list} hm`, `${list} yes`, 1)?.tellingBits).toBeLessThan(24);
    expect(seen(list, list, 1)?.tellingBits).toBe(0);
  });
});

test('a doubling of the library counts whole up to the largest one fitted on, a quarter beyond, and not at all where it is small', () => {
  const counted = (size: number) =>
    pairsOf('a spring runs warm', ['a spring runs warm'], { size, documentFrequency: () => 1 })[0]
      ?.seen.size ?? NaN;
  expect(counted(100)).toBe(counted(1_000));
  expect(counted(40_000) - counted(20_000)).toBeCloseTo(1);
  expect(counted(800_000) - counted(400_000)).toBeCloseTo(0.25);
});
