/** What X draws over its pages: dialogs and menus. */
import { h } from './h.ts';

export const layers = h('div', { id: 'layers', class: 'layers' });

/** A menu below what was pressed; anything pressed closes it. */
export function openMenu(under: Element, items: HTMLElement[]): void {
  const { left, bottom } = under.getBoundingClientRect();
  const menu = h('div', { role: 'menu', class: 'menu' }, ...items);
  menu.style.cssText = `left: ${left}px; top: ${bottom}px`;
  layers.append(menu);
  items[0]?.focus();
  const done = new AbortController();
  const close = (): void => {
    done.abort();
    menu.remove();
  };
  const { signal } = done;
  // The press that opens it is still on its way up.
  setTimeout(() => document.addEventListener('click', close, { signal }));
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && close(), { signal });
}
