import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalise } from '../../utils/core/normalize';

const words = (text: string) => normalise(text).words.map((word) => word.text);

describe('normalise', () => {
  test.each([
    ['case and accents', 'ÉQUIPÉES de Sites', 'equipees de sites'],
    ['German and Turkish case', 'Straße ISTANBUL', 'STRASSE ıstanbul'],
    ['ligatures', 'œuvre', 'oeuvre'],
    ['decomposed accents', 'cafe\u0301', 'café'],
    ['fullwidth letters', 'ｃｒｅｄｉｔ', 'credit'],
    ['mathematical letters', '𝗰𝗿𝗲𝗱𝗶𝘁 𝒹𝓊𝑒', 'credit due'],
    ['circled and small capitals', '🅒ⓡ🅔🅓ⓘⓣ ᴄʀᴇᴅɪᴛ', 'credit credit'],
    ['Cyrillic look-alikes', 'sоurсе', 'source'],
    ['Greek look-alikes', 'sουrce', 'source'],
    ['zero-width and bidi controls', 'sou\u200br\u202ece\u00ad', 'source'],
    ['stacked marks', 's\u0336o\u0321\u0334u\u0300\u0301\u0302rce', 'source'],
    ['quotes, apostrophes and dashes', '“it’s” well—known', '"it\'s" well-known'],
    ['a no-break space', '66\u202f%', '66 %'],
    ['thousands and decimals', '10,000 and 18,2', '10 000 and 18.2'.replace('10 ', '10\u202f')],
    ['Arabic vowels and stretching', 'مُحَمَّد كـتاب', 'محمد كتاب'],
    ['Russian ё and й', 'ещё йод', 'еще иод'],
  ])('%s make no difference', (_, one, other) => {
    expect(words(one)).toEqual(words(other));
    expect(words(one)).not.toEqual([]);
  });

  test('links, emoji and the sign of a hashtag are no words', () => {
    expect(words('So true 😂 #Credit https://t.co/AbC pic.twitter.com/x 👨‍👩‍👧')).toEqual([
      'so',
      'true',
      'credit',
    ]);
  });

  test('words after a link without a space in between are kept', () => {
    expect(words('https://example.com/a「引用」')).toEqual(['引', '用']);
  });

  test('kinds of words are told apart', () => {
    const { words: found } = normalise('@ada read 12 pages of #Proust 春');
    expect(found.map((word) => word.kind)).toEqual([
      'mention',
      'word',
      'number',
      'word',
      'word',
      'hashtag',
      'glyph',
    ]);
    expect(found.filter((word) => word.capital).map((word) => word.text)).toEqual(['proust']);
  });

  test('an address of mail is no mention', () => {
    expect(words('ada@example.com')).toEqual(['ada', 'example', 'com']);
  });

  test('each word knows its place in the original', () => {
    const text = '  “Équi\u200bpées” 𝗱𝗲 @Ada — 95\u202f%';
    const places = normalise(text).words.map(({ start, end }) => text.slice(start, end));
    expect(places).toEqual(['Équi\u200bpées', '𝗱𝗲', '@Ada', '95']);
  });

  test('words stand in order, inside the text, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        let last = 0;
        for (const { start, end, text: word } of normalise(text).words) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(word).not.toBe('');
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  test('every character of the stream belongs to a word that has it', () => {
    const { characters, wordAt, words: found } = normalise('Ada @bob met 12 čápi 春夏');
    expect(characters).toBe('adamet12capi春夏');
    const rebuilt = found.map((_, index) =>
      Array.from(characters)
        .filter((_character, at) => wordAt[at] === index)
        .join(''),
    );
    expect(rebuilt).toEqual(['ada', '', 'met', '12', 'capi', '春', '夏']);
  });
});
