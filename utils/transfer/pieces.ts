/**
 * Files taken apart as they are read, so that one of a gigabyte takes no more room than its longest row:
 * into text, and text into lines, rows of a table, or elements of a JSON array.
 */
import { FileFault } from './fault';

/** A longer row is no tweet, and none is held that is longer. UTF-16 code units. */
export const LONGEST_ROW = 1_000_000;
/** More columns than this are no table of tweets. */
const MOST_CELLS = 1_000;

/** Text in pieces. A row too long to be one comes as null. */
export type Pieces = AsyncIterable<string>;

/**
 * @param onBytes told of each piece how many bytes it was.
 * @throws FileFault where it is not UTF-8, or cannot be read.
 */
export async function* textOf(
  stream: ReadableStream<Uint8Array>,
  part: string,
  onBytes: (bytes: number) => void = () => undefined,
): AsyncGenerator<string> {
  const reader = stream.getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const decode = (bytes?: Uint8Array): string => {
    try {
      return decoder.decode(bytes, { stream: bytes !== undefined });
    } catch {
      throw new FileFault('encoding', part);
    }
  };
  try {
    for (;;) {
      const { done, value } = await reader.read().catch((error: unknown) => {
        throw error instanceof FileFault ? error : new FileFault('unreadable', part);
      });
      if (done) break;
      onBytes(value.length);
      yield decode(value);
    }
    yield decode();
  } finally {
    // Who stops early leaves nothing open.
    await reader.cancel().catch(() => undefined);
  }
}

/** Collects a row that arrives in pieces, up to the longest. */
class Row {
  private held = '';
  private long = false;

  add(piece: string): void {
    this.long ||= this.held.length + piece.length > LONGEST_ROW;
    this.held = this.long ? '' : this.held + piece;
  }

  /** The row; null when it was too long. The next one begins. */
  take(): string | null {
    const row = this.long ? null : this.held;
    this.held = '';
    this.long = false;
    return row;
  }
}

/** Lines without their ends; an empty one after the last end is none. */
export async function* linesOf(pieces: Pieces): AsyncGenerator<string | null> {
  const row = new Row();
  let open = false;
  for await (const piece of pieces) {
    let from = 0;
    for (let end = piece.indexOf('\n'); end >= 0; end = piece.indexOf('\n', from)) {
      row.add(piece.slice(from, end));
      from = end + 1;
      yield row.take();
    }
    row.add(piece.slice(from));
    if (piece !== '') open = from < piece.length;
  }
  if (open) yield row.take();
}

const [QUOTE, BACKSLASH] = [0x22, 0x5c];
const [OPEN_LIST, CLOSE_LIST, OPEN, CLOSE, COMMA] = [0x5b, 0x5d, 0x7b, 0x7d, 0x2c];

/**
 * The elements of the first JSON array, each as it is written; what stands before it is passed over.
 * @throws FileFault when the array does not end.
 */
export async function* elementsOf(pieces: Pieces, part: string): AsyncGenerator<string | null> {
  const row = new Row();
  let depth = 0;
  let count = 0;
  let inString = false;
  let escaped = false;
  for await (const piece of pieces) {
    let from = 0;
    for (let i = 0; i < piece.length; i++) {
      const code = piece.charCodeAt(i);
      if (inString) {
        if (escaped) escaped = false;
        else if (code === BACKSLASH) escaped = true;
        else if (code === QUOTE) inString = false;
        continue;
      }
      if (depth === 0) {
        if (code !== OPEN_LIST) continue;
        depth = 1;
        from = i + 1;
      } else if (code === QUOTE) inString = true;
      else if (code === OPEN_LIST || code === OPEN) depth++;
      else if (code === CLOSE_LIST || code === CLOSE) depth--;
      const ends = depth === 0;
      if (!ends && !(depth === 1 && code === COMMA)) continue;
      row.add(piece.slice(from, i));
      from = i + 1;
      const element = row.take();
      count++;
      // An empty list, or a comma after the last element.
      if (!ends || element === null || element.trim() !== '') yield element;
      if (ends) return;
    }
    if (depth > 0) row.add(piece.slice(from));
  }
  throw new FileFault('cutOff', part, count);
}

/**
 * The rows of a table (RFC 4180), whatever its lines end in.
 * @throws FileFault when a quoted cell does not end.
 */
export async function* cellsOf(
  pieces: Pieces,
  delimiter: string,
  part: string,
): AsyncGenerator<string[] | null> {
  const row = new Row();
  let cells: string[] = [];
  let long = false;
  let count = 0;
  let quoted = false;
  /** A quote in a quoted cell: it ends it, unless another follows. */
  let quote = false;
  let begun = false;
  const take = (): void => {
    const cell = row.take();
    long ||= cell === null || cells.length === MOST_CELLS;
    if (!long) cells.push(cell ?? '');
  };
  const finish = (): string[] | null => {
    take();
    const done = long ? null : cells;
    [cells, long, begun] = [[], false, false];
    count++;
    return done;
  };
  let before = '';
  for await (const piece of pieces) {
    for (let i = 0; i < piece.length; i++) {
      const sign = piece.charAt(i);
      if (quoted && !quote) {
        if (sign === '"') quote = true;
        else row.add(sign);
      } else if (quote && sign === '"') {
        quote = false;
        row.add(sign);
      } else {
        if (quote) quoted = quote = false;
        if (sign === delimiter) take();
        else if (sign === '\n' || sign === '\r') {
          if (sign === '\r' || before !== '\r') yield finish();
        } else if (sign === '"' && !begun) quoted = true;
        else row.add(sign);
        begun = sign !== delimiter && sign !== '\n' && sign !== '\r';
      }
      before = sign;
    }
  }
  if (quoted && !quote) throw new FileFault('cutOff', part, count);
  if (before !== '\n' && before !== '\r' && before !== '') yield finish();
}
