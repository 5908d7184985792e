/** Where an open menu stands in the view: below its button where there is room, else above. */

/** Pixels: between menu and button, and between menu and the edges of the view. */
const GAP = 4;
const MARGIN = 8;

export function placeMenu(menu: HTMLElement, button: HTMLElement): void {
  const at = button.getBoundingClientRect();
  const { clientWidth: wide, clientHeight: high } = document.documentElement;
  menu.style.maxHeight = '';
  const { width, height } = menu.getBoundingClientRect();
  const below = high - MARGIN - at.bottom - GAP;
  const above = at.top - GAP - MARGIN;
  const under = height <= below || below >= above;
  const shown = Math.min(height, under ? below : above);
  const left = at.left + width <= wide - MARGIN ? at.left : at.right - width;
  menu.style.maxHeight = `${shown}px`;
  menu.style.top = `${under ? at.bottom + GAP : at.top - GAP - shown}px`;
  menu.style.left = `${Math.max(MARGIN, left)}px`;
}
