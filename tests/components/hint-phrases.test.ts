import { describe, expect, test } from 'vitest';
import {
  choiceText,
  creditedText,
  hintSentence,
  originText,
  throughText,
  tooLongText,
  undoneSentence,
} from '../../components/hint-phrases';
import type { Match } from '../../utils/core/match';
import type { HintView, Proposal } from '../../utils/core/suggestion';
import { found } from '../gallery/drafts';
import { tweet } from '../gallery/samples';
import { en, fr } from './mount';

const ada = tweet('ada', 'Words.', new Date(new Date().getFullYear(), 2, 12, 9).getTime());

const from = (match: Partial<Match>, more: Partial<Proposal> = {}): Proposal => ({
  match: { tweetId: ada.id, kind: 'words', grade: 'exact', score: 1, spans: [], ...match },
  source: ada,
  finder: 'ada',
  firstSeen: 0,
  forms: [{ words: 'via @ada', handles: ['ada'], notifies: true }],
  quoteUrl: null,
  ...more,
});
const undated = { source: { ...ada, time: null } };

test.each<[Proposal, string, string]>([
  [
    from({ grade: 'exact' }),
    'Same words as @ada’s tweet of 12 March.',
    'Mêmes mots que le tweet de @ada du 12 mars.',
  ],
  [
    from({ grade: 'near-exact' }),
    'Same words as @ada’s tweet of 12 March.',
    'Mêmes mots que le tweet de @ada du 12 mars.',
  ],
  [
    from({ grade: 'strong' }),
    'Reads like @ada’s tweet of 12 March.',
    'Rappelle le tweet de @ada du 12 mars.',
  ],
  [
    from({ kind: 'pasted', grade: 'weak' }),
    'Copied from @ada’s tweet of 12 March.',
    'Copié du tweet de @ada du 12 mars.',
  ],
  [
    from({ kind: 'link' }),
    'You opened this link from @ada’s tweet of 12 March.',
    'Lien ouvert depuis le tweet de @ada du 12 mars.',
  ],
  [
    from({ kind: 'link' }, undated),
    'You opened this link from @ada’s tweet.',
    'Lien ouvert depuis un tweet de @ada.',
  ],
  [from({}, undated), 'Same words as @ada’s tweet.', 'Mêmes mots qu’un tweet de @ada.'],
  [from({ kind: 'pasted' }, undated), 'Copied from @ada’s tweet.', 'Copié d’un tweet de @ada.'],
])('the hint says where the words come from: %#', (proposal, english, french) => {
  expect(originText(en, proposal)).toBe(english);
  expect(originText(fr, proposal)).toBe(french);
});

test('the finder is named only where it is not the author', () => {
  expect(throughText(en, from({}, { finder: 'bob' }))).toBe('Found through @bob.');
  expect(throughText(en, from({}, { finder: 'Ada' }))).toBeNull();
});

test('another source is told by its day', () => {
  expect(choiceText(en, from({}))).toBe('@ada’s tweet of 12 March');
  expect(choiceText(fr, from({}, undated))).toBe('Un tweet de @ada');
});

test('everybody credited is named', () => {
  expect(creditedText(en, ['ada'])).toBe('Credited to @ada.');
  expect(creditedText(en, ['ada', 'bob', 'carla'])).toBe('Credited to @ada, @bob and @carla.');
  expect(creditedText(fr, ['ada', 'bob'])).toBe('Source citée\u00A0: @ada et @bob.');
});

test('one character is one', () => {
  expect(tooLongText(en, 1, 'via @ada')).toBe('1 character too many for “via @ada”.');
  expect(tooLongText(fr, 1, 'via @ada')).toBe('1 caractère de trop pour «\u202Fvia @ada\u202F».');
});

describe('a screen reader hears', () => {
  const shown = found('Words.', from({}));
  const done = { words: 'via @ada', handles: ['ada'] };
  const credited: HintView = { kind: 'credited', ...done, left: 5 };
  test.each<[HintView, string, string]>([
    [
      shown,
      'Source found: @ada, 12 March. Alt+V adds the credit.',
      'Source trouvée\u00A0: @ada, 12 mars. Alt+V ajoute la mention.',
    ],
    [
      found('Words.', from({ kind: 'link' }, { finder: 'bob' })),
      'You opened this link from @ada’s tweet of 12 March. Alt+V adds the credit.',
      'Lien ouvert depuis le tweet de @ada du 12 mars. Alt+V ajoute la mention.',
    ],
    [
      { ...shown, kind: 'too-long', words: 'via @ada', over: 7, shorter: null },
      'Does not fit: 7 characters too many.',
      'Ne tient pas\u00A0: 7 caractères de trop.',
    ],
    [
      credited,
      'via @ada added, 5 characters left.',
      'Ajouté\u00A0: via @ada. Il reste 5 caractères.',
    ],
    [{ ...credited, left: null }, 'via @ada added.', 'Ajouté\u00A0: via @ada.'],
    [
      { ...credited, left: 0 },
      'via @ada added, 0 characters left.',
      'Ajouté\u00A0: via @ada. Il reste 0 caractère.',
    ],
    [
      { kind: 'quoted', handle: 'ada', left: null },
      '@ada’s tweet quoted. The shared words are selected.',
      'Tweet de @ada cité. Les mots communs sont sélectionnés.',
    ],
    [
      { kind: 'refused', words: 'via @ada' },
      'The editor did not take the words.',
      'L’éditeur n’a pas pris ces mots.',
    ],
    [
      { kind: 'judged', verdict: { kind: 'never-named', handle: 'ada' } },
      'No credit will name @ada.',
      'Plus aucune mention ne nommera @ada.',
    ],
  ])('%#', (view, english, french) => {
    expect(hintSentence(en, view, 'Alt+V')).toBe(english);
    expect(hintSentence(fr, view, 'Alt+V')).toBe(french);
  });

  test('nothing of a key where none is set', () => {
    expect(hintSentence(en, shown, '')).toBe('Source found: @ada, 12 March.');
    expect(hintSentence(en, found('Words.', from({}, undated)), '')).toBe('Source found: @ada.');
  });

  test('what was taken out again', () => {
    expect(undoneSentence(en, 'credited')).toBe('Credit removed.');
    expect(undoneSentence(fr, 'quoted')).toBe('Citation retirée.');
  });
});
