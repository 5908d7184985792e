/** Writes into an X composer by the editor's own input, reads back what became of it, and takes it out again. */
import { select, selected, tick } from './composer-caret';
import { press, ways } from './composer-insert';
import { isDraftJs, readEditor } from './composer-read';
import type { Box, Written } from './composer-types';
import { atEnd, creditIn, findInserted, inserted, type Insertion } from '../core/insertion';

/** An editor that has not taken the words by then does not take them; milliseconds. */
const LONGEST_TAKING = 120;
/** Somebody who types just now is waited for. */
const MOST_TRIES = 20;

/** Writes a credit at the end of a box, before a trailing link; the caret stands where one goes on. */
export function writeCredit(box: Box, words: string): Promise<Written> {
  return alone(box, async () => {
    const done = await write(box.editor, (text) => creditIn(text, words));
    return done && wayBack(box, done);
  });
}

/** Puts an address at the end of a box, and selects `span` of its text so that one key removes it. */
export function writeQuote(box: Box, url: string, span: [number, number]): Promise<Written> {
  const text = box.text();
  return alone(box, async () => {
    const done = await write(box.editor, (now) => atEnd(now, url));
    if (!done) return null;
    if (readEditor(box.editor) === inserted(text, done)) await select(box.editor, ...span);
    return wayBack(box, done);
  });
}

function wayBack(box: Box, insertion: Insertion): NonNullable<Written> {
  const after = box.text();
  return { undo: () => takeOut(box, insertion, after) };
}

const busy = new WeakSet<Element>();

/** One at a time in an editor: a second press of a key writes nothing twice. */
async function alone(box: Box, work: () => Promise<Written>): Promise<Written> {
  if (busy.has(box.editor)) return null;
  busy.add(box.editor);
  try {
    return await work();
  } finally {
    busy.delete(box.editor);
  }
}

async function write(
  editor: HTMLElement,
  place: (text: string) => Insertion,
): Promise<Insertion | null> {
  if (!takesWords(editor)) return null;
  editor.focus();
  await tick();
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const before = readEditor(editor);
    const insertion = place(before);
    if (!takesWords(editor) || !(await select(editor, insertion.at))) return null;
    const isThere = selected(editor)?.join() === [insertion.at, insertion.at].join();
    if (!isThere || readEditor(editor) !== before) continue;
    return insert(editor, before, insertion);
  }
  return null;
}

async function insert(
  editor: HTMLElement,
  before: string,
  insertion: Insertion,
): Promise<Insertion | null> {
  for (const way of ways) {
    if (way(editor, insertion.words) && (await becomes(editor, (text) => text !== before))) break;
  }
  await tick();
  const now = readEditor(editor);
  if (!editor.isConnected || now === before) return null;
  const written = before.slice(0, insertion.at) + insertion.words;
  // What was typed meanwhile stands behind the words.
  if (now.startsWith(written) && now.endsWith(before.slice(insertion.at))) return insertion;
  press(editor, 'undo');
  await becomes(editor, (text) => text === before);
  return null;
}

/** Takes the words out again, and nothing else; false when they no longer stand as they were written. */
async function takeOut({ editor }: Box, insertion: Insertion, after: string): Promise<boolean> {
  const before = readEditor(editor);
  const at = findInserted(before, insertion);
  if (at === null || !takesWords(editor)) return false;
  const end = at + insertion.words.length;
  const isWithout = (text: string): boolean => text === before.slice(0, at) + before.slice(end);
  editor.focus();
  if (before === after) {
    // Nothing was written since: they are the last thing that the editor's own undo knows.
    press(editor, 'undo');
    if (await becomes(editor, isWithout)) return true;
    if (readEditor(editor) !== before) return false;
  }
  await select(editor, at, end);
  if (readEditor(editor) !== before || selected(editor)?.join() !== [at, end].join()) return false;
  press(editor, 'backspace');
  if (await becomes(editor, isWithout)) return true;
  if (readEditor(editor) !== before) press(editor, 'undo');
  return false;
}

function takesWords(editor: HTMLElement): boolean {
  return (
    editor.isConnected && editor.getAttribute('contenteditable') === 'true' && isDraftJs(editor)
  );
}

/** Waits until the text is so; false when it does not become so. */
async function becomes(editor: HTMLElement, so: (text: string) => boolean): Promise<boolean> {
  const end = performance.now() + LONGEST_TAKING;
  while (!so(readEditor(editor))) {
    if (performance.now() > end || !editor.isConnected) return false;
    await tick();
  }
  return true;
}
