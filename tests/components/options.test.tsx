// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import * as health from '../gallery/health-samples';
import { ada, carla, NOW } from '../gallery/samples';
import { fr, named, press, said } from './mount';
import {
  add,
  choices,
  choose,
  field,
  heard,
  open,
  page,
  select,
  setting,
  write,
} from './settings-page';

const drafts = (root: HTMLElement): string[] =>
  [...root.querySelectorAll('.draft mark')].map(({ textContent }) => textContent);

describe('crediting', () => {
  test('the choices are the very words, in the language of the page', async () => {
    const root = await open();
    expect(choices(root, 'Who showed it to you')).toEqual([
      'via @bob',
      '(via @bob)',
      'HT @bob',
      'h/t @bob',
      'thanks @bob',
      'seen on @bob',
      'Words of your own',
    ]);
    expect(choices(root, 'Whose words they are')).toEqual([
      'by @ada',
      'source: @ada',
      'credit: @ada',
      'translated from @ada',
      '📷 @ada',
      'RT @ada:',
      'MT @ada:',
      'Words of your own',
    ]);
    const french = await open({}, {}, fr);
    expect(choices(french, 'De qui sont les mots')).toEqual([
      'par @ada',
      'source\u00a0: @ada',
      'crédit\u00a0: @ada',
      'traduit de @ada',
      '📷 @ada',
      'RT @ada:',
      'MT @ada:',
      'Vos propres mots',
    ]);
    expect(choices(french, 'Qui vous l’a montré')).toContain('merci @bob');
  });

  test('a choice is kept at once and the sample drafts are credited in it', async () => {
    const root = await open();
    expect(drafts(root)).toEqual(['by @ada via @bob', 'via @ada']);
    await choose(root, 'Who showed it to you', 'HT @bob');
    await choose(root, 'Whose words they are', 'source: @ada');
    expect(page.stored.charter.phrases).toMatchObject({ source: 'source', finder: 'ht' });
    expect(drafts(root)).toEqual(['source: @ada HT @bob', 'HT @ada']);
    expect(said(root)).toContain('Credits now read “source: @ada HT @bob”.');
  });

  test('what begins a draft stands before it in the sample', async () => {
    const root = await open();
    await choose(root, 'Whose words they are', 'RT @ada:');
    expect(root.querySelector('.draft')?.textContent).toMatch(/^RT @ada: Only 66%/);
    expect(drafts(root)).toEqual(['RT @ada:', 'via @ada']);
  });

  test('words of one’s own are kept once they are a template, for each and for both', async () => {
    const root = await open();
    await choose(root, 'Who showed it to you', 'Words of your own');
    expect(page.stored.charter.phrases.finder).toBe('via');
    expect(field(root, 'Who showed it to you').value).toBe('via {finder}');
    await write(root, 'Who showed it to you', 'spotted by {finder}');
    expect(page.stored.charter.phrases.finder).toBe('spotted by {finder}');
    expect(drafts(root)).toEqual(['by @ada spotted by @bob', 'spotted by @ada']);
    expect(said(root)).toContain('“by @ada spotted by @bob”');
    await choose(root, 'Source and finder together', 'Words of your own');
    expect(field(root, 'Source and finder together').value).toBe('by {source} spotted by {finder}');
    await write(root, 'Source and finder together', '{source}, thanks {finder}');
    expect(drafts(root)[0]).toBe('@ada, thanks @bob');
    await choose(root, 'Who showed it to you', 'via @bob');
    expect(setting(root, 'Who showed it to you').querySelector('.field')).toBeNull();
    expect(page.stored.charter.phrases).toEqual({
      source: 'by',
      finder: 'via',
      both: '{source}, thanks {finder}',
    });
  });

  test.each([
    ['', 'Write some words, with {finder} in them.'],
    ['seen by @{finder}', 'Leave out the @: '],
    ['via {source}', 'In braces there can be {finder} only.'],
    ['via a friend', 'Each of {finder} stands in it once.'],
    [`${'so '.repeat(20)}{finder}`, '60 characters at most'],
  ])('“%s” is no template: why is said as it is typed, and nothing is kept', async (typed, why) => {
    const root = await open();
    await choose(root, 'Who showed it to you', 'Words of your own');
    await write(root, 'Who showed it to you', typed);
    const within = setting(root, 'Who showed it to you');
    expect(within.querySelector('[role=alert]')?.textContent).toContain(why);
    expect(within.querySelector('[aria-invalid=true]')).not.toBeNull();
    expect(page.stored.charter.phrases.finder).toBe('via');
    await write(root, 'Who showed it to you', 'via {finder} !');
    expect(page.stored.charter.phrases.finder).toBe('via {finder} !');
  });

  test('the key is shown as it is set, and leads to where it is changed', async () => {
    const root = await open({}, { shortcut: 'Alt+Shift+V' });
    expect(root.querySelector('kbd')?.textContent).toBe('Alt+Shift+V');
    await press(named(root, 'button', 'Change the key'));
    expect(heard.onChangeKey).toHaveBeenCalledOnce();
    expect((await open({}, { shortcut: '' })).textContent).toContain('No key is set.');
  });

  test('nothing is said of a key where the browser has none', async () => {
    const root = await open({}, { shortcut: null });
    expect(root.textContent).not.toContain('Change the key');
  });
});

