/** Rows are the same wherever the pieces of a file begin and end. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellsOf, elementsOf, linesOf, LONGEST_ROW, textOf } from '@/utils/transfer/pieces';

// eslint-disable-next-line @typescript-eslint/require-await -- files come in pieces
async function* inPieces(text: string, size: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

const list = <Item>(all: AsyncIterable<Item>): Promise<Item[]> => Array.fromAsync(all);
const size = fc.integer({ min: 1, max: 7 });

test('lines, whatever they hold', async () => {
  const line = fc.string().map((text) => text.replace(/\n/g, ''));
  await fc.assert(
    fc.asyncProperty(fc.array(line), size, async (lines, length) => {
      const text = lines.map((one) => `${one}\n`).join('');
      expect(await list(linesOf(inPieces(text, length)))).toEqual(lines);
    }),
  );
});

test('a last line without an end is a line', async () => {
  expect(await list(linesOf(inPieces('one\ntwo', 3)))).toEqual(['one', 'two']);
});

test('elements of a JSON array, whatever they hold', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.jsonValue()), size, fc.nat(2), async (all, length, indent) => {
      const text = `window.YTD.tweets.part0 = ${JSON.stringify(all, null, indent)};`;
      const elements = await list(elementsOf(inPieces(text, length), 'a'));
      expect(elements.map((one) => JSON.parse(one ?? '') as unknown)).toEqual(
        JSON.parse(JSON.stringify(all)),
      );
    }),
  );
});

test('cells of a table, whatever they hold', async () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', 'é') });
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 });
  await fc.assert(
    fc.asyncProperty(
      table,
      size,
      fc.constantFrom('\n', '\r\n', '\r'),
      async (rows, length, end) => {
        const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;
        const text = rows.map((cells) => cells.map(quoted).join(',') + end).join('');
        expect(await list(cellsOf(inPieces(text, length), ',', 'a'))).toEqual(rows);
      },
    ),
  );
});

describe('a row longer than any tweet is passed over, and the next one read', () => {
  const long = 'x'.repeat(LONGEST_ROW + 1);

  test('as a line', async () => {
    expect(await list(linesOf(inPieces(`a\n${long}\nb\n`, 65_536)))).toEqual(['a', null, 'b']);
  });

  test('as an element', async () => {
    const text = `["a","${long}","b"]`;
    expect(await list(elementsOf(inPieces(text, 65_536), 'a'))).toEqual(['"a"', null, '"b"']);
  });

  test('as a row of a table', async () => {
    const text = `a,b\n${long},c\nd,e\n`;
    expect(await list(cellsOf(inPieces(text, 65_536), ',', 'a'))).toEqual([
      ['a', 'b'],
      null,
      ['d', 'e'],
    ]);
  });

  test('as a row of too many cells', async () => {
    const text = `a,b\n${','.repeat(100_000)}\nd,e\n`;
    expect(await list(cellsOf(inPieces(text, 65_536), ',', 'a'))).toEqual([
      ['a', 'b'],
      null,
      ['d', 'e'],
    ]);
  });
});

test.each([
  ['a list', () => elementsOf(inPieces('[{"a":1},{"b":', 4), 'a.js'), 1],
  ['no list', () => elementsOf(inPieces('{"a":1}', 4), 'a.js'), 0],
  ['a quoted cell', () => cellsOf(inPieces('a,b\n1,"2', 4), ',', 'a.js'), 1],
])('%s that does not end says after which row', async (_, read, row) => {
  await expect(list<unknown>(read())).rejects.toMatchObject({ kind: 'cutOff', part: 'a.js', row });
});

test('text that is no UTF-8 is refused, also where a character is cut off at the end', async () => {
  for (const bytes of [
    [0x61, 0xff, 0x62],
    [0x61, 0xc3],
  ]) {
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
    const writer = writable.getWriter();
    void writer.write(Uint8Array.from(bytes)).catch(() => undefined);
    void writer.close().catch(() => undefined);
    await expect(list(textOf(readable, 'a'))).rejects.toMatchObject({ kind: 'encoding' });
  }
});
