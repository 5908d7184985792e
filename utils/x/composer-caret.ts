/** Puts the caret into a Draft.js editor, and waits until the editor knows where it is. */
import { offsetOf, placeAt, readEditor, type Place } from './composer-read';

/** An editor hears of the caret a moment after it moved, or never when the page hides it. Milliseconds. */
const LONGEST_HEARING = 60;

/** Selects from one offset into the text to another; false when there is no such place. */
export async function select(editor: HTMLElement, start: number, end = start): Promise<boolean> {
  const [from, to] = [placeAt(editor, start), placeAt(editor, end)];
  const selection = editor.ownerDocument.getSelection();
  if (!from || !to || !selection) return false;
  if (!isAt(selection, from, to)) {
    const heard = nextEvent(editor.ownerDocument, 'selectionchange');
    selection.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
    await heard;
  }
  await tick();
  return true;
}

function isAt(selection: Selection, from: Place, to: Place): boolean {
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  return (
    anchorNode === from.node &&
    anchorOffset === from.offset &&
    focusNode === to.node &&
    focusOffset === to.offset
  );
}

/** Where the selection starts and ends in the text; null when it is elsewhere. */
export function selected(editor: HTMLElement): [start: number, end: number] | null {
  const selection = editor.ownerDocument.getSelection();
  if (!selection?.anchorNode || !selection.focusNode) return null;
  const anchor = offsetOf(editor, { node: selection.anchorNode, offset: selection.anchorOffset });
  const focus = offsetOf(editor, { node: selection.focusNode, offset: selection.focusOffset });
  if (anchor === null || focus === null) return null;
  return anchor < focus ? [anchor, focus] : [focus, anchor];
}

/** Where the selection was in an editor when the focus left it. */
const left = new WeakMap<Element, [start: number, end: number]>();

export function rememberCaret(editor: HTMLElement): void {
  const at = selected(editor);
  if (at) left.set(editor, at);
}

/** Gives the focus back to an editor: browsers put the caret at the start, and one wrote elsewhere. */
export async function focusAgain(editor: HTMLElement): Promise<void> {
  const at = caretIn(editor);
  editor.focus({ preventScroll: true });
  await select(editor, ...at);
}

/** Where one writes in an editor, or wrote last; at its end where neither is known. */
export function caretIn(editor: HTMLElement): [start: number, end: number] {
  const { length } = readEditor(editor);
  const isHere = editor.ownerDocument.activeElement === editor;
  return (isHere ? selected(editor) : left.get(editor)) ?? [length, length];
}

/** After what the page itself does next. */
export function tick(): Promise<void> {
  return new Promise((done) => setTimeout(done));
}

function nextEvent(target: EventTarget, name: string): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      target.removeEventListener(name, done);
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(done, LONGEST_HEARING);
    target.addEventListener(name, done);
  });
}
