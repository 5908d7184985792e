/** Mounts components in a document for tests, in the words of a real locale file. */
import { render, type ComponentChild } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach } from 'vitest';
import { WordsProvider, type Words } from '../../components/words';
import english from '../../locales/en.yml?raw';
import french from '../../locales/fr.yml?raw';
import { wordsOf } from '../gallery/words';

export const en: Words = wordsOf(english, 'en-GB');
export const fr: Words = wordsOf(french, 'fr-FR');

// jsdom lays nothing out, so it has nowhere to scroll; it hides a popover and has no top layer for it.
if (typeof Element !== 'undefined') {
  Element.prototype.scrollIntoView = () => undefined;
  HTMLElement.prototype.showPopover = function () {
    this.removeAttribute('popover');
  };
}

const mounted: HTMLElement[] = [];

afterEach(() => {
  for (const root of mounted.splice(0)) {
    render(null, root);
    root.remove();
  }
});

export async function mount(child: ComponentChild, words: Words = en): Promise<HTMLElement> {
  const root = document.createElement('div');
  mounted.push(root);
  document.body.append(root);
  await act(() => render(<WordsProvider value={words}>{child}</WordsProvider>, root));
  return root;
}

/** The one element that a person finds by its role and name. */
export function named(root: HTMLElement, role: string, name: string): HTMLElement {
  const all = [...root.querySelectorAll<HTMLElement>(selectors[role] ?? `[role=${role}]`)];
  const found = all.filter((element) => nameOf(element) === name);
  const [one] = found;
  if (!one || found.length > 1) {
    throw new Error(`${found.length} × ${role} "${name}" among: ${all.map(nameOf).join(' | ')}`);
  }
  return one;
}

const selectors: Record<string, string> = {
  button: 'button:not([role])',
  link: 'a:not([role])',
};

function nameOf(element: HTMLElement): string {
  return (element.getAttribute('aria-label') ?? element.textContent).trim();
}

export async function press(element: HTMLElement): Promise<void> {
  await act(async () => {
    element.focus();
    element.click();
    await settled();
  });
}

/** A key pressed where the focus is. */
export async function key(name: string): Promise<KeyboardEvent> {
  const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true });
  await act(() => void document.activeElement?.dispatchEvent(event));
  return event;
}

/** What live regions say. */
export function said(root: HTMLElement): string {
  const regions = [...root.querySelectorAll('[role=status]')];
  return regions
    .map((region) => region.textContent)
    .join('')
    .trim();
}

/** Lets promises that are already resolved be answered. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 10; turn++) await Promise.resolve();
}
