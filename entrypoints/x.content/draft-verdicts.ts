/** What a person has to say to a suggestion: no, not now, or the next one. */
import type { DraftVerdict } from '@/utils/core/suggestion';
import { marksOf, type Standing } from './draft-held';
import type { ActOptions, Done, DraftState } from './draft-state';

export function createVerdicts(state: DraftState, options: ActOptions) {
  const { composer, say, allStanding, redraw, again } = options;
  /** What the latest verdict silenced. */
  let judged: string[] = [];

  function judge(verdict: DraftVerdict, { suggestion, box, key }: Standing): boolean {
    const tweet = verdict.kind === 'not-a-copy' ? [verdict.tweetId] : [];
    judged = [...marksOf(suggestion), ...tweet].filter((mark) => !state.silenced.has(mark));
    silence(judged);
    if (verdict.kind !== 'not-a-copy') options.judge(verdict);
    const texts = composer.boxes.map((one) => one.text());
    const view = { kind: 'judged', verdict } as const;
    state.done = { view, texts, box, about: key, undo: null };
    say(state.done.view);
    redraw();
    return true;
  }

  function unjudge({ view }: Done): boolean {
    if (view.kind !== 'judged') return false;
    if (view.verdict.kind !== 'not-a-copy') options.unjudge(view.verdict);
    for (const mark of judged) state.silenced.delete(mark);
    state.done = null;
    again();
    return true;
  }

  function dismiss(about: Standing | null): boolean {
    if (about) silence(marksOf(about.suggestion));
    state.done = null;
    redraw();
    return true;
  }

  function silence(marks: string[]): void {
    for (const mark of marks) state.silenced.add(mark);
  }

  /** Turns to the one after the one in front; after what was done, to the first. */
  function next(): boolean {
    const hints = allStanding().filter(({ strictness }) => strictness !== 'note');
    const at = hints.findIndex(({ key }) => key === options.shown()?.about?.key);
    state.front = hints[(at + 1) % hints.length]?.key ?? null;
    state.done = null;
    redraw();
    return true;
  }

  return { judge, unjudge, dismiss, next };
}
