/** The editors in the page, grouped by the Post button that posts them. */
import { isDraftJs } from './composer-read';
import { all, is, one } from './selectors';

export interface FoundComposer {
  /** The closest element around the editors and their Post button. */
  container: Element;
  /** In the order of the page. */
  editors: HTMLElement[];
}

/** The editors that can be seen, and those that were `known` before. `unread`: of no kind we know. */
export function findComposers(
  document: Document,
  known: (editor: Element) => boolean,
): { composers: FoundComposer[]; unread: Element[] } {
  const shown = (element: Element): boolean => known(element) || isShown(element);
  const editors = all(document, 'composerBox').filter(shown) as HTMLElement[];
  const groups = Map.groupBy(editors.filter(isDraftJs), (editor) => postButtonOf(editor) ?? editor);
  return {
    composers: [...groups].map(([button, group]) => ({
      container: containerOf(button, group),
      editors: oneOfEach(group),
    })),
    unread: [
      ...editors.filter((editor) => !isDraftJs(editor)),
      ...all(document, 'plainComposerBox').filter(isShown),
    ],
  };
}

/** The closest Post button around an editor; a dialog posts nothing but its own. */
export function postButtonOf(editor: Element): Element | null {
  for (let parent = editor.parentElement; parent; parent = parent.parentElement) {
    const button = one(parent, 'postButton');
    if (button || is(parent, 'dialog')) return button;
  }
  return null;
}

/** A button that X has disabled posts nothing. */
export function isEnabled(button: Element | null | undefined): boolean {
  return !button?.matches(':disabled, [aria-disabled="true"]');
}

function containerOf(button: Element, editors: Element[]): Element {
  let container = button;
  while (!editors.every((editor) => editor !== container && container.contains(editor))) {
    if (!container.parentElement) break;
    container = container.parentElement;
  }
  return container;
}

/** X sometimes has the same box twice in a composer. */
function oneOfEach(editors: HTMLElement[]): HTMLElement[] {
  return [
    ...new Map(editors.toReversed().map((one) => [one.dataset.testid, one])).values(),
  ].reverse();
}

function isShown(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}
