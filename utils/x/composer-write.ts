/** Writes into an X composer by the editor's own input, reads back what became of it, and takes it out again. */
import { caretIn, select, selected, tick } from './composer-caret';
import { press, ways } from './composer-insert';
import { isDraftJs, readEditor } from './composer-read';
import type { Box, Written } from './composer-types';
import { atEnd, creditIn, findInserted, inserted, type Insertion } from '../core/insertion';

/** An editor that has not taken the words by then does not take them; milliseconds. */
const LONGEST_TAKING = 120;
/** Somebody who types just now is waited for. */
const MOST_TRIES = 20;

/** Words in the place of a span of the text, UTF-16 offsets; of nothing where start and end are one. */
interface Change extends Insertion {
  end: number;
}

/**
 * Writes a credit at the end of a box, before a trailing link, or at its start; the caret stands where
 * one goes on.
 */
export function writeCredit(box: Box, words: string, place?: 'start'): Promise<Written> {
  return alone(box, async () => {
    const done = await write(box.editor, (text) => put(creditIn(text, words, place)));
    if (done && place) await select(box.editor, box.text().length);
    return done && wayBack(box, done);
  });
}

/** Puts an address at the end of a box, and selects `span` of its text so that one key removes it. */
export function writeQuote(box: Box, url: string, span: [number, number]): Promise<Written> {
  const text = box.text();
  return alone(box, async () => {
    const done = await write(box.editor, (now) => put(atEnd(now, url)));
    if (!done) return null;
    if (readEditor(box.editor) === inserted(text, done)) await select(box.editor, ...span);
    return wayBack(box, done);
  });
}

/** Puts words in the place of a span of a box's text as it is now; the caret stays where one writes. */
export function writeFix(box: Box, [at, end]: [number, number], words: string): Promise<Written> {
  const { editor } = box;
  const text = box.text();
  return alone(box, async () => {
    const [, caret] = caretIn(editor);
    const done = await write(editor, (now) => (now === text ? { at, end, words } : null));
    if (!done) return null;
    const after = caret <= at ? caret : Math.max(caret, end) + words.length - (end - at);
    await select(editor, after);
    return wayBack(box, done, text.slice(at, end));
  });
}

function put({ at, words }: Insertion): Change {
  return { at, end: at, words };
}

/** `instead`: what stood there before. */
function wayBack(box: Box, change: Change, instead = ''): NonNullable<Written> {
  const after = box.text();
  return { undo: () => takeOut(box, change, instead, after) };
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
  place: (text: string) => Change | null,
): Promise<Change | null> {
  if (!takesWords(editor)) return null;
  editor.focus();
  await tick();
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const before = readEditor(editor);
    const change = place(before);
    if (!change || !takesWords(editor)) return null;
    if (!(await select(editor, change.at, change.end))) return null;
    const isThere = selected(editor)?.join() === [change.at, change.end].join();
    if (!isThere || readEditor(editor) !== before) continue;
    return makeChange(editor, before, change);
  }
  return null;
}

/** Of what is selected. */
async function makeChange(
  editor: HTMLElement,
  before: string,
  change: Change,
): Promise<Change | null> {
  const { at, end, words } = change;
  const hasChanged = (): Promise<boolean> => becomes(editor, (text) => text !== before);
  if (words === '') {
    press(editor, 'backspace');
    await hasChanged();
  }
  for (const way of words === '' ? [] : ways) {
    if (way(editor, words) && (await hasChanged())) break;
  }
  await tick();
  const now = readEditor(editor);
  if (!editor.isConnected || now === before) return null;
  const [written, old, rest] = [
    before.slice(0, at) + words,
    before.slice(at, end),
    before.slice(end),
  ];
  // What was typed meanwhile stands behind the words; what was to go does not.
  const meanwhile = now.slice(written.length, now.length - rest.length);
  const isGone = old === '' || !meanwhile.includes(old);
  if (now.startsWith(written) && now.endsWith(rest) && isGone) return change;
  press(editor, 'undo');
  await becomes(editor, (text) => text === before);
  return null;
}

/** Puts back what stood there, and nothing else; false when the words no longer stand as they were written. */
async function takeOut(
  { editor }: Box,
  change: Change,
  instead: string,
  after: string,
): Promise<boolean> {
  const before = readEditor(editor);
  const at = findInserted(before, change);
  if (at === null || !takesWords(editor)) return false;
  const end = at + change.words.length;
  const asItWas = before.slice(0, at) + instead + before.slice(end);
  editor.focus();
  if (before === after) {
    // Nothing was written since: they are the last thing that the editor's own undo knows.
    press(editor, 'undo');
    if (await becomes(editor, (text) => text === asItWas)) return true;
    if (readEditor(editor) !== before) return false;
  }
  await select(editor, at, end);
  if (readEditor(editor) !== before || selected(editor)?.join() !== [at, end].join()) return false;
  return (await makeChange(editor, before, { at, end, words: instead })) !== null;
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
