import { describe, expect, test } from 'vitest';
import { parsePhrases, templateProblem } from '../../utils/core/phrases';

describe('a template of one’s own', () => {
  test.each([
    ['words of {source}', 'source'],
    ['{source}', 'source'],
    ['shown by {finder}, thanks!', 'finder'],
    ['de {source}\u00a0; passé par {finder}', 'both'],
    ['{finder} → {source}', 'both'],
  ] as const)('%j is one for %s', (text, kind) => {
    expect(templateProblem(text, kind)).toBeNull();
  });

  test.each([
    ['', 'source', 'empty'],
    ['  ', 'both', 'empty'],
    [`${'a'.repeat(60)} {source}`, 'source', 'too-long'],
    ['via @{source}', 'source', 'at-sign'],
    ['via ＠paper, {source}', 'source', 'at-sign'],
    ['words of somebody', 'source', 'no-name'],
    ['by {source}', 'both', 'no-name'],
    ['{source} and {source}', 'source', 'no-name'],
    ['by {finder}', 'source', 'unknown-name'],
    ['by {author}', 'source', 'unknown-name'],
    ['by {source} {', 'source', 'unknown-name'],
    ['by {{source}}', 'source', 'unknown-name'],
    ['by {Source}', 'source', 'unknown-name'],
  ] as const)('%j is none for %s: %s', (text, kind, problem) => {
    expect(templateProblem(text, kind)).toBe(problem);
  });
});

describe('stored phrases', () => {
  test('are names and templates', () => {
    const stored = { source: 'rt', finder: ' shown   by {finder} ', both: '{source}, {finder}' };
    expect(parsePhrases(stored)).toEqual({ ...stored, finder: 'shown by {finder}' });
    expect(parsePhrases({ both: '' })).toEqual({ both: '' });
  });

  test.each([
    null,
    'via',
    [],
    { source: 'via', finder: 'by', both: 'by' },
    { source: '', finder: '' },
    { source: 7, finder: null, both: {} },
    { source: 'toString', finder: '__proto__', both: '{source}' },
    { source: '@{source}', finder: '{source}', both: '{finder}' },
  ])('%j are left to the preset', (stored) => {
    expect(parsePhrases(stored)).toEqual({});
  });
});
