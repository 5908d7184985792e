/** The ways of putting words where the caret is, all of them a Draft.js editor's own input. */
import { isText } from './composer-read';

/** False when it is not to be tried here; whether the editor took the words is read back. */
export type Way = (editor: HTMLElement, words: string) => boolean;

export const ways: readonly Way[] = [browsersOwn, paste, textInput];

/**
 * For runs of text only: in an empty paragraph or beside a picture the browser takes away elements
 * that are React's, and the whole composer breaks down (Chromium 156, Firefox 153).
 */
function browsersOwn(editor: HTMLElement, words: string): boolean {
  if (!caretIsInText(editor)) return false;
  // Where Firefox tells a content script's words beforehand, Draft.js takes them for typing, and undoes
  // them in one with the words typed around them. What stands in the page already it takes for itself.
  const untold = new AbortController();
  const { signal } = untold;
  const keep = (event: Event): void => event.stopImmediatePropagation();
  editor.ownerDocument.defaultView?.addEventListener('textInput', keep, { capture: true, signal });
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- no other way is as near to typing
    return editor.ownerDocument.execCommand('insertText', false, words);
  } finally {
    untold.abort();
  }
}

/** Chromium's: in Firefox what a script pastes arrives empty. */
function paste(editor: HTMLElement, words: string): boolean {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', words);
  const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
  if (event.clipboardData?.getData('text/plain') !== words) return false;
  editor.dispatchEvent(event);
  return true;
}

/** At the start of a paragraph Draft.js puts these into its model itself, in both browsers. */
function textInput(editor: HTMLElement, words: string): boolean {
  if (caretIsInText(editor)) return false;
  const event = editor.ownerDocument.createEvent('TextEvent');
  const { defaultView } = editor.ownerDocument;
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- these events have no constructor
  event.initTextEvent('textInput', true, true, defaultView, words);
  editor.dispatchEvent(event);
  return true;
}

function caretIsInText(editor: HTMLElement): boolean {
  const selection = editor.ownerDocument.getSelection();
  const node = selection?.isCollapsed ? selection.anchorNode : null;
  return node !== null && isText(node) && editor.contains(node) && node.data !== '';
}

const keys = {
  undo: { key: 'z', code: 'KeyZ', keyCode: 90 },
  backspace: { key: 'Backspace', code: 'Backspace', keyCode: 8 },
} as const;

/** Presses a key in the editor alone: its model takes back what no command of the browser may. */
export function press(editor: HTMLElement, name: keyof typeof keys): void {
  const mac = /mac/i.test(navigator.platform);
  const command = name === 'undo' && { ctrlKey: !mac, metaKey: mac };
  const init = { ...keys[name], ...command, bubbles: true, cancelable: true };
  editor.dispatchEvent(new KeyboardEvent('keydown', init));
}
