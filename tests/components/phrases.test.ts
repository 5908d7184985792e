import { describe, expect, test } from 'vitest';
import {
  differenceText,
  gradeText,
  labelSentence,
  labelText,
  later,
  pairText,
  wayTexts,
} from '../../components/phrases';
import { wordsFor } from '../../components/words';
import type { Difference } from '../../utils/core/difference';
import type { Grade, Reshare } from '../../utils/core/match';
import type { Tweet } from '../../utils/core/tweet';
import { tweet } from '../gallery/samples';
import { en, fr } from './mount';

const year = new Date().getFullYear();
const written = new Date(year, 2, 12, 9, 14).getTime();
const ada = tweet('ada', 'Words.', written);
const carla = tweet('carla', 'Words.', written + 3.1 * 3_600_000);

function reshare(grade: Grade, more: Partial<Reshare> = {}): Reshare {
  return {
    match: { tweetId: ada.id, kind: 'words', grade, score: 1, spans: [] },
    source: ada,
    finder: 'ada',
    firstSeen: written,
    own: false,
    accounts: 2,
    rarestRun: null,
    ...more,
  };
}

const timeless: Tweet = { ...ada, time: null };

describe('the label says', () => {
  test.each<[Reshare, string, string]>([
    [
      reshare('exact'),
      'Same words as @ada · 3 h earlier',
      'Mêmes mots que @ada · 3\u00A0h plus tôt',
    ],
    [
      reshare('near-exact'),
      'Same words as @ada · 3 h earlier',
      'Mêmes mots que @ada · 3\u00A0h plus tôt',
    ],
    [
      reshare('strong'),
      'Reads like @ada’s tweet of 12 March',
      'Rappelle le tweet de @ada du 12 mars',
    ],
    [reshare('exact', { own: true }), 'Your words of 12 March', 'Vos mots du 12 mars'],
    [reshare('exact', { source: timeless }), 'Same words as @ada', 'Mêmes mots que @ada'],
    [
      reshare('strong', { source: timeless }),
      'Reads like @ada’s tweet',
      'Rappelle un tweet de @ada',
    ],
    [reshare('exact', { own: true, source: timeless }), 'Your words', 'Vos mots'],
  ])('%#', (given, english, french) => {
    expect(labelText(en, carla, given)).toBe(english);
    expect(labelText(fr, carla, given)).toBe(french);
  });

  test('one sentence to a screen reader', () => {
    expect(labelSentence(en, carla, reshare('exact'))).toBe('Same words as @ada, 3 h earlier.');
  });
});

test('a popup row names both accounts', () => {
  expect(pairText(en, carla, reshare('near-exact'))).toBe('@carla and @ada: same words');
  expect(pairText(en, carla, reshare('strong'))).toBe('@carla reads like @ada’s tweet');
  const picture = { ...reshare('exact').match, kind: 'picture' } as const;
  expect(pairText(en, carla, reshare('exact', { match: picture }))).toBe(
    '@carla shows @ada’s picture or video',
  );
  expect(pairText(fr, carla, reshare('exact', { match: picture, own: true }))).toBe(
    '@carla montre l’image ou la vidéo de @ada',
  );
  expect(pairText(fr, carla, reshare('exact', { own: true }))).toBe('@carla\u00A0: vos mots');
});

test('seconds apart are not counted', () => {
  expect(later(en, written, written + 5_000)).toBe('under a minute later');
  expect(later(fr, written, null)).toBeNull();
});

test('evidence other than words is named by its kind', () => {
  const { match } = reshare('exact');
  expect(gradeText(en, match)).toBe('exact');
  expect(gradeText(fr, { ...match, grade: 'near-exact' })).toBe('presque mot pour mot');
  expect(gradeText(en, { ...match, kind: 'link' })).toBe('same link');
  expect(gradeText(fr, { ...match, kind: 'picture' })).toBe('même image');
  expect(gradeText(en, { ...match, kind: 'pasted', grade: 'weak' })).toBe('copied');
});

test.each<[Partial<Difference>, string, string]>([
  [{ sameWords: 14, sourceWords: 14 }, 'Same 14 words', 'Les 14 mêmes mots'],
  [
    { sameWords: 12, sourceWords: 14, missingWords: 2, addedWords: 3 },
    'Same 12 of 14 words; 2 words left out; 3 words added',
    '12 mots sur 14 identiques\u202F; 2 mots omis\u202F; 3 mots ajoutés',
  ],
  [
    { sameWords: 13, sourceWords: 14, changedWords: 1 },
    'Same 13 of 14 words; 1 word changed',
    '13 mots sur 14 identiques\u202F; 1 mot changé',
  ],
  [
    { sameWords: 14, sourceWords: 14, addedWords: 1 },
    'Same 14 words; 1 word added',
    'Les 14 mêmes mots\u202F; 1 mot ajouté',
  ],
])('a difference is said in words: %#', (given, english, french) => {
  const none = {
    query: [],
    source: [],
    queryWords: 0,
    changedWords: 0,
    addedWords: 0,
    missingWords: 0,
  };
  const difference: Difference = { sameWords: 0, sourceWords: 0, ...none, ...given };
  expect(differenceText(en, difference)).toBe(english);
  expect(differenceText(fr, difference)).toBe(french);
});

test('the way names the finder only where it is not the author', () => {
  expect(wayTexts(en, carla, reshare('exact', { finder: 'bob' }))).toEqual([
    '@ada wrote it',
    '@bob reposted it to you',
    '@carla: names no source (a reply or picture may)',
  ]);
  expect(wayTexts(en, carla, reshare('exact', { finder: 'Ada', own: true }))).toEqual([
    'You wrote it',
    '@carla: names no source (a reply or picture may)',
  ]);
});

test('the way of a picture is told by X’s own record', () => {
  const picture = { ...reshare('exact').match, kind: 'picture' } as const;
  const given = reshare('exact', { finder: 'bob', match: picture });
  expect(wayTexts(en, carla, given)).toEqual([
    '@ada wrote it',
    '@bob reposted it to you',
    '@carla shows its picture or video again, says X',
  ]);
});

test('the way of a draft does not tell the reader what their own draft names', () => {
  expect(wayTexts(en, { draft: 'Words.' }, reshare('exact', { finder: 'bob' }))).toEqual([
    '@ada wrote it',
    '@bob reposted it to you',
  ]);
});

test('numbers and dates follow the words, not a browser in another language', () => {
  expect(wordsFor(fr.t, 'fr-CA').locale).toBe('fr-CA');
  expect(wordsFor(en.t, 'de-DE').locale).toBe('en');
});
