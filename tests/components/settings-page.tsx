/** The settings page mounted over settings that change as the stored ones do, and its controls by name. */
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { beforeEach, vi } from 'vitest';
import { Options } from '../../components/Options';
import type { OptionsProps } from '../../components/options-props';
import { defaultSettings, type Settings } from '../../utils/core/settings';
import * as health from '../gallery/health-samples';
import { en, mount, named, press } from './mount';

export const heard = {
  erase: vi.fn<OptionsProps['erase']>(),
  onCopy: vi.fn<OptionsProps['onCopy']>(),
  onChangeKey: vi.fn(),
  onWelcome: vi.fn(),
};

/** Settings as they stand after every change. */
export const page = { stored: defaultSettings };

beforeEach(() => {
  vi.resetAllMocks();
  heard.erase.mockResolvedValue();
});

/** The page over settings that change as the stored ones do. */
function Page({ more, given }: { more: Partial<Settings>; given: Partial<OptionsProps> }) {
  const [now, setNow] = useState<Settings>({ ...defaultSettings, started: true, ...more });
  page.stored = now;
  const { about, well } = health;
  const shown = {
    settings: now,
    imposed: {},
    remembered: 48_213,
    health: well,
    about,
    shortcut: 'Alt+V',
  };
  const props = { ...shown, ...heard, ...given };
  return <Options {...props} change={(change) => setNow(change)} />;
}

export const open = (more: Partial<Settings> = {}, given: Partial<OptionsProps> = {}, words = en) =>
  mount(<Page more={more} given={given} />, words);

/** The setting under a heading, legend or label of these words. */
export function setting(root: HTMLElement, title: string): HTMLElement {
  const found = [...root.querySelectorAll<HTMLElement>('.setting')].find(
    (one) => one.querySelector('h3, legend, label[for], .switch')?.textContent === title,
  );
  if (!found) throw new Error(`No setting “${title}”`);
  return found;
}

export function choices(root: HTMLElement, title: string): string[] {
  return [...setting(root, title).querySelectorAll('.choice')].map(
    ({ textContent }) => textContent,
  );
}

export async function choose(root: HTMLElement, title: string, words: string): Promise<void> {
  const all = [...setting(root, title).querySelectorAll<HTMLElement>('.choice')];
  const choice = all.find(({ textContent }) => textContent === words)?.querySelector('input');
  if (!choice) throw new Error(`No choice “${words}”`);
  await press(choice);
}

export async function select(
  root: HTMLElement,
  title: string,
  value: number | string,
): Promise<void> {
  const field = setting(root, title).querySelector('select');
  await act(() => {
    if (!field) throw new Error('No choice');
    field.value = String(value);
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

export async function add(root: HTMLElement, title: string, name: string): Promise<void> {
  const within = setting(root, title);
  const field = within.querySelector('input');
  await act(() => {
    if (!field) throw new Error('No field');
    field.value = name;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  await press(named(within, 'button', within.querySelector('form button')?.textContent ?? ''));
}

/** The one field of a setting that is typed into. */
export function field(root: HTMLElement, title: string): HTMLInputElement {
  const found = setting(root, title).querySelector<HTMLInputElement>('input.field');
  if (!found) throw new Error(`No field in “${title}”`);
  return found;
}

/** Types into it, and leaves it. */
export async function write(root: HTMLElement, title: string, text: string): Promise<void> {
  const into = field(root, title);
  await act(() => {
    into.value = text;
    into.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  await act(() => void into.dispatchEvent(new Event('change', { bubbles: true })));
}
