/** Which elements are really on screen. */

/** At least half of it is in the view, or half of the view is filled with it. */
export function isOnScreen({ top, bottom, left, right }: DOMRectReadOnly, view: View): boolean {
  return fills(top, bottom, view.height) && fills(left, right, view.width);
}

export interface View {
  width: number;
  height: number;
}

function fills(from: number, to: number, size: number): boolean {
  const shown = Math.min(to, size) - Math.max(from, 0);
  return shown > 0 && shown >= Math.min(to - from, size) / 2;
}
