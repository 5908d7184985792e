import { describe, expect, test } from 'vitest';
import { carriesCredit } from '../../utils/core/carries-credit';
import { findCredits } from '../../utils/core/credit';
import { creditForms, creditLine } from '../../utils/core/credit-line';
import { creditIn, inserted } from '../../utils/core/insertion';
import { defaultPhrases, finderPhrases, sourcePhrases } from '../../utils/core/phrases';

const words = (who: Parameters<typeof creditForms>[0]) =>
  creditForms(who).map((form) => form.words);

describe('the first form', () => {
  test.each([
    [{ source: 'ada', finder: 'ada' }, 'via @ada'],
    [{ source: 'Ada', finder: 'ada', lang: 'fr' }, 'via @Ada'],
    [{ source: 'ada', finder: 'bob' }, 'by @ada via @bob'],
    [{ source: 'ada', finder: 'bob', lang: 'en' }, 'by @ada via @bob'],
    [{ source: 'ada', finder: 'bob', lang: 'fr' }, 'par @ada via @bob'],
    [{ source: 'ada', finder: 'bob', lang: 'fr-CA' }, 'par @ada via @bob'],
    [{ source: 'ada', finder: 'bob', lang: null }, 'by @ada via @bob'],
  ])('of %j is %j', (who, line) => {
    expect(creditLine(who)).toBe(line);
  });

  test.each([
    [{ source: 'source', finder: 'thanks' }, 'en', 'source: @ada thanks @bob'],
    [{ source: 'source', finder: 'thanks' }, 'fr', 'source\u00a0: @ada merci @bob'],
    [{ source: 'credit', finder: 'brackets' }, 'fr', 'crédit\u00a0: @ada (via @bob)'],
    [{ source: 'by', finder: 'ht' }, 'en', 'by @ada HT @bob'],
  ] as const)('in the reader’s phrases %j, in %s, is %j', (phrases, lang, line) => {
    expect(creditLine({ source: 'ada', finder: 'bob', lang, phrases })).toBe(line);
  });

  test.each(['', 'a da', 'ada\u202e', 'аda', 'ada\n', 'a'.repeat(21)])(
    'is not written for %j',
    (handle) => {
      expect(creditForms({ source: handle, finder: 'bob' })).toEqual([]);
      expect(creditForms({ source: 'ada', finder: handle })).toEqual([]);
    },
  );

  test('is itself found as a credit', () => {
    const line = creditLine({ source: 'ada', finder: 'bob', lang: 'fr' }) ?? '';
    const found = findCredits(`Un réseau qui oublie ${line}`);
    expect(found.map(({ role, handle }) => `${role} ${handle}`)).toEqual([
      'source ada',
      'finder bob',
    ]);
  });
});

describe('a picture', () => {
  test('has its own form after those chosen, and none of those for words', () => {
    expect(words({ source: 'ada', finder: 'bob', picture: true }).slice(0, 4)).toEqual([
      'by @ada via @bob',
      'by @ada',
      'via @ada',
      '📷 @ada',
    ]);
    const all = words({ source: 'ada', finder: 'ada', picture: true });
    expect(all.filter((form) => /RT|MT|my words/.test(form))).toEqual([]);
    expect(words({ source: 'ada', finder: 'ada' })).not.toContain('📷 @ada');
  });

  test('is not given as the words that follow, where the charter begins with those', () => {
    const phrases = { source: 'rt' };
    expect(creditLine({ source: 'ada', finder: 'bob', picture: true, phrases })).toBe(
      '📷 @ada via @bob',
    );
  });
});

