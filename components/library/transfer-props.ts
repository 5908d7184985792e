/** What the view of import and export is given: how far each has come, and what its controls do. */
import type { Choices, Fault, Imported, Looked, Mapping, Table } from '../../utils/core/import';

export type ExportKind = 'library' | 'table';

export type ExportStep =
  | { name: 'idle' }
  /** `all`: null while it is not known. */
  | { name: 'writing'; kind: ExportKind; written: number; all: number | null }
  | { name: 'saved'; written: number; file: string }
  | { name: 'failed' };

export type ImportStep =
  | { name: 'idle' }
  /** Bytes; `all`: null while it is not known. */
  | { name: 'looking'; files: string; read: number; all: number | null }
  /** What the files do not tell. `handle`: whose tweets they may be; null when that is known. */
  | { name: 'asking'; files: string; handle: string | null; tables: AskedTable[] }
  | { name: 'offered'; files: string; looked: Looked }
  | { name: 'importing'; files: string; now: Imported; of: number; paused: boolean }
  | { name: 'imported'; now: Imported; looked: Looked }
  /** Stopped before its end: by the reader, by another import, or for want of an answer. */
  | { name: 'left'; why: 'stopped' | 'other' | 'silent'; now: Imported; of: number }
  | { name: 'refused'; fault: Fault; looked: Looked | null };

export interface AskedTable extends Table {
  mapping: Mapping;
}

export interface ImportActs {
  onFiles: (files: File[]) => void;
  onChoices: (choices: Choices) => void;
  onImport: () => void;
  onPause: (paused: boolean) => void;
  /** Stops what goes on, or puts away what is offered or told. */
  onLeave: () => void;
}

export interface TransferProps extends ImportActs {
  importing: ImportStep;
  exporting: ExportStep;
  onExport: (kind: ExportKind) => void;
  onStopExport: () => void;
}
