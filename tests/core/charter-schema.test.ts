/** The published schema of a charter, against which editors and Chrome check one, says what the parser says. */
import { describe, expect, test } from 'vitest';
import schema from '../../public/charter.schema.json';
import { defaultCharter } from '@/utils/core/charter';
import { charterFields } from '@/utils/core/charter-fields';
import { readCharterFile, writeCharterFile } from '@/utils/core/charter-file';

interface Schema {
  type: 'object' | 'array' | 'string' | 'integer';
  properties?: Record<string, Schema>;
  items?: Schema;
  enum?: string[];
  pattern?: string;
  minimum?: number;
  maximum?: number;
}

/** The little of JSON Schema that Chrome knows for policies, and so all that the schema may use. */
function fits(value: unknown, asked: Schema): boolean {
  switch (asked.type) {
    case 'object':
      return (
        typeof value === 'object' &&
        value !== null &&
        !Array.isArray(value) &&
        Object.entries(value).every(([name, inner]) => {
          const known = asked.properties?.[name];
          return known === undefined || fits(inner, known);
        })
      );
    case 'array':
      return (
        Array.isArray(value) &&
        value.every((one) => asked.items === undefined || fits(one, asked.items))
      );
    case 'string':
      return (
        typeof value === 'string' &&
        (asked.enum?.includes(value) ?? true) &&
        new RegExp(asked.pattern ?? '', 'u').test(value)
      );
    case 'integer':
      return (
        Number.isInteger(value) &&
        Number(value) >= (asked.minimum ?? -Infinity) &&
        Number(value) <= (asked.maximum ?? Infinity)
      );
  }
}

const root = schema as unknown as Schema;
const head = { sourcier: 'charter', version: 1 };
const isRead = (file: object) => !('problem' in readCharterFile(JSON.stringify(file)));

test('it has each field of a charter, and no other', () => {
  const named = Object.entries(root.properties ?? {}).flatMap(([name, { properties }]) =>
    properties ? Object.keys(properties).map((inner) => `${name}.${inner}`) : [name],
  );
  const fields = [...charterFields(defaultCharter).keys()];
  expect(named.sort()).toEqual([...fields, '$schema', 'sourcier', 'version'].sort());
});

test('it uses nothing that Chrome does not know', () => {
  const used = new Set<string>();
  JSON.stringify(schema, (name, value: unknown) => {
    if (typeof value === 'object' && value !== null && 'type' in value)
      Object.keys(value).forEach((key) => used.add(key));
    return value;
  });
  const known = 'type properties items enum pattern minimum maximum title description $schema';
  expect([...used].filter((key) => !known.split(' ').includes(key))).toEqual([]);
});

describe('schema and parser agree', () => {
  test.each<object>([
    JSON.parse(writeCharterFile(defaultCharter)) as object,
    head,
    { ...head, name: 'Acme', url: '', mostHashtags: 30 },
    { ...head, url: 'https://acme.example/charter?lang=fr' },
    { ...head, rules: { words: 'confirm', 'passer-on': 'off' }, phrases: { finder: 'via' } },
    { ...head, house: { accounts: ['acme', '@Acme_2'], credit: 'always' } },
    { ...head, ties: { declarations: ['Publicité', '#ad'] }, neverNamed: [], unknown: { a: 1 } },
  ])('that %.70j is a charter', (file) => {
    expect([fits(file, root), isRead(file)]).toEqual([true, true]);
  });

  test.each<object>([
    { ...head, sourcier: 'settings' },
    { ...head, version: 2 },
    { ...head, name: 'x'.repeat(61) },
    { ...head, name: null },
    { ...head, url: 'http://acme.example' },
    { ...head, url: 'https://acme.example/a b' },
    { ...head, rules: { words: 'ask' } },
    { ...head, rules: ['words'] },
    { ...head, phrases: { both: true } },
    { ...head, house: { accounts: ['not one'] } },
    { ...head, house: { accounts: ['a_name_of_more_than_20'] } },
    { ...head, house: { credit: 'sometimes' } },
    { ...head, ties: { accounts: 'client' } },
    { ...head, ties: { declarations: [''] } },
    { ...head, ties: { declarations: ['x'.repeat(61)] } },
    { ...head, ignoredAuthors: [7] },
    { ...head, mostHashtags: 0 },
    { ...head, mostHashtags: 31 },
    { ...head, mostHashtags: 2.5 },
  ])('that %.70j is none', (file) => {
    expect([fits(file, root), isRead(file)]).toEqual([false, false]);
  });
});
