// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { Note } from '../../components/Note';
import { Welcome, type WelcomeProps } from '../../components/Welcome';
import { sampleOf } from '../../entrypoints/welcome/sample';
import { en, fr, mount, named, press } from './mount';

const heard = { onStart: vi.fn(), onAllow: vi.fn() };
beforeEach(() => vi.resetAllMocks());

const open = (more: Partial<WelcomeProps> = {}, { t, locale } = en) =>
  mount(
    <Welcome
      started={false}
      access
      sample={sampleOf(t('sample.text'), t('sample.added'), t('language'))}
      {...heard}
      {...more}
    />,
    { t, locale },
  );

test('starts at its one button, and says that nothing is read before', async () => {
  const root = await open();
  expect(root.textContent).toContain('Nothing is read until you press it.');
  expect(root.querySelectorAll('.first')).toHaveLength(1);
  await press(named(root, 'button', 'Start remembering'));
  expect(heard.onStart).toHaveBeenCalledOnce();
});

test('once started says what happens now, with X to open', async () => {
  const root = await open({ started: true }, fr);
  expect(root.querySelector('[role=status]')?.textContent).toContain('Sourcier lit maintenant');
  expect(named(root, 'link', 'Ouvrir X').getAttribute('href')).toBe('https://x.com/');
  expect(root.textContent).not.toContain('Commencer à retenir');
});

test('offers neither before it knows', async () => {
  const root = await open({ started: null });
  expect(root.querySelector('.first')).toBeNull();
});

test('asks for access to X where it is missing', async () => {
  const root = await open({ access: false });
  await press(named(root, 'button', 'Allow access to X'));
  expect(heard.onAllow).toHaveBeenCalledOnce();
});

test('its pictures are the real label and evidence, out of reach of keys and screen readers', async () => {
  const root = await open();
  const pictures = [...root.querySelectorAll('.picture')];
  expect(pictures.map((picture) => picture.hasAttribute('inert'))).toEqual([true, true, true]);
  expect(root.querySelector('.picture .label')?.textContent).toContain(
    'Same words as @ada · 3 h earlier',
  );
  expect(root.querySelector('.picture mark')?.textContent).toBe('What are we waiting for?');
});

test('the note after an update reloads the tab or goes', async () => {
  const [onReload, onClose] = [vi.fn(), vi.fn()];
  const root = await mount(<Note onReload={onReload} onClose={onClose} />);
  expect(root.querySelector('[role=status]')?.textContent).toContain(
    'Sourcier was updated. Reload this tab to go on.',
  );
  await press(named(root, 'button', 'Reload'));
  await press(named(root, 'button', 'Close'));
  expect(onReload).toHaveBeenCalledOnce();
  expect(onClose).toHaveBeenCalledOnce();
});
