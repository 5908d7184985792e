/** Drafts and what there is to say about them, to show the hint with: invented people and words. */
import type { CreditForm } from '../../utils/core/credit-line';
import type { PopupDraft } from '../../components/popup-props';
import type {
  Advice,
  HintView,
  JustRead,
  Origin,
  Proposal,
  SuggestionView,
} from '../../utils/core/suggestion';
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

/** Of the one suggestion about a draft. */
export const KEY = '0 words';

/** A draft about which there is this to say, or this was done; null for nothing. */
export function drafted(view: HintView | null, ...more: SuggestionView[]): PopupDraft {
  const isSuggestion =
    view?.kind === 'found' || view?.kind === 'too-long' || view?.kind === 'advice';
  const rule: SuggestionView['rule'] = view?.kind === 'advice' ? view.advice.rule : 'words';
  const first = isSuggestion ? [{ key: KEY, rule, strictness: 'hint' as const, view }] : [];
  return { boxes: [draft], done: isSuggestion ? null : view, suggestions: [...first, ...more] };
}

/** What is more than a missing credit: each rule's advice. */
function advice(
  text: string,
  rule: Advice['rule'],
  names: Advice['names'],
  fixes: Advice['fixes'],
  more: Partial<Advice> = {},
): Extract<HintView, { kind: 'advice' }> {
  const span: [number, number] = [0, text.length];
  return {
    kind: 'advice',
    text,
    advice: { rule, strictness: 'hint', box: 0, span, names, fixes, ...more },
  };
}

const whole: [number, number] = [0, 1];
const changed = `RT @ada: ${s.ada.text.replace('95 %', '97 %')}`;
export const altered = advice(
  changed,
  'altered',
  { handle: 'ada' },
  [
    { kind: 'restore', span: whole, words: s.ada.text },
    { kind: 'mark-changed', span: [0, 2], words: 'MT' },
  ],
  { origin: proposal(changed, s.ada, 'bob', forms, { grade: 'near-exact' }) },
);
export const misspelt = advice(
  `${s.ada.text} via @adda`,
  'misspelt',
  { written: 'adda', handle: 'ada' },
  [{ kind: 'respell', span: whole, words: 'ada' }],
);
export const cut = advice(`${s.ada.text} via @a…`, 'cut', { handle: 'ada', over: 0 }, [
  { kind: 'respell', span: whole, words: 'ada' },
]);
export const beyond = advice(s.ada.text.repeat(4), 'cut', { handle: 'ada', over: 3 }, [
  { kind: 'shorten', span: whole, words: 'via @ada' },
]);
export const tie = advice(
  'Ada Pumps hires three engineers in Lyon @ada_pumps',
  'tie',
  { handle: 'ada_pumps', declaration: 'Collaboration commerciale' },
  [{ kind: 'declare', span: whole, words: ' Collaboration commerciale' }],
);
export const passerOn = advice(
  `${s.ada.text} via @bob`,
  'passer-on',
  { credited: 'bob', handle: 'ada' },
  [{ kind: 'add-source', span: whole, words: 'par @ada ' }],
  { origin: proposal(`${s.ada.text} via @bob`, s.ada, 'bob', forms) },
);
export const capitals = advice('THE TIDE IS HIGH', 'capitals', {}, []);
export const hashtags = advice('#a #b #c #d', 'hashtags', { count: 4, most: 3 }, []);
export const fixed: HintView = { kind: 'fixed', fix: 'respell', words: 'ada', left: 80 };
export const restored: HintView = { kind: 'fixed', fix: 'restore', words: s.ada.text, left: 80 };

export const asNote = (view: HintView, key: string): SuggestionView => ({
  key,
  rule: view.kind === 'advice' ? view.advice.rule : 'words',
  strictness: 'note',
  view,
});

const fromLink = proposal(port, s.erin, 'bob', ['via @bob'], {
  kind: 'link',
  link: 'essays.example/2026/paperclip',
});
export const link = found(port, { ...fromLink, quoteUrl: null });
export const siteLeft: HintView = {
  kind: 'judged',
  verdict: { kind: 'left-site', host: 'essays.example' },
};
