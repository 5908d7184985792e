/** Where under an editor a hint stands in the flow: above X's toolbar, and reached by Tab before it. */
import { all, is, one } from './selectors';

/**
 * The widest element that holds this editor and nothing else of the composer's, where what is put
 * after it comes to stand below it. Wide, so that it is far from what the editor draws anew.
 */
export function hintPlace(editor: HTMLElement): Element | null {
  if (!editor.isConnected) return null;
  const alone: Element[] = [];
  for (
    let element: Element = editor;
    element.parentElement && !holdsMore(element.parentElement);
    element = element.parentElement
  ) {
    alone.push(element.parentElement);
  }
  return (
    alone.findLast((element) => element.parentElement && stacks(element.parentElement)) ?? null
  );
}

function holdsMore(element: Element): boolean {
  return (
    others.some((name) => one(element, name) !== null) ||
    all(element, 'composerBox').length > 1 ||
    is(element, 'dialog') ||
    element === element.ownerDocument.body
  );
}

/** Beside the writer's picture: under the words, not under the picture. */
const others = ['toolBar', 'postButton', 'attachments', 'tweet', 'avatar'] as const;

/** Its children stand one below the other, at their full width. */
function stacks(parent: Element): boolean {
  const style = parent.ownerDocument.defaultView?.getComputedStyle(parent);
  if (!style?.display.includes('flex')) return !style?.display.includes('grid');
  return style.flexDirection.startsWith('column');
}
