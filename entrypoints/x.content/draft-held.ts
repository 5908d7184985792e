/** What the latest answer says of a draft: as far as it still holds, and how it is shown. */
import { carriesCredit, whoseOf } from '@/utils/core/carries-credit';
import { hintView, type Manner } from '@/utils/core/hint-view';
import { findInserted } from '@/utils/core/insertion';
import { longWords, mayRepeat } from '@/utils/core/overlap';
import type { Phrases } from '@/utils/core/phrases';
import type { Advice, Suggestion, SuggestionView, Uncredited } from '@/utils/core/suggestion';
import type { Box } from '@/utils/x/composer';

export interface Held {
  suggestion: Suggestion;
  /** Of its box, as it was asked about. */
  text: string;
}

/** A suggestion that is shown, with the box that it is about. */
export interface Standing extends SuggestionView, Held {
  box: Box;
}

/** What can be seen at once, before anybody is asked: it is as it was, or no credit stands there yet. */
export function stillHolds(
  { suggestion, text }: Held,
  now: { texts: readonly string[]; hasPicture: boolean },
  phrases: Phrases,
): boolean {
  if (suggestion.rule === 'media' && !now.hasPicture) return false;
  return 'origins' in suggestion
    ? stillSays(now.texts, suggestion, phrases)
    : stillStands(now.texts[suggestion.box] ?? '', text, suggestion);
}

function stillSays(
  texts: readonly string[],
  { box, origins }: Uncredited,
  phrases: Phrases,
): boolean {
  const whose = whoseOf(origins, phrases);
  if (texts.some((text) => carriesCredit(text, whose))) return false;
  const words = longWords(texts[box] ?? '');
  // What was pasted out of a translation has other words than its source, and a link has none.
  return origins.some(
    ({ match, source }) => match.kind !== 'words' || mayRepeat(words, longWords(source.text)),
  );
}

function stillStands(now: string, asked: string, { span: [start, end] }: Advice): boolean {
  return findInserted(now, { at: start, words: asked.slice(start, end) }) !== null;
}

/** Null where nothing can be done about it. `mannerFor` a text of a box. */
export function standing(
  held: Held,
  boxes: readonly Box[],
  mannerFor: (text: string) => Manner,
): Standing | null {
  const { suggestion, text } = held;
  const box = boxes[suggestion.box];
  if (!box) return null;
  const { rule, strictness } = suggestion;
  const view =
    'origins' in suggestion
      ? hintView(box.text(), suggestion, mannerFor(box.text()))
      : ({ kind: 'advice', text, advice: suggestion } as const);
  const key = `${suggestion.box} ${marksOf(suggestion).join()}`;
  return view && { ...held, key, rule, strictness, view, box };
}

/** What a no to it is remembered by: the same said once more, with other numbers or elsewhere, is the same. */
export function marksOf(suggestion: Suggestion): string[] {
  const { rule } = suggestion;
  if ('origins' in suggestion)
    return suggestion.origins.map(({ source }) => `${rule} ${source.id}`);
  const names = Object.values(suggestion.names).filter((name) => typeof name === 'string');
  return [[rule, ...names].join(' ')];
}

/** The tweets that it says a draft has something of. */
export function sourcesOf(suggestion: Suggestion): string[] {
  const { origin } = { origin: undefined, ...suggestion };
  const origins = 'origins' in suggestion ? suggestion.origins : origin ? [origin] : [];
  return origins.map(({ source }) => source.id);
}
