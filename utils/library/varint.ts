/**
 * Numbers packed in as few bytes as they need: seven bits a byte, least significant first; the high bit
 * says that more follow (Zobel & Moffat, 2006, section 5).
 */

/** Reads numbers and lists one after the other. */
export class Reader {
  at = 0;
  private readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  get done(): boolean {
    return this.at >= this.bytes.length;
  }

  take(end: number): Uint8Array {
    const taken = this.bytes.subarray(this.at, end);
    this.at = end;
    return taken;
  }

  /** Seven bits a byte, least significant first; the high bit says that more follow. */
  next(): number {
    let byte = this.bytes[this.at++] ?? 0;
    // Nearly all are of one byte.
    if (byte < 0x80) return byte;
    let value = byte & 0x7f;
    for (let scale = 0x80; ; scale *= 0x80) {
      byte = this.bytes[this.at++] ?? 0;
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value;
    }
  }
}

const NOTHING = new Uint8Array();

/** Writes into a buffer that grows. */
export class Writer {
  length = 0;
  private buffer = new Uint8Array(1024);

  /** @param docs ascending. */
  list(gap: number, docs: Uint32Array): void {
    this.longer(gap, NOTHING, 0, docs);
  }

  /** A packed list, whose last doc is `last`, with docs behind it, ascending from there. */
  longer(gap: number, list: Uint8Array, last: number, docs: Uint32Array): void {
    const { length } = docs;
    let size = list.length;
    for (let i = 0; i < length; i++) size += sizeOf((docs[i] ?? 0) - (docs[i - 1] ?? last));
    this.number(gap);
    this.number(size);
    this.reserve(size);
    this.buffer.set(list, this.length);
    this.length += list.length;
    for (let i = 0; i < length; i++) this.number((docs[i] ?? 0) - (docs[i - 1] ?? last));
  }

  bytes(): Uint8Array {
    return this.buffer.slice(0, this.length);
  }

  private number(value: number): void {
    this.reserve(5);
    while (value >= 0x80) {
      this.buffer[this.length++] = (value % 0x80) | 0x80;
      value = Math.floor(value / 0x80);
    }
    this.buffer[this.length++] = value;
  }

  private reserve(more: number): void {
    if (this.length + more <= this.buffer.length) return;
    const larger = new Uint8Array(Math.max(this.buffer.length * 2, this.length + more));
    larger.set(this.buffer);
    this.buffer = larger;
  }
}

/** Bytes that a number takes. */
function sizeOf(value: number): number {
  let size = 1;
  for (let rest = value; rest >= 0x80; rest = Math.floor(rest / 0x80)) size++;
  return size;
}
