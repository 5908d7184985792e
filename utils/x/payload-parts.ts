/**
 * What a schema of X's answers is made of. Each part is given back as it should be, or left out alone:
 * what X changed must not cost the rest. The first answer of a page is read by code that the browser has
 * not compiled yet: valibot's parse of the same took most of the time of reading it.
 */

/** Answers undefined for what is not as it should be. */
export type Part<Kind> = (value: unknown) => Kind | undefined;

type Parts = Record<string, Part<unknown>>;
type Known<Shape extends Parts> = { [Name in keyof Shape]?: ReturnType<Shape[Name]> };
type WithParts<Shape extends Parts, Needed extends keyof Shape> = Known<Shape> & {
  [Name in Needed]-?: NonNullable<ReturnType<Shape[Name]>>;
};

/** @param needed without these parts it is not what it should be. */
export function object<Shape extends Parts, Needed extends keyof Shape & string = never>(
  shape: Shape,
  ...needed: Needed[]
): Part<WithParts<Shape, Needed>> {
  const names = Object.keys(shape);
  const parts = Object.values(shape);
  return (value) => {
    if (typeof value !== 'object' || value === null) return undefined;
    const whole = value as Record<string, unknown>;
    const known: Record<string, unknown> = {};
    names.forEach((name, index) => {
      const given = whole[name];
      if (given !== undefined) known[name] = parts[index]?.(given);
    });
    for (const name of needed) if (known[name] === undefined) return undefined;
    return known as WithParts<Shape, Needed>;
  };
}

/** A list without those of its entries that are not as they should be. */
export function list<Entry>(entry: Part<Entry>): Part<Entry[]> {
  return (value) => {
    if (!Array.isArray(value)) return undefined;
    const entries: Entry[] = [];
    for (const one of value) {
      const known = entry(one);
      if (known !== undefined) entries.push(known);
    }
    return entries;
  };
}

export const truth: Part<boolean> = (value) => (typeof value === 'boolean' ? value : undefined);

export const number: Part<number> = (value) =>
  Number.isFinite(value) ? (value as number) : undefined;

export const text: Part<string> = (value) => (typeof value === 'string' ? value : undefined);

/** Parsed only where it is what is wanted. */
export const later: Part<unknown> = (value) => value;

/** @param is what is asked of the text besides. */
export function textThat<Kind extends string = string>(
  is: ((text: string) => text is Kind) | ((text: string) => boolean),
): Part<Kind> {
  return (value) => (typeof value === 'string' && is(value) ? (value as Kind) : undefined);
}
