/** What the popup shows, worked out from what the library and the page answer. */
import type { VerdictKind } from '@/components/Actions';
import type { CheckedTweet } from '@/components/CheckResult';
import type { ReshareView } from '@/components/PageReshares';
import type { PopupLibrary } from '@/components/popup-props';
import { creditLine } from '@/utils/core/credit-line';
import { evidenceOf, type Naming } from '@/utils/core/evidence';
import { noCounts } from '@/utils/core/health';
import { WIDELY_SHARED } from '@/utils/core/reshare';
import type { Settings } from '@/utils/core/settings';
import type { Verdict } from '@/utils/core/verdicts';
import { firstShown, isAnswer } from '@/utils/core/source';
import { tweetUrl } from '@/utils/core/tweet';
import type { Checked, PageReshare } from '@/utils/messages';

export function reshareView({ tweet, reshare }: PageReshare, naming: Naming): ReshareView {
  return { ...evidenceOf(tweet, reshare, naming), widelyShared: reshare.accounts >= WIDELY_SHARED };
}

/** @param asked the words, the link or the tweet's address. */
export function checkedTweets(
  asked: string,
  { found, sourceId }: Checked,
  settings: Settings,
): CheckedTweet[] {
  const { charter, neverNamed, ownAccounts } = settings;
  const isAddress = /^\S+$/.test(asked);
  const answers = found.filter(({ match }) => isAddress || isAnswer(match, asked));
  return answers.map((one) => {
    const { tweet } = one.remembered;
    return {
      found: one,
      isSource: tweet.id === sourceId,
      url: tweetUrl(tweet),
      creditLine: creditLine({
        source: tweet.author.handle,
        finder: firstShown(one.remembered, ownAccounts).finder,
        lang: tweet.lang,
        phrases: charter.phrases,
        neverNamed,
      }),
    };
  });
}

export const silentLibrary: PopupLibrary = {
  tweets: 0,
  health: noCounts,
  changed: false,
  trouble: 'silent',
};

export function verdictOf({ tweet, reshare }: ReshareView, kind: VerdictKind): Verdict {
  return kind === 'ignored'
    ? { kind, handle: reshare.source.author.handle }
    : { kind, reshareId: tweet.id, sourceId: reshare.source.id };
}
