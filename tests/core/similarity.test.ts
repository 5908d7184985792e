import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fingerprints } from '../../utils/core/fingerprint';
import { compare, compareAll, pairsOf, type Rarity } from '../../utils/core/similarity';

/** A library of `size` tweets in which each fingerprint of `text` occurs in one, and no other is known. */
function libraryWith(text: string, size: number): Rarity {
  const known = new Set(fingerprints(text));
  return { size, documentFrequency: (fingerprint) => (known.has(fingerprint) ? 1 : 0) };
}
const gradeIn = (size: number, query: string, source: string) =>
  compare(query, source, libraryWith(source, size))?.grade ?? null;

const PME = 'Seules 66 % des PME sont équipées de sites web, contre 95 % en Finlande.';
const POORER = 'A network that forgets where its words came from gets poorer every day.';
const HEBREW = 'העיר ששוכחת מאין באו מילותיה נעשית ענייה יותר מיום ליום';
const LIBRARY =
  'The council voted last night to close the Elm Street library after 94 years. Nobody in the room spoke for it.';

describe.each([50, 100_000])('in a library of %d tweets', (size) => {
  test.each([
    ['the same words', POORER, POORER, 'exact'],
    [
      'the same words, another link',
      `${POORER} https://t.co/a`,
      `${POORER} https://t.co/b`,
      'exact',
    ],
    [
      'capitals without accents',
      'SEULES 66% DES PME SONT EQUIPEES DE SITES WEB, CONTRE 95% EN FINLANDE',
      PME,
      'exact',
    ],
    ['look-alike letters', POORER.replaceAll('o', 'о').replaceAll('e', 'е'), POORER, 'exact'],
    ['a mention before it', `@bob ${POORER}`, POORER, 'near-exact'],
    ['a hashtag after it', `${POORER} #credit`, POORER, 'near-exact'],
    [
      'typing errors',
      'A netwrok that forgets where its wrods came from gets poorer evry day.',
      POORER,
      'near-exact',
    ],
    ['a question after it', `${PME} On attend quoi ?`, PME, 'near-exact'],
    [
      'words replaced and a question after it',
      'Seules 66 % des PME ont un site web, contre 95 % en Finlande. On attend quoi ?',
      PME,
      'strong',
    ],
    [
      'cut short',
      'The council voted last night to close the Elm Street library after',
      LIBRARY,
      'strong',
    ],
    ['shortened', 'Council voted to close Elm Street library after 94 years', LIBRARY, 'strong'],
    [
      'one sentence quoted in a comment',
      `Quel constat ! « ${PME} » Et nous, que faisons-nous pour nos commerçants du centre ?`,
      PME,
      'strong',
    ],
    [
      'clauses moved',
      'After 94 years, the council voted last night to close the Elm Street library.',
      LIBRARY,
      'strong',
    ],
    [
      'Chinese',
      '我们必须记住是谁先说了这句话，否则网络会变得更贫穷',
      '我们必须记住是谁先说了这句话，否则网络会变得更贫穷。',
      'exact',
    ],
    [
      'Japanese with a comment',
      '本当だ。みんなもそう思うだろう。借りた言葉の出どころを忘れる町は貧しくなる',
      '借りた言葉の出どころを忘れる町は貧しくなる',
      'strong',
    ],
    [
      'a draft that breaks off in a word',
      'The council voted last night to close the Elm Str',
      LIBRARY,
      'strong',
    ],
    ['words glued together', POORER.replace('where its', 'whereits'), POORER, 'near-exact'],
    [
      'a sentence in capitals without accents, quoted',
      '« SEULES 66% DES PME SONT EQUIPEES DE SITES WEB » Ah bon ?',
      PME,
      'strong',
    ],
    ['Hebrew without its points', HEBREW, HEBREW.replaceAll('ר', 'רָ'), 'exact'],
    [
      'Korean',
      '빌린 말의 출처를 잊은 도시는 날마다 가난해진다',
      '빌린 말의 출처를 잊은 도시는 날마다 가난해진다!',
      'exact',
    ],
    ['Thai', 'เมืองที่ลืมที่มาของถ้อยคำย่อมยากจนลงทุกวัน', 'เมืองที่ลืมที่มาของถ้อยคำย่อมยากจนลงทุกวัน', 'exact'],
    [
      'Arabic without its vowels',
      'المدينة التي تنسى مصدر كلماتها تصبح أفقر كل يوم',
      'المَدينة التي تَنسى مَصدر كلماتِها تُصبح أفقر كل يوم',
      'exact',
    ],
  ])('%s: it comes from there', (_, query, source, grade) => {
    expect(gradeIn(size, query, source)).toBe(grade);
  });

  test.each([
    'Good morning everyone!',
    'I just voted!',
    'Happy birthday!',
    'Happy birthday to you!',
    'Bonjour à tous',
    'Bonne année à tous',
    'Make America Great Again',
    'Congratulations to the whole team',
    'Доброе утро',
    'Feliz cumpleaños',
    'RIP legend',
    'spring',
    'สวัสดี',
    '🇫🇷🇫🇷 ❤️‍🔥',
    '!!! ... ???',
    'RT',
    '😂😂😂',
    '💯',
    'https://t.co/abc',
    '@ada @bob @cleo @dora',
    '12 12 2012',
    '',
  ])('everybody says %j', (text) => {
    expect(gradeIn(size, text, text)).toBeNull();
  });

  test.each([
    'Thank you all so much for the birthday wishes!',
    'Happy birthday to you my dear friend, have a wonderful day!',
    'Please like and retweet if you agree',
    'Bon week-end à tous et à lundi',
    'おはようございます',
    '早上好',
    'صباح الخير',
  ])('%j is at most weak', (text) => {
    expect([null, 'weak']).toContain(gradeIn(size, text, text));
  });

  test.each([
    ['3 people died in a fire in Lyon on Monday', '5 people died in a fire in Lyon on Monday'],
    [
      'Three people died in a fire in Lyon on Monday',
      'Five people died in a fire in Lyon on Monday',
    ],
    [
      'Apple beats estimates with $83 billion in quarterly revenue',
      'Apple beats estimates with $97 billion in quarterly revenue',
    ],
    ['Man arrested after shooting in Denver', 'Man arrested after shooting in Dallas'],
    ['Actor Robert Duvall dies at 88', 'Actor Donald Sutherland dies at 88'],
    [
      'Le chômage recule de 1,2 % au premier trimestre en France',
      'Le chômage recule de 0,4 % au troisième trimestre en France',
    ],
    [
      'Paris : 12 personnes interpellées après une manifestation',
      'Paris : 47 personnes interpellées après une manifestation',
    ],
    [
      'Lakers defeat Celtics 112-108 in overtime thriller',
      'Lakers defeat Warriors 121-117 in overtime thriller',
    ],
  ])('another number or name makes another headline: %s', (query, source) => {
    expect(gradeIn(size, query, source)).toBe('weak');
  });

  test('long texts that share no sentence are strangers', () => {
    const essay = (first: string, second: string) =>
      Array.from(
        { length: 60 },
        (_, n) =>
          `The ${first} of the ${n * 7} was on the table and it is ${second} for ${n} years.`,
      ).join(' ');
    const one = essay('harbour', 'quiet');
    const other = Array.from(
      { length: 60 },
      (_, n) => `Years and ${n * 11} of it on a boat, the captain is for all that the best.`,
    ).join(' ');
    expect(gradeIn(size, one, other)).toBeNull();
    expect(gradeIn(size, `${one} ${POORER}`, `${other} ${POORER}`)).toBe('strong');
  });

  test('rare words here and there are no copy', () => {
    const one =
      'Some seamstress celebrated every organist overnight unless every captain fastened another magnetic hedge in Silverdale. The archive shelved every handmade attic again because another idle marsh shipped her obstinate kayak!';
    const other =
      'Some seamstress celebrated every chemist in Skerrow and our canvas abandoned a cartographer. Another violinist emptied my spotless trout in Vallby and his captain opened this astronomer in Brixworth. One lucky attic interrupted every handmade ginger in Skerrow?';
    expect(gradeIn(size, one, other)).toBe('weak');
  });

  test('strangers have nothing in common', () => {
    expect(
      gradeIn(size, 'The bakery on the corner sells rye bread on Tuesdays', POORER),
    ).toBeNull();
  });
});

