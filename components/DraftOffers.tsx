/** How a draft can be credited: the words at one press, and in the menu everything else. */
import { hostOf } from '../utils/core/link';
import type { DraftAction } from '../utils/core/suggestion';
import type { DraftDoingProps } from './draft-doing-props';
import { FirstButton } from './FirstButton';
import { choiceText } from './hint-phrases';
import { Menu } from './Menu';
import type { MenuGroup, MenuItem } from './MenuGroup';
import type { Offer } from './offer';
import { at } from './phrases';
import { useWords } from './words';

export function DraftOffers({ offer, shortcut, ...props }: DraftDoingProps & { offer: Offer }) {
  const { t } = useWords();
  const { onAct } = props;
  const { words, byKey } = offer;
  const { quoteUrl, source } = offer.proposal;
  return (
    <>
      {words !== null && (
        <FirstButton
          text={t('hint.add', { words })}
          shortcut={byKey ? shortcut : ''}
          onPress={() => onAct({ kind: 'write', words })}
        />
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
    </>
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
  const host = isLink && match.link ? hostOf(match.link) : null;
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
        ...(host ? [judging(t('hint.leaveSite', { host }), { kind: 'left-site', host })] : []),
        judging(t('actions.ignore', { handle: at(handle) }), { kind: 'ignored', handle }),
        judging(t('hint.neverName', { handle: at(handle) }), { kind: 'never-named', handle }),
      ],
    },
  ];
}
