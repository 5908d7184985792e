/** A charter as a file: written whole, and read with every mistake named, since somebody wrote it by hand. */
import {
  type Charter,
  defaultCharter,
  MOST_ENTRIES,
  parsePartialCharter,
  type PartialCharter,
} from './charter';
import { type CharterField, charterFields } from './charter-fields';

export const CHARTER_FILE = 'sourcier-charter.json';
/** A longer file is no charter; bytes. */
export const LARGEST_FILE = 256 * 1024;

const VERSION = 1;
const head = { $schema: 'charter.schema.json', sourcier: 'charter', version: VERSION };

/** What is wrong with a file, and where: a line of it, the name of a value, or an entry of a list. */
export type FileProblem =
  | { kind: 'too-large' | 'not-a-charter' | 'version' }
  | { kind: 'not-json'; line: number | null }
  | { kind: 'wrong-values'; values: WrongValue[] };

/** `field`: null where a part of the charter is not what a part must be. */
export interface WrongValue {
  path: string;
  field: CharterField | null;
}

export type FileRead = { charter: PartialCharter; unknown: string[] } | { problem: FileProblem };

export function writeCharterFile(charter: Charter): string {
  return `${JSON.stringify({ ...head, ...charter }, null, 2)}\n`;
}

/** What a file sets of a charter, and the names in it that mean nothing here; or why it is none. Never throws. */
export function readCharterFile(text: string): FileRead {
  if (text.length > LARGEST_FILE) return { problem: { kind: 'too-large' } };
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const line = /\bline (\d+)/.exec(String(error))?.[1];
    return { problem: { kind: 'not-json', line: line === undefined ? null : Number(line) } };
  }
  if (!isRecord(file) || file.sourcier !== 'charter') return { problem: { kind: 'not-a-charter' } };
  if (file.version !== VERSION) return { problem: { kind: 'version' } };
  const { values, unknown } = looked(file);
  if (values.length > 0) return { problem: { kind: 'wrong-values', values } };
  return { charter: parsePartialCharter(file), unknown };
}

const fields = [...charterFields(defaultCharter).keys()];

/** Each value asked by itself whether it is one, and each entry of a list. */
function looked(file: Record<string, unknown>): { values: WrongValue[]; unknown: string[] } {
  const values: WrongValue[] = [];
  const unknown: string[] = [];
  const look = (path: string, value: unknown): void => {
    const field = fields.find((one) => one === path);
    if (field) {
      values.push(...wrongIn(field, value).map((wrong) => ({ path: wrong, field })));
    } else if (!fields.some((one) => one.startsWith(`${path}.`))) {
      unknown.push(path);
    } else if (isRecord(value)) {
      for (const [name, inner] of Object.entries(value)) look(`${path}.${name}`, inner);
    } else {
      values.push({ path, field: null });
    }
  };
  for (const [name, value] of Object.entries(file))
    if (!Object.hasOwn(head, name)) look(name, value);
  return { values, unknown };
}

function wrongIn(field: CharterField, value: unknown): string[] {
  if (!fits(field, value)) return [field];
  if (!Array.isArray(value)) return [];
  return value
    .slice(0, MOST_ENTRIES + 1)
    .flatMap((entry: unknown, i) =>
      i < MOST_ENTRIES && listOf(field, [entry]).length === 1 ? [] : [`${field}[${i}]`],
    );
}

function fits(field: CharterField, value: unknown): boolean {
  return charterFields(alone(field, value)).has(field);
}

function listOf(field: CharterField, entries: unknown[]): unknown[] {
  const kept = charterFields(alone(field, entries)).get(field);
  return Array.isArray(kept) ? kept : [];
}

/** What the parser keeps of a charter that sets this alone. */
function alone(field: CharterField, value: unknown): PartialCharter {
  const [part = '', inner] = field.split('.');
  return parsePartialCharter({ [part]: inner === undefined ? value : { [inner]: value } });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
