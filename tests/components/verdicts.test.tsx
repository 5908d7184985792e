// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Settings } from '../../utils/core/settings';
import { ada, carla, NOW } from '../gallery/samples';
import { fr, named, press, said } from './mount';
import { add, open, page, setting } from './settings-page';

beforeEach(() => void vi.useFakeTimers({ now: NOW, toFake: ['Date'] }));
afterEach(() => void vi.useRealTimers());

const pair = `${carla.id}:${ada.id}`;
const march = Date.UTC(2026, 2, 1, 12);
const judged: Partial<Settings> = {
  neverNamed: ['bob'],
  notCopies: [pair],
  leftSites: ['blog.example'],
  since: {
    'neverNamed bob': { at: march },
    [`notCopies ${pair}`]: { at: march },
    'leftSites blog.example': { at: march, pinned: true },
  },
};

const row = (root: HTMLElement, title: string) => setting(root, title).querySelector('li');
const since = (root: HTMLElement, title: string) =>
  row(root, title)?.querySelector('.since')?.textContent;
const keeper = (root: HTMLElement, title: string) => {
  const found = row(root, title)?.querySelector<HTMLElement>('[aria-pressed]');
  if (!found) throw new Error(`Nothing to keep in “${title}”`);
  return found;
};

describe('what was said no to', () => {
  test('has its day, and the day on which it is forgotten', async () => {
    const root = await open(judged);
    expect(since(root, 'Never named')).toBe('Since 1 March');
    expect(since(root, 'Not a copy')).toBe('Since 1 March · until 1 March 2027');
    expect(since(root, 'Sites left alone')).toBe('Since 1 March');
    const french = await open(judged, {}, fr);
    expect(since(french, 'Pas des reprises')).toBe('Depuis le 1er mars · jusqu’au 1er mars 2027');
  });

  test('is kept for good, and no longer, by its button; accounts need none', async () => {
    const root = await open(judged);
    expect(keeper(root, 'Not a copy').ariaPressed).toBe('false');
    await press(keeper(root, 'Not a copy'));
    expect(page.stored.since[`notCopies ${pair}`]).toEqual({ at: march, pinned: true });
    expect(since(root, 'Not a copy')).toBe('Since 1 March');
    expect(said(root)).toMatch(/^Kept: /);
    await press(keeper(root, 'Sites left alone'));
    expect(page.stored.since['leftSites blog.example']).toEqual({ at: march });
    expect(since(root, 'Sites left alone')).toBe('Since 1 March · until 1 March 2027');
    expect(row(root, 'Never named')?.querySelector('[aria-pressed]')).toBeNull();
  });

  test('is as old and as kept as it was when it is taken back and put back', async () => {
    const root = await open(judged);
    const within = setting(root, 'Sites left alone');
    await press(named(within, 'button', 'Remove blog.example'));
    expect(page.stored.leftSites).toEqual([]);
    await press(named(within, 'button', 'Undo: blog.example'));
    expect(page.stored).toMatchObject({
      leftSites: ['blog.example'],
      since: { 'leftSites blog.example': { at: march, pinned: true } },
    });
  });
});

describe('a site', () => {
  test.each([
    ['Blog.Example', 'blog.example'],
    ['https://www.blog.example/a?b#c', 'blog.example'],
    [' news.blog.example/today ', 'news.blog.example'],
  ])('“%s” is added by hand', async (typed, host) => {
    const root = await open();
    await add(root, 'Sites left alone', typed);
    expect(page.stored.leftSites).toEqual([host]);
    expect(said(root)).toBe(`${host} added.`);
  });

  test.each([
    ['', 'Type a site’s name first.'],
    ['blog', 'A site’s name reads like example.com.'],
    ['two words.example', 'A site’s name reads like example.com.'],
    ['blog.example', 'blog.example is there already.'],
  ])('“%s” is not added, and why is said', async (typed, why) => {
    const root = await open({ leftSites: ['blog.example'] });
    await add(root, 'Sites left alone', typed);
    expect(setting(root, 'Sites left alone').querySelector('[role=alert]')?.textContent).toBe(why);
    expect(page.stored.leftSites).toEqual(['blog.example']);
  });
});
