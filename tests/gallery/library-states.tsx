/** The library page in the states that a person can meet. */
import { checkedTweets } from '../../entrypoints/popup/views';
import { LibraryPage } from '../../components/library/LibraryPage';
import type { LibraryProps } from '../../components/library/library-props';
import type { Route } from '../../components/library/route';
import type { TransferProps } from '../../components/library/transfer-props';
import { creditForms } from '../../utils/core/credit-line';
import { HITS_A_PAGE, type Hit, type SearchAnswer } from '../../utils/core/searched';
import { placesOf } from '../../utils/core/plain';
import type { Found, Grade } from '../../utils/core/match';
import { spreadOf } from '../../utils/core/spread';
import type { Tweet } from '../../utils/core/tweet';
import type { BadRow } from '../../utils/core/import';
import { defaultSettings } from '../../utils/core/settings';
import * as s from './samples';
import type { State, Step } from './states';

const hit = (tweet: Hit['remembered']['tweet'], finder: string, typed: string): Hit => ({
  remembered: { tweet, lastSeen: s.NOW, sightings: [{ at: s.NOW, page: 'home', finder }] },
  places: placesOf(tweet.text, typed === '' ? [] : typed.split(' ')),
});

const all = (typed: string): Hit[] => [
  hit(s.carla, 'carla', typed),
  hit(s.ada, 'bob', typed),
  hit(s.dan, 'dan', typed),
  hit(s.ines, 'ines', typed),
  hit(s.jo, 'bob', typed),
  hit(s.faye, 'faye_with_a_name', typed),
];

const ROWS = 12;

const found = (typed: string, more: Partial<SearchAnswer> = {}): SearchAnswer => {
  const some = all(typed).filter(({ places }) => typed === '' || places.length > 0);
  const hits = Array.from({ length: HITS_A_PAGE }, (_, n) => some[n % some.length]);
  return {
    // A picture shows the whole page.
    total: ROWS,
    hits: hits.filter((one) => one !== undefined),
    near: [],
    searched: 48_213,
    tweets: 48_213,
    ...more,
  };
};

const transfer = (
  importing: TransferProps['importing'] = { name: 'idle' },
  exporting: TransferProps['exporting'] = { name: 'idle' },
): TransferProps => ({
  importing,
  exporting,
  onFiles: () => undefined,
  onChoices: () => undefined,
  onImport: () => undefined,
  onPause: () => undefined,
  onLeave: () => undefined,
  onExport: () => undefined,
  onStopExport: () => undefined,
});

const looked = {
  rows: 48_240,
  tweets: 48_213,
  unnamed: 12_480,
  bad: 3,
  told: [
    { part: 'data/like.js', row: 1_204, why: 'misfit', field: 'like.fullText' },
    { part: 'data/like.js', row: 9_001, why: 'misfit', field: 'like.fullText' },
    { part: 'data/tweets.js', row: 7, why: 'json', field: '' },
  ] satisfies BadRow[],
};
const files = 'twitter-2026-11-01-6f2d.zip';
const columns = ['Permalink', 'Author', 'Tweet', 'Posted'];
const asked: TransferProps['importing'] = {
  name: 'asking',
  files: 'tweets.js, mine.csv',
  handle: 'nora',
  tables: [{ name: 'mine.csv', columns, mapping: { handle: 1, text: 2 } }],
};

const moving = (
  importing?: TransferProps['importing'],
  exporting?: TransferProps['exporting'],
  width = 1000,
) =>
  library(
    { view: 'transfer', q: '' },
    { transfer: transfer(importing, exporting) },
    [{ see: '.transfer' }],
    width,
  );

const library = (
  route: Route,
  given: Partial<LibraryProps> = {},
  steps: Step[] = [],
  width = 1000,
): State => ({
  surface: 'library',
  width,
  height: 760,
  steps,
  show: () => (
    <LibraryPage
      route={route}
      go={() => undefined}
      search={(typed) => Promise.resolve(found(typed))}
      check={() => Promise.resolve(s.checked)}
      onCopy={() => Promise.resolve(true)}
      spread={() => Promise.resolve(spread)}
      formsOf={({ author, lang }, finder) => creditForms({ source: author.handle, finder, lang })}
      transfer={transfer()}
      {...given}
    />
  ),
});

const alike = (tweet: Tweet, grade: Grade, finder = tweet.author.handle): Found => ({
  match: { tweetId: tweet.id, kind: 'words', grade, score: 0.9, spans: [] },
  remembered: {
    tweet,
    lastSeen: s.NOW,
    sightings: [{ at: s.NOW, page: 'home', finder }],
  },
});
const gina = s.tweet('gina', `${s.erin.text} via @erin`, s.NOW - 9 * 3_600_000);
const hugo = s.tweet('hugo', `RT @gina: ${s.erin.text}`, s.NOW - 5 * 3_600_000);
const spread = spreadOf(alike(s.dan, 'exact').remembered, [
  alike(s.erin, 'exact', 'bob'),
  alike(gina, 'near-exact'),
  alike(hugo, 'near-exact'),
  alike(s.faye, 'strong'),
]);

