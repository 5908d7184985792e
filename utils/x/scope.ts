/** Searching one part of the page for many things: each is looked for once. */
import { all, selectors, type SelectorName } from './selectors';

/**
 * A part of the page that is searched for many things, without the parts in it that are another's.
 * What is found is kept: a search costs a walk over the whole part.
 */
export interface Scope {
  readonly root: Element;
  /** The same part with everything in it; null when this is it. */
  readonly whole: Scope | null;
  readonly apart: readonly Element[];
  readonly found: Map<SelectorName, readonly Element[]>;
}

export function scopeOf(root: Element): Scope {
  return { root, whole: null, apart: [], found: new Map() };
}

/** The scope without what is in these. */
export function without(whole: Scope, ...others: (Element | null)[]): Scope {
  const apart = others.filter((other) => other !== null);
  return apart.length === 0 ? whole : { root: whole.root, whole, apart, found: new Map() };
}

export function oneOf(scope: Scope, name: SelectorName): Element | null {
  return allOf(scope, name)[0] ?? null;
}

export function allOf(scope: Scope, name: SelectorName): readonly Element[] {
  const known = scope.found.get(name);
  if (known) return known;
  const { root, whole, apart, found } = scope;
  if (whole) {
    const all = allOf(whole, name);
    const own = all.filter((element) => !apart.some((other) => other.contains(element)));
    found.set(name, own);
    return own;
  }
  if (toldByTestid.has(name)) findByTestid(scope);
  else found.set(name, all(root, name));
  return found.get(name) ?? [];
}

/** For each testid the names of the parts that it tells, where testids alone tell them. */
const namesOf = new Map<string, SelectorName[]>();
const toldByTestid = new Set<SelectorName>();
for (const name of Object.keys(selectors) as SelectorName[]) {
  const ids = selectors[name].map((selector) => /^\[data-testid="([^"]+)"\]$/.exec(selector)?.[1]);
  if (!ids.every((id) => id !== undefined)) continue;
  toldByTestid.add(name);
  for (const id of ids) namesOf.set(id, [...(namesOf.get(id) ?? []), name]);
}

/** Finds in one walk every part that a testid tells. */
function findByTestid({ root, found }: Scope): void {
  const lists = new Map<SelectorName, Element[]>();
  for (const element of root.querySelectorAll('[data-testid]')) {
    for (const name of namesOf.get(element.getAttribute('data-testid') ?? '') ?? []) {
      const list = lists.get(name);
      if (list) list.push(element);
      else lists.set(name, [element]);
    }
  }
  for (const name of toldByTestid) found.set(name, lists.get(name) ?? []);
}