test('lines and hints go off and on each by its switch', async () => {
  const root = await open();
  await press(named(root, 'switch', 'A line under tweets'));
  expect([page.stored.labels, page.stored.hints]).toEqual([false, true]);
  expect(said(root)).toBe('Off: A line under tweets');
  await press(named(root, 'switch', 'A line under tweets'));
  await press(named(root, 'switch', 'A hint under drafts'));
  expect([page.stored.labels, page.stored.hints]).toEqual([true, false]);
});

describe('accounts', () => {
  test.each([
    ['@Ada', 'ada'],
    [' ada ', 'ada'],
    ['＠a_handle_of_20_chars', 'a_handle_of_20_chars'],
  ])('“%s” is added, the field emptied for the next', async (typed, handle) => {
    const root = await open({ ignoredAuthors: ['dan'] });
    await add(root, 'Ignored', typed);
    expect(page.stored.ignoredAuthors).toEqual(['dan', handle]);
    expect(page.stored.neverNamed).toEqual([]);
    expect(setting(root, 'Ignored').querySelector('input')?.value).toBe('');
    expect(said(root)).toBe(`@${handle} added.`);
  });

  test.each([
    ['', 'Type an account’s name first.'],
    ['ada lovelace', 'An account’s name has letters, digits and _ only, 20 at most.'],
    ['https://x.com/ada', 'An account’s name has letters, digits and _ only, 20 at most.'],
    ['a_handle_with_21_char', 'An account’s name has letters, digits and _ only, 20 at most.'],
    ['@DAN', '@dan is there already.'],
  ])('“%s” is not added, and why is said', async (typed, why) => {
    const root = await open({ neverNamed: ['dan'] });
    await add(root, 'Never named', typed);
    const within = setting(root, 'Never named');
    expect(page.stored.neverNamed).toEqual(['dan']);
    expect(within.querySelector('[role=alert]')?.textContent).toBe(why);
    expect(within.querySelector('input')?.getAttribute('aria-invalid')).toBe('true');
    await act(() => {
      within.querySelector('input')?.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
    expect(within.querySelector('[role=alert]')?.textContent).toBe('');
  });

  test('one taken out stays in its place to be put back, the focus with it', async () => {
    const root = await open({ neverNamed: ['ada', 'bob', 'carla'] });
    const within = setting(root, 'Never named');
    const rows = () => [...within.querySelectorAll('li .grow')].map((row) => row.textContent);
    expect(rows()).toEqual(['@carla', '@bob', '@ada']);
    await press(named(within, 'button', 'Remove @bob'));
    expect(page.stored.neverNamed).toEqual(['ada', 'carla']);
    expect(rows()).toEqual(['@carla', '@bob removed.', '@ada']);
    expect(document.activeElement).toBe(named(within, 'button', 'Undo: @bob'));
    expect(said(root)).toBe('@bob removed.');
    await press(named(within, 'button', 'Undo: @bob'));
    expect(page.stored.neverNamed).toEqual(['ada', 'carla', 'bob']);
    expect(rows()).toEqual(['@carla', '@bob', '@ada']);
    expect(said(root)).toBe('@bob is back.');
  });

  test('a pair judged to be no copy leads to both tweets, and is taken back', async () => {
    const pair = `${carla.id}:${ada.id}`;
    const root = await open({ notCopies: [pair] }, {}, fr);
    const within = setting(root, 'Pas des reprises');
    expect(within.querySelector('li .grow')?.textContent).toBe(
      '12 mars 2026 à 12:20 ne reprend pas 12 mars 2026 à 09:14',
    );
    expect([...within.querySelectorAll('a')].map(({ href }) => href)).toEqual([
      `https://x.com/i/status/${carla.id}`,
      `https://x.com/i/status/${ada.id}`,
    ]);
    const button = within.querySelector<HTMLElement>('li button');
    if (button) await press(button);
    expect(page.stored.notCopies).toEqual([]);
    if (button) await press(button);
    expect(page.stored.notCopies).toEqual([pair]);
  });

  test('an account of the reader’s own is removed, with the word that it may come back', async () => {
    const root = await open({ ownAccounts: ['nora', 'dan'] });
    await press(named(setting(root, 'Your own'), 'button', 'Remove @dan'));
    expect(page.stored.ownAccounts).toEqual(['nora']);
    expect(setting(root, 'Your own').textContent).toContain('comes back when it signs in again');
  });

  test('a long list shows its latest, and the rest when asked, with the focus there', async () => {
    const root = await open({ ignoredAuthors: Array.from({ length: 25 }, (_, n) => `a${n}`) });
    const within = setting(root, 'Ignored');
    expect(within.querySelectorAll('li')).toHaveLength(20);
    expect(within.querySelector('li')?.textContent).toContain('@a24');
    await press(named(within, 'button', 'Show 5 more'));
    await vi.waitFor(() =>
      expect(document.activeElement).toBe(named(within, 'button', 'Remove @a4')),
    );
    expect(within.querySelectorAll('li')).toHaveLength(25);
  });
});

describe('keeping', () => {
  const shown = (root: HTMLElement, title: string) =>
    setting(root, title).querySelector('select')?.selectedOptions[0]?.textContent;

  test('says how many tweets are remembered, or that the library does not answer', async () => {
    expect(setting(await open(), 'Remembered now').textContent).toContain('48,213 tweets');
    const silent = await open({}, { remembered: 'silent' }, fr);
    expect(setting(silent, 'Retenus à présent').textContent).toContain('ne répond pas');
  });

  test('more and longer is kept at once', async () => {
    const root = await open();
    await select(root, 'Keep at most', 500_000);
    expect(said(root)).toBe('Kept: 500,000 tweets.');
    await select(root, 'Keep for', 730);
    expect(said(root)).toBe('Kept: 2 years.');
    expect(page.stored.retention).toEqual({ tweets: 500_000, days: 730 });
  });

  test('fewer than are remembered is asked about first, with how many would go', async () => {
    const root = await open();
    await select(root, 'Keep at most', 20_000);
    expect(said(root)).toBe('As you read on, the 28,213 tweets seen longest ago go.');
    expect(page.stored.retention.tweets).toBe(200_000);
    await press(named(root, 'button', 'Leave it'));
    expect(shown(root, 'Keep at most')).toBe('200,000 tweets');
    expect(document.activeElement).toBe(setting(root, 'Keep at most').querySelector('select'));
    await select(root, 'Keep at most', 20_000);
    await press(named(root, 'button', 'Change it'));
    expect(page.stored.retention.tweets).toBe(20_000);
    expect(said(root)).toBe('Kept: 20,000 tweets.');
  });

  test('fewer that holds all that are remembered needs no asking', async () => {
    const root = await open();
    await select(root, 'Keep at most', 50_000);
    expect(page.stored.retention.tweets).toBe(50_000);
  });

  test('a shorter time is asked about; going on to a longer one takes the question away', async () => {
    const root = await open({}, {}, fr);
    await select(root, 'Garder pendant', 30);
    expect(said(root)).toContain('pas revus depuis 30 jours');
    await select(root, 'Garder pendant', 365);
    expect(said(root)).toBe('');
    expect(page.stored.retention.days).toBe(365);
  });

  test('stored numbers between the steps are choices of their own', async () => {
    const root = await open({ retention: { tweets: 75_000, days: 45 } });
    expect(shown(root, 'Keep at most')).toBe('75,000 tweets');
    expect(shown(root, 'Keep for')).toBe('45 days');
  });

  test('what X sends its page is read, until its switch is off', async () => {
    const root = await open();
    await press(named(root, 'switch', 'Read what X sends its page too'));
    expect(page.stored.payloads).toBe(false);
    expect(said(root)).toBe('Off: Read what X sends its page too');
  });

  test('everything is paused at a switch, and a paused site goes on', async () => {
    const root = await open({ pausedHosts: ['x.com', 'pro.x.com'] });
    await press(named(root, 'switch', 'Pause everywhere'));
    expect(page.stored.paused).toBe(true);
    await press(named(root, 'button', 'Resume on pro.x.com'));
    expect(page.stored.pausedHosts).toEqual(['x.com']);
    expect(said(root)).toBe('On again: pro.x.com.');
  });
});

describe('health', () => {
  beforeEach(() => void vi.useFakeTimers({ now: NOW, toFake: ['Date'] }));
  afterEach(() => void vi.useRealTimers());

  const cells = (root: HTMLElement, title: string) =>
    [...setting(root, title).querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map(({ textContent }) => textContent),
    );

  test('says how many tweets each reader read, day by day, the latest first', async () => {
    const root = await open();
    expect(setting(root, 'Tweets on screen').textContent).toContain(
      '2,667 of 2,670 read in the last 14 days.',
    );
    expect(cells(root, 'Tweets on screen')).toEqual([
      ['12 March', '212', '209', '0'],
      ['11 March', '96', '96', '0'],
      ['10 March', '845', '811', '1'],
      ['8 March', '310', '0', '0'],
      ['7 March', '1,204', '1,180', '2'],
    ]);
    expect(root.querySelector('.sheet > .notice')).toBeNull();
    const heads = [...root.querySelectorAll('thead th')].map(({ textContent }) => textContent);
    expect(heads.slice(0, 4)).toEqual(['Day', 'Read', 'Also in what X sends', 'Unread']);
  });

  test('says that X changed its page, and which parts are not found any more', async () => {
    const root = await open({}, { health: health.changed });
    expect(root.querySelector('.sheet > .notice')?.textContent).toBe(
      'X changed its page: 12 of 40 tweets unread today. Sourcier stays quiet on what it cannot read.',
    );
    expect(cells(root, 'Parts not found')).toEqual([
      ['tweetText', '12', '12 March 2026 at 13:50'],
      ['photo', '2', '7 March 2026 at 14:00'],
    ]);
    const french = await open({}, { health: health.changed }, fr);
    expect(cells(french, 'Parties introuvables')).toEqual([
      ['tweetText', '12', '12 mars 2026 à 13:50'],
      ['photo', '2', '7 mars 2026 à 14:00'],
    ]);
  });

  test('of a part that an older version counted has the day alone', async () => {
    const [part] = health.changed.missing;
    const missing = part ? [{ ...part, at: null }] : [];
    const root = await open({}, { health: { ...health.changed, missing } });
    expect(cells(root, 'Parts not found')).toEqual([['tweetText', '12', '12 March']]);
  });

  test('of a new install says what will stand there, and has a report all the same', async () => {
    const root = await open({}, { health: health.none });
    expect(setting(root, 'Tweets on screen').textContent).toContain('None yet.');
    expect(root.querySelector('table')).toBeNull();
    expect(named(root, 'button', 'Copy a report')).not.toBeNull();
  });

  test('that is not told is said', async () => {
    const root = await open({}, { health: 'silent', remembered: 12 });
    expect(root.textContent).toContain('The library does not answer.');
    expect(root.textContent).not.toContain('Copy a report');
  });

  test('is copied as the report that can be read before', async () => {
    heard.onCopy.mockResolvedValue(true);
    const root = await open({ payloads: false }, { health: health.changed });
    await press(named(root, 'button', 'Copy a report'));
    const [[report] = ['']] = heard.onCopy.mock.calls;
    expect(report).toContain('Sourcier 0.1.0, Firefox 152. X’s answers are not read.');
    expect(report).toContain('2026-03-12: 28, 28, 12; tweetText 12');
    expect(report).toContain('tweetText: article#tweet');
    expect(root.querySelector('pre')?.textContent).toBe(report);
    expect(said(root)).toContain('Copied');
  });
});

describe('erasing everything', () => {
  test('asks with what would go; the focus is on keeping it', async () => {
    const root = await open();
    await press(named(root, 'button', 'Erase everything'));
    expect(said(root)).toContain('Erase 48,213 tweets remembered, and put every setting back');
    await vi.waitFor(() => expect(document.activeElement).toBe(named(root, 'button', 'Keep it')));
    await press(named(root, 'button', 'Keep it'));
    expect(heard.erase).not.toHaveBeenCalled();
    await vi.waitFor(() =>
      expect(document.activeElement).toBe(named(root, 'button', 'Erase everything')),
    );
  });

  test('once done says so, offers the welcome page, and nothing more to undo', async () => {
    const root = await open({ neverNamed: ['ada'] });
    await press(named(root, 'button', 'Remove @ada'));
    await press(named(root, 'button', 'Erase everything'));
    await press(named(root, 'button', 'Erase all of it'));
    await vi.waitFor(() => expect(said(root)).toContain('Nothing is read until you start'));
    expect(root.textContent).not.toContain('@ada removed');
    await press(named(root, 'button', 'Open the welcome page'));
    expect(heard.onWelcome).toHaveBeenCalledOnce();
  });

  test('is done once, however often it is pressed', async () => {
    heard.erase.mockReturnValue(new Promise(() => undefined));
    const root = await open();
    await press(named(root, 'button', 'Erase everything'));
    await press(named(root, 'button', 'Erase all of it'));
    await press(named(root, 'button', 'Erasing…'));
    expect(heard.erase).toHaveBeenCalledOnce();
  });

  test('that fails is said, and can be tried again', async () => {
    heard.erase.mockRejectedValue(new Error('no answer'));
    const root = await open({}, { remembered: 'silent' });
    await press(named(root, 'button', 'Erase everything'));
    expect(said(root)).toContain('Erase every tweet remembered');
    await press(named(root, 'button', 'Erase all of it'));
    await vi.waitFor(() => expect(said(root)).toContain('not everything was erased. Try again.'));
    expect(named(root, 'button', 'Erase everything')).not.toBeNull();
  });
});

test('before the start there is one thing to do first', async () => {
  const root = await open({ started: false });
  await press(named(root, 'button', 'See what it does'));
  expect(heard.onWelcome).toHaveBeenCalledOnce();
  expect((await open()).textContent).not.toContain('has not started');
});

test('says that settings may be synced, and that what was read never is', async () => {
  const { textContent } = await open();
  expect(textContent).toContain('What you read never does: it stays in this browser.');
});