describe('the other forms', () => {
  test('are each there once, those that notify nobody last', () => {
    expect(words({ source: 'ada', finder: 'bob' })).toEqual([
      'by @ada via @bob',
      'by @ada',
      'via @ada',
      '(via @ada)',
      'HT @ada',
      'h/t @ada',
      'thanks @ada',
      'seen on @ada',
      'source: @ada',
      'RT @ada:',
      'MT @ada:',
      'via @bob',
      'by ada via bob',
      'via ada',
      '(not my words)',
    ]);
    expect(words({ source: 'ada', finder: 'ada', lang: 'fr' })).toEqual([
      'via @ada',
      'par @ada',
      '(via @ada)',
      'HT @ada',
      'h/t @ada',
      'merci @ada',
      'vu chez @ada',
      'source\u00a0: @ada',
      'RT @ada:',
      'MT @ada:',
      'via ada',
      '(pas de moi)',
    ]);
  });

  test('of a link alone name the finder, and give nobody the words', () => {
    expect(words({ source: null, finder: 'bob', lang: 'fr' })).toEqual([
      'via @bob',
      '(via @bob)',
      'HT @bob',
      'h/t @bob',
      'merci @bob',
      'vu chez @bob',
      'via bob',
    ]);
    const phrases = { source: 'by', finder: 'thanks' } as const;
    expect(creditLine({ source: null, finder: 'bob', phrases })).toBe('thanks @bob');
    expect(words({ source: null, finder: 'bob', neverNamed: ['bob'] })).toEqual([]);
  });

  test('say who is named, and whether X tells them', () => {
    const forms = creditForms({ source: 'ada', finder: 'bob' });
    expect(forms[0]).toMatchObject({ handles: ['ada', 'bob'], notifies: true });
    expect(forms.at(-2)).toMatchObject({ handles: ['ada'], notifies: false });
    expect(forms.at(-1)).toMatchObject({ handles: [], notifies: false });
  });

  test('never name who is never to be named', () => {
    expect(words({ source: 'ada', finder: 'Bob', neverNamed: ['bob'] })[0]).toBe('by @ada');
    expect(words({ source: 'ada', finder: 'Bob', neverNamed: ['bob'] }).join()).not.toContain(
      'Bob',
    );
    expect(words({ source: 'Ada', finder: 'bob', neverNamed: ['ada'] })).toEqual([]);
  });

  test('that begin a draft say so', () => {
    const begin = creditForms({ source: 'ada', finder: 'bob' }).filter(({ place }) => place);
    expect(begin.map(({ words, place }) => [words, place])).toEqual([
      ['RT @ada:', 'start'],
      ['MT @ada:', 'start'],
    ]);
    const phrases = { source: 'rt' };
    expect(creditForms({ source: 'ada', finder: 'bob', phrases })[0]).toEqual({
      words: 'RT @ada:',
      handles: ['ada'],
      notifies: true,
      place: 'start',
    });
  });

  test('of translated words say so first', () => {
    const translated = (finder: string, lang: string) =>
      creditLine({ source: 'ada', finder, lang, translated: true, phrases: { both: '' } });
    expect(translated('ada', 'en')).toBe('translated from @ada');
    expect(translated('bob', 'fr')).toBe('traduit de @ada via @bob');
    expect(words({ source: 'ada', finder: 'bob' }).join()).not.toContain('translated');
  });

  test.each([
    [{ source: 'words of {source}' }, 'words of @ada via @bob', 'via @ada'],
    [{ finder: 'shown by {finder}' }, 'by @ada shown by @bob', 'shown by @ada'],
    [{ both: '{finder} showed me {source}’s' }, '@bob showed me @ada’s', 'via @ada'],
  ])('are written in the reader’s own template %j', (phrases, both, direct) => {
    expect(creditLine({ source: 'ada', finder: 'bob', phrases })).toBe(both);
    expect(creditLine({ source: 'ada', finder: 'ada', phrases })).toBe(direct);
  });

  const everyForm = sourcePhrases.flatMap((source) =>
    finderPhrases.flatMap((finder) =>
      ['en', 'fr'].flatMap((lang) =>
        words({ source: 'ada', finder: 'bob', lang, phrases: { source, finder } }),
      ),
    ),
  );
  test.each([...new Set(everyForm)])('once written, %j is taken for a credit', (form) => {
    const whose = { handles: ['ada', 'bob'], ids: ['7'] };
    const text = 'The keeper wrote the weather down';
    const at = creditIn(text, form, form.endsWith(':') ? 'start' : undefined);
    expect(carriesCredit(inserted(text, at), whose)).toBe(true);
  });

  test.each([
    [{ source: 'words of {source}' }, 'The keeper wrote, words of @ada'],
    [{ source: 'words of {source}' }, 'The keeper wrote, Words  of ada.'],
    [{ finder: 'lit (by) {finder}?' }, 'The keeper wrote lit (by) @Bob? https://t.co/a'],
    [{ both: '{finder} showed me {source}’s' }, 'The keeper wrote. @bob showed me @ada’s'],
  ])('of the template %j are taken for a credit in %j', (own, text) => {
    const whose = { handles: ['ada', 'bob'], ids: ['7'] };
    expect(carriesCredit(text, whose)).toBe(false);
    expect(carriesCredit(text, { ...whose, phrases: { ...defaultPhrases, ...own } })).toBe(true);
  });

  test.each([
    'The words of @adamant friends',
    'Swords of @ada',
    'Words of @zoe',
    'words of',
    'by and by',
  ])('of a template are no credit in %j', (text) => {
    const phrases = { ...defaultPhrases, source: 'words of {source}' };
    expect(carriesCredit(text, { handles: ['ada'], ids: [], phrases })).toBe(false);
  });
});

describe('a draft carries no credit', () => {
  test.each([
    'The keeper wrote the weather down every night',
    'Ada wrote the weather down, by candlelight',
    'cc @ada this is by far the best',
    'https://x.com/zoe/status/8 says otherwise',
    'A letter via adamant friends',
  ])('by %j', (text) => {
    expect(carriesCredit(text, { handles: ['ada'], ids: ['7'] })).toBe(false);
  });

  test('by the name of the site that its link leads to, where it has the link alone', () => {
    const whose = { handles: ['ada'], ids: ['7'] };
    const links = ['lemonde.fr/planete/article/2026/03/12/une-source_1.html'];
    const text = 'Une source https://lemonde.fr/planete via @lemondefr';
    expect(carriesCredit(text, { ...whose, links })).toBe(false);
    expect(carriesCredit(text, whose)).toBe(true);
    expect(carriesCredit(`${text} via @zoe`, { ...whose, links })).toBe(true);
  });

  test('but does by a link to the tweet', () => {
    const text = 'The keeper https://x.com/ada/status/7';
    expect(carriesCredit(text, { handles: ['ada'], ids: ['7'] })).toBe(true);
  });
});
