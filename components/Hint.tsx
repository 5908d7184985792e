/** The hint under a composer: whose words the draft repeats, and the credit at one press. */
import { useRef, useState } from 'preact/hooks';
import type { HintView } from '../utils/core/suggestion';
import { DraftDoing, type DraftActs } from './DraftDoing';
import { DraftSays } from './DraftSays';
import { useKeptFocus } from './kept-focus';
import { Rod } from './Rod';
import { useWords } from './words';

export interface HintProps extends DraftActs {
  view: HintView;
  /** The keys that write the first credit, as they are set: "Alt+V"; "" for none. */
  shortcut: string;
}

export function Hint({ view, shortcut, ...acts }: HintProps) {
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
  // Our words run left to right, in a page that runs the other way as well.
  return (
    <div
      ref={group}
      class={isDone(view) ? 'hint done' : 'hint'}
      role="group"
      aria-label={t('hint.name')}
      dir="ltr"
      onKeyDown={onKeyDown}
    >
      <Rod />
      <div class="told">
        <p class="says">
          <DraftSays view={view} chosen={chosen} />
        </p>
        <DraftDoing {...{ view, shortcut, chosen, ...acts }} onChoose={setChosen} />
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
  return kind === 'credited' || kind === 'quoted' || kind === 'judged';
}
