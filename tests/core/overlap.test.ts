import { expect, test } from 'vitest';
import { longWords, mayRepeat } from '@/utils/core/overlap';

const PME = 'Seules 66 % des PME sont équipées de sites web, contre 95 % en Finlande.';

test.each([
  ['the same words', PME, PME],
  ['a question after it', PME, `${PME} On attend quoi ?`],
  ['capitals without accents', PME, 'SEULES 66 % DES PME SONT EQUIPEES DE SITES WEB'],
  ['a text too short to tell', 'Oui !', 'Oui !'],
  ['a script without spaces', '借りた言葉の出どころを忘れる町', '忘れる町は貧しくなる'],
])('%s may be a repeat', (_, one, other) => {
  expect(mayRepeat(longWords(one), longWords(other))).toBe(true);
  expect(mayRepeat(longWords(other), longWords(one))).toBe(true);
});

test.each([
  ['strangers', PME, 'A good kite line hums at the pitch of the wind.'],
  [
    'two words in common',
    PME,
    'Seules les abeilles savent ce que les sites de ruches valent vraiment.',
  ],
])('%s are none', (_, one, other) => {
  expect(mayRepeat(longWords(one), longWords(other))).toBe(false);
});
