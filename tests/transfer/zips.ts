/** Makes .zip files for tests, whole or broken on purpose. */
import { deflateRawSync } from 'node:zlib';

export interface Entry {
  name: string;
  text: string | Uint8Array<ArrayBuffer>;
  stored?: boolean;
  /** What the list says of its size. */
  size?: number;
}

/** @param large with the numbers of 64 bits that archives over 4 GB have. */
export function zipOf(entries: readonly Entry[], large = false): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  const list: Uint8Array[] = [];
  let at = 0;
  const add = (to: Uint8Array[], bytes: Uint8Array): void => {
    to.push(bytes);
    if (to === parts) at += bytes.length;
  };
  for (const { name, text, stored = false, size } of entries) {
    const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
    const packed = stored ? bytes : new Uint8Array(deflateRawSync(bytes));
    const title = new TextEncoder().encode(name);
    const said = size ?? bytes.length;
    const offset = at;
    const common = (view: DataView, from: number): void => {
      view.setUint16(from, 20, true);
      view.setUint16(from + 4, stored ? 0 : 8, true);
      view.setUint32(from + 14, large ? 0xffffffff : packed.length, true);
      view.setUint32(from + 18, large ? 0xffffffff : said, true);
      view.setUint16(from + 22, title.length, true);
    };
    const local = new DataView(new ArrayBuffer(30));
    local.setUint32(0, 0x04034b50, true);
    common(local, 4);
    [new Uint8Array(local.buffer), title, packed].forEach((one) => add(parts, one));
    const extra = new DataView(new ArrayBuffer(large ? 28 : 0));
    if (large) {
      extra.setUint16(0, 1, true);
      extra.setUint16(2, 24, true);
      [said, packed.length, offset].forEach((one, i) =>
        extra.setBigUint64(4 + 8 * i, BigInt(one), true),
      );
    }
    const central = new DataView(new ArrayBuffer(46));
    central.setUint32(0, 0x02014b50, true);
    common(central, 6);
    central.setUint16(30, extra.byteLength, true);
    central.setUint32(42, large ? 0xffffffff : offset, true);
    [new Uint8Array(central.buffer), title, new Uint8Array(extra.buffer)].forEach((one) =>
      add(list, one),
    );
  }
  const listSize = list.reduce((sum, { length }) => sum + length, 0);
  const listAt = at;
  if (large) {
    const record = new DataView(new ArrayBuffer(56));
    record.setUint32(0, 0x06064b50, true);
    record.setBigUint64(40, BigInt(listSize), true);
    record.setBigUint64(48, BigInt(listAt), true);
    const locator = new DataView(new ArrayBuffer(20));
    locator.setUint32(0, 0x07064b50, true);
    locator.setBigUint64(8, BigInt(listAt + listSize), true);
    list.push(new Uint8Array(record.buffer), new Uint8Array(locator.buffer));
  }
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(10, large ? 0xffff : entries.length, true);
  end.setUint32(12, large ? 0xffffffff : listSize, true);
  end.setUint32(16, large ? 0xffffffff : listAt, true);
  return new Uint8Array(Buffer.concat([...parts, ...list, new Uint8Array(end.buffer)]));
}
