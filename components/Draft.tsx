/** The popup's part on the draft in the tab in front: what the hint says there, and does. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { DraftAction, HintView } from '../utils/core/suggestion';
import { DraftDoing } from './DraftDoing';
import type { DraftWhy } from './DraftDetails';
import { DraftSays } from './DraftSays';
import { isDone } from './Hint';
import { JustReadList } from './JustReadList';
import { useKeptFocus } from './kept-focus';
import { LinksSeenList } from './LinksSeenList';
import type { PopupDraft, PopupProps } from './popup-props';
import { useWords } from './words';

interface DraftProps extends Pick<PopupProps, 'justRead' | 'linksSeen' | 'onAct' | 'onCopy'> {
  draft: PopupDraft;
  /** The reader comes back from the evidence: the focus does too. */
  back: boolean;
  onWhy: (why: DraftWhy) => void;
}

export function Draft({ draft, back, justRead, linksSeen, onAct, onCopy, onWhy }: DraftProps) {
  const { view, boxes } = draft;
  const { t } = useWords();
  const section = useRef<HTMLElement>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  /** The view of which the page could no longer do what was asked, and has nothing else to say. */
  const [gone, setGone] = useState<HintView | null | undefined>(undefined);
  const busy = useRef(false);
  useKeptFocus(section);
  useEffect(() => {
    if (back) section.current?.querySelector<HTMLElement>('[aria-haspopup]')?.focus();
  }, []);
  // A second press while the page is at work would do it twice.
  const act = (action: DraftAction) => {
    if (busy.current) return;
    busy.current = true;
    const end = (done: boolean) => {
      busy.current = false;
      setGone(done ? undefined : view);
    };
    onAct(action).then(end, () => end(false));
  };
  const why = (tweetId: string) => {
    if (view?.kind !== 'found' && view?.kind !== 'too-long') return;
    const proposal = view.proposals.find(({ source }) => source.id === tweetId);
    if (proposal) onWhy({ text: view.text, proposal });
  };
  return (
    <section ref={section} class={view && isDone(view) ? 'part done' : 'part'}>
      <h2>{t('draft.title')}</h2>
      <div class="told">
        <p class="says" role="status">
          {view && <DraftSays view={view} chosen={chosen} />}
        </p>
        {view && (
          <DraftDoing
            {...{ view, chosen, onCopy }}
            shortcut=""
            onAct={act}
            onWhy={why}
            onChoose={setChosen}
          />
        )}
      </div>
      {!view && <LinksSeenList ask={linksSeen} boxes={boxes} onAct={act} />}
      {!view && <JustReadList ask={justRead} onAct={act} />}
      <p class="quiet small" role="status">
        {gone === view && t('draft.gone')}
      </p>
    </section>
  );
}
