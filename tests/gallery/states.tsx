/** Every component in every state that a person can meet, by name. */
import type { ComponentChild } from 'preact';
import { Card, type CardProps } from '../../components/Card';
import { stoppedText } from '../../components/advice-phrases';
import { Hint, type HintProps } from '../../components/Hint';
import { Label } from '../../components/Label';
import { Note } from '../../components/Note';
import { Popup } from '../../components/Popup';
import type { PopupProps, PopupState } from '../../components/popup-props';
import type { ReshareView } from '../../components/PageReshares';
import { Welcome, type WelcomeProps } from '../../components/Welcome';
import type { Words } from '../../components/words';
import { sampleOf } from '../../entrypoints/welcome/sample';
import { evidenceOfDraft } from '../../utils/core/evidence';
import type { HintView, SuggestionView } from '../../utils/core/suggestion';
import * as d from './drafts';
import { libraryStates } from './library-states';
import { optionsStates } from './options-states';
import * as s from './samples';

export type Surface = 'hint' | 'label' | 'library' | 'options' | 'page' | 'popup' | 'welcome';

export interface State {
  surface: Surface;
  /** Of the view, px. */
  width: number;
  /** At least, px: for what stands outside of the flow. */
  height?: number;
  show: (words: Words) => ComponentChild;
  /** What is done before the picture; each waits for its element. */
  steps?: Step[];
}

/** Elements are named by selectors. */
export type Step = { press: string } | { see: string } | { into: string; type: string };

const nothing = () => undefined;

const label = (...[tweet, reshare]: Parameters<typeof s.view>): State => ({
  surface: 'label',
  width: 600,
  show: () => <Label tweet={tweet} reshare={reshare} expanded={false} onPress={nothing} />,
});

const hint = (
  view: HintView,
  more: Partial<State> = {},
  given: Partial<HintProps> = {},
): State => ({
  surface: 'hint',
  width: 600,
  show: () => (
    <Hint {...{ view, more: 0, stopped: null, shortcut: 'Alt+V', ...hintActions, ...given }} />
  ),
  ...more,
});

/** The charter's press is stopped. */
const stopped = (view: HintView, name: string, more: Partial<State> = {}): State => ({
  ...hint(view),
  show: (words) => {
    const rule = view.kind === 'advice' ? view.advice.rule : 'words';
    const about = { key: '', rule, strictness: 'confirm', view } as const;
    const says = stoppedText(words, about, { name });
    return hint(view, {}, { stopped: says }).show(words);
  },
  ...more,
});

const hintActions = {
  onAct: nothing,
  onWhy: nothing,
  onCopy: () => Promise.resolve(true),
};

const menu: Step[] = [{ press: '[aria-haspopup=menu]' }, { see: '[role=menu]' }];

const why: Step[] = [{ press: '[aria-expanded]:last-of-type' }, { see: '.reason' }];

const card = (view: ReshareView, steps: Step[] = [], width = 600): State => ({
  surface: 'page',
  width,
  steps,
  show: () => <Card {...view} {...cardActions} />,
});

const cardActions: Omit<CardProps, keyof ReshareView> = {
  onCopy: () => Promise.resolve(true),
  onNotCopy: nothing,
  onIgnore: nothing,
  onUndo: nothing,
  onLibrary: nothing,
  onClose: nothing,
};

const popup = (
  more: Partial<PopupState>,
  steps: Step[] = [],
  given: Partial<PopupProps> = {},
): State => ({
  surface: 'popup',
  width: 360,
  steps,
  show: () => <Popup {...popupActions} {...given} state={{ ...s.calm, ...more }} />,
});

const popupActions: Omit<PopupProps, 'state'> = {
  check: () => Promise.resolve(s.checked),
  justRead: () => Promise.resolve(d.justRead),
  linksSeen: () => Promise.resolve([]),
  onAct: () => Promise.resolve(true),
  count: () => Promise.resolve(34),
  forget: () => Promise.resolve(34),
  onCopy: () => Promise.resolve(true),
  onVerdict: nothing,
  onUndo: nothing,
  onPause: nothing,
  onPauseHere: nothing,
  onReloadTab: nothing,
  onAllow: nothing,
  onWelcome: nothing,
  onLibrary: nothing,
  onSettings: nothing,
  onTroubleRead: nothing,
};

const welcome = (more: Partial<WelcomeProps>, width = 1000): State => ({
  surface: 'welcome',
  width,
  show: ({ t }) => (
    <Welcome
      started={false}
      access
      sample={sampleOf(t('sample.text'), t('sample.added'), t('language'))}
      onStart={nothing}
      onAllow={nothing}
      {...more}
    />
  ),
});

