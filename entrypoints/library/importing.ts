/** An import from its files to its end: looked through first, then, when the reader says so, taken over. */
import type { ImportActs, ImportStep } from '@/components/library/transfer-props';
import type { Choices, Imported, Looked } from '@/utils/core/import';
import { FileFault } from '@/utils/transfer/fault';
import { importAll, Superseded, type Takes } from '@/utils/transfer/import';
import { look, NothingGood } from '@/utils/transfer/look';
import { openFiles, type Part } from '@/utils/transfer/open';
import { ownerOf } from '@/utils/transfer/rows';
import { guessMapping } from '@/utils/transfer/table';

/** Bytes read between two tellings of how far it has come. */
const TOLD_EVERY = 2_000_000;

/** @param probablyOwn the handle of an account of the reader; "" for none. */
export function importing(
  library: Takes,
  probablyOwn: () => Promise<string>,
  tell: (step: ImportStep) => void,
): ImportActs {
  let parts: Part[] = [];
  let files = '';
  let choices: Choices = { handle: null, mappings: {} };
  let looked: Looked | null = null;
  let leaving = new AbortController();
  /** While it runs: what it takes over, how far it has come, and until when it pauses. */
  let running: { of: number; now: Imported; pause: PromiseWithResolvers<undefined> | null } | null =
    null;

  /** Does this until it is done or left; what a file is refused for is told. */
  const doing = async (what: (signal: AbortSignal) => Promise<void>): Promise<void> => {
    leaving.abort();
    leaving = new AbortController();
    const { signal } = leaving;
    try {
      await what(signal);
    } catch (error) {
      if (signal.aborted) return;
      const known = error instanceof FileFault;
      const { kind, part, row } = known ? error : new FileFault('unreadable', files);
      const whole = error instanceof NothingGood ? error.looked : null;
      tell({ name: 'refused', fault: { kind, part, row }, looked: whole });
    }
  };

  const lookThrough = async (signal: AbortSignal): Promise<void> => {
    const all = parts.reduce((sum, { size }) => sum + size, 0);
    let read = 0;
    let told = 0;
    tell({ name: 'looking', files, read, all });
    const onBytes = (bytes: number): void => {
      read += bytes;
      if (read - told < TOLD_EVERY) return;
      told = read;
      tell({ name: 'looking', files, read, all });
    };
    looked = await look(parts, choices, onBytes, signal);
    signal.throwIfAborted();
    tell({ name: 'offered', files, looked });
  };

  const open = (chosen: File[]): Promise<void> =>
    doing(async (signal) => {
      files = chosen.map(({ name }) => name).join(', ');
      choices = { handle: null, mappings: {} };
      tell({ name: 'looking', files, read: 0, all: null });
      parts = await openFiles(chosen);
      const isNobodys =
        parts.some(({ kind }) => kind === 'tweets') && (await ownerOf(parts)) === null;
      const handle = isNobodys ? await probablyOwn() : null;
      signal.throwIfAborted();
      const tables = parts.flatMap(({ name, kind, columns = [] }) =>
        kind === 'table' ? [{ name, columns, mapping: guessMapping(columns) }] : [],
      );
      if (handle === null && tables.length === 0) return lookThrough(signal);
      tell({ name: 'asking', files, handle, tables });
    });

  const progress = (): void => {
    if (!running) return;
    const { now, of, pause } = running;
    tell({ name: 'importing', files, now, of, paused: pause !== null });
  };

  const run = (found: Looked): Promise<void> =>
    doing(async (signal) => {
      const mine = { of: found.rows, now: { rows: 0, fresh: 0 }, pause: null };
      const run: NonNullable<typeof running> = (running = mine);
      progress();
      const control = {
        signal,
        going: async () => run.pause?.promise,
        onProgress(now: Imported) {
          run.now = now;
          if (running === run) progress();
        },
      };
      try {
        const now = await importAll(parts, choices, library, control);
        tell({ name: 'imported', now, looked: found });
      } catch (error) {
        if (signal.aborted || error instanceof FileFault) throw error;
        const why = error instanceof Superseded ? 'other' : 'silent';
        tell({ name: 'left', why, now: run.now, of: run.of });
      } finally {
        if (running === run) running = null;
      }
    });

  return {
    onFiles: (chosen) => void open(chosen),
    onChoices(chosen) {
      choices = chosen;
      void doing(lookThrough);
    },
    onImport() {
      if (looked) void run(looked);
    },
    onPause(paused) {
      if (!running) return;
      running.pause?.resolve(undefined);
      running.pause = paused ? Promise.withResolvers<undefined>() : null;
      progress();
    },
    onLeave() {
      const left = running;
      running = null;
      leaving.abort();
      left?.pause?.resolve(undefined);
      tell(left ? { name: 'left', why: 'stopped', now: left.now, of: left.of } : { name: 'idle' });
    },
  };
}
