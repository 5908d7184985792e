/** Recognises files by what is in them, whatever they are called. */
import { ARCHIVE_NAME, ARCHIVE_PART, archiveKinds } from './archive';
import { exporterColumns } from './exporter-file';
import { FileFault } from './fault';
import { OWN_VERSION, ownVersion } from './own-file';
import { cellsOf } from './pieces';
import { isZip, openEntry, zipEntries } from './zip';

export type PartKind =
  'own' | 'tweets' | 'likes' | 'account' | 'exporter-json' | 'exporter-csv' | 'table';

/** A file, or what is taken out of a .zip. */
export interface Part {
  name: string;
  kind: PartKind;
  /** Bytes, unpacked. */
  size: number;
  /** When its file was last changed, milliseconds since 1970 UTC. */
  stamp: number;
  /** Of a table: the names of its columns, and what parts them. */
  columns?: string[];
  delimiter?: string;
  open(): Promise<ReadableStream<Uint8Array>>;
}

/** So much of a file tells what it is; bytes. */
const HEAD = 64 * 1024;
const DELIMITERS = [',', ';', '\t'];

/** @throws FileFault for what is not known, or is damaged. */
export async function openFiles(files: readonly File[]): Promise<Part[]> {
  const all = await Promise.all(files.map(openFile));
  return all.flat().sort((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }));
}

async function openFile(file: File): Promise<Part[]> {
  if (await isZip(file)) return openZip(file);
  const head = await headOf(file);
  const open = () => Promise.resolve(file.stream());
  return [
    {
      name: file.name,
      size: file.size,
      stamp: file.lastModified,
      open,
      ...(await recognise(head, file.name)),
    },
  ];
}

/** Of an archive only the tweets, the likes and the account are opened. */
async function openZip(file: File): Promise<Part[]> {
  const entries = await zipEntries(file, file.name);
  const parts = new Map<string, Part>();
  for (const entry of entries) {
    const kind = archiveKinds[ARCHIVE_NAME.exec(entry.name)?.[1] ?? ''];
    if (!kind || parts.has(entry.name)) continue;
    const { name, size } = entry;
    const stamp = file.lastModified;
    parts.set(name, { name, kind, size, stamp, open: () => openEntry(file, entry) });
  }
  const found = [...parts.values()];
  if (found.every(({ kind }) => kind === 'account')) throw new FileFault('noParts', file.name);
  return found;
}

async function headOf(file: File): Promise<string> {
  const bytes = await file
    .slice(0, HEAD)
    .arrayBuffer()
    .catch(() => {
      throw new FileFault('unreadable', file.name);
    });
  try {
    // The head may end in the middle of a character: as if more came.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    throw new FileFault('encoding', file.name);
  }
}

type Recognised = Pick<Part, 'kind' | 'columns' | 'delimiter'>;

async function recognise(head: string, name: string): Promise<Recognised> {
  const part = ARCHIVE_PART.exec(head)?.[1];
  if (part !== undefined) {
    const kind = Object.hasOwn(archiveKinds, part) ? archiveKinds[part] : undefined;
    if (!kind) throw new FileFault('otherPart', name);
    return { kind };
  }
  const [line = ''] = head.split('\n', 1);
  const version = ownVersion(line);
  if (version === OWN_VERSION) return { kind: 'own' };
  if (version !== null) throw new FileFault('newer', name);
  if (/^\s*\[/.test(head)) return { kind: 'exporter-json' };
  return recogniseTable(head, line, name);
}

async function recogniseTable(head: string, line: string, name: string): Promise<Recognised> {
  const count = (sign: string): number => line.split(sign).length;
  const delimiter = DELIMITERS.toSorted((a, b) => count(b) - count(a))[0] ?? ',';
  const columns = (await firstRow(head, delimiter, name)) ?? [];
  const isTable =
    columns.length > 1 && columns.every((cell) => cell.length < 100 && !/[\0{}<>]/.test(cell));
  if (!isTable) throw new FileFault('unknown', name);
  const isExporters = exporterColumns.every((column) => columns.includes(column));
  return { kind: isExporters ? 'exporter-csv' : 'table', columns, delimiter };
}

async function firstRow(head: string, delimiter: string, name: string): Promise<string[] | null> {
  try {
    for await (const cells of cellsOf(once(head), delimiter, name)) return cells;
  } catch {
    // A cell that does not end within the head is no column's name.
  }
  return null;
}

// eslint-disable-next-line @typescript-eslint/require-await -- a file comes in pieces, this in one
async function* once(text: string): AsyncGenerator<string> {
  yield text;
}
