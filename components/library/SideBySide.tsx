/** Two of a spread side by side: what differs, marked and said. */
import { useMemo } from 'preact/hooks';
import { difference } from '../../utils/core/difference';
import type { Match } from '../../utils/core/match';
import { compare } from '../../utils/core/similarity';
import type { SpreadEntry } from '../../utils/core/spread';
import { Evidence } from '../Evidence';

/** How rare words are is no question here: it is known that one comes from the other. */
const rarity = { size: 1_000, documentFrequency: () => undefined };

interface SideBySideProps {
  entries: readonly SpreadEntry[];
  chosen: readonly string[];
}

export function SideBySide({ entries, chosen }: SideBySideProps) {
  const [earlier, later] = entries.filter(({ tweet }) => chosen.includes(tweet.id));
  const pair = useMemo(() => {
    if (!earlier || !later) return null;
    const {
      grade = 'weak',
      score = 0,
      spans = [],
    } = compare(later.tweet.text, earlier.tweet.text, rarity) ?? {};
    const match: Match = { tweetId: earlier.tweet.id, kind: 'words', grade, score, spans };
    return { match, difference: difference(later.tweet.text, earlier.tweet.text, spans) };
  }, [earlier, later]);
  if (!earlier || !later || !pair) return null;
  const named = entries.find(({ tweet }) => tweet.id === later.via);
  return (
    <section class="sheet evidence">
      <Evidence
        key={chosen.join()}
        tweet={later.tweet}
        title={entries[0] === earlier ? undefined : 'library.spread.two'}
        reshare={{
          match: pair.match,
          source: earlier.tweet,
          finder: earlier.finder,
          firstSeen: earlier.firstSeen,
          ...(earlier.gone !== undefined && { gone: earlier.gone }),
          credited: later.credited,
          ...(named && { names: named.tweet.author.handle }),
        }}
        difference={pair.difference}
      />
    </section>
  );
}
