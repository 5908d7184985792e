import { expect, test } from 'vitest';
import { align } from '../../utils/core/align';
import { normalise } from '../../utils/core/normalize';

/** For each word of the query the word of the source it stands for, or "". */
function standsFor(query: string, source: string): string[] {
  const right = normalise(source);
  const { sourceOf } = align(normalise(query), right);
  return [...sourceOf].map((s) => right.words[s]?.text ?? '');
}

test.each([
  [
    'a typing error',
    'the spring behind the mlil runs warm',
    'the spring behind the mill runs warm',
    'the spring behind the mill runs warm',
  ],
  [
    'a space lost',
    'area mayors askRubio for action',
    'area mayors ask Rubio for action',
    'area mayors ask for action',
  ],
  [
    'a space won',
    'area mayors ask Rubio for action',
    'area mayors askRubio for action',
    'area mayors askrubio askrubio for action',
  ],
  [
    'a space moved',
    'tells Dems theGOP field is a gift',
    'tells Demsthe GOP field is a gift',
    'tells demsthe gop field is a gift',
  ],
  [
    'a draft that breaks off in a word',
    'the spring behind the mi',
    'the spring behind the mill runs warm',
    'the spring behind the mill',
  ],
  [
    'a source that was cut with dots and a link',
    'the spring behind the mill runs warm',
    'the spring behind the mi… https://t.co/a',
    'the spring behind the mi',
  ],
])('%s keeps the pairs', (_, query, source, expected) => {
  expect(standsFor(query, source).filter(Boolean).join(' ')).toBe(expected);
});

test.each([
  [
    'a word that a sign says is whole',
    'the spring behind the mi, warm?',
    'the spring behind the mill, warm?',
    'mill',
  ],
  ['a word of its own', 'the spring behind the mast', 'the spring behind the mill runs', 'mill'],
  ['another number', 'the spring has run for 42 years', 'the spring has run for 43 years', '43'],
])('%s stands for nothing', (_, query, source, other) => {
  expect(standsFor(query, source)).not.toContain(other);
});
