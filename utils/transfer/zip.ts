/**
 * Reading a .zip without unpacking it: its list of entries at the end, then only those that are asked for,
 * as they are needed (PKWARE, APPNOTE.TXT 6.3.10, sections 4.3 and 4.5.3).
 */
import { FileFault } from './fault';

export interface ZipEntry {
  name: string;
  /** Bytes, unpacked. */
  size: number;
  /** Bytes, as they lie in the file. */
  packed: number;
  method: number;
  encrypted: boolean;
  /** Where its own header begins. */
  offset: number;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 65_535;
const STORED = 0;
const DEFLATED = 8;
/** Stands where a number is too large for 32 bits: it is in the extra field. */
const ELSEWHERE = 0xffffffff;
/** A list of entries longer than this is of no archive of X. Bytes. */
const LONGEST_LIST = 128 * 2 ** 20;
/** Texts of tweets are packed to about a tenth: what unpacks to far more holds something else. */
const MOST_SWELLING = 200;
/** From here on that is asked. Bytes. */
const LARGE = 10 * 2 ** 20;

export async function isZip(file: Blob): Promise<boolean> {
  const start = await view(file, 0, 4).catch(() => null);
  return start !== null && [LOCAL, END].includes(start.getUint32(0, true));
}

/** @throws FileFault where the list is not whole. */
export async function zipEntries(file: Blob, name: string): Promise<ZipEntry[]> {
  const broken = new FileFault('zip', name);
  try {
    const { at, size } = await listPlace(file, broken);
    if (size > LONGEST_LIST) throw broken;
    const list = await view(file, at, size);
    const entries: ZipEntry[] = [];
    for (let from = 0; from < size;) {
      if (list.getUint32(from, true) !== CENTRAL) throw broken;
      const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) =>
        list.getUint16(from + field, true),
      ) as [number, number, number];
      entries.push(entryAt(list, from, nameLength, extraLength));
      from += 46 + nameLength + extraLength + commentLength;
    }
    return entries;
  } catch {
    throw broken;
  }
}

/** @throws FileFault, or the stream fails with one, where an entry is not what the list says of it. */
export async function openEntry(
  file: Blob,
  entry: ZipEntry,
): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
  const { name, size, packed, method, encrypted, offset } = entry;
  const broken = new FileFault('zip', name);
  if (encrypted || (method !== STORED && method !== DEFLATED)) throw broken;
  if (size > LARGE && size > packed * MOST_SWELLING) throw new FileFault('swollen', name);
  const header = await view(file, offset, 30).catch(() => {
    throw broken;
  });
  if (header.getUint32(0, true) !== LOCAL) throw broken;
  const from = offset + 30 + header.getUint16(26, true) + header.getUint16(28, true);
  if (from + packed > file.size) throw broken;
  const bytes = file.slice(from, from + packed).stream();
  const unpacked =
    method === STORED ? bytes : bytes.pipeThrough(new DecompressionStream('deflate-raw'));
  return ofSize(unpacked, size, broken);
}

/** The same bytes; fails when there are more or fewer, or when they cannot be unpacked. */
function ofSize(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
  size: number,
  broken: FileFault,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const reader = stream.getReader();
  let left = size;
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await reader.read().catch(() => {
        throw broken;
      });
      left -= value?.length ?? 0;
      if (left < 0 || (done && left > 0)) throw broken;
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: (reason) => reader.cancel(reason).catch(() => undefined),
  });
}

async function view(file: Blob, from: number, length: number): Promise<DataView<ArrayBuffer>> {
  if (from < 0 || from + length > file.size) throw new RangeError('Beyond the end of the file');
  return new DataView(await file.slice(from, from + length).arrayBuffer());
}

/** Where the list of entries is, as the record at the end says. */
async function listPlace(file: Blob, broken: FileFault): Promise<{ at: number; size: number }> {
  const length = Math.min(file.size, END_SIZE + LONGEST_COMMENT);
  const start = file.size - length;
  const tail = await view(file, start, length);
  let end = length - END_SIZE;
  const isEnd = (): boolean =>
    tail.getUint32(end, true) === END && tail.getUint16(end + 20, true) === length - end - END_SIZE;
  while (end >= 0 && !isEnd()) end--;
  if (end < 0) throw broken;
  const [size, at] = [tail.getUint32(end + 12, true), tail.getUint32(end + 16, true)];
  const small = tail.getUint16(end + 10, true) !== 0xffff;
  if (small && size !== ELSEWHERE && at !== ELSEWHERE) return { at, size };
  const locator = await view(file, start + end - 20, 20);
  if (locator.getUint32(0, true) !== LOCATOR_64) throw broken;
  const large = await view(file, Number(locator.getBigUint64(8, true)), 56);
  if (large.getUint32(0, true) !== END_64) throw broken;
  return { at: Number(large.getBigUint64(48, true)), size: Number(large.getBigUint64(40, true)) };
}

function entryAt(list: DataView, from: number, nameLength: number, extraLength: number): ZipEntry {
  const text = new DataView(list.buffer, list.byteOffset + from + 46, nameLength);
  let [packed, size, offset] = [20, 24, 42].map((field) => list.getUint32(from + field, true)) as [
    number,
    number,
    number,
  ];
  // The long forms stand in this order, each only where the short one does not do.
  const extra = extraOf(list, from + 46 + nameLength, extraLength);
  const long = (short: number): number => (short === ELSEWHERE ? extra() : short);
  size = long(size);
  packed = long(packed);
  offset = long(offset);
  return {
    name: new TextDecoder().decode(text),
    size,
    packed,
    method: list.getUint16(from + 10, true),
    encrypted: (list.getUint16(from + 8, true) & 1) === 1,
    offset,
  };
}

/** Reads the numbers of 64 bits in an extra field, one after the other. */
function extraOf(list: DataView, from: number, length: number): () => number {
  for (let at = from; at + 4 <= from + length; at += 4 + list.getUint16(at + 2, true)) {
    if (list.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    return () => Number(list.getBigUint64((next += 8) - 8, true));
  }
  return () => {
    throw new RangeError('A number is missing');
  };
}
