import { describe, expect, test } from 'vitest';
import type { Found, Remembered } from '@/utils/core/match';
import { spreadOf } from '@/utils/core/spread';
import type { Tweet } from '@/utils/core/tweet';
import { sighting, tweet } from '../support/tweets';

const HOUR = 3_600_000;
const NOON = Date.UTC(2026, 2, 12, 12);
const night = 'The night shift at the port weighs every container twice, and nobody has asked why.';

const said = (handle: string, hours: number, more: Partial<Tweet> = {}) =>
  tweet({ handle, text: night, time: NOON + hours * HOUR, ...more });

const remembered = (of: Tweet, finder = of.author.handle): Remembered => ({
  tweet: of,
  lastSeen: NOON,
  sightings: [sighting({ finder })],
});

const found = (of: Tweet, match: Partial<Found['match']> = {}): Found => ({
  remembered: remembered(of),
  match: { tweetId: of.id, kind: 'words', grade: 'exact', score: 1, spans: [], ...match },
});

const erin = said('erin', 0);
const gina = said('gina', 2, { text: `${night} via @erin` });
const hugo = said('hugo', 3, { text: `RT @gina: ${night}` });
const dan = said('dan', 5);

describe('the spread of a tweet', () => {
  test('is everyone who says it, the earliest first, whichever of them is asked about', () => {
    const all = [erin, gina, hugo, dan];
    for (const asked of all) {
      const { id, entries, accounts } = spreadOf(
        remembered(asked),
        all.map((one) => found(one)),
      );
      expect(id).toBe(asked.id);
      expect(entries.map((entry) => entry.tweet.author.handle)).toEqual([
        'erin',
        'gina',
        'hugo',
        'dan',
      ]);
      expect(accounts).toBe(4);
    }
  });

  test('tells who names whom, and who names nobody', () => {
    const { entries } = spreadOf(
      remembered(dan),
      [erin, gina, hugo].map((one) => found(one)),
    );
    expect(entries.map(({ via, credited }) => [via, credited])).toEqual([
      [null, false],
      [erin.id, true],
      [gina.id, true],
      [null, false],
    ]);
  });

  test.each([
    ['a quote', { quote: { ...erin, truncated: false } }],
    ['an answer', { replyTo: 'Erin', replyToId: erin.id }],
    ['an answer whose tweet is not told', { replyTo: 'Erin' }],
  ])('takes %s for a naming', (_, more) => {
    const ivan = said('ivan', 4, more);
    const entry = spreadOf(remembered(erin), [found(ivan)]).entries[1];
    expect(entry).toMatchObject({ via: erin.id, credited: true });
  });

  test('holds neither what merely sounds like it nor what shares a link alone', () => {
    const others = [found(gina, { grade: 'weak' }), found(dan, { kind: 'link' })];
    expect(spreadOf(remembered(erin), others).entries).toHaveLength(1);
  });

  test('counts an account once, and names nobody for repeating themselves', () => {
    const again = said('Erin', 6);
    const { accounts, entries } = spreadOf(remembered(erin), [found(again)]);
    expect(accounts).toBe(1);
    expect(entries[1]).toMatchObject({ via: null, credited: false });
  });

  test('puts tweets whose time nobody knows last', () => {
    const old = { ...said('old', 0), id: '20', time: null };
    const { entries } = spreadOf(remembered(old), [found(dan)]);
    expect(entries.map(({ time }) => time)).toEqual([NOON + 5 * HOUR, null]);
  });
});
