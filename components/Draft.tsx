/** The popup's part on the draft in the tab in front: all that there is to say, and what can be done. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { evidenceIn } from '../utils/core/evidence';
import type { DraftAction, HintView } from '../utils/core/suggestion';
import type { DraftWhy } from './DraftDetails';
import { DraftItem } from './DraftItem';
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
  const { done, suggestions, boxes } = draft;
  const { t } = useWords();
  const section = useRef<HTMLElement>(null);
  /** The draft of which the page could no longer do what was asked, and has nothing else to say. */
  const [gone, setGone] = useState<PopupDraft | null>(null);
  const busy = useRef(false);
  useKeptFocus(section);
  useEffect(() => {
    if (back) section.current?.querySelector<HTMLElement>('[aria-haspopup]')?.focus();
  }, []);
  // A second press while the page is at work would do it twice.
  const act = (action: DraftAction, about: string | null = null) => {
    if (busy.current) return;
    busy.current = true;
    const end = (isDone: boolean) => {
      busy.current = false;
      setGone(isDone ? null : draft);
    };
    onAct(action, about).then(end, () => end(false));
  };
  const why = (view: HintView | null, about: string | null, tweetId: string) => {
    const evidence = view && evidenceIn(view, tweetId);
    if (evidence) onWhy({ evidence, about });
  };
  const all: { key: string | null; view: HintView }[] = [
    ...(done ? [{ key: null, view: done }] : []),
    ...suggestions,
  ];
  const isQuiet = all.length === 0;
  return (
    <section ref={section} class="part">
      <h2>{t('draft.title')}</h2>
      {(isQuiet ? [{ key: null, view: null }] : all).map(({ key, view }, index) => (
        <DraftItem
          key={index === 0 ? 'first' : key}
          {...{ view, onCopy }}
          live={index === 0}
          onAct={(action) => act(action, key)}
          onWhy={(tweetId) => why(view, key, tweetId)}
        />
      ))}
      {isQuiet && <LinksSeenList ask={linksSeen} boxes={boxes} onAct={act} />}
      {isQuiet && <JustReadList ask={justRead} onAct={act} />}
      <p class="quiet small" role="status">
        {gone === draft && t('draft.gone')}
      </p>
    </section>
  );
}
