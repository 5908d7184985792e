/** `window.standIn`: what tests may ask of the page, in the page's own world. */
import { answers, askForTimeline, type HandledAnswer } from './answers.ts';
import type { Theme } from '../tweet.ts';
import type { Post } from './composer/composition.ts';
import { posts } from './composer/composition.ts';
import { drafts, selection } from './composer/mounted.ts';
import type { Selected } from './composer/mounted.ts';
import { removeComposer } from './composer/mount.ts';
import { counters } from './counters.ts';
import { go, timeline } from './router.ts';
import { switchAccount } from './shell.ts';
import { applyTheme } from './state.ts';
import type { Shift } from './timeline.ts';

export interface StandInProbe {
  counters: typeof counters;
  /** What the page's own handlers got of X's answers. */
  answers: HandledAnswer[];
  /** Asks for the timeline's data, in the way that the page was told. */
  askForTimeline(): Promise<void>;
  /** What was thrown, rejected or written to the console as an error in the page. */
  errors: string[];
  /** To another page without a load. */
  navigate(path: string): void;
  back(): void;
  switchAccount(handle: string): void;
  setTheme(theme: Theme): void;
  /** Scrolls step by step, two frames to a step, as a wheel does. */
  scroll(by: number, times?: number): Promise<void>;
  /** Scrolls a tweet into the middle of the view, step by step; false when the page does not hold it. */
  show(id: string): Promise<boolean>;
  /** Cells in view that changed their height after they had been laid out. */
  shifts(): Shift[];
  /** What Post buttons and Ctrl+Enter would have posted. */
  posts: Post[];
  /** What each editor in the page really holds, from its model: paragraphs joined by "\n". */
  drafts(): string[];
  /** Of the editor that has the focus, from its model. */
  selection(): Selected | null;
  /** Takes the composer in front away at once, as X does when it draws its page anew. */
  removeComposer(): void;
}

declare global {
  interface Window {
    standIn: StandInProbe;
  }
}

const errors: string[] = [];

export function installProbe(): void {
  window.standIn = {
    counters,
    answers,
    askForTimeline,
    errors,
    navigate: go,
    back: () => history.back(),
    switchAccount,
    setTheme: applyTheme,
    scroll,
    show,
    shifts: () => timeline?.shifts ?? [],
    posts,
    drafts,
    selection,
    removeComposer,
  };
}

export function watchErrors(): void {
  window.addEventListener('error', ({ message, filename }) => {
    errors.push(`${message} (${filename})`);
  });
  window.addEventListener('unhandledrejection', ({ reason }) => {
    errors.push(`rejected: ${String(reason)}`);
  });
  const write = console.error;
  console.error = (...parts: unknown[]) => {
    errors.push(parts.map(String).join(' '));
    write(...parts);
  };
}

async function scroll(by: number, times = 1): Promise<void> {
  for (let i = 0; i < times; i += 1) {
    window.scrollBy(0, by);
    await frames();
  }
}

async function show(id: string): Promise<boolean> {
  const key = timeline?.cells.find((cell) => cell.key.split(' ').includes(id))?.key;
  if (!timeline || key === undefined) return false;
  const step = innerHeight * 0.7;
  // Heights are learned on the way, so the goal moves; each round comes closer.
  for (let round = 0; round < 1_000; round += 1) {
    const missing = (timeline.topOf(key) ?? 0) - innerHeight / 3 - scrollY;
    const before = scrollY;
    window.scrollBy(0, Math.max(-step, Math.min(step, missing)));
    await frames();
    if (Math.abs(scrollY - before) < 2) return true;
  }
  return false;
}

/** Two frames: one in which the list is drawn, one in which it has been measured. */
function frames(): Promise<void> {
  return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));
}
