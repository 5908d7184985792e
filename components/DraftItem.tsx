/** One suggestion in the popup, or what was just done: what it says, and what can be done. */
import { useState } from 'preact/hooks';
import type { HintView } from '../utils/core/suggestion';
import { DraftDoing } from './DraftDoing';
import type { DraftActs } from './draft-doing-props';
import { DraftSays } from './DraftSays';
import { isDone } from './Hint';

interface DraftItemProps extends DraftActs {
  /** Null while there is nothing to say. */
  view: HintView | null;
  /** What it says is heard when it changes. */
  live: boolean;
}

export function DraftItem({ view, live, ...acts }: DraftItemProps) {
  const [chosen, setChosen] = useState<string | null>(null);
  return (
    <div class={view && isDone(view) ? 'saying done' : 'saying'}>
      <div class="told">
        <p class="says" role={live ? 'status' : undefined}>
          {view && <DraftSays view={view} chosen={chosen} />}
        </p>
        {view && (
          <DraftDoing {...{ view, chosen, ...acts }} more={0} shortcut="" onChoose={setChosen} />
        )}
      </div>
    </div>
  );
}
