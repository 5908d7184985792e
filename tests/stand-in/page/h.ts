/** Makes elements; the only place that knows how classes and data-testids are spelt. */
import { className, renamedTestid } from '../generated.ts';

export type Child = Node | string | false | null | undefined;

/** `class` takes names from page.css, apart from spaces; `testid` is left out when undefined. */
export type Attributes = Record<string, string | undefined | ((event: MouseEvent) => void)>;

let renaming = false;

export function renameTestids(renamed: boolean): void {
  renaming = renamed;
}

export function testid(name: string): string {
  return renaming ? renamedTestid(name) : name;
}

export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes | null,
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  set(element, attributes ?? {});
  for (const child of children) if (child) element.append(child);
  return element;
}

export function set(element: HTMLElement, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener('click', value);
    else if (name === 'testid') setOrRemove(element, 'data-testid', value && testid(value));
    else if (name === 'class') setOrRemove(element, 'class', value && classes(value));
    else setOrRemove(element, name, value);
  }
}

function setOrRemove(element: HTMLElement, name: string, value: string | undefined): void {
  if (value === undefined) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

/** X's base class stands on every element. */
export function classes(names: string): string {
  return ['css-175oi2r', ...names.split(' ').map(className)].join(' ');
}

/** A run of text as X sets it. */
export function run(text: string): HTMLSpanElement {
  return h('span', { class: 'run' }, text);
}
