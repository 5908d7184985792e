/** The settings page in every state that a person can meet, by name. */
import { Options } from '../../components/Options';
import type { OptionsProps } from '../../components/options-props';
import { defaultSettings, type Settings } from '../../utils/core/settings';
import type { State, Step } from './states';
import { carla, ada, dan, erin } from './samples';
import * as h from './health-samples';

const nothing = () => undefined;

export const setAside: Partial<Settings> = {
  ignoredAuthors: ['dan', 'a_handle_of_20_chars'],
  neverNamed: ['faye_with_a_name'],
  notCopies: [`${carla.id}:${ada.id}`, `${dan.id}:${erin.id}`, '1001:1000'],
  ownAccounts: ['nora'],
  pausedHosts: ['pro.x.com'],
};

const options = (
  more: Partial<Settings> = {},
  steps: Step[] = [],
  given: Partial<OptionsProps> = {},
  width = 900,
): State => ({
  surface: 'options',
  width,
  steps,
  show: () => (
    <Options
      settings={{ ...defaultSettings, started: true, ...more }}
      remembered={48_213}
      health={h.well}
      about={h.about}
      shortcut="Alt+V"
      change={nothing}
      erase={() => Promise.resolve()}
      onCopy={() => Promise.resolve(true)}
      onChangeKey={nothing}
      onWelcome={nothing}
      {...given}
    />
  ),
});

const lastButton = '.options > section:last-of-type button';
const asking: Step[] = [{ press: lastButton }, { see: '.danger' }];
const erasing: Step[] = [...asking, { press: '.danger' }];

const report: Step[] = [{ press: '.options summary' }, { see: 'details[open] pre' }];

export const optionsStates: Record<string, State> = {
  options: options(),
  'options-full': options({
    ...setAside,
    charter: {
      ...defaultSettings.charter,
      phrases: { source: 'credit', finder: 'brackets', both: '' },
    },
    labels: false,
    paused: true,
  }),
  'options-narrow': options(setAside, [], {}, 320),
  'options-not-started': options({ started: false }, [], {
    remembered: 0,
    health: h.none,
    shortcut: '',
  }),
  'options-silent': options({ retention: { tweets: 75_000, days: 45 } }, [], {
    remembered: 'silent',
    health: 'silent',
    shortcut: null,
  }),
  'options-wrong': options({ neverNamed: ['ada'] }, [
    { into: '.add .field', type: 'ada lovelace' },
    { press: '.add button' },
    { see: '.wrong:not(:empty)' },
  ]),
  'options-fewer': options({}, [
    { into: 'select', type: '20000' },
    { see: '.ask > p:not(:empty)' },
  ]),
  'options-health': options({}, report, { health: h.changed }),
  'options-health-narrow': options({}, report, { health: h.changed }, 320),
  'options-erase': options({}, asking),
  'options-erasing': options({}, [...erasing, { see: '[aria-disabled=true]' }], {
    erase: () => new Promise<void>(nothing),
  }),
  'options-erased': options({}, [...erasing, { see: 'section .first' }]),
  'options-erase-failed': options({}, [...erasing, { see: '.said.wrong' }], {
    erase: () => Promise.reject(new Error()),
  }),
  'options-erase-narrow': options(setAside, asking, {}, 320),
};
