/** The hint under a composer: what there is to say about the draft, and what mends it at one press. */
import { useRef, useState } from 'preact/hooks';
import type { HintView } from '../utils/core/suggestion';
import { DraftDoing } from './DraftDoing';
import type { DraftActs } from './draft-doing-props';
import { DraftSays } from './DraftSays';
import { useKeptFocus } from './kept-focus';
import { Rod } from './Rod';
import { Sentence } from './Sentence';
import { useWords } from './words';

export interface HintProps extends DraftActs {
  view: HintView;
  /** So many other suggestions wait behind it. */
  more: number;
  /** What the charter asks for, when a press was stopped; null otherwise. */
  stopped: string | null;
  /** The keys that do what the filled button does, as they are set: "Alt+V"; "" for none. */
  shortcut: string;
}

export function Hint({ view, more, stopped, shortcut, ...acts }: HintProps) {
  const { t } = useWords();
  const group = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  useKeptFocus(group);
  const dismiss = () => acts.onAct({ kind: 'dismiss' });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    dismiss();
  };
  const state = isDone(view) ? 'hint done' : stopped ? 'hint stopped' : 'hint';
  // Our words run left to right, in a page that runs the other way as well.
  return (
    <div
      ref={group}
      class={state}
      role="group"
      aria-label={t(view.kind === 'advice' || view.kind === 'fixed' ? 'hint.advises' : 'hint.name')}
      dir="ltr"
      onKeyDown={onKeyDown}
    >
      <Rod />
      <div class="told">
        {stopped && (
          <p class="asks">
            <Sentence text={stopped} />
          </p>
        )}
        <p class="says">
          <DraftSays view={view} chosen={chosen} />
        </p>
        <DraftDoing {...{ view, more, shortcut, chosen, ...acts }} onChoose={setChosen} />
      </div>
      {!isDone(view) && (
        <button type="button" class="button bare" aria-label={t('hint.dismiss')} onClick={dismiss}>
          <span aria-hidden="true">✕</span>
        </button>
      )}
    </div>
  );
}

/** Something was done: what remains is the way back. */
export function isDone({ kind }: HintView): boolean {
  return kind === 'credited' || kind === 'quoted' || kind === 'fixed' || kind === 'judged';
}
