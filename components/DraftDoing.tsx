/** What can be done about a draft: the same buttons under a composer as in the popup. */
import type { DraftAction, HintView } from '../utils/core/suggestion';
import { CopyButton, type Copy } from './CopyButton';
import { choiceText } from './hint-phrases';
import { Menu } from './Menu';
import type { MenuGroup, MenuItem } from './MenuGroup';
import { type Offer, offerOf } from './offer';
import { at } from './phrases';
import { Sentence } from './Sentence';
import { useWords } from './words';

export interface DraftActs {
  onAct: (action: DraftAction) => void;
  /** Shows the evidence for this source. */
  onWhy: (tweetId: string) => void;
  onCopy: Copy;
}

export interface DraftDoingProps extends DraftActs {
  view: HintView;
  /** The id of the source chosen in the menu. */
  chosen: string | null;
  onChoose: (tweetId: string) => void;
  /** The keys that write the first credit, "Alt+V"; "" where they are of no use. */
  shortcut: string;
}

export function DraftDoing(props: DraftDoingProps) {
  const { view, chosen, onAct } = props;
  const { t } = useWords();
  switch (view.kind) {
    case 'found':
    case 'too-long':
      return <Offers {...props} offer={offerOf(view, chosen)} />;
    case 'refused': {
      const label = t('copy.line', { line: view.words });
      return (
        <div class="doing">
          <CopyButton key={label} text={view.words} label={label} onCopy={props.onCopy} />
        </div>
      );
    }
    default: {
      const kind = view.kind === 'judged' ? 'undo-judge' : 'undo';
      return (
        <div class="doing">
          <button type="button" class="button bare" onClick={() => onAct({ kind })}>
            {t('actions.undo')}
          </button>
        </div>
      );
    }
  }
}

function Offers({ offer, shortcut, ...props }: DraftDoingProps & { offer: Offer }) {
  const { t } = useWords();
  const { onAct } = props;
  const { words, byKey } = offer;
  const { quoteUrl, source } = offer.proposal;
  return (
    <div class="doing">
      {words !== null && (
        <button type="button" class="button first" onClick={() => onAct({ kind: 'write', words })}>
          <Sentence text={t('hint.add', { words })} />
          {byKey && shortcut !== '' && (
            <>
              {' '}
              <kbd>{shortcut.replaceAll('+', ' ')}</kbd>
            </>
          )}
        </button>
      )}
      {quoteUrl !== null && (
        <button
          type="button"
          class="button"
          onClick={() => onAct({ kind: 'quote', tweetId: source.id })}
        >
          {t('hint.quote')}
        </button>
      )}
      <Menu label={t('hint.more')} groups={useMore(offer, props)} />
    </div>
  );
}

/** The menu: other words, other sources, the evidence, and what the reader may have to say to it. */
function useMore(
  { proposal, forms, others }: Offer,
  { onAct, onWhy, onChoose }: Pick<DraftDoingProps, 'onAct' | 'onWhy' | 'onChoose'>,
): MenuGroup[] {
  const words = useWords();
  const { t } = words;
  const { match, source, finder } = proposal;
  const { id: tweetId, author } = source;
  const isLink = match.kind === 'link';
  const handle = isLink ? finder : author.handle;
  const judging = (text: string, verdict: Extract<DraftAction, { kind: 'judge' }>['verdict']) => ({
    text,
    onPick: () => onAct({ kind: 'judge', verdict }),
  });
  return [
    {
      heading: t('hint.otherWords'),
      items: forms.map((form): MenuItem => ({
        text: form.words,
        note: form.notifies ? undefined : t('hint.quiet'),
        onPick: () => onAct({ kind: 'write', words: form.words }),
      })),
    },
    {
      heading: t('hint.otherSources'),
      items: others.map((other) => ({
        text: choiceText(words, other),
        onPick: () => onChoose(other.source.id),
      })),
    },
    {
      items: [
        { text: t('hint.why'), onPick: () => onWhy(tweetId) },
        ...(isLink ? [] : [judging(t('actions.notCopy'), { kind: 'not-a-copy', tweetId })]),
        judging(t('actions.ignore', { handle: at(handle) }), { kind: 'ignored', handle }),
        judging(t('hint.neverName', { handle: at(handle) }), { kind: 'never-named', handle }),
      ],
    },
  ];
}
