import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, SEPARATOR } from '../../utils/core/fold';

const foldAll = (text: string) =>
  Array.from(text, (character) => fold(character.codePointAt(0) ?? 0)).join('');

test('folding a folded letter changes nothing more', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 8 }), (text) => {
      const once = foldAll(text);
      expect(foldAll(once)).toBe(once);
    }),
    { numRuns: 2_000 },
  );
});

test('a letter and its capital are one', () => {
  for (let code = 0x20; code < 0x2000; code++) {
    const letter = String.fromCharCode(code);
    const capital = letter.toUpperCase();
    // Marks, and letters without a capital of their own: ŉ becomes ʼN.
    if (!/^\p{L}$/u.test(letter) || capital.length > 1) continue;
    expect(foldAll(capital), `U+${code.toString(16)}`).toBe(foldAll(letter));
  }
});

test.each(['!', ' ', '\n', '😂', '™', '—', '’', 'ʼ'])('%j separates words', (sign) => {
  expect(foldAll(sign)).toBe(SEPARATOR);
});

test.each(['\u200b', '\u202e', '\u00ad', '\ufe0f', '\u0301', '\u2066'])(
  '%j cannot be seen',
  (sign) => {
    expect(foldAll(sign)).toBe('');
  },
);

test('an ideograph is itself', () => {
  for (let code = 0x4e00; code <= 0x9fff; code++) {
    const character = String.fromCharCode(code);
    expect(character.normalize('NFKD')).toBe(character);
    expect(fold(code)).toBe(character);
  }
});
