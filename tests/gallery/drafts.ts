/** Drafts and what there is to say about them, to show the hint with: invented people and words. */
import type { CreditForm } from '../../utils/core/credit-line';
import type { HintView, JustRead, Origin, Proposal } from '../../utils/core/suggestion';
import { tweetUrl, type Tweet } from '../../utils/core/tweet';
import * as s from './samples';

const form = (words: string, notifies = true): CreditForm => ({
  words,
  handles: [...words.matchAll(/@(\w+)/g)].map(([, handle = '']) => handle),
  notifies,
});

/** A proposal as the real comparison sees it, with these forms. */
export function proposal(
  draft: string,
  source: Tweet,
  finder: string,
  words: [string, ...string[]],
  more: Partial<Origin['match']> = {},
): Proposal {
  const { match, firstSeen } = s.reshare({ ...s.carla, text: draft }, source);
  const [first, ...others] = words;
  return {
    match: { ...match, ...more },
    source,
    finder,
    firstSeen,
    forms: [form(first), ...others.map((one) => form(one, one.includes('@')))],
    quoteUrl: tweetUrl(source),
  };
}

type Found = Extract<HintView, { kind: 'found' }>;
type TooLong = Extract<HintView, { kind: 'too-long' }>;

export const found = (text: string, ...proposals: [Proposal, ...Proposal[]]): Found => ({
  kind: 'found',
  text,
  accounts: 2,
  proposals,
});

const forms: [string, ...string[]] = ['par @ada via @bob', 'par @ada', 'via @bob', 'par ada'];
export const draft =
  'Seules 66 % des PME ont un site web, contre 95 % en Finlande. On attend quoi ?';
const day = (date: number) => Date.UTC(2026, 2, date, 9);
const march = s.tweet('erin', s.ada.text, day(3), { lang: 'fr' });
export const fromAda = proposal(draft, s.ada, 'bob', forms, { grade: 'strong' });
export const fromErin = proposal(draft, march, 'erin', ['via @erin', 'via erin']);
export const like = found(draft, fromAda, fromErin);

export const port = s.erin.text;
export const same = found(port, proposal(port, s.erin, 'erin', ['via @erin', 'via erin']));
export const pasted = found(
  port,
  proposal(port, s.erin, 'bob', ['by @erin via @bob'], { kind: 'pasted' }),
);
const long = s.tweet('a_very_long_handle_x', port, s.erin.time);
export const longNames = found(
  port,
  proposal(port, long, 'another_long_handle_', [
    'by @a_very_long_handle_x via @another_long_handle_',
    'by @a_very_long_handle_x',
    'by a_very_long_handle_x via another_long_handle_',
  ]),
);
export const rightToLeft = found(
  s.hadi.text,
  proposal(s.hadi.text, s.hadi, 'bob', ['by @hadi via @bob', 'by @hadi']),
);
/** Nothing to quote, no date, widely shared. */
export const bare: HintView = {
  ...found(port, {
    ...proposal(port, { ...s.erin, time: null }, 'erin', ['via @erin']),
    quoteUrl: null,
  }),
  accounts: 23,
};

export const tooLong: TooLong = {
  ...like,
  kind: 'too-long',
  words: 'par @ada via @bob',
  over: 7,
  shorter: form('par @ada'),
};
export const muchTooLong: TooLong = { ...tooLong, over: 21, shorter: null };
export const credited: HintView = {
  kind: 'credited',
  words: 'par @ada via @bob',
  handles: ['ada', 'bob'],
  left: 5,
};
export const quoted: HintView = { kind: 'quoted', handle: 'ada', left: null };
export const refused: HintView = { kind: 'refused', words: 'par @ada via @bob' };
export const noted: HintView = {
  kind: 'judged',
  verdict: { kind: 'not-a-copy', tweetId: s.ada.id },
};
export const neverNamed: HintView = {
  kind: 'judged',
  verdict: { kind: 'never-named', handle: 'ada' },
};

export const justRead: JustRead[] = [
  { tweet: s.ada, finder: 'bob', how: 'copied' },
  { tweet: s.jo, finder: 'jo', how: 'opened' },
  { tweet: s.hadi, finder: 'bob', how: 'opened' },
  { tweet: long, finder: 'another_long_handle_', how: 'copied' },
  { tweet: { ...s.dan, time: null }, finder: 'dan', how: 'opened' },
];
