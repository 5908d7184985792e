/** Every editor that is in the page, for tests that ask what an editor really holds. */
import type { SelectionState } from 'draft-js';
import type { Box } from './composition.ts';
import { textOf } from './composition.ts';

const editors = new Map<Element, Box>();

/** Known from now on; the answer makes it unknown again. */
export function mounted(editor: Element, box: Box): () => void {
  editors.set(editor, box);
  return () => editors.delete(editor);
}

/** The models' texts in the order of the page, a dialog's last. */
export function drafts(): string[] {
  return [...editors]
    .sort(([a], [b]) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1))
    .map(([, box]) => textOf(box));
}

export interface Selected {
  /** Offsets into the plain text, paragraphs joined by one "\n". */
  anchor: number;
  focus: number;
}

/** Of the editor that has the focus, by its model; null when none has. */
export function selection(): Selected | null {
  const box = document.activeElement && editors.get(document.activeElement);
  if (!box || typeof box.content === 'string') return null;
  const selected: SelectionState = box.content.getSelection();
  const blocks = box.content.getCurrentContent().getBlocksAsArray();
  const offset = (key: string, within: number): number => {
    const before = blocks.slice(
      0,
      blocks.findIndex((block) => block.getKey() === key),
    );
    return before.reduce((sum, block) => sum + block.getText().length + 1, within);
  };
  return {
    anchor: offset(selected.getAnchorKey(), selected.getAnchorOffset()),
    focus: offset(selected.getFocusKey(), selected.getFocusOffset()),
  };
}
