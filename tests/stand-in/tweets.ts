/** Everything the stand-in knows, by name, and the order in which its home page shows it. */
import { everyday } from './everyday.ts';
import { stories } from './stories.ts';
import type { Entry, StandInTweet } from './tweet.ts';

export { hostileTweets } from './hostile.ts';
export { makeTweets } from './make-tweets.ts';
export { people } from './people.ts';
export type { Entry, StandInTweet } from './tweet.ts';

/** The fixed moment at which the stand-in's day is seen. */
export const now = Date.parse('2026-03-12T13:00:00Z');

/** Every tweet by its name: `tweets.adaSites`. */
export const tweets = { ...stories, ...everyday };

export type TweetName = keyof typeof stories | keyof typeof everyday;

export const allTweets: StandInTweet[] = Object.values(tweets);

/** Sources stand above their repeats, so that reading down the page meets the source first. */
const order: (TweetName | [TweetName, { repostedBy?: string }])[] = [
  'samQuotesGus',
  ['adaSites', { repostedBy: 'bob' }],
  'gusHarbour',
  'erinLighthouse',
  'lanternRain',
  'rosaWinter',
  'hanaFestival',
  'ivoAtlas',
  'junoMorning',
  'karimRadio',
  'brightdeskAd',
  'hanaWind',
  'tessTide',
  'museumClosing',
  'lanternTunnel',
  'samParser',
  'carlaSites',
  'mikaGare',
  'lioraRain',
  'danLighthouse',
  'piaPrivate',
  'bobReading',
  'ivoTunnel',
  'noraOwn',
  'erinLamp',
  'tessAtlas',
  'junoCrumb',
  'mikaSites',
  'quimOlas',
  'gusMorning',
  'samLighthouse',
  'danQuotesRepeat',
  'museumLong',
  'goneTweet',
  'junoWinter',
  'ottoTranslated',
  'gusAtlas',
  ['danEssay', { repostedBy: 'tess_tides' }],
  'brightdeskWind',
  'adaMarche',
  'quimWind',
  'lanternNorlund',
  'danHestia',
  'noraLighthouse',
  'ivoCompass',
  'rosaAgain',
  'ottoAtlas',
  'tessReply',
  'danTunnel',
  'bobSites',
  'rosaSwarm',
  'tessClosing',
  'bobQuotesHana',
  'carlaOffice',
  'tessMorning',
  'ottoMoos',
  'lanternChess',
  ['erinFog', { repostedBy: 'erin' }],
  'samTip',
  'junoRye',
  'mikaHoraires',
  'adaVelo',
  'gusPaper',
  'hanaKnots',
  'quimCafe',
  'karimNight',
  'lioraTea',
  'tessLog',
  'rosaQueen',
  'ivoBorder',
  'danGulls',
  'carlaTableau',
  'museumClock',
  'noraThread',
  'samCoffee',
];

export const homeEntries: Entry[] = order.map((item) => {
  const [name, more] = typeof item === 'string' ? [item, {}] : item;
  return { tweet: tweets[name], ...more };
});

/** What profiles show beside their own tweets. */
export const profiles = [
  { handle: 'ada', pinned: tweets.adaVelo.id, reposts: [] },
  { handle: 'bob', reposts: [tweets.adaSites.id, tweets.gusHarbour.id] },
  { handle: 'erin', pinned: tweets.erinFog.id, reposts: [tweets.erinFog.id] },
];
