/** Why a draft is said to repeat a tweet: the evidence, in the place of the popup's parts. */
import { useMemo } from 'preact/hooks';
import { evidenceOfDraft } from '../utils/core/evidence';
import type { Proposal } from '../utils/core/suggestion';
import { Actions } from './Actions';
import { Evidence } from './Evidence';
import type { PopupProps } from './popup-props';
import { useWords } from './words';

export interface DraftWhy {
  /** Of the box that is about. */
  text: string;
  proposal: Proposal;
}

interface DraftDetailsProps extends Pick<PopupProps, 'onCopy' | 'onAct'> {
  why: DraftWhy;
  onBack: () => void;
}

export function DraftDetails({ why, onBack, onCopy, onAct }: DraftDetailsProps) {
  const { t } = useWords();
  const { text, proposal } = why;
  const { id: tweetId, author } = proposal.source;
  const evidence = useMemo(
    () => evidenceOfDraft(text, proposal, proposal.forms[0].words),
    [text, proposal],
  );
  return (
    <section class="part details">
      <button type="button" class="button bare back" onClick={onBack} ref={focusAtOnce}>
        <span aria-hidden="true">‹</span> {t('popup.back')}
      </button>
      <Evidence {...evidence} />
      <Actions
        {...evidence}
        onCopy={onCopy}
        onNotCopy={() => void onAct({ kind: 'judge', verdict: { kind: 'not-a-copy', tweetId } })}
        onIgnore={() =>
          void onAct({ kind: 'judge', verdict: { kind: 'ignored', handle: author.handle } })
        }
        onUndo={() => void onAct({ kind: 'undo-judge' })}
      />
    </section>
  );
}

const focusAtOnce = (button: HTMLButtonElement | null) => button?.focus();
