/** One draft in the page: asked about when it rests, and hinted at while there is something to say. */
import type { Manner } from '@/utils/core/hint-view';
import { languageOf } from '@/utils/core/language';
import type { Settings } from '@/utils/core/settings';
import type { Verdict } from '@/utils/core/verdicts';
import type { Draft, DraftAction, DraftView, Suggestion } from '@/utils/core/suggestion';
import type { Composer } from '@/utils/x/composer';
import { createActs } from './draft-acts';
import { createContents, type DraftContents } from './draft-contents';
import { marksOf, sourcesOf, type Standing, standing, stillHolds } from './draft-held';
import type { DraftState, Said, Shown } from './draft-state';

export interface OpenDraft extends Pick<
  DraftContents,
  'texts' | 'isWritten' | 'pasted' | 'pictured'
> {
  /** All that there is to say about it. */
  view(): DraftView;
  /** Of that, what the hint shows. */
  shown(): Shown | null;
  changed(): void;
  /** False when it is no longer so that it can be done. `about`: a suggestion's key; the one in front. */
  act(action: DraftAction, about?: string | null): Promise<boolean>;
  /** The person presses what posts it: true for the one press that is stopped. */
  posting(): boolean;
  settingsChanged(): void;
  end(): void;
}

interface Options {
  composer: Composer;
  /** Rejects when there is no answer. */
  ask: (draft: Draft) => Promise<Suggestion[]>;
  settings: () => Settings;
  /** Of the words around, for drafts whose language does not tell. */
  language: string;
  judge: (verdict: Verdict) => void;
  unjudge: (verdict: Verdict) => void;
  /** Null for nothing. */
  show: (shown: Shown | null) => void;
  say: (what: Said) => void;
}

/** A draft that has not changed for this long rests; milliseconds. */
const REST = 90;
/** Shorter drafts match nothing: they are not asked about. Characters. */
const SHORTEST = 12;

export function createDraft(options: Options): OpenDraft {
  const { composer } = options;
  const state: DraftState = {
    held: [],
    front: null,
    done: null,
    writing: false,
    silenced: new Set(),
  };
  const contents = createContents(composer);
  const { texts, isWritten, pasted, pictured } = contents;
  /** Views that were said: each once. */
  const said = new Set<string>();
  /** The latest question: an answer to an earlier one is dropped. */
  let question = 0;
  let asked = '';
  /** The question that what is held answers in full; null where it no longer does. */
  let answered: string | null = null;
  /** A draft's one stop: not yet, explained just now, over. */
  let stop: 'unused' | 'shown' | 'over' = 'unused';
  let resting: ReturnType<typeof setTimeout> | undefined;

  function mannerFor(text: string): Manner {
    const { charter, neverNamed } = options.settings();
    const lang = languageOf(text) ?? options.language;
    return {
      phrases: charter.phrases,
      neverNamed,
      lang,
      mayQuote: composer.about().quote === null,
    };
  }

  /** What there is to say, but for what the person does not want to hear. */
  function allStanding(): Standing[] {
    const isWanted = ({ suggestion }: { suggestion: Suggestion }): boolean =>
      ![...marksOf(suggestion), ...sourcesOf(suggestion)].some((mark) => state.silenced.has(mark));
    return state.held
      .filter(isWanted)
      .flatMap((held) => standing(held, composer.boxes, mannerFor) ?? []);
  }

  const toConfirm = () => allStanding().find(({ strictness }) => strictness === 'confirm');

  function shown(): Shown | null {
    const hints = allStanding().filter(({ strictness }) => strictness !== 'note');
    const about = hints.find(({ key }) => key === state.front) ?? hints[0] ?? null;
    const isDue = stop === 'shown';
    const { done } = state;
    if (done) {
      const more = hints.filter(({ key }) => key !== done.about).length;
      return { view: done.view, box: done.box, about: null, more, stopped: false, isDue };
    }
    if (!about) return null;
    const stopped = isDue && about.strictness === 'confirm';
    return { view: about.view, box: about.box, about, more: hints.length - 1, stopped, isDue };
  }

  function redraw(): void {
    // What was explained is settled: from here on it is a draft like any other.
    if (stop === 'shown' && !state.done && !toConfirm()) stop = 'over';
    const now = shown();
    options.show(now);
    if (now?.about && options.settings().hints) sayOnce(now.about);
  }

  function sayOnce({ key, view }: Standing): void {
    const heard = `${view.kind} ${key}`;
    if (said.has(heard)) return;
    said.add(heard);
    options.say(view);
  }

  async function ask(): Promise<void> {
    const draft = contents.draft();
    const key = JSON.stringify(draft);
    if (key === asked) return;
    asked = key;
    const mine = ++question;
    const answer = await options.ask(draft).catch(() => undefined);
    if (mine !== question) return;
    // What it was asked about may have changed or been credited, and may be as it was once more.
    if (state.writing || key !== JSON.stringify(contents.draft())) {
      asked = '';
      return;
    }
    if (answer === undefined) asked = '';
    answered = answer ? key : null;
    state.held = (answer ?? []).map((suggestion) => ({
      suggestion,
      text: draft.boxes[suggestion.box] ?? '',
    }));
    redraw();
  }

  function changed(): void {
    clearTimeout(resting);
    if (state.writing) return;
    const now = texts();
    if (state.done && now.join('\0') !== state.done.texts.join('\0')) state.done = null;
    const hasPicture = contents.isPictured();
    const worthAsking = hasPicture || now.some((text) => text.trim().length >= SHORTEST);
    const { phrases } = options.settings().charter;
    const held = state.held.filter(
      (one) => worthAsking && stillHolds(one, { texts: now, hasPicture }, phrases),
    );
    if (held.length < state.held.length) {
      state.held = held;
      asked = '';
      answered = null;
    }
    redraw();
    if (worthAsking) resting = setTimeout(() => void ask(), REST);
  }

  function again(): void {
    question++;
    asked = '';
    answered = null;
    changed();
  }

  /** In the event itself: from the answer held for these very words and rules, or not at all. */
  function posting(): boolean {
    if (stop !== 'unused' || state.writing) return false;
    if (answered === null || answered !== JSON.stringify(contents.draft())) return false;
    const confirm = toConfirm();
    // A button that does nothing, with no word why, would be broken.
    if (!confirm || !composer.hintPlace(confirm.box)) return false;
    stop = 'shown';
    state.front = confirm.key;
    state.done = null;
    said.add(`${confirm.view.kind} ${confirm.key}`);
    redraw();
    options.say({ stopped: confirm });
    return true;
  }

  const { judge, unjudge, say } = options;
  return {
    texts,
    isWritten,
    pasted,
    pictured,
    view: () => ({
      done: state.done?.view ?? null,
      suggestions: allStanding().map(({ key, rule, strictness, view }) => ({
        key,
        rule,
        strictness,
        view,
      })),
    }),
    shown,
    changed,
    act: createActs(state, {
      composer,
      judge,
      unjudge,
      say,
      mannerFor,
      allStanding,
      shown,
      redraw,
      changed,
      again,
    }),
    posting,
    settingsChanged: again,
    end() {
      question++;
      clearTimeout(resting);
      Object.assign(state, { held: [], done: null });
      options.show(null);
    },
  };
}
