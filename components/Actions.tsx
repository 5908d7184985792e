/** What can be done about a reshare, or a draft: open its source, copy a credit, judge it, and take that back. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { CopyButton, type Copy } from './CopyButton';
import type { Repeated } from './Evidence';
import { Menu } from './Menu';
import type { MenuItem } from './MenuGroup';
import { at } from './phrases';
import { Sentence } from './Sentence';
import { useWords } from './words';

export type VerdictKind = 'not-a-copy' | 'ignored';

export interface ActionsProps {
  reshare: Repeated;
  /** The words that credit the source; null when they cannot be written. */
  creditLine: string | null;
  sourceUrl: string | null;
  /** X's search for earlier tweets with these words. */
  searchUrl: string | null;
  onCopy: Copy;
  onNotCopy: () => void;
  /** Ignore the source's author. */
  onIgnore: () => void;
  onUndo: (verdict: VerdictKind) => void;
  /** Goes on in the library page; absent where it cannot. */
  onLibrary?: (() => void) | undefined;
  /** Absent where the surface has its own way back. */
  onClose?: (() => void) | undefined;
}

export function Actions(props: ActionsProps) {
  const [verdict, setVerdict] = useState<VerdictKind | null>(null);
  const [undone, setUndone] = useState(false);
  if (verdict === null) {
    const judge = (given: VerdictKind) => {
      setVerdict(given);
      if (given === 'ignored') props.onIgnore();
      else props.onNotCopy();
    };
    return <Offers {...props} onJudge={judge} focused={undone} />;
  }
  const undo = () => {
    setVerdict(null);
    setUndone(true);
    props.onUndo(verdict);
  };
  return <Judged {...props} verdict={verdict} onUndo={undo} />;
}

interface OffersProps extends ActionsProps {
  onJudge: (verdict: VerdictKind) => void;
  /** Focus came back from a verdict taken back. */
  focused: boolean;
}

function Offers({ onJudge, focused, ...props }: OffersProps) {
  const { reshare, creditLine, sourceUrl, searchUrl, onLibrary, onClose } = props;
  const { t } = useWords();
  const notCopy = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (focused) notCopy.current?.focus();
  }, [focused]);

  const items: MenuItem[] = [];
  if (searchUrl) items.push({ text: t('actions.lookEarlier'), href: searchUrl });
  if (!reshare.own) {
    const text = t('actions.ignore', { handle: at(reshare.source.author.handle) });
    items.push({ text, onPick: () => onJudge('ignored') });
  }
  if (onLibrary) items.push({ text: t('actions.library'), onPick: onLibrary });
  if (onClose) items.push({ text: t('actions.close'), onPick: onClose });
  return (
    <div class="row wrap">
      {sourceUrl && (
        <a class="button first" href={sourceUrl} target="_blank" rel="noopener">
          {t('actions.open')}
        </a>
      )}
      {creditLine && (
        <CopyButton text={creditLine} label={t('actions.copy')} onCopy={props.onCopy} />
      )}
      <div class="row end">
        <button
          ref={notCopy}
          type="button"
          class="button bare"
          onClick={() => onJudge('not-a-copy')}
        >
          {t('actions.notCopy')}
        </button>
        {items.length > 0 && <Menu label={t('actions.more')} groups={[{ items }]} />}
      </div>
    </div>
  );
}

interface JudgedProps extends Pick<ActionsProps, 'reshare' | 'onClose'> {
  verdict: VerdictKind;
  onUndo: () => void;
}

/** What was done, and the way back: focus goes there, since the button pressed is gone. */
function Judged({ reshare, verdict, onUndo, onClose }: JudgedProps) {
  const { t } = useWords();
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => undo.current?.focus(), []);
  const handle = at(reshare.source.author.handle);
  return (
    <div class="row wrap">
      <p class="grow" role="status">
        <Sentence
          text={verdict === 'ignored' ? t('verdict.ignored', { handle }) : t('verdict.notCopy')}
        />
      </p>
      <button ref={undo} type="button" class="button" onClick={onUndo}>
        {t('actions.undo')}
      </button>
      {onClose && (
        <button type="button" class="button bare" onClick={onClose}>
          {t('actions.close')}
        </button>
      )}
    </div>
  );
}