describe('a set phrase', () => {
  const PHRASE = 'The captain of this old ferry never sleeps';
  const rarity = { size: 100_000, documentFrequency: () => 40 };
  const among = (others: readonly string[]) =>
    compareAll(`The mayor drives the plough now. ${PHRASE}, so they tell me!`, others, rarity)[0]
      ?.score ?? 0;
  const first = `Fog again on the harbour. ${PHRASE}, and why should he?`;

  test('says less when others have it in other contexts', () => {
    const others = [
      `Eleven years of rain! ${PHRASE} or so I read`,
      `He had bread and an apple. ${PHRASE} when it snows`,
    ];
    expect(among([first, ...others])).toBeLessThan(among([first]));
  });

  test('says as much when copies have it', () => {
    expect(among([first, `RT @ada: ${first}`])).toBe(among([first]));
  });
});

describe('what the library knows', () => {
  const text = 'What a beautiful morning to walk along the river with the dog';
  const rarity = (documentFrequency: number): Rarity => ({
    size: 100_000,
    documentFrequency: () => documentFrequency,
  });

  test('lowers the score of what many have said', () => {
    const rare = compare(text, text, rarity(1))?.score ?? 0;
    const common = compare(text, text, rarity(3_000))?.score ?? 0;
    expect(rare).toBeGreaterThan(common);
  });

  test('is not needed: what was not asked is estimated', () => {
    const unasked = { size: 100_000, documentFrequency: () => undefined };
    expect(compare(POORER, POORER, unasked)?.grade).toBe('exact');
  });
});

