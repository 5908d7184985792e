import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FINGERPRINT_VERSION, fingerprints, queryFingerprints } from '../../utils/core/fingerprint';

const SENTENCE = 'A network that forgets where its words came from gets poorer every day.';
/** Forty different sentences: longer than one query may ask for. */
const LONG = Array.from(
  { length: 40 },
  (_, n) => `Line ${n} of the ${n * 37} that ${n * n} wrote.`,
);

const shared = (one: string, other: string) => {
  const theirs = new Set(fingerprints(other));
  return fingerprints(one).filter((fingerprint) => theirs.has(fingerprint)).length;
};

describe('fingerprints', () => {
  test('are those that earlier versions stored', () => {
    expect(FINGERPRINT_VERSION).toBe(3);
    expect([...fingerprints('Seules 66 % des PME')]).toMatchInlineSnapshot(`
      [
        39728503,
        439710737,
        1113533765,
        1754691343,
      ]
    `);
    expect([...fingerprints('記憶された言葉')]).toMatchInlineSnapshot(`
      [
        754319423,
        2163259435,
      ]
    `);
  });

  test('are sorted, and each stands once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const found = fingerprints(text);
        for (let at = 1; at < found.length; at++)
          expect(found[at]).toBeGreaterThan(found[at - 1] ?? 0);
      }),
    );
  });

  test('a run of seven letters that two texts share is always seen', () => {
    const letters = fc.string({
      unit: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'),
      minLength: 7,
      maxLength: 40,
    });
    fc.assert(
      fc.property(letters, fc.lorem(), fc.lorem(), (run, before, after) => {
        expect(shared(run, `${before} ${run} ${after}`)).toBeGreaterThan(0);
      }),
    );
  });

  test('links and typography change none', () => {
    expect([...fingerprints(`“${SENTENCE.toUpperCase()}” https://t.co/x 😀`)]).toEqual([
      ...fingerprints(SENTENCE),
    ]);
  });

  test('three ideographs that two texts share are seen', () => {
    expect(shared('記憶された言葉', '言葉は記憶された')).toBeGreaterThan(0);
  });

  test.each(['', '😂😂', 'https://t.co/abc', 'RIP'])('%j has none', (text) => {
    expect(fingerprints(text)).toHaveLength(0);
  });
});

describe('mentions', () => {
  const shared = (one: string, other: string) =>
    new Set(fingerprints(one)).intersection(new Set(fingerprints(other))).size;

  test('are fingerprints of their own, and each two in a row are one more', () => {
    expect(fingerprints('@ada')).toHaveLength(1);
    expect(fingerprints('@ada @bob @cleo')).toHaveLength(5);
  });

  test('are the same in any case, and change nothing of the words', () => {
    expect(shared('@Ada', '@ada')).toBe(1);
    expect(shared(`@ada ${SENTENCE}`, SENTENCE)).toBe(fingerprints(SENTENCE).length);
  });

  test('are others when a letter is', () => {
    expect(shared('@adalovelace', '@adalovelance')).toBe(0);
  });

  test('of a long list count as far as the eighth', () => {
    const list = Array.from({ length: 40 }, (_, n) => `@person${n}`).join(' ');
    expect(fingerprints(list)).toHaveLength(15);
  });
});

describe('queryFingerprints', () => {
  test('of a short text are all of its fingerprints', () => {
    expect([...queryFingerprints(SENTENCE)]).toEqual([...fingerprints(SENTENCE)]);
  });

  test('are at most as many as asked, and all of them are stored', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 200 }), fc.integer({ min: 1, max: 64 }), (text, limit) => {
        const asked = queryFingerprints(text, limit);
        const stored = new Set(fingerprints(text));
        expect(asked.length).toBeLessThanOrEqual(limit);
        expect([...asked].filter((fingerprint) => !stored.has(fingerprint))).toEqual([]);
      }),
    );
  });

  test('of a long text come from each quarter of it', () => {
    const asked = new Set(queryFingerprints(LONG.join(' ')));
    for (let quarter = 0; quarter < 4; quarter++) {
      const lines = LONG.slice(quarter * 10, quarter * 10 + 10).join(' ');
      const from = fingerprints(lines).filter((fingerprint) => asked.has(fingerprint));
      expect(from.length, `quarter ${quarter}`).toBeGreaterThanOrEqual(4);
    }
  });
});
