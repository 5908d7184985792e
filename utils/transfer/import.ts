/** Carries the rows of files to the library, batch by batch, each acknowledged before the next. */
import type { Choices, ImportBatch, Imported, ImportRow } from '../core/import';
import type { Part } from './open';
import { rowsOf } from './rows';

/** The most that the background takes in one message. */
const BATCH = 200;

/** How the library is asked; both may be asked again when the background was stopped meanwhile. */
export interface Takes {
  begin(file: string): Promise<Imported>;
  /** Null when another import was begun since. */
  takeOver(batch: ImportBatch): Promise<Imported | null>;
}

export interface Control {
  signal: AbortSignal;
  /** Resolves when the reader lets it go on. */
  going(): Promise<void>;
  onProgress(now: Imported): void;
}

/** Another import was begun in another tab: this one is no longer acknowledged. */
export class Superseded extends Error {}

/**
 * Goes on where an import of the same files was left, unless it came to its end.
 * @throws the signal's reason, FileFault, Superseded, or what the library says.
 */
export async function importAll(
  parts: readonly Part[],
  choices: Choices,
  library: Takes,
  { signal, going, onProgress }: Control,
): Promise<Imported> {
  const file = await keyOf(parts, choices);
  const begun = await library.begin(file);
  let now = begun;
  onProgress(now);
  let rows: ImportRow[] = [];
  const send = async (batch: ImportRow[], last: boolean): Promise<void> => {
    await going();
    signal.throwIfAborted();
    const after = await library.takeOver({ file, from: now.rows, rows: batch, last });
    if (!after) throw new Superseded();
    now = after;
    onProgress(now);
  };
  // While one batch is stored the next is read.
  let sending = Promise.resolve();
  const next = async (last: boolean): Promise<void> => {
    const batch = rows;
    rows = [];
    await sending;
    sending = send(batch, last);
    // It is told when the next is sent.
    sending.catch(() => undefined);
  };
  let passed = 0;
  for await (const read of rowsOf(parts, choices)) {
    if (!('row' in read)) continue;
    // Stored before it was left.
    if (passed++ < begun.rows) continue;
    rows.push(read.row);
    if (rows.length === BATCH) await next(false);
  }
  await next(true);
  await sending;
  return now;
}

/** The same files read in the same way have the same key. It tells nothing of them. */
async function keyOf(parts: readonly Part[], choices: Choices): Promise<string> {
  const what = parts.map(({ name, kind, size, stamp }) => [name, kind, size, stamp]);
  const bytes = new TextEncoder().encode(JSON.stringify([what, choices]));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
