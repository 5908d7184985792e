/** One draft in the page: asked about when it rests, and hinted at while it repeats a tweet. */
import { carriesCredit, whoseOf } from '@/utils/core/carries-credit';
import { hintView, type Manner } from '@/utils/core/hint-view';
import { languageOf } from '@/utils/core/language';
import { longWords, mayRepeat } from '@/utils/core/overlap';
import type { Settings, Verdict } from '@/utils/core/settings';
import type {
  Draft,
  DraftAction,
  HintView,
  Pasted,
  Suggestion,
  Uncredited,
} from '@/utils/core/suggestion';
import type { Box, Composer } from '@/utils/x/composer';
import { createActs, type DraftState, type Said } from './draft-acts';

export interface OpenDraft {
  /** There are words in it. */
  isWritten(): boolean;
  texts(): string[];
  view(): HintView | null;
  changed(): void;
  /** `tweetId`: out of which this tab saw it being copied. */
  pasted(box: Box, text: string, tweetId: string | null): void;
  /** False when it is no longer so that it can be done. */
  act(action: DraftAction): Promise<boolean>;
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
  /** What there is to see now, and the box under which; null for nothing. */
  show: (view: HintView | null, box: Box | null) => void;
  say: (what: Said) => void;
}

/** A draft that has not changed for this long rests; milliseconds. */
const REST = 90;
/** Shorter drafts match nothing: they are not asked about. Characters. */
const SHORTEST = 12;

export function createDraft(options: Options): OpenDraft {
  const { composer } = options;
  const state: DraftState = {
    suggestion: null,
    done: null,
    shown: null,
    writing: false,
    silenced: new Set(),
  };
  const pasted: { box: Box; text: string; tweetId: string | null }[] = [];
  /** Views that were said: each once. */
  const said = new Set<string>();
  /** The latest question: an answer to an earlier one is dropped. */
  let question = 0;
  let asked = '';
  let resting: ReturnType<typeof setTimeout> | undefined;

  const texts = (): string[] => composer.boxes.map((box) => box.text());

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

  function redraw(): void {
    const { suggestion, done } = state;
    const box = done?.box ?? (suggestion && composer.boxes[suggestion.box]) ?? null;
    const text = box?.text() ?? '';
    state.shown = done?.view ?? (suggestion && box && hintView(text, suggestion, mannerFor(text)));
    options.show(state.shown, state.shown && box);
    sayOnce(state.shown);
  }

  function sayOnce(view: HintView | null): void {
    if (view?.kind !== 'found' && view?.kind !== 'too-long') return;
    const key = `${view.kind} ${view.proposals[0].source.id}`;
    if (said.has(key)) return;
    said.add(key);
    options.say(view);
  }

  function draftNow(): Draft {
    const boxes = texts();
    const still = pasted.flatMap(({ box, text, tweetId }): Pasted[] => {
      const index = composer.boxes.indexOf(box);
      const isThere = plain(boxes[index] ?? '').includes(plain(text));
      return isThere ? [{ box: index, text, tweetId }] : [];
    });
    return { boxes, ...composer.about(), pasted: still };
  }

  async function ask(): Promise<void> {
    const draft = draftNow();
    const key = JSON.stringify(draft);
    if (key === asked) return;
    asked = key;
    const mine = ++question;
    const answer = await options.ask(draft).catch(() => undefined);
    if (mine !== question) return;
    // What it was asked about may have changed or been credited, and may be as it was once more.
    if (state.writing || key !== JSON.stringify(draftNow())) {
      asked = '';
      return;
    }
    if (answer === undefined) asked = '';
    const uncredited = (answer ?? []).find((one) => 'origins' in one && one.strictness !== 'note');
    state.suggestion =
      uncredited && 'origins' in uncredited && isWanted(uncredited) ? uncredited : null;
    redraw();
  }

  function isWanted({ origins }: Uncredited): boolean {
    return !origins.some(({ source }) => state.silenced.has(source.id));
  }

  function changed(): void {
    clearTimeout(resting);
    if (state.writing) return;
    const now = texts();
    if (state.done && now.join('\0') !== state.done.texts.join('\0')) state.done = null;
    const worthAsking = now.some((text) => text.trim().length >= SHORTEST);
    if (state.suggestion && (!worthAsking || !stillSays(now, state.suggestion))) {
      state.suggestion = null;
      asked = '';
    }
    redraw();
    if (worthAsking) resting = setTimeout(() => void ask(), REST);
  }

  function again(): void {
    question++;
    asked = '';
    changed();
  }

  const { judge, unjudge, say } = options;
  return {
    texts,
    isWritten: () => texts().some((text) => text.trim() !== ''),
    view: () => state.shown,
    changed,
    pasted: (box, text, tweetId) => void pasted.push({ box, text, tweetId }),
    act: createActs(state, { composer, judge, unjudge, say, mannerFor, redraw, again }),
    settingsChanged: again,
    end() {
      question++;
      clearTimeout(resting);
      Object.assign(state, { suggestion: null, done: null, shown: null });
      options.show(null, null);
    },
  };
}

/** What can be seen at once, before anybody is asked: no credit stands there, and it is alike. */
function stillSays(texts: readonly string[], { box, origins }: Uncredited): boolean {
  const whose = whoseOf(origins);
  if (texts.some((text) => carriesCredit(text, whose))) return false;
  const words = longWords(texts[box] ?? '');
  // What was pasted out of a translation has other words than its source, and a link has none.
  return origins.some(
    ({ match, source }) => match.kind !== 'words' || mayRepeat(words, longWords(source.text)),
  );
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
