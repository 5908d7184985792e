/** The text in a Draft.js editor, and where in the page each of its characters stands. */
import { all, one } from './selectors';

/** A run of characters in the page; `end` is `start` in an empty paragraph. */
interface Piece {
  node: Node;
  start: number;
  end: number;
}

export interface Place {
  node: Node;
  offset: number;
}

export function isDraftJs(editor: Element): boolean {
  return one(editor, 'draftContents') !== null;
}

/** Paragraphs separated by "\n"; the placeholder is not in it. */
export function readEditor(editor: Element): string {
  return read(editor).text;
}

/** Where the caret stands for an offset into the text: between two runs, at the end of the first. */
export function placeAt(editor: Element, offset: number): Place | null {
  const { pieces } = read(editor);
  const piece = pieces.find(({ start, end }) => start <= offset && offset <= end);
  if (!piece) return null;
  const { node, start } = piece;
  if (isText(node)) return { node, offset: Math.min(offset - start, node.data.length) };
  const parent = node.parentNode;
  if (!parent) return null;
  const index = Array.prototype.indexOf.call(parent.childNodes, node);
  return { node: parent, offset: index + (offset > start ? 1 : 0) };
}

/** The offset into the text for a place in the page; null when it is not in the text. */
export function offsetOf(editor: Element, place: Place): number | null {
  for (const { node, start, end } of read(editor).pieces) {
    if (node === place.node) return Math.min(start + place.offset, end);
    const index = Array.prototype.indexOf.call(place.node.childNodes, node);
    if (index >= 0) return place.offset > index ? end : start;
  }
  return null;
}

export function isText(node: Node): node is Text {
  return node.nodeType === Node.TEXT_NODE;
}

function read(editor: Element): { text: string; pieces: Piece[] } {
  let text = '';
  const pieces: Piece[] = [];
  for (const [index, block] of all(editor, 'draftBlock').entries()) {
    if (index > 0) text += '\n';
    const start = text.length;
    visit(block);
    // Draft.js draws one line break more than there is, or the last one would not show.
    if (text.length > start && text.endsWith('\n')) {
      text = text.slice(0, -1);
      const last = pieces.at(-1);
      if (last) last.end = text.length;
    }
  }
  return { text, pieces };

  function visit(node: Node): void {
    if (isText(node)) add(node, node.data);
    else if (node.nodeName === 'IMG') add(node, (node as Element).getAttribute('alt') ?? '');
    else if (node.nodeName === 'BR') add(node, '');
    else for (let child = node.firstChild; child; child = child.nextSibling) visit(child);
  }

  function add(node: Node, words: string): void {
    pieces.push({ node, start: text.length, end: text.length + words.length });
    text += words;
  }
}
