/** All rows of some files, one after the other: good ones as the library takes them, bad ones with their place. */
import type { BadRow, Choices, ImportRow, Mapping } from '../core/import';
import { likedTweet, ownerIn, type Owner, ownTweet } from './archive';
import { exporterCells, exporterRow } from './exporter-file';
import { FileFault } from './fault';
import type { Part } from './open';
import { ownRow, rowsAtEnd } from './own-file';
import { cellsOf, elementsOf, linesOf, textOf } from './pieces';
import { tableRow } from './table';

export type Read = { row: ImportRow } | { bad: BadRow };

/** The account in the files of an archive; null where there is none. */
export async function ownerOf(parts: readonly Part[]): Promise<Owner | null> {
  for (const part of parts) {
    if (part.kind !== 'account') continue;
    for await (const element of elementsOf(textOf(await part.open(), part.name), part.name)) {
      const owner = element === null ? null : ownerIn(parsed(element));
      if (owner) return owner;
    }
  }
  return null;
}

/** So long the page may not answer while rows are read; milliseconds. */
const BUSY = 25;

/** @throws FileFault where a file cannot be read to its end. */
export async function* rowsOf(
  parts: readonly Part[],
  choices: Choices,
  onBytes: (bytes: number) => void = () => undefined,
): AsyncGenerator<Read> {
  let since = performance.now();
  for await (const read of allRows(parts, choices, onBytes)) {
    // What is read already comes without a pause: one is made, in which the page answers.
    if (performance.now() - since > BUSY) {
      await new Promise((resolve) => setTimeout(resolve));
      since = performance.now();
    }
    yield read;
  }
}

async function* allRows(
  parts: readonly Part[],
  { handle, mappings }: Choices,
  onBytes: (bytes: number) => void,
): AsyncGenerator<Read> {
  const owner = (await ownerOf(parts)) ?? { handle: handle ?? '', name: '' };
  for (const part of parts) {
    if (part.kind === 'account') continue;
    const text = textOf(await part.open(), part.name, onBytes);
    if (part.kind === 'own') yield* ownRows(text, part);
    else if (part.kind === 'table' || part.kind === 'exporter-csv')
      yield* tableRows(text, part, mappings[part.name] ?? {});
    else yield* elementRows(text, part, owner);
  }
}

async function* ownRows(text: AsyncIterable<string>, { name }: Part): AsyncGenerator<Read> {
  let line = 0;
  let rows = 0;
  let end: number | null = null;
  for await (const written of linesOf(text)) {
    line++;
    if (line === 1 || written?.trim() === '') continue;
    const value = written === null ? null : parsed(written);
    end = rowsAtEnd(value);
    if (end !== null) break;
    rows++;
    yield written === null
      ? { bad: { part: name, row: line, why: 'long', field: '' } }
      : readAs(ownRow, value, name, line);
  }
  if (end !== rows) throw new FileFault('cutOff', name, line);
}

async function* elementRows(
  text: AsyncIterable<string>,
  { name, kind }: Part,
  owner: Owner,
): AsyncGenerator<Read> {
  const read =
    {
      tweets: (value: unknown) => ownTweet(value, owner),
      likes: likedTweet,
    }[kind as string] ?? exporterRow;
  let row = 0;
  for await (const element of elementsOf(text, name)) {
    row++;
    yield element === null
      ? { bad: { part: name, row, why: 'long', field: '' } }
      : readAs(read, parsed(element), name, row);
  }
}

async function* tableRows(
  text: AsyncIterable<string>,
  { name, kind, columns = [], delimiter = ',' }: Part,
  mapping: Mapping,
): AsyncGenerator<Read> {
  let row = 0;
  for await (const cells of cellsOf(text, delimiter, name)) {
    row++;
    if (row === 1 || cells?.join('') === '') continue;
    if (cells === null) yield { bad: { part: name, row, why: 'long', field: '' } };
    else if (kind === 'exporter-csv')
      yield readAs(exporterRow, exporterCells(columns, cells), name, row);
    else yield readAs((all: string[]) => tableRow(mapping, all), cells, name, row);
  }
}

/** Stands for what is no JSON: JSON itself has no such value. */
const NO_JSON = Symbol('no JSON');

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return NO_JSON;
  }
}

function readAs<Value>(
  read: (value: Value) => ImportRow | string,
  value: Value,
  part: string,
  row: number,
): Read {
  if (value === NO_JSON) return { bad: { part, row, why: 'json', field: '' } };
  const one = read(value);
  return typeof one === 'string' ? { bad: { part, row, why: 'misfit', field: one } } : { row: one };
}
