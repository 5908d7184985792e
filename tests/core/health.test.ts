import { describe, expect, test } from 'vitest';
import { addCounts, addNews, type HealthCounts, healthOf, noCounts } from '@/utils/core/health';
import {
  dayOf,
  type Failures,
  type HealthDays,
  withCounts,
  withFailures,
} from '@/utils/core/health-days';
import { healthReport } from '@/utils/core/health-report';
import { healthView } from '@/utils/core/health-view';

const DAY = 24 * 3_600_000;
/** Paris: 12 March, 14:00. */
const NOW = Date.UTC(2026, 2, 12, 13);

const counts = (read: number, unread: number, more: Partial<HealthCounts> = {}): HealthCounts => ({
  ...noCounts,
  read,
  unread,
  ...more,
});

describe('X has changed its page', () => {
  const nothing = counts(0, 0);
  const [hundreds, usually] = [counts(1_000, 0), counts(970, 30)];
  test.each([
    ['nothing was read', nothing, nothing, 'well'],
    ['too few tweets to tell', counts(5, 5), hundreds, 'well'],
    ['too few unread to tell', counts(16, 4), hundreds, 'well'],
    ['a tenth unread on the first day', counts(45, 5), nothing, 'well'],
    ['more than a tenth on the first day', counts(44, 6), nothing, 'changed'],
    ['all of them', counts(0, 20), hundreds, 'changed'],
    ['few days before say as little as none', counts(46, 5), counts(99, 0), 'well'],
    ['a twentieth where all could be read before', counts(95, 5), hundreds, 'changed'],
    ['a little more where all could be read before', counts(970, 30), hundreds, 'well'],
    ['a twentieth where that is not far from usual', counts(95, 5), usually, 'well'],
    ['three times the usual', counts(91, 9), usually, 'well'],
    ['more than a tenth, however usual', counts(85, 15), counts(800, 200), 'changed'],
  ])('%s', (_, today, before, expected) => {
    expect(healthOf(today, before)).toBe(expected);
  });
});

test('counts add up, selector by selector, and the latest structure of each stays', () => {
  const one = counts(1, 2, { answered: 1, missing: { userName: 1 } });
  const two = counts(3, 0, { missing: { userName: 1, time: 4 } });
  const sum = counts(4, 2, { answered: 1, missing: { userName: 2, time: 4 } });
  expect(addCounts(one, two)).toEqual(sum);
  expect(
    addNews(
      { ...one, structures: { userName: 'article', photo: 'div' } },
      { ...two, structures: { userName: 'div' } },
    ),
  ).toEqual({ ...sum, structures: { userName: 'div', photo: 'div' } });
});

describe('of health is kept', () => {
  test('the reader’s day, not that of Greenwich', () => {
    expect(dayOf(Date.UTC(2026, 2, 11, 23, 30))).toBe('2026-03-12');
    expect(dayOf(Date.UTC(2026, 2, 12, 22, 30))).toBe('2026-03-12');
  });

  test('each of the last fourteen days, over the change of the clocks', () => {
    const start = Date.UTC(2026, 2, 20, 12);
    let days: HealthDays = {};
    for (let n = 0; n < 20; n++) days = withCounts(days, counts(n, 0), start + n * DAY);
    expect(Object.keys(days)).toHaveLength(14);
    expect(Object.keys(days).sort()[0]).toBe('2026-03-26');
    expect(days['2026-04-08']).toEqual(counts(19, 0));
  });

  test('no day before them, although few have passed with tweets, and none far ahead', () => {
    const days = {
      '2026-02-26': counts(1, 0),
      '2026-02-27': counts(2, 0),
      '2031-01-01': counts(9, 9),
    };
    expect(withCounts(days, counts(3, 0), NOW)).toEqual({
      '2026-02-27': counts(2, 0),
      '2026-03-12': counts(3, 0),
    });
  });

  test('at most sixty names, whatever messages say', () => {
    const missing = Object.fromEntries(Array.from({ length: 90 }, (_, n) => [`part${n}`, 1]));
    const days = withCounts({}, counts(1, 0, { missing }), NOW);
    expect(Object.keys(days['2026-03-12']?.missing ?? {})).toHaveLength(60);
    expect(Object.keys(withFailures({}, { missing, structures: {} }, NOW))).toHaveLength(60);
  });

  test('of each selector the last failure, with the last structure that was told', () => {
    const first = { missing: { photo: 1, time: 1 }, structures: { photo: 'article>div' } };
    const failures = withFailures({}, first, NOW - DAY);
    const then = withFailures(failures, { missing: { photo: 2 }, structures: {} }, NOW);
    expect(then).toEqual({
      photo: { at: NOW, structure: 'article>div' },
      time: { at: NOW - DAY },
    });
    expect(withFailures(then, { missing: {}, structures: {} }, NOW + 13 * DAY)).toEqual({
      photo: { at: NOW, structure: 'article>div' },
    });
  });
});

