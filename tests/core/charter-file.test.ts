import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultCharter, parseCharter, withImposed } from '@/utils/core/charter';
import { LARGEST_FILE, readCharterFile, writeCharterFile } from '@/utils/core/charter-file';

const file = (given: object) => JSON.stringify({ sourcier: 'charter', version: 1, ...given });

const wrong = (given: object): string[] => {
  const read = readCharterFile(file(given));
  if (!('problem' in read) || read.problem.kind !== 'wrong-values') return [];
  return read.problem.values.map(({ path }) => path);
};

const problem = (text: string) => {
  const read = readCharterFile(text);
  return 'problem' in read ? read.problem : null;
};

describe('a charter', () => {
  const acme = parseCharter({
    name: 'Acme & “Sons”',
    url: 'https://acme.example/charter',
    rules: { words: 'confirm', 'passer-on': 'off' },
    phrases: { finder: 'spotted by {finder}', both: '{source} / {finder}' },
    house: { accounts: ['Acme'], credit: 'always' },
    ties: { accounts: ['client'], declarations: ['Publicité', '#ad'] },
    ignoredAuthors: ['wire'],
    neverNamed: ['bob'],
    mostHashtags: 5,
  });

  test.each([
    ['the default', defaultCharter],
    ['one that sets everything', acme],
  ])('%s is the same once written and read', (_, charter) => {
    expect(readCharterFile(writeCharterFile(charter))).toEqual({ charter, unknown: [] });
  });

  test('says in its file what it is', () => {
    const written = JSON.parse(writeCharterFile(acme)) as Record<string, unknown>;
    expect(Object.entries(written).slice(0, 3)).toEqual([
      ['$schema', 'charter.schema.json'],
      ['sourcier', 'charter'],
      ['version', 1],
    ]);
  });

  test('of a part leaves the rest to the reader', () => {
    const read = readCharterFile(file({ rules: { words: 'off' }, house: { accounts: ['@ACME'] } }));
    expect(read).toEqual({
      charter: { rules: { words: 'off' }, house: { accounts: ['acme'] } },
      unknown: [],
    });
  });

  test('saved by a program that puts a mark before it is read all the same', () => {
    expect(problem(`\uFEFF${file({})}`)).toBeNull();
  });
});

describe('a file that is no charter', () => {
  test.each([
    ['', { kind: 'not-json', line: null }],
    ['{"sourcier": "charter",\n "version": 1,\n}', { kind: 'not-json', line: 3 }],
    ['<!doctype html>', { kind: 'not-json' }],
    ['['.repeat(10_000), { kind: 'not-json' }],
    ['null', { kind: 'not-a-charter' }],
    ['[]', { kind: 'not-a-charter' }],
    ['"charter"', { kind: 'not-a-charter' }],
    ['{"rules": {"words": "off"}}', { kind: 'not-a-charter' }],
    ['{"sourcier": "settings", "version": 1}', { kind: 'not-a-charter' }],
    ['{"sourcier": "charter"}', { kind: 'version' }],
    ['{"sourcier": "charter", "version": 2}', { kind: 'version' }],
    [`"${'x'.repeat(LARGEST_FILE)}"`, { kind: 'too-large' }],
  ])('%.40s is refused', (text, why) => {
    expect(problem(text)).toMatchObject(why);
  });
});

describe('a value that does not fit', () => {
  test.each<[object, string[]]>([
    [{ rules: { words: 'always', link: 'note' } }, ['rules.words']],
    [{ rules: 'strict' }, ['rules']],
    [{ house: [] }, ['house']],
    [{ ties: null }, ['ties']],
    [{ name: 'x'.repeat(61) }, ['name']],
    [{ name: 7 }, ['name']],
    [{ url: 'http://acme.example' }, ['url']],
    [{ url: 'javascript:alert(1)' }, ['url']],
    [
      { phrases: { source: 'nonsense', finder: 'via @{finder}', both: 7 } },
      ['phrases.source', 'phrases.finder', 'phrases.both'],
    ],
    [{ house: { accounts: 'acme' } }, ['house.accounts']],
    [
      { house: { accounts: ['acme', 'not one', 7], credit: 'maybe' } },
      ['house.accounts[1]', 'house.accounts[2]', 'house.credit'],
    ],
    [
      { ties: { declarations: ['#ad', '', 'x'.repeat(61)] } },
      ['ties.declarations[1]', 'ties.declarations[2]'],
    ],
    [{ mostHashtags: 0 }, ['mostHashtags']],
    [{ mostHashtags: '3' }, ['mostHashtags']],
    [{ neverNamed: Array.from({ length: 1_002 }, (_, i) => `a${i}`) }, ['neverNamed[1000]']],
  ])('%.60j is named by where it stands', (given, paths) => {
    expect(wrong(given)).toEqual(paths);
  });
});

test('names that mean nothing are told and left out, whatever they are', () => {
  const text = `{"sourcier":"charter","version":1,"colour":"green","rules":{"words":"off","maybe":"hint"},
    "__proto__":{"name":"x"},"toString":1,"house":{"constructor":{"prototype":1}}}`;
  expect(readCharterFile(text)).toEqual({
    charter: { rules: { words: 'off' } },
    unknown: ['colour', 'rules.maybe', '__proto__', 'toString', 'house.constructor'],
  });
  expect(Object.prototype).not.toHaveProperty('name');
});

test('any JSON at all is read or refused, and what is read is a charter', () => {
  fc.assert(
    fc.property(fc.object(), fc.boolean(), (given, signed) => {
      const read = readCharterFile(signed ? file(given) : JSON.stringify(given));
      if ('problem' in read) return;
      const charter = withImposed(defaultCharter, read.charter);
      expect(parseCharter(structuredClone(charter))).toEqual(charter);
    }),
  );
});
