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

/** Writes into a buffer that grows. */
export class Writer {
  length = 0;
  private buffer = new Uint8Array(1024);

  list(gap: number, docs: readonly number[]): void {
    this.number(gap);
    let size = 0;
    docs.forEach((doc, i) => (size += sizeOf(doc - (docs[i - 1] ?? 0))));
    this.number(size);
    docs.forEach((doc, i) => this.number(doc - (docs[i - 1] ?? 0)));
  }

  packed(gap: number, list: Uint8Array): void {
    this.number(gap);
    this.number(list.length);
    this.reserve(list.length);
    this.buffer.set(list, this.length);
    this.length += list.length;
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