const nothing: SearchAnswer = { total: 0, hits: [], near: [], searched: 0, tweets: 0 };
const answering = (answer: SearchAnswer): Partial<LibraryProps> => ({
  search: () => Promise.resolve(answer),
});

const check: Route = { view: 'check', q: s.query };
const ofTweet = `https://x.com/dan/status/${s.dan.id}`;
const rows: Step[] = [{ see: 'a.tweet-row' }];
const evidence: Step[] = [{ see: '.evidence' }];

export const libraryStates: Record<string, State> = {
  'library-transfer': moving(),
  'library-transfer-asking': moving(asked),
  'library-transfer-offered': moving({ name: 'offered', files, looked }),
  'library-transfer-under-way': moving(
    { name: 'importing', files, now: { rows: 12_400, fresh: 12_113 }, of: 48_240, paused: false },
    { name: 'writing', kind: 'library', written: 31_000, all: 48_213 },
  ),
  'library-transfer-refused': moving(
    { name: 'refused', fault: { kind: 'cutOff', part: 'sourcier.jsonl', row: 812 }, looked: null },
    { name: 'saved', written: 48_213, file: 'sourcier-2026-11-28.csv' },
    320,
  ),
  'library-transfer-left': moving({
    name: 'left',
    why: 'silent',
    now: { rows: 12_400, fresh: 12_113 },
    of: 48_240,
  }),
  'library-transfer-imported': moving({
    name: 'imported',
    looked,
    now: { rows: 48_240, fresh: 40_122 },
  }),
  library: library({ view: 'search', q: '' }, {}, rows),
  'library-search': library({ view: 'search', q: 'container' }, {}, rows),
  'library-search-narrow': library({ view: 'search', q: 'container' }, {}, rows, 320),
  'library-search-wide': library({ view: 'search', q: 'container' }, {}, rows, 1600),
  'library-search-going': library(
    { view: 'search', q: 'container' },
    answering(found('container', { total: 3, searched: 21_000 })),
    rows,
  ),
  'library-search-near': library(
    { view: 'search', q: 'contaner' },
    answering({ ...found(''), total: 0, hits: [], near: [hit(s.dan, 'dan', 'container')] }),
    rows,
  ),
  'library-search-none': library(
    { view: 'search', q: 'velvet submarines' },
    answering({ ...nothing, searched: 48_213, tweets: 48_213 }),
    [{ see: 'details[open]' }],
  ),
  'library-empty': library({ view: 'search', q: '' }, answering(nothing), [
    { see: 'details[open]' },
  ]),
  'library-empty-narrow': library(
    { view: 'search', q: '' },
    answering(nothing),
    [{ see: 'details[open]' }],
    320,
  ),
  'library-failed': library(
    { view: 'search', q: 'container' },
    { search: () => Promise.reject(new Error()) },
    [{ see: '[role=status]:not(:empty)' }],
  ),
  'library-check': library(check, {}, evidence),
  'library-check-narrow': library(check, {}, evidence, 320),
  'library-check-wide': library(check, {}, evidence, 1600),
  'library-check-tweet': library(
    { view: 'check', q: ofTweet },
    {
      check: () =>
        Promise.resolve(
          checkedTweets(
            ofTweet,
            { sourceId: s.erin.id, found: s.checked.map(({ found }) => found) },
            defaultSettings,
          ),
        ),
    },
    evidence,
  ),
  'library-spread': library({ view: 'spread', q: ofTweet }, {}, evidence),
  'library-spread-narrow': library({ view: 'spread', q: ofTweet }, {}, evidence, 320),
  'library-spread-wide': library({ view: 'spread', q: ofTweet }, {}, evidence, 1600),
  'library-spread-two': library({ view: 'spread', q: ofTweet }, {}, [
    ...evidence,
    { press: 'tbody tr:nth-child(2) input' },
    { press: 'tbody tr:nth-child(3) input' },
  ]),
  'library-spread-alone': library(
    { view: 'spread', q: ofTweet },
    { spread: () => Promise.resolve(spreadOf(alike(s.dan, 'exact').remembered, [])) },
    [{ see: 'table' }],
  ),
  'library-spread-unread': library(
    { view: 'spread', q: ofTweet },
    { spread: () => Promise.resolve(null) },
    [{ see: '[role=status]:not(:empty)' }],
  ),
  'library-check-empty': library({ view: 'check', q: '' }, {}, [{ see: 'textarea' }]),
  'library-check-none': library(check, { check: () => Promise.resolve([]) }, [
    { see: '.given' },
    { into: '.given input', type: 'https://x.com/ada/status/20' },
    { see: '.given li' },
  ]),
};