describe('spans', () => {
  const spansOf = (query: string, source: string) => {
    const spans = compare(query, source, libraryWith(source, 50))?.spans ?? [];
    return spans.map((span) => [query.slice(...span.query), source.slice(...span.source)]);
  };

  test('are places in the texts as they were given', () => {
    expect(spansOf(`😀 ${PME.toUpperCase()} On attend quoi ?`, `  ${PME}`)).toEqual([
      [PME.toUpperCase().slice(0, -1), PME.slice(0, -1)],
    ]);
  });

  test('leave out what was changed', () => {
    const query = 'Seules 66 % des PME ont un site web, contre 95 % en Finlande.';
    expect(spansOf(query, PME).map(([ours]) => ours)).toEqual([
      'Seules 66 % des PME',
      'web, contre 95 % en Finlande',
    ]);
  });

  test.each([
    ['a quote inside a comment', `So true: “${POORER}” Every word!`, POORER, [POORER.slice(0, -1)]],
    [
      'words glued together',
      POORER.replace('where its', 'whereits'),
      POORER,
      ['A network that forgets', 'words came from gets poorer every day'],
    ],
    [
      'a draft that breaks off in a word',
      'The council voted last night to close the Elm Str',
      LIBRARY,
      ['The council voted last night to close the Elm'],
    ],
    [
      'a headline with another number',
      '5 people died in a fire in Lyon on Monday',
      '3 people died in a fire in Lyon on Monday',
      ['people died in a fire in Lyon on Monday'],
    ],
    [
      'no spaces',
      '本当だ。借りた言葉の出どころを忘れる町',
      '借りた言葉の出どころを忘れる町は貧しい',
      ['借りた言葉の出どころを忘れる町'],
    ],
  ])('of %s', (_, query, source, ours) => {
    expect(spansOf(query, source).map(([words]) => words)).toEqual(ours);
  });

  test('leave out a word with a typing error', () => {
    expect(spansOf(POORER.replace('forgets', 'forgtes'), POORER).map(([ours]) => ours)).toEqual([
      'A network that',
      'where its words came from gets poorer every day',
    ]);
  });

  test('follow clauses that were moved', () => {
    const query = 'Gets poorer every day: a network that forgets where its words came from.';
    expect(spansOf(query, POORER).map(([, theirs]) => theirs)).toEqual([
      'gets poorer every day',
      'A network that forgets where its words came from',
    ]);
  });

  test('are the same words in both, in order, apart from each other', () => {
    const vocabulary = fc.constantFrom('spring', 'river', 'the', 'of', 'Ada', '42', '春', 'équipe');
    const texts = fc.array(vocabulary, { maxLength: 40 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(texts, texts, (query, source) => {
        let last = 0;
        for (const span of compare(query, source, libraryWith(source, 50))?.spans ?? []) {
          expect(query.slice(...span.query)).toBe(source.slice(...span.source));
          expect(span.query[0]).toBeGreaterThanOrEqual(last);
          last = span.query[1];
        }
      }),
    );
  });
});

test('a score is a probability, and equal texts are never worse than weak once they tell enough', () => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 40 }), fc.lorem({ maxCount: 40 }), (query, source) => {
      const score = compare(query, source, libraryWith(source, 1_000))?.score ?? 0;
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
    }),
  );
});

test('candidates that share nothing with each other are judged as if each were alone', () => {
  const rarity = libraryWith(PME, 500);
  const texts = [PME, POORER];
  expect(compareAll(PME, texts, rarity)).toEqual(texts.map((text) => compare(PME, text, rarity)));
});

/** Milliseconds, the best of three: other work on the machine only ever adds. */
function bestTime(work: () => void): number {
  const times = Array.from({ length: 3 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}

// Far above what it takes (a benchmark says that), far below what anything quadratic would.
test('of many long candidates only the best are compared, equal ones counting once', () => {
  const long = (n: number) => `${n} spring river mill `.repeat(2_000).slice(0, 25_000);
  const candidates = [...Array<string>(50).fill(long(1)), ...[2, 3, 4, 5, 6].map(long)];
  const compared = pairsOf(long(1), candidates, { size: 100, documentFrequency: () => 1 });
  expect(compared.map((pair) => pair !== null)).toEqual([...Array<boolean>(54).fill(true), false]);
});

describe('25,000 characters are compared in linear time', () => {
  const fill = (unit: string) => unit.repeat(Math.ceil(25_000 / unit.length)).slice(0, 25_000);
  test.each([
    ['of one word', fill('ha '), fill('ha ')],
    ['of two words in turn', fill('a b '), fill('b a ')],
    [
      'of the alphabet and its reverse',
      fill('a b c d e f g h i j k l m '),
      fill('m l k j i h g f e d c b a '),
    ],
    ['without a space', fill('a'), `${fill('a').slice(1)}b`],
    ['of nearly equal long words', fill(`${'a'.repeat(39)}b `), fill(`${'a'.repeat(39)}c `)],
    ['of ideographs', fill('春夏秋冬東西南北'), fill('東西南北春夏秋冬')],
    ['of marks', fill('\u0301'), fill('e\u0301')],
    ['of mentions', fill('@a '), fill('@b ')],
    ['of broken links', fill('http://'), fill('a.')],
  ])('%s', (_, query, source) => {
    const rarity = { size: 100_000, documentFrequency: () => 3 };
    expect(bestTime(() => compare(query, source, rarity))).toBeLessThan(3_000);
  });
});
