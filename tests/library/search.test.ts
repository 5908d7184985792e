import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { SearchAnswer } from '@/utils/core/searched';
import { defaultSettings } from '@/utils/core/settings';
import { Library } from '@/utils/library';
import { seen, tweet } from '../support/tweets';

const DAY = 86_400_000;
const MARCH = new Date(2026, 2, 12, 12).getTime();
const night =
  'The night shift at the port weighs every container twice, and nobody has asked why since 1987.';
const firms = 'Seules 66 % des PME sont équipées de sites web, contre 95 % en Finlande.';

let library: Library;
const waking = () => new Library(() => Promise.resolve({ tweets: 1_000_000, days: 3_650 }));

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
  library = waking();
});

/** Asks until all of the library was looked through. */
async function whole(typed: string, from = 0, of = library): Promise<SearchAnswer> {
  return vi.waitFor(async () => {
    const answer = await of.search({ typed, from }, defaultSettings);
    expect(answer.searched).toBe(answer.tweets);
    return answer;
  });
}

const idsOf = ({ hits }: SearchAnswer) => hits.map(({ remembered }) => remembered.tweet.id);

const erin = tweet({ handle: 'Erin', text: night, time: MARCH });
const dan = tweet({ handle: 'dan', text: `${night} Still true.`, time: MARCH + DAY });
const carla = tweet({
  handle: 'carla',
  text: `${night} via @Erin`,
  time: MARCH + 2 * DAY,
});
const ada = tweet({
  handle: 'ada',
  text: firms,
  lang: 'fr',
  time: MARCH - 400 * DAY,
  links: [{ href: 'https://t.co/a', text: 'https://example.com/a' }],
  media: [{ kind: 'photo', key: 'p' }],
});

describe('searching', () => {
  beforeEach(() =>
    library.record([seen(ada, { finder: 'bob' }), seen(erin), seen(dan), seen(carla)]),
  );

  test.each([
    ['', [carla, dan, erin, ada]],
    ['container', [carla, dan, erin]],
    ['CONTAIN wei', [carla, dan, erin]],
    ['equipees', [ada]],
    ['“container twice”', [carla, dan, erin]],
    ['“twice container”', []],
    ['container finlande', []],
    ['from:erin', [erin]],
    ['from:@ERIN container', [erin]],
    ['through:bob', [ada]],
    ['since:2026-03-13', [carla, dan]],
    ['until:2026-03-12', [erin, ada]],
    ['since:2026 until:2026-03-13', [dan, erin]],
    ['lang:fr', [ada]],
    ['has:link has:photo', [ada]],
    ['has:quote', []],
    ['is:reshare', [carla, dan]],
    ['is:uncredited', [dan]],
    ['is:uncredited from:carla', []],
  ])('“%s”', async (typed, expected) => {
    const answer = await whole(typed);
    expect(idsOf(answer)).toEqual(expected.map(({ id }) => id));
    expect(answer.total).toBe(expected.length);
  });

  test('marks where the words stand in the text as it is', async () => {
    const [hit] = (await whole('equipees finlande')).hits;
    expect(hit?.places.map(([start, end]) => firms.slice(start, end))).toEqual([
      'équipées',
      'Finlande',
    ]);
  });

  test.each(['contaner weihgs', 'Nigth shfit', 'conatin', 'every containner twice'])(
    'forgives typing errors, “%s”, where few tweets have the very words, and marks what was meant',
    async (typed) => {
      const { total, near } = await whole(typed);
      expect(total).toBe(0);
      const ids = near.map(({ remembered }) => remembered.tweet.id);
      expect(ids.toSorted()).toEqual([erin.id, dan.id, carla.id].toSorted());
      expect(near[0]?.places.length).toBeGreaterThan(0);
    },
  );

  test('finds what is recorded and misses what is forgotten while it goes on', async () => {
    await whole('container');
    const late = tweet({ handle: 'late', text: 'One more container' });
    await library.record([seen(late, { at: Date.now() })]);
    expect(idsOf(await whole('container'))[0]).toBe(late.id);
    await library.forgetSince(Date.now() - 60_000);
    expect(idsOf(await whole('container'))).not.toContain(late.id);
  });

  test('has a tweet whose text became whole once', async () => {
    const part = tweet({ handle: 'part', text: 'A lantern', truncated: true });
    await library.record([seen(part)]);
    expect(idsOf(await whole('lantern'))).toEqual([part.id]);
    await library.record([seen({ ...part, text: 'A lantern and a bell', truncated: false })]);
    expect(idsOf(await whole('lantern'))).toEqual([part.id]);
    expect(idsOf(await whole('bell'))).toEqual([part.id]);
  });

  test('is empty once everything was erased', async () => {
    await whole('container');
    await library.erase();
    expect(await whole('')).toMatchObject({ total: 0, hits: [], near: [], tweets: 0 });
  });
});

test('a long list comes a page at a time, and tells how far the library was looked through', async () => {
  const many = Array.from({ length: 2_500 }, (_, n) =>
    tweet({ handle: `a${n}`, text: `Lantern number ${n}` }),
  );
  for (let from = 0; from < many.length; from += 500)
    await library.record(many.slice(from, from + 500).map((one) => seen(one, { at: Date.now() })));
  const waked = waking();
  const first = await waked.search({ typed: 'lantern', from: 0 }, defaultSettings);
  expect(first.searched).toBeLessThan(first.tweets);
  const answer = await whole('lantern', 100, waked);
  expect(answer.total).toBe(2_500);
  expect(idsOf(answer)).toEqual(
    many
      .toReversed()
      .slice(100, 150)
      .map(({ id }) => id),
  );
});
