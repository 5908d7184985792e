import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { difference, type Segment } from '../../utils/core/difference';
import { fingerprints } from '../../utils/core/fingerprint';
import { rarestSharedRun } from '../../utils/core/shared-run';
import { compare } from '../../utils/core/similarity';

const RARITY = { size: 50, documentFrequency: () => undefined };
const PME = 'Seules 66 % des PME sont équipées de sites web, contre 95 % en Finlande.';

const spansOf = (query: string, source: string) => compare(query, source, RARITY)?.spans ?? [];
const differ = (query: string, source: string) => difference(query, source, spansOf(query, source));
/** The text with what only it has in brackets. */
const marked = (segments: Segment[]) =>
  segments.map(({ text, shared }) => (shared ? text : `[${text}]`)).join('');

describe('what is marked', () => {
  test('is the question that was added, and nothing else', () => {
    const { query, source } = differ(`${PME} On attend quoi ?`, PME);
    expect(marked(query)).toBe(`${PME} [On attend quoi ?]`);
    expect(marked(source)).toBe(PME);
  });

  test('is nothing when only case, accents, links and emoji differ', () => {
    const { query, source } = differ(
      `😀 ${PME.toUpperCase()} https://t.co/a`,
      `${PME} https://t.co/b`,
    );
    expect(query.every(({ shared }) => shared)).toBe(true);
    expect(source.every(({ shared }) => shared)).toBe(true);
  });

  test('is what was replaced, on both sides', () => {
    const { query, source } = differ(
      'Seules 66 % des PME ont un site web, contre 95 % en Finlande.',
      PME,
    );
    expect(marked(query)).toBe('Seules 66 % des PME [ont un site] web, contre 95 % en Finlande.');
    expect(marked(source)).toBe(
      'Seules 66 % des PME [sont équipées de sites] web, contre 95 % en Finlande.',
    );
  });

  test('holds the quotation marks of words that were added before', () => {
    const { query } = differ(`« Vrai » : ${PME}`, PME);
    expect(marked(query)).toBe(`[« Vrai » :] ${PME}`);
  });

  test('is everything when nothing is shared', () => {
    expect(difference('Bonjour !', '', [])).toMatchObject({
      query: [{ text: 'Bonjour !', shared: false }],
      source: [],
      sameWords: 0,
    });
  });
});

describe('the words are counted', () => {
  test.each([
    ['as they are', PME, PME, { sameWords: 13, changedWords: 0, addedWords: 0, missingWords: 0 }],
    [
      'added',
      `${PME} On attend quoi ?`,
      PME,
      { sameWords: 13, changedWords: 0, addedWords: 3, missingWords: 0 },
    ],
    [
      'missing',
      PME,
      `${PME} On attend quoi ?`,
      { sameWords: 13, changedWords: 0, addedWords: 0, missingWords: 3 },
    ],
    [
      'changed',
      'Seules 66 % des PME ont un site web, contre 95 % en Finlande.',
      PME,
      {
        queryWords: 12,
        sourceWords: 13,
        sameWords: 9,
        changedWords: 3,
        addedWords: 0,
        missingWords: 1,
      },
    ],
  ])('%s', (_, query, source, counts) => {
    expect(differ(query, source)).toMatchObject(counts);
  });

  test('as people count them: an elided letter is none', () => {
    expect(difference("L'eau, c’est la vie", '', []).queryWords).toBe(4);
  });
});

test('the segments are the whole texts, and the counts add up', () => {
  const vocabulary = fc.constantFrom(
    'spring',
    'river,',
    'the ',
    'of',
    '“Ada”',
    '42',
    '春',
    'équipe!',
    '😀',
    '\n',
  );
  const texts = fc.array(vocabulary, { maxLength: 40 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(texts, texts, (query, source) => {
      const d = differ(query, source);
      expect(d.query.map(({ text }) => text).join('')).toBe(query);
      expect(d.source.map(({ text }) => text).join('')).toBe(source);
      expect(d.query.every(({ text }) => text !== '')).toBe(true);
      expect(d.sameWords + d.changedWords + d.addedWords).toBe(d.queryWords);
      expect(d.sameWords + d.changedWords + d.missingWords).toBe(d.sourceWords);
    }),
  );
});

const whole = (text: string): [number, number] => [0, text.length];

describe('rarestSharedRun', () => {
  const runOf = (query: string, source: string) => rarestSharedRun(source, spansOf(query, source));

  test('is 4 to 9 words of the source as it writes them', () => {
    const run = runOf(`${PME.toUpperCase()} On attend quoi ?`, PME) ?? '';
    expect(PME).toContain(run);
    expect(run.split(/[\s,]+/).filter((word) => word !== '%').length).toBeLessThanOrEqual(9);
    expect(run).toContain('équipées');
  });

  test('has no quotation mark, line break or link in it', () => {
    const source = `The “network” that\nforgets https://t.co/a where its borrowed sentences “came from” gets poorer`;
    const run = runOf(source, source) ?? '';
    expect(run.split(' ').length).toBeGreaterThanOrEqual(4);
    expect(run).not.toMatch(/["“”«»\n]|https/);
  });

  test('prefers what the library has seen least', () => {
    const first = 'Yesterday evening several neighbours gathered outside the bakery';
    const second = 'tomorrow morning several carpenters assemble inside the station';
    const source = `${first}, ${second}`;
    const everywhere = (text: string) => {
      const known = new Set(fingerprints(text));
      return { size: 100_000, documentFrequency: (f: number) => (known.has(f) ? 50_000 : 1) };
    };
    const spans = [{ query: whole(source), source: whole(source) }];
    expect(rarestSharedRun(source, spans, everywhere(first))).toContain('carpenters');
    expect(rarestSharedRun(source, spans, everywhere(second))).toContain('neighbours');
  });

  test('is nothing when nothing is shared', () => {
    expect(rarestSharedRun('Au revoir', [])).toBeNull();
  });
});
