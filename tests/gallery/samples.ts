/** Tweets and answers to show the components with: invented people and words. */
import { defaultSettings } from '../../utils/core/settings';
import { checkedTweets, reshareView } from '../../entrypoints/popup/views';
import type { CheckedTweet } from '../../components/CheckResult';
import type { PopupLibrary, PopupState } from '../../components/popup-props';
import type { ReshareView } from '../../components/PageReshares';
import { rarestSharedRun } from '../../utils/core/shared-run';
import { compare } from '../../utils/core/similarity';
import type { Found, Match, Reshare } from '../../utils/core/match';
import type { Tweet } from '../../utils/core/tweet';

export const NOW = Date.UTC(2026, 2, 12, 13, 0);
const HOUR = 3_600_000;

export function tweet(
  handle: string,
  text: string,
  time: number | null,
  more: Partial<Tweet> = {},
): Tweet {
  const id = String((BigInt((time ?? NOW) - 1288834974657) << 22n) + BigInt(handle.length));
  return {
    id,
    author: { handle },
    name: handle,
    time,
    lang: 'en',
    text,
    truncated: false,
    links: [],
    media: [],
    ...more,
  };
}

/** A reshare as the real comparison sees it; `grade` only where a picture needs another. */
export function reshare(
  query: Tweet,
  source: Tweet,
  more: Partial<Reshare> & { grade?: Match['grade'] } = {},
): Reshare {
  const { grade, ...rest } = more;
  const matched = match(query.text, source, grade);
  return {
    match: matched,
    source,
    finder: source.author.handle,
    firstSeen: source.time ?? NOW,
    own: false,
    accounts: 2,
    rarestRun: rarestSharedRun(source.text, matched.spans),
    ...rest,
  };
}

function match(query: string, source: Tweet, grade?: Match['grade']): Match {
  const compared = compare(query, source.text, {
    size: 50_000,
    documentFrequency: () => undefined,
  });
  if (!compared) throw new Error(`Not alike: ${query}`);
  return { tweetId: source.id, kind: 'words', ...compared, ...(grade ? { grade } : {}) };
}

const firms = 'Seules 66 % des PME sont équipées de sites web, contre 95 % en Finlande.';
export const ada = tweet('ada', firms, Date.UTC(2026, 2, 12, 8, 14), { lang: 'fr', name: 'Ada' });
export const carla = tweet('carla', `${firms} On attend quoi ?`, Date.UTC(2026, 2, 12, 11, 20), {
  lang: 'fr',
  name: 'Carla',
});
export const fr = reshare(carla, ada, { finder: 'bob' });

const night =
  'The night shift at the port weighs every container twice, and nobody has asked why since 1987.';
export const erin = tweet('erin', night, NOW - 30 * HOUR);
export const dan = tweet('dan', night, NOW - 2 * HOUR);
export const en = reshare(dan, erin);

const reworded =
  'Every container at the port is weighed twice by the night shift. Nobody has asked why since 1987!';
export const faye = tweet('faye_with_a_name', reworded, NOW - HOUR);
export const strong = reshare(faye, erin, { grade: 'strong' });

const arabic = 'الميناء يزن كل حاوية مرتين في نوبة الليل، ولم يسأل أحد لماذا منذ عام 1987.';
export const hadi = tweet('hadi', arabic, NOW - 26 * HOUR, { lang: 'ar' });
export const ines = tweet('ines', `${arabic} 🤔`, NOW - 90_000, { lang: 'ar' });
export const rtl = reshare(ines, hadi, { finder: 'bob' });

const sentence =
  'A library that forgets who lent it the books is only a warehouse with better light.';
const long = `${'We spent the winter counting what the town keeps and what it gives away, shelf after shelf. '.repeat(4)}${sentence}`;
export const jo = tweet('jo', long, NOW - 400 * 24 * HOUR, { truncated: true });
export const kim = tweet('kim', sentence, NOW - 5 * HOUR);
export const longOne = reshare(kim, jo, { grade: 'strong' });

export const own = reshare(dan, { ...erin, author: { handle: 'you' } }, { own: true });

export const view = (tweet: Tweet, reshare: Reshare): ReshareView =>
  reshareView({ tweet, reshare }, defaultSettings);

function found(source: Tweet, query: string, finder: string, grade?: Match['grade']): Found {
  return {
    match: match(query, source, grade),
    remembered: {
      tweet: source,
      lastSeen: NOW,
      sightings: [{ at: NOW, page: 'home', finder }],
    },
  };
}

export const query = 'the port weighs every container twice, and nobody has asked why';
export const checked: CheckedTweet[] = checkedTweets(
  query,
  {
    sourceId: erin.id,
    found: [
      found(dan, query, 'dan', 'near-exact'),
      found(erin, query, 'bob', 'near-exact'),
      found(faye, query, 'faye_with_a_name', 'weak'),
    ],
  },
  defaultSettings,
);

export const library: PopupLibrary = {
  tweets: 48_213,
  health: { read: 312, answered: 290, unread: 0, missing: {} },
  changed: false,
  trouble: null,
};

export const calm: PopupState = {
  library,
  page: { kind: 'read', host: 'x.com', reshares: [], draft: null },
  switches: { started: true, paused: false, pausedHere: false },
  access: true,
};
