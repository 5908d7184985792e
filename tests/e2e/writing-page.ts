/** What the writing tests put into X's page: our composer parts, with what they told. */
import {
  type Box,
  type Composer,
  watchComposers,
  writeCredit,
  writeFix,
  writeQuote,
  type Written,
} from '../../utils/x/composer.ts';
import { createBeat } from '../../utils/x/beat.ts';
import { watchChanges } from '../../utils/x/page-changes.ts';

export interface WritingProbe {
  /** "changed dialog 2 boxes" and the like since the last call. */
  told(): string[];
  /** The text of each box of the composer that was told of last. */
  texts(): string[];
  about(): ReturnType<Composer['about']>;
  credit(words: string, box?: number): Promise<boolean>;
  quote(url: string, span: [number, number], box?: number): Promise<boolean>;
  fix(span: [number, number], words: string, box?: number): Promise<boolean>;
  undo(): Promise<boolean>;
  /** From now on so many presses that post are stopped. */
  stop(presses: number): void;
  /** Puts a button where the hint about a box stands; false where none can. */
  hint(box?: number): boolean;
  /** Milliseconds that it takes to read every box, on average. */
  readingCost(times: number): number;
}

declare global {
  interface Window {
    writing: WritingProbe;
  }
}

let told: string[] = [];
let last: Composer | null = null;
let done: Written = null;
/** So many presses that post are stopped. */
let stopping = 0;

function note(what: string, composer: Composer): void {
  last = composer;
  told.push(`${what}: ${composer.boxes.map((box) => box.text()).join(' | ')}`);
}

const { signal } = new AbortController();

watchComposers(
  document,
  {
    focused: (composer) => note('focused', composer),
    changed: (composer) => note('changed', composer),
    ended: (composer) => note('ended', composer),
    pasted: (composer, box, text) => {
      note(`pasted ${text} into ${composer.boxes.indexOf(box)}`, composer);
    },
    pictured: (composer, box, key) => {
      note(`picture ${key} put into ${composer.boxes.indexOf(box)}`, composer);
    },
    posting: (composer) => {
      note('posting', composer);
      return stopping-- > 0;
    },
    unknown: () => told.push('unknown'),
  },
  watchChanges(document, createBeat(signal), signal),
  signal,
);

function boxAt(index: number): Box {
  const editors = document.querySelectorAll<HTMLElement>(`[data-testid="tweetTextarea_${index}"]`);
  const editor = [...editors].at(-1);
  const known = last?.boxes.find((box) => box.editor === editor);
  if (known) return known;
  if (!editor) throw new Error(`No box ${index}`);
  return { editor, text: () => editor.textContent };
}

window.writing = {
  told() {
    const since = told;
    told = [];
    return since;
  },
  texts: () => last?.boxes.map((box) => box.text()) ?? [],
  about: () => last?.about() ?? { replyTo: null, quote: null },
  async credit(words, box = 0) {
    done = await writeCredit(boxAt(box), words);
    return done !== null;
  },
  async quote(url, span, box = 0) {
    done = await writeQuote(boxAt(box), url, span);
    return done !== null;
  },
  async fix(span, words, box = 0) {
    done = await writeFix(boxAt(box), span, words);
    return done !== null;
  },
  undo: async () => (await done?.undo()) ?? false,
  stop(presses) {
    stopping = presses;
  },
  hint(index = 0) {
    const box = boxAt(index);
    const place = last?.hintPlace(box);
    if (!place) return false;
    const host = document.createElement('div');
    host.dataset.sourcier = 'hint';
    host.style.cssText = 'display: block; height: 40px';
    const button = document.createElement('button');
    button.textContent = 'via @ada';
    host.append(button);
    place.after(host);
    return true;
  },
  readingCost(times) {
    const start = performance.now();
    for (let n = 0; n < times; n++) window.writing.texts();
    return (performance.now() - start) / times;
  },
};
