// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Card, type CardProps } from '../../components/Card';
import { carla, dan, fr as reshare, own, view } from '../gallery/samples';
import { en, fr, key, mount, named, press, said } from './mount';

const heard = {
  onCopy: vi.fn<CardProps['onCopy']>(),
  onNotCopy: vi.fn(),
  onIgnore: vi.fn(),
  onUndo: vi.fn(),
  onClose: vi.fn(),
};

beforeEach(() => {
  vi.resetAllMocks();
  heard.onCopy.mockResolvedValue(true);
});
afterEach(() => vi.useRealTimers());

const open = (more: Partial<CardProps> = {}, words = en) =>
  mount(<Card {...view(carla, reshare)} {...heard} {...more} />, words);

test('is a dialog named by its heading, and takes the focus', async () => {
  const root = await open();
  const dialog = root.querySelector('[role=dialog]');
  const heading = document.getElementById(dialog?.getAttribute('aria-labelledby') ?? '');
  expect(heading?.textContent).toBe('Earliest you have seen');
  expect(document.activeElement).toBe(dialog);
});

test('shows both texts whole, with only what differs marked', async () => {
  const root = await open();
  const sides = [...root.querySelectorAll('.side')];
  expect(sides.map((side) => side.getAttribute('aria-label'))).toEqual(['@ada', '@carla']);
  expect(sides.map((side) => side.querySelector('p')?.textContent)).toEqual([
    reshare.source.text,
    carla.text,
  ]);
  expect(sides.map((side) => side.querySelector('p')?.getAttribute('lang'))).toEqual(['fr', 'fr']);
  expect([...root.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([
    'On attend quoi ?',
  ]);
  expect(root.textContent).toContain('3 words added');
});

test.each([
  ['link', 'Where you opened this link', 'same link'],
  ['picture', 'Shown here first, says X', 'same picture'],
] as const)(
  'says nothing of the words where a %s is what is the same',
  async (kind, title, grade) => {
    const { match } = reshare;
    const root = await open({ reshare: { ...reshare, match: { ...match, kind, spans: [] } } });
    expect(root.querySelector('h2')?.textContent).toBe(title);
    expect(root.querySelector('.grade')?.textContent).toBe(grade);
    expect(root.querySelectorAll('mark')).toHaveLength(0);
    expect(root.textContent).not.toContain('words added');
    expect([...root.querySelectorAll('.side p')].map((text) => text.textContent)).toEqual([
      reshare.source.text,
      carla.text,
    ]);
  },
);

test('gives both times in full, machine-readable', async () => {
  const root = await open();
  const times = [...root.querySelectorAll('time')];
  expect(times.map((time) => time.textContent)).toEqual([
    '12 March 2026 at 09:14',
    '12 March 2026 at 12:20',
  ]);
  expect(times[0]?.dateTime).toBe('2026-03-12T08:14:00.000Z');
});

test('tells the way with arrows that no screen reader hears', async () => {
  const root = await open();
  const way = [...root.querySelectorAll('.way li')];
  for (const arrow of root.querySelectorAll('.way [aria-hidden=true]')) arrow.remove();
  expect(way.map((step) => step.textContent)).toEqual([
    '@ada wrote it',
    '@bob reposted it to you',
    '@carla: names no source (a reply or picture may)',
  ]);
});

test('opens the source in a tab of its own that cannot reach back', async () => {
  const root = await open();
  const link = named(root, 'link', 'Open the source');
  expect(link.getAttribute('href')).toBe(`https://x.com/ada/status/${reshare.source.id}`);
  expect([link.getAttribute('target'), link.getAttribute('rel')]).toEqual(['_blank', 'noopener']);
});

test('hands over the credit line and says that it was copied, for a while', async () => {
  vi.useFakeTimers();
  const root = await open();
  await press(named(root, 'button', 'Copy a credit line'));
  expect(heard.onCopy).toHaveBeenCalledWith('par @ada via @bob');
  expect(said(root)).toBe('Copied');
  expect(named(root, 'button', 'Copied')).toBe(document.activeElement);
  await vi.advanceTimersByTimeAsync(3_000);
  await vi.waitFor(() => expect(said(root)).toBe(''));
});

test('says so when the browser refuses to copy', async () => {
  heard.onCopy.mockRejectedValue(new Error('NotAllowedError'));
  const root = await open();
  await press(named(root, 'button', 'Copy a credit line'));
  expect(said(root)).toBe('Could not copy');
});

test('offers no line and no link that cannot be written', async () => {
  const root = await open({ creditLine: null, sourceUrl: null, searchUrl: null });
  expect(root.querySelector('.first')).toBeNull();
  expect(root.textContent).not.toContain('Copy');
  await press(named(root, 'button', 'More'));
  expect(menu(root)).toEqual(['Ignore @ada', 'Close']);
});

const menu = (root: HTMLElement) =>
  [...root.querySelectorAll('[role=menuitem]')].map((item) => item.textContent);

test.each([
  ['no longer on X on 14 March 2024', en],
  ['n’était plus sur X le 14 mars 2024', fr],
])('says of a source that X lost: %s, and still leads to it', async (text, words) => {
  const gone = new Date(2024, 2, 14, 12).getTime();
  const root = await open({ reshare: { ...reshare, gone } }, words);
  const [source, other] = [...root.querySelectorAll('.side header')];
  expect(source?.textContent).toContain(` · ${text}`);
  expect(other?.textContent).not.toContain(' · ');
  expect(root.querySelector('a.first')).not.toBeNull();
  expect((await open({}, words)).textContent).not.toContain(text);
});

test('"Not a copy" is told, shown, and can be taken back, with the focus kept', async () => {
  const root = await open();
  await press(named(root, 'button', 'Not a copy'));
  expect(heard.onNotCopy).toHaveBeenCalledOnce();
  expect(said(root)).toBe('Noted as not a copy.');
  expect(document.activeElement).toBe(named(root, 'button', 'Undo'));
  await press(named(root, 'button', 'Undo'));
  expect(heard.onUndo).toHaveBeenCalledWith('not-a-copy');
  expect(document.activeElement).toBe(named(root, 'button', 'Not a copy'));
});

test('ignoring the author is told, shown, and can be taken back', async () => {
  const root = await open({}, fr);
  await press(named(root, 'button', 'Autres actions'));
  await press(named(root, 'menuitem', 'Ne plus proposer @ada'));
  expect(heard.onIgnore).toHaveBeenCalledOnce();
  expect(said(root)).toContain('@ada');
  await press(named(root, 'button', 'Annuler'));
  expect(heard.onUndo).toHaveBeenCalledWith('ignored');
});

test('one does not ignore oneself', async () => {
  const root = await open(view(dan, own));
  await press(named(root, 'button', 'More'));
  expect(menu(root)).not.toContain('Ignore @you');
});

test('the menu is walked by arrows, Home and End', async () => {
  const root = await open();
  await press(named(root, 'button', 'More'));
  const focused = () => document.activeElement?.textContent;
  expect(focused()).toBe('Look for earlier on X');
  await key('ArrowDown');
  expect(focused()).toBe('Ignore @ada');
  await key('End');
  expect(focused()).toBe('Close');
  await key('ArrowDown');
  expect(focused()).toBe('Look for earlier on X');
  await key('ArrowUp');
  expect(focused()).toBe('Close');
  await key('Home');
  expect(focused()).toBe('Look for earlier on X');
});

test('Esc closes the menu first, then the card', async () => {
  const root = await open();
  const more = named(root, 'button', 'More');
  await press(more);
  expect(more.getAttribute('aria-expanded')).toBe('true');
  await key('Escape');
  expect(root.querySelector('[role=menu]')).toBeNull();
  expect(document.activeElement).toBe(more);
  expect(heard.onClose).not.toHaveBeenCalled();
  const event = await key('Escape');
  expect(heard.onClose).toHaveBeenCalledOnce();
  expect(event.defaultPrevented).toBe(true);
});

test('the menu closes when the focus goes elsewhere', async () => {
  const root = await open();
  await press(named(root, 'button', 'More'));
  await press(named(root, 'button', 'Copy a credit line'));
  expect(root.querySelector('[role=menu]')).toBeNull();
});

test('texts of the page stay text', async () => {
  const markup = '<img src=x onerror=alert(1)> <b>bold</b>';
  const hostile = {
    query: [{ text: markup, shared: false }],
    source: [{ text: markup, shared: true }],
    sameWords: 1,
    queryWords: 1,
    sourceWords: 1,
    changedWords: 0,
    addedWords: 0,
    missingWords: 0,
  };
  const root = await open({ difference: hostile });
  expect(root.querySelector('img')).toBeNull();
  expect(root.querySelector('mark')?.textContent).toBe(markup);
});