describe('health as it is shown', () => {
  const days: HealthDays = {
    '2026-03-12': counts(28, 12, { answered: 20, missing: { tweetText: 12 } }),
    '2026-03-10': counts(300, 1, { missing: { photo: 2, tweetText: 1 } }),
    '2026-02-01': counts(7, 7),
  };
  const failures: Failures = { tweetText: { at: NOW, structure: 'article#tweet>div' } };
  const view = healthView(days, failures, NOW);

  test('has the latest day first, today, and all together', () => {
    expect(view.days.map(({ day }) => day)).toEqual(['2026-03-12', '2026-03-10']);
    expect(view.today).toEqual(days['2026-03-12']);
    expect(view.all).toEqual(
      counts(328, 13, { answered: 20, missing: { tweetText: 13, photo: 2 } }),
    );
    expect(view.changed).toBe(true);
  });

  test('has the moment of each failure, and the day alone where an older version counted it', () => {
    expect(view.missing).toEqual([
      { name: 'tweetText', times: 13, day: '2026-03-12', at: NOW, structure: 'article#tweet>div' },
      { name: 'photo', times: 2, day: '2026-03-10', at: null },
    ]);
  });

  test('is nothing on a new install', () => {
    expect(healthView({}, {}, NOW)).toEqual({
      today: noCounts,
      all: noCounts,
      changed: false,
      days: [],
      missing: [],
    });
  });

  const about = { version: '0.1.0', browser: 'Firefox 152', payloads: true };

  test('is told in a report: counts by day, parts, and each structure once', () => {
    const [latest] = view.missing;
    const both = latest ? [latest, { ...latest, name: 'userName' }] : [];
    expect(healthReport({ ...view, missing: both }, about).split('\n')).toEqual([
      'Sourcier 0.1.0, Firefox 152. X’s answers are read too.',
      'X changed its page.',
      '',
      'Tweets by day: read, of these with X’s answers, unread',
      '2026-03-12: 28, 20, 12; tweetText 12',
      '2026-03-10: 300, 0, 1; photo 2; tweetText 1',
      '',
      'Parts not found: times, last',
      'tweetText: 13, 2026-03-12 14:00',
      'userName: 13, 2026-03-12 14:00',
      '',
      'Where they were not found: #data-testid :role [attributes], * for what is left out',
      'tweetText, userName: article#tweet>div',
    ]);
  });

  test('is told in a report that stays short, however much failed', () => {
    const part = (n: number) => ({ name: `part${n}`, times: 1, day: '2026-03-12', at: NOW });
    const missing = Array.from({ length: 60 }, (_, n) => ({
      ...part(n),
      structure: `article#n${n}>${'div>'.repeat(700)}`,
    }));
    const report = healthReport({ ...view, missing }, about);
    expect(report.match(/article#n/g)).toHaveLength(3);
    expect(report.length).toBeLessThan(15_000);
  });

  test('that is nothing yet has a report all the same', () => {
    const report = healthReport(healthView({}, {}, NOW), { ...about, payloads: false });
    expect(report).toContain('X’s answers are not read.');
    expect(report.match(/^none$/gm)).toHaveLength(2);
  });
});
