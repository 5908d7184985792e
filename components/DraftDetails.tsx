/** Why a draft is said to repeat a tweet: the evidence, in the place of the popup's parts. */
import { useMemo } from 'preact/hooks';
import { type DraftOrigin, evidenceOfDraft } from '../utils/core/evidence';
import type { DraftVerdict } from '../utils/core/suggestion';
import { Actions } from './Actions';
import { Evidence } from './Evidence';
import type { PopupProps } from './popup-props';
import { useWords } from './words';

export interface DraftWhy {
  evidence: DraftOrigin;
  /** The key of the suggestion that it is about. */
  about: string | null;
}

interface DraftDetailsProps extends Pick<PopupProps, 'onCopy' | 'onAct'> {
  why: DraftWhy;
  onBack: () => void;
}

export function DraftDetails({ why, onBack, onCopy, onAct }: DraftDetailsProps) {
  const { t } = useWords();
  const { id: tweetId, author } = why.evidence.origin.source;
  const evidence = useMemo(() => evidenceOfDraft(why.evidence), [why]);
  const judge = (verdict: DraftVerdict) => void onAct({ kind: 'judge', verdict }, why.about);
  return (
    <section class="part details">
      <button type="button" class="button bare back" onClick={onBack} ref={focusAtOnce}>
        <span aria-hidden="true">‹</span> {t('popup.back')}
      </button>
      <Evidence {...evidence} />
      <Actions
        {...evidence}
        onCopy={onCopy}
        onNotCopy={() => judge({ kind: 'not-a-copy', tweetId })}
        onIgnore={() => judge({ kind: 'ignored', handle: author.handle })}
        onUndo={() => void onAct({ kind: 'undo-judge' }, null)}
      />
    </section>
  );
}

const focusAtOnce = (button: HTMLButtonElement | null) => button?.focus();
