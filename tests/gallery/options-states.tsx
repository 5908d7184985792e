/** The settings page in every state that a person can meet, by name. */
import { useState } from 'preact/hooks';
import { Options } from '../../components/Options';
import type { OptionsProps } from '../../components/options-props';
import { defaultCharter, type PartialCharter } from '../../utils/core/charter';
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
  show: () => <Page more={more} given={given} />,
});

/** Over settings that change as the stored ones do. */
function Page({ more, given }: { more: Partial<Settings>; given: Partial<OptionsProps> }) {
  const [now, setNow] = useState<Settings>({ ...defaultSettings, started: true, ...more });
  return (
    <Options
      settings={now}
      imposed={{}}
      remembered={48_213}
      health={h.well}
      about={h.about}
      shortcut="Alt+V"
      change={(change) => setNow(change)}
      erase={() => Promise.resolve()}
      onCopy={() => Promise.resolve(true)}
      onSave={nothing}
      onChangeKey={nothing}
      onWelcome={nothing}
      {...given}
    />
  );
}

const acme: Partial<Settings> = {
  charter: {
    ...defaultCharter,
    name: 'The Gazette',
    url: 'https://gazette.example/charter',
    rules: { ...defaultCharter.rules, words: 'confirm', tie: 'hint', link: 'off' },
    house: { accounts: ['gazette', 'gazette_sports'], credit: 'always' },
    ties: { accounts: ['acme_coffee'], declarations: ['#ad', 'Paid partnership'] },
    ignoredAuthors: ['wire_service'],
    neverNamed: ['a_handle_of_20_chars'],
  },
};

const imposed: PartialCharter = {
  name: 'Acme',
  url: 'https://acme.example/charter',
  rules: { words: 'confirm', tie: 'hint' },
  phrases: { source: 'source' },
  house: { accounts: ['acme'] },
  ties: { declarations: ['#employee'] },
  mostHashtags: 2,
};

const presets = '[value=newsroom]';
const preset: Step[] = [{ press: presets }, { see: '.changes' }];

const lastButton = '.options > section:last-of-type button';
const asking: Step[] = [{ press: lastButton }, { see: '.danger' }];
const erasing: Step[] = [...asking, { press: '.danger' }];

const report: Step[] = [{ press: 'details:has(pre) summary' }, { see: 'details[open] pre' }];

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
    { into: 'select:has(option[value="20000"])', type: '20000' },
    { see: '.ask > p:not(:empty)' },
  ]),
  'options-health': options({}, report, { health: h.changed }),
  'options-health-narrow': options({}, report, { health: h.changed }, 320),
  'options-charter': options(acme),
  'options-charter-narrow': options(acme, [], {}, 320),
  'options-preset': options({}, preset),
  'options-preset-narrow': options({}, preset, {}, 320),
  'options-imposed': options(acme, [], { imposed }),
  'options-imposed-narrow': options(acme, [], { imposed: { ...imposed, name: '' } }, 320),
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
