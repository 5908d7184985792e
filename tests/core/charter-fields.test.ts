import { describe, expect, test } from 'vitest';
import {
  type Charter,
  defaultCharter,
  parsePartialCharter,
  withImposed,
} from '@/utils/core/charter';
import { charterChanges, charterFields, isImposed } from '@/utils/core/charter-fields';

const changed = (given: unknown): Charter =>
  withImposed(defaultCharter, parsePartialCharter(given));

test('all that a charter sets has a name, and a part of one only what it sets', () => {
  expect([...charterFields(defaultCharter).keys()]).toEqual([
    'name',
    'url',
    'rules.words',
    'rules.media',
    'rules.link',
    'rules.altered',
    'rules.misspelt',
    'rules.cut',
    'rules.tie',
    'rules.passer-on',
    'rules.capitals',
    'rules.hashtags',
    'phrases.source',
    'phrases.finder',
    'phrases.both',
    'house.accounts',
    'house.credit',
    'ties.accounts',
    'ties.declarations',
    'ignoredAuthors',
    'neverNamed',
    'mostHashtags',
  ]);
  const part = parsePartialCharter({ mostHashtags: 5, rules: { tie: 'hint' }, name: 'Acme' });
  expect([...charterFields(part)]).toEqual([
    ['name', 'Acme'],
    ['rules.tie', 'hint'],
    ['mostHashtags', 5],
  ]);
});

describe('two charters', () => {
  test('that say the same differ in nothing', () => {
    expect(charterChanges(defaultCharter, changed({ rules: { words: 'hint' } }))).toEqual([]);
  });

  test('differ in what each sets otherwise, in order, an empty list included', () => {
    const before = changed({ neverNamed: ['ada'], house: { accounts: ['acme'] } });
    const after = {
      ...changed({ name: 'Acme', rules: { words: 'confirm' } }),
      neverNamed: ['ada'],
    };
    expect(charterChanges(before, after)).toEqual([
      { field: 'name', from: '', to: 'Acme' },
      { field: 'rules.words', from: 'hint', to: 'confirm' },
      { field: 'house.accounts', from: ['acme'], to: [] },
    ]);
  });
});

test('what is imposed is known by its name, the rest of its part is not', () => {
  const imposed = parsePartialCharter({ rules: { words: 'confirm' }, ignoredAuthors: [] });
  expect(isImposed(imposed, 'rules.words')).toBe(true);
  expect(isImposed(imposed, 'ignoredAuthors')).toBe(true);
  expect(isImposed(imposed, 'rules.link')).toBe(false);
  expect(isImposed(imposed, 'name')).toBe(false);
});
