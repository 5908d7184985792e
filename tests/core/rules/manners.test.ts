import { describe, expect, test } from 'vitest';
import { type Charter, defaultCharter } from '../../../utils/core/charter';
import type { Advice } from '../../../utils/core/suggestion';
import { foundIn } from '../found';
import { charterWith, suggestions } from './ask';

function advised(
  rule: 'tie' | 'capitals' | 'hashtags',
  boxes: string[],
  about: Partial<Charter> = {},
  found = boxes.map(() => [] as ReturnType<typeof foundIn>[]),
): Advice | null {
  const rules = { ...defaultCharter.rules, [rule]: 'hint' };
  const all = suggestions({ boxes }, { found }, { charter: charterWith({ ...about, rules }) });
  return all.find((one): one is Advice => one.rule === rule) ?? null;
}

describe('a tie', () => {
  const acme: Partial<Charter> = {
    ties: { accounts: ['acme'], declarations: ['#ad', 'Collaboration commerciale'] },
    house: { accounts: ['ourpaper'], credit: 'never' },
  };
  const text = 'The new mill by @Acme is a wonder';

  test('not declared is declared in the charter’s first words', () => {
    const advice = advised('tie', [text], acme);
    expect(advice).toMatchObject({
      span: [16, 21],
      names: { handle: 'Acme', declaration: '#ad' },
      fixes: [{ kind: 'declare', span: [text.length, text.length], words: ' #ad' }],
    });
  });

  test('is declared before the link that the draft ends in', () => {
    const linked = `${text} https://t.co/a`;
    expect(advised('tie', [linked], acme)?.fixes[0]?.span).toEqual([text.length, text.length]);
  });

  test('with the own house is one too', () => {
    expect(advised('tie', ['Read @ourpaper today'], acme)?.names.handle).toBe('ourpaper');
  });

  test('is not declared where there is no room', () => {
    const full = `${text} ${'and on it goes '.repeat(20)}`.slice(0, 278);
    expect(advised('tie', [full], acme)?.fixes).toEqual([]);
  });

  test.each<[string, string[], Partial<Charter>?]>([
    ['that is declared', [`${text} #ad`]],
    ['that is declared in capitals', [`${text} #AD`]],
    ['that is declared in other words of the charter', [`${text}. Collaboration  commerciale.`]],
    ['that is declared in a hashtag', [`${text} #CollaborationCommerciale`]],
    ['that is declared in another box', [text, '(#ad)']],
    ['with somebody else', ['The new mill by @zoe is a wonder']],
    ['with a longer name', ['The new mill by @acmecorp is a wonder']],
    ['in an address', ['Write to mill@acme today']],
    [
      'where the charter asks for no words',
      [text],
      { ...acme, ties: { accounts: ['acme'], declarations: [] } },
    ],
  ])('%s is not told', (_, boxes, about = acme) => {
    expect(advised('tie', boxes, about)).toBeNull();
  });

  test('is not declared by a longer hashtag or by a plain word', () => {
    expect(advised('tie', [`${text} #adventure, an ad of sorts`], acme)).not.toBeNull();
  });

  test('is not told where the charter has the rule off', () => {
    const charter = charterWith(acme);
    expect(suggestions({ boxes: [text] }, {}, { charter })).toEqual([]);
  });
});

describe('shouting', () => {
  test.each([
    ['THE MILL IS CLOSED FOREVER', 'THE MILL IS CLOSED FOREVER'],
    ['so THE MILL IS CLOSED FOREVER', 'THE MILL IS CLOSED FOREVER'],
    ['THIS IS SO VERY GOOD, so good', 'THIS IS SO VERY GOOD'],
    ['INCROYABLE MAIS VRAI : l’eau, ENFIN REVENUE', 'INCROYABLE MAIS VRAI : l’eau, ENFIN REVENUE'],
    ['МЕЛЬНИЦА ЗАКРЫТА НАВСЕГДА', 'МЕЛЬНИЦА ЗАКРЫТА НАВСЕГДА'],
  ])('%j is heard', (text, loud) => {
    const advice = advised('capitals', ['Quietly.', text]);
    expect(advice).toMatchObject({ box: 1, names: {}, fixes: [] });
    expect(text.slice(...(advice?.span ?? []))).toBe(loud);
  });

  test.each([
    'The mill is closed forever',
    'NASA and ESA and UNESCO met the EU in Geneva',
    'NASA, ESA, CNES, JAXA, ISRO, CNSA, ROSC',
    'OK GO!',
    'BREAKING: the mill behind the village is closed for the whole of March',
    '#WATER #MILLSOFTHEWORLD #SPRINGS of old',
    '@THEMILLER @ADABYRON said so',
    'HTTPS://EXAMPLE.COM/THE/MILL/IS/CLOSED',
    '水車小屋は三月まで閉まっています',
    'الطاحونة مغلقة إلى الأبد',
    '',
  ])('%j is not', (text) => {
    expect(advised('capitals', [text])).toBeNull();
  });

  test('of somebody else is passed on as it is', () => {
    const text = 'THE MILL IS CLOSED FOREVER AND EVER';
    const found = foundIn({ author: 'ada', tweet: { text } });
    expect(advised('capitals', [`RT @ada: ${text}`], {}, [[found]])).toBeNull();
  });
});

describe('hashtags', () => {
  test('beyond the most are counted', () => {
    const text = 'Mills #one #two, #three and #four, #five.';
    expect(advised('hashtags', ['None', text])).toMatchObject({
      box: 1,
      span: [text.indexOf('#four'), text.indexOf('.')],
      names: { count: 5, most: 3 },
      fixes: [],
    });
    expect(advised('hashtags', [text], { mostHashtags: 5 })).toBeNull();
  });

  test.each([
    'Mills #one #two #three',
    'No. #1 #2 #3 #4 #5',
    'C# F# and a#b#c#d#e',
    'https://example.com/#a https://example.com/#b https://example.com/#c https://example.com/#d',
    '&#38; &#39; &#x40; &#x41;',
  ])('%j are none too many', (text) => {
    expect(advised('hashtags', [text])).toBeNull();
  });

  test('are counted in each box for itself', () => {
    expect(advised('hashtags', ['#one #two', '#three #four'])).toBeNull();
  });
});
