/** A charter as a list of named values: to tell two of them apart, and what of one is imposed. */
import { type Charter, defaultCharter, type PartialCharter, type RuleId } from './charter';
import type { Phrases } from './phrases';

export type CharterField =
  | 'name'
  | 'url'
  | `rules.${RuleId}`
  | `phrases.${keyof Phrases}`
  | `house.${keyof Charter['house']}`
  | `ties.${keyof Charter['ties']}`
  | 'ignoredAuthors'
  | 'neverNamed'
  | 'mostHashtags';

export type CharterValue = string | number | string[];

export interface CharterChange {
  field: CharterField;
  from: CharterValue;
  to: CharterValue;
}

/** What a charter, or a part of one, sets, in the order in which the default has it. */
export function charterFields(charter: PartialCharter): Map<CharterField, CharterValue> {
  const set = new Map(flat(charter));
  const inOrder = flat(defaultCharter).flatMap(([field]) => {
    const value = set.get(field);
    return value === undefined ? [] : [[field, value] as const];
  });
  return new Map(inOrder);
}

/** Everything in which the second charter differs from the first. */
export function charterChanges(before: Charter, after: Charter): CharterChange[] {
  const had = charterFields(before);
  return [...charterFields(after)].flatMap(([field, to]) => {
    const from = had.get(field) ?? '';
    return JSON.stringify(from) === JSON.stringify(to) ? [] : [{ field, from, to }];
  });
}

/** True when an administrator has set this. */
export function isImposed(imposed: PartialCharter, field: CharterField): boolean {
  return charterFields(imposed).has(field);
}

function flat(charter: PartialCharter): [CharterField, CharterValue][] {
  const named = Object.entries(charter).flatMap(([name, value]) =>
    typeof value === 'object' && !Array.isArray(value)
      ? Object.entries<unknown>(value).map(([inner, one]) => [`${name}.${inner}`, one])
      : [[name, value]],
  );
  return named as [CharterField, CharterValue][];
}
