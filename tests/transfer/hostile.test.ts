/** Files that are broken, lie or attack are refused, with what and where; the rest of a file with bad rows is read. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { openFiles } from '@/utils/transfer/open';
import { ownEnd, ownHead, ownLine } from '@/utils/transfer/own-file';
import { rowsOf } from '@/utils/transfer/rows';
import { seen, tweet } from '../support/tweets';
import { account, archived, archivePart, fileOf, like, readFiles } from './files';
import { zipOf } from './zips';

const kept = ({ tweet, sighting } = seen(tweetNow())) =>
  ownLine({ remembered: { tweet, lastSeen: sighting.at, sightings: [sighting] } });
function tweetNow() {
  return tweet({ text: 'The spring behind the mill' });
}
const own = (lines: string[], rows = lines.length): string =>
  [ownHead, ...lines, ownEnd(rows), ''].join('\n');
const likes = archivePart('like', [like('1767500000000000003', 'The spring runs warm')]);
const whole = zipOf([
  { name: 'data/like.js', text: likes },
  { name: 'data/account.js', text: account },
]);
const zip = (bytes: Uint8Array<ArrayBuffer>): File => fileOf('x.zip', bytes);
const changed = (at: number, value: number): Uint8Array<ArrayBuffer> => {
  const bytes = whole.slice();
  bytes[at < 0 ? bytes.length + at : at] = value;
  return bytes;
};

afterEach(() => vi.restoreAllMocks());

test.each<[string, File, string]>([
  ['an empty file', fileOf('a', ''), 'unknown'],
  ['a picture', fileOf('a.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a)), 'encoding'],
  ['a web page', fileOf('a.html', '<!doctype html><p>a,b</p>'), 'unknown'],
  ['a text', fileOf('a.txt', 'Dear Ada, I write to you, as promised'.replace(/,/g, '')), 'unknown'],
  ['JSON of something else', fileOf('a.json', '{"tweets": [1, 2]}'), 'unknown'],
  ['a charter', fileOf('c.json', '{"sourcier":"charter","version":1}'), 'unknown'],
  ['UTF-16', fileOf('a.csv', Uint8Array.of(0xff, 0xfe, 0x61, 0, 0x2c, 0)), 'encoding'],
  ['UTF-16 without its mark', fileOf('a.csv', 'i\0d\0,\0t\0e\0x\0t\0\n\0'), 'unknown'],
  ['a library of a later Sourcier', fileOf('a', '{"sourcier":"library","version":2}\n'), 'newer'],
  [
    'another part of X’s archive',
    fileOf('direct-messages.js', archivePart('direct_messages', [{ dmConversation: {} }])),
    'otherPart',
  ],
  [
    'a part named like what every object has',
    fileOf('a.js', 'window.YTD.constructor.part0 = ['),
    'otherPart',
  ],
  ['a library cut off', fileOf('a', ownHead, '\n', kept(), '\n'), 'cutOff'],
  ['a library cut off in a row', fileOf('a', ownHead, '\n', kept().slice(0, 80)), 'cutOff'],
  ['a library with a row taken out', fileOf('a', own([kept()], 2)), 'cutOff'],
  ['likes cut off', fileOf('like.js', likes.slice(0, -20)), 'cutOff'],
  ['a .zip cut off', zip(whole.slice(0, -30)), 'zip'],
  [
    'a .zip with its first half missing',
    zip(Uint8Array.of(0x50, 0x4b, 3, 4, ...whole.slice(60))),
    'zip',
  ],
  ['a .zip whose list is elsewhere', zip(changed(-6, 0x7f)), 'zip'],
  ['a .zip whose packed bytes are damaged', zip(changed(60, 0xff)), 'zip'],
  ['a .zip without tweets', zip(zipOf([{ name: 'a.txt', text: 'a' }])), 'noParts'],
  [
    'a .zip with the account alone',
    zip(zipOf([{ name: 'data/account.js', text: account }])),
    'noParts',
  ],
  [
    'a .zip that holds more than it says',
    zip(zipOf([{ name: 'like.js', text: likes, size: 5 }])),
    'zip',
  ],
  [
    'a .zip that swells',
    zip(zipOf([{ name: 'data/like.js', text: new Uint8Array(12 * 2 ** 20) }])),
    'swollen',
  ],
  [
    'a .zip that swells and does not say so',
    zip(zipOf([{ name: 'data/like.js', text: new Uint8Array(12 * 2 ** 20), size: 1_000 }])),
    'zip',
  ],
])('%s is refused', async (_, file, kind) => {
  await expect(readFiles([file])).rejects.toMatchObject({ kind });
});

test('of an archive the messages are never opened', async () => {
  const secret = archivePart('direct_messages', [{ text: 'secret' }]);
  const file = zip(
    zipOf([
      { name: 'data/like.js', text: likes },
      { name: 'data/direct-messages.js', text: secret, stored: true },
      { name: 'data/direct-messages-group.js', text: secret, stored: true },
    ]),
  );
  const from = (await file.bytes()).indexOf(0x73); // where "secret" and what else is stored may begin
  expect(from).toBeGreaterThan(0);
  const slices: [number, number][] = [];
  const slice = file.slice.bind(file);
  vi.spyOn(file, 'slice').mockImplementation((start = 0, end = file.size) => {
    slices.push([start, end]);
    return slice(start, end);
  });
  const { rows } = await readFiles([file]);
  expect(rows).toHaveLength(1);
  const text = new TextDecoder('latin1').decode(await slice().bytes());
  const at = text.indexOf(secret);
  expect(at).toBeGreaterThan(0);
  // The list at the end is looked for in the last 64 kB: files of tests are shorter than that.
  const [, ...opened] = slices.filter(([start, end]) => !(start === 0 && end === file.size));
  expect(opened.some(([start, end]) => start < at + secret.length && end > at)).toBe(false);
});

describe('a row that is none is left out, told with its place, and stops no other', () => {
  const good = kept();
  test.each<[string, string, string, string]>([
    ['no JSON', '{"remembered":', 'json', ''],
    ['NaN', kept().replace(/"lastSeen":\d+/, '"lastSeen":NaN'), 'json', ''],
    ['a number where a list must be', '{"remembered":5}', 'misfit', ''],
    ['null', 'null', 'misfit', ''],
    ['a list', '[]', 'misfit', ''],
    [
      'no sightings',
      kept().replace(/"sightings":\[.*?\]/, '"sightings":[]'),
      'misfit',
      'sightings',
    ],
    [
      'a handle with markup',
      kept().replace(/"handle":"ada"/, '"handle":"<b>"'),
      'misfit',
      'tweet.author.handle',
    ],
    ['an id that is a sum', kept().replace(/"id":"\d+"/, '"id":"1e5"'), 'misfit', 'tweet.id'],
    [
      'a time out of time',
      kept().replace(/"lastSeen":\d+/, '"lastSeen":1e300'),
      'misfit',
      'lastSeen',
    ],
    [
      'a text of 30,000 characters',
      kept().replace('The spring', 'x'.repeat(30_000)),
      'misfit',
      'tweet.text',
    ],
    ['keys that are not known', kept().replace('{"tweet"', '{"more":1,"tweet"'), 'misfit', 'more'],
    [
      'a prototype',
      kept().replace('{"tweet"', '{"__proto__":{"admin":true},"tweet"'),
      'misfit',
      '__proto__',
    ],
    ['lists in lists, 200,000 deep', `${'['.repeat(200_000)}${']'.repeat(200_000)}`, 'misfit', ''],
    ['a row of 2 MB', `{"remembered":"${'x'.repeat(2_000_000)}"}`, 'long', ''],
  ])('%s', async (_, line, why, field) => {
    const { rows, bad } = await readFiles([fileOf('a.jsonl', own([good, line, good]))]);
    expect(rows).toHaveLength(2);
    expect(bad).toEqual([{ part: 'a.jsonl', row: 3, why, field }]);
    expect(({} as Record<string, unknown>).admin).toBeUndefined();
  });
});

test.each<[string, unknown]>([
  ['a number for an id', archived({ id: 1767500000000000001, id_str: undefined })],
  ['an object for a text', archived({ full_text: { toString: 'x' } })],
  ['no tweet', { like: {} }],
  ['null', null],
  ['a prototype', JSON.parse('{"__proto__":{"tweet":{}}}')],
])('of X’s archive: %s is left out', async (_, value) => {
  const files = [
    fileOf('account.js', account),
    fileOf('tweets.js', archivePart('tweets', [archived(), value])),
  ];
  const { rows, bad } = await readFiles(files);
  expect(rows).toHaveLength(1);
  expect(bad).toMatchObject([{ part: 'tweets.js', row: 2, why: 'misfit' }]);
});

test('a table’s formulas are text', async () => {
  const text = `id,handle,text\n20,ada,"=HYPERLINK(""https://evil.example"",""a"")"\n21,ada,'=1+1\n`;
  const { rows } = await readFiles([fileOf('a.csv', text)]);
  expect(rows).toMatchObject([
    { tweet: { text: '=HYPERLINK("https://evil.example","a")' } },
    { tweet: { text: '=1+1' } },
  ]);
});

test('a file of a gigabyte is read without holding more than its longest row', async () => {
  const line = `${kept().replace('The spring', 'The spring '.repeat(1_800))}\n`;
  const piece = new TextEncoder().encode(line.repeat(Math.ceil(2 ** 20 / line.length)));
  const rowsInPiece = piece.length / new TextEncoder().encode(line).length;
  let left = 1024;
  const stream = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(new TextEncoder().encode(`${ownHead}\n`)),
    pull(controller) {
      if (left-- > 0) controller.enqueue(piece);
      else {
        controller.enqueue(new TextEncoder().encode(ownEnd(1024 * rowsInPiece)));
        controller.close();
      }
    },
  });
  const [part] = await openFiles([fileOf('a.jsonl', own([]))]);
  if (!part) throw new Error('Not opened');
  const big = { ...part, open: () => Promise.resolve(stream) };
  let rows = 0;
  let most = 0;
  for await (const read of rowsOf([big], { handle: null, mappings: {} })) {
    if ('row' in read) rows++;
    if (rows % 50_000 === 0) most = Math.max(most, process.memoryUsage().heapUsed);
  }
  expect(rows).toBe(1024 * rowsInPiece);
  expect(most).toBeLessThan(500e6);
});
