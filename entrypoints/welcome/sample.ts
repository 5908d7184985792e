/** The reshare in the pictures of the welcome page: invented people, in the reader's language. */
import type { WelcomeProps } from '@/components/Welcome';
import { difference } from '@/utils/core/difference';
import type { Match } from '@/utils/core/match';
import type { Tweet } from '@/utils/core/tweet';

const WRITTEN = new Date(2026, 2, 12, 9, 14).getTime();
const REPEATED = new Date(2026, 2, 12, 12, 20).getTime();

/** `text` as written first, and repeated with `added` after it. */
export function sampleOf(text: string, added: string, lang: string): WelcomeProps['sample'] {
  const source = tweetOf('1', 'ada', 'Ada', text, WRITTEN, lang);
  const tweet = tweetOf('2', 'carla', 'Carla', `${text} ${added}`, REPEATED, lang);
  const whole: [number, number] = [0, text.length];
  const match: Match = {
    tweetId: source.id,
    kind: 'words',
    grade: 'near-exact',
    score: 1,
    spans: [{ query: whole, source: whole }],
  };
  return {
    tweet,
    reshare: {
      match,
      source,
      finder: 'bob',
      firstSeen: WRITTEN,
      own: false,
      accounts: 2,
      rarestRun: null,
    },
    difference: difference(tweet.text, source.text, match.spans),
  };
}

function tweetOf(
  id: string,
  handle: string,
  name: string,
  text: string,
  time: number,
  lang: string,
): Tweet {
  return { id, author: { handle }, name, time, lang, text, truncated: false, links: [], media: [] };
}