const typed: Step[] = [{ into: 'textarea', type: s.query }];
const asked: Step[] = [{ see: 'footer .button + .button' }];

const reshares = [
  s.view(s.carla, s.fr),
  s.view(s.dan, s.en),
  s.view(s.faye, { ...s.strong, accounts: 23 }),
  s.view(s.dan, s.own),
];
const found: Partial<PopupState> = { page: { kind: 'read', host: 'x.com', reshares, draft: null } };
const drafted = (view: HintView | null, ...more: SuggestionView[]): Partial<PopupState> => ({
  page: {
    kind: 'read',
    host: 'x.com',
    reshares: reshares.slice(0, 2),
    draft: d.drafted(view, ...more),
  },
});
const silent = (trouble: 'lost' | 'full' | 'newer' | 'silent') => ({
  library: { ...s.library, trouble },
});

export const states: Record<string, State> = {
  'label-same': label(s.carla, s.fr),
  'label-like': label(s.faye, s.strong),
  'label-own': label(s.dan, s.own),
  'label-no-times': label({ ...s.dan, time: null }, s.en),
  'hint-like': hint(d.like),
  'hint-same': hint(d.same),
  'hint-copied': hint(d.pasted),
  'hint-menu': hint(d.like, { height: 520, steps: menu }),
  'hint-other-source': hint(d.like, {
    steps: [...menu, { press: '[role=group]:nth-child(2) > button' }],
  }),
  'hint-long-names': hint(d.longNames),
  'hint-narrow': hint(d.longNames, { width: 320 }),
  'hint-narrow-menu': hint(d.longNames, { width: 320, height: 560, steps: menu }),
  'hint-rtl': hint(d.rightToLeft),
  'hint-bare': hint(d.bare),
  'hint-too-long': hint(d.tooLong),
  'hint-much-too-long': hint(d.muchTooLong),
  'hint-credited': hint(d.credited),
  'hint-quoted': hint(d.quoted),
  'hint-quoted-narrow': hint(d.quoted, { width: 320 }),
  'hint-refused': hint(d.refused),
  'hint-not-a-copy': hint(d.noted),
  'hint-never-named': hint(d.neverNamed),
  'hint-altered': hint(d.altered),
  'hint-altered-why': hint(d.altered, { steps: why }),
  'hint-misspelt': hint(d.misspelt),
  'hint-cut': hint(d.cut),
  'hint-beyond': hint(d.beyond),
  'hint-tie': hint(d.tie),
  'hint-tie-narrow': hint(d.tie, { width: 320, steps: why }),
  'hint-passer-on': hint(d.passerOn),
  'hint-capitals': hint(d.capitals, { steps: why }),
  'hint-hashtags': hint(d.hashtags),
  'hint-fixed': hint(d.fixed),
  'hint-restored': hint(d.restored),
  'hint-others': hint(d.like, {}, { more: 2 }),
  'hint-others-advice': hint(d.altered, {}, { more: 1 }),
  'hint-others-narrow': hint(d.altered, { width: 320 }, { more: 2 }),
  'hint-others-done': hint(d.credited, {}, { more: 1 }),
  'hint-stopped': stopped(d.like, 'Acme'),
  'hint-stopped-own': stopped(d.same, ''),
  'hint-stopped-advice': stopped(d.altered, 'Acme'),
  'hint-stopped-too-long': stopped(d.tooLong, 'Acme'),
  'hint-stopped-narrow': stopped(d.like, 'Acme', { width: 320 }),
  'hint-link-menu': hint(d.link, { height: 420, steps: menu }),
  'hint-left-site': hint(d.siteLeft),
  'card-draft': {
    ...card(s.view(s.carla, s.fr)),
    show: () => (
      <Card
        {...evidenceOfDraft({
          text: d.draft,
          origin: d.fromAda,
          creditLine: d.fromAda.forms[0].words,
        })}
        {...cardActions}
      />
    ),
  },
  card: card(s.view(s.carla, s.fr)),
  'card-menu': { ...card(s.view(s.carla, s.fr), menu), height: 560 },
  'card-copied': card(s.view(s.dan, s.en), [
    { press: 'a.button + .button' },
    { see: '[role=status]:not(:empty)' },
  ]),
  'card-not-a-copy': card(s.view(s.dan, s.en), [
    { press: '.end > .button' },
    { see: 'p[role=status]' },
  ]),
  'card-ignored': card(s.view(s.faye, s.strong), [
    { press: '[aria-haspopup=menu]' },
    { press: 'button[role=menuitem]' },
    { see: 'p[role=status]' },
  ]),
  'card-changed': card(s.view(s.faye, s.strong)),
  'card-long': card(s.view(s.kim, s.longOne)),
  'card-rtl': card(s.view(s.ines, s.rtl)),
  'card-own': card(s.view(s.dan, s.own)),
  'card-narrow': card(s.view(s.carla, s.fr), [], 360),
  note: { surface: 'page', width: 600, show: () => <Note onReload={nothing} onClose={nothing} /> },
  'popup-asking': popup({ library: null, page: { kind: 'asking' }, switches: null }),
  'popup-nothing': popup({}),
  'popup-found': popup(found),
  'popup-draft': popup(drafted(d.like)),
  'popup-draft-menu': { ...popup(drafted(d.like), menu), height: 600 },
  'popup-draft-why': popup(drafted(d.like), [
    ...menu,
    { press: '[role=group]:last-child > button' },
    { see: '.details' },
  ]),
  'popup-draft-many': popup(
    drafted(d.like, d.asNote(d.passerOn, '0 passer-on'), d.asNote(d.hashtags, '0 hashtags')),
  ),
  'popup-draft-note': popup(drafted(d.passerOn)),
  'popup-draft-advice': popup(drafted(d.altered), why),
  'popup-draft-done-and-more': popup(drafted(d.credited, d.asNote(d.hashtags, '0 hashtags'))),
  'popup-draft-too-long': popup(drafted(d.tooLong)),
  'popup-draft-credited': popup(drafted(d.credited)),
  'popup-draft-refused': popup(drafted(d.refused)),
  'popup-draft-noted': popup(drafted(d.noted)),
  'popup-draft-gone': popup(
    drafted(d.same),
    [{ press: '.doing > .first' }, { see: '.saying + [role=status]:not(:empty)' }],
    { onAct: () => Promise.resolve(false) },
  ),
  'popup-just-read': popup(drafted(null), [{ press: 'summary' }, { see: '.just-read li' }]),
  'popup-just-read-closed': popup(drafted(null)),
  'popup-just-read-none': popup(drafted(null), [{ press: 'summary' }, { see: '.just-read > p' }], {
    justRead: () => Promise.resolve([]),
  }),
  'popup-details': popup(found, [{ press: '.show' }, { see: '.details' }]),
  'popup-young': popup({ library: { ...s.library, tweets: 12 } }),
  'popup-check': popup({}, [...typed, { see: 'ol > li' }]),
  'popup-check-none': popup({}, [...typed, { see: '[role=status]:not(:empty)' }], {
    check: () => Promise.resolve([]),
  }),
  'popup-check-failed': popup({}, [...typed, { see: '[role=status]:not(:empty)' }], {
    check: () => Promise.reject(new Error()),
  }),
  'popup-health': popup(
    {
      library: {
        ...s.library,
        changed: true,
        health: { read: 28, answered: 0, unread: 12, missing: { tweetText: 12, author: 3 } },
      },
    },
    [{ press: 'summary' }],
  ),
  'popup-lost': popup(silent('lost')),
  'popup-full': popup(silent('full')),
  'popup-newer': popup(silent('newer')),
  'popup-silent': popup(silent('silent')),
  'popup-not-started': popup({ switches: { started: false, paused: false, pausedHere: false } }),
  'popup-paused': popup({ switches: { started: true, paused: true, pausedHere: false } }),
  'popup-paused-here': popup({ switches: { started: true, paused: false, pausedHere: true } }),
  'popup-elsewhere': popup({ page: { kind: 'elsewhere' } }),
  'popup-tab-silent': popup({ page: { kind: 'silent', host: 'x.com' } }),
  'popup-no-access': popup({ access: false, page: { kind: 'elsewhere' } }),
  'popup-forget': popup({}, [{ press: 'footer .button' }, ...asked]),
  'popup-forgotten': popup({}, [
    { press: 'footer .button' },
    ...asked,
    { press: 'footer .button' },
    { see: 'footer [role=status] + .button:last-child' },
  ]),
  welcome: welcome({}),
  'welcome-started': welcome({ started: true }),
  'welcome-no-access': welcome({ access: false }),
  'welcome-narrow': welcome({}, 360),
  ...optionsStates,
  ...libraryStates,
};
