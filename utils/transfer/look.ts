/** A look through files before anything is taken over: what is in them, and whether they can be read to the end. */
import { type Choices, isNamed, type Looked } from '../core/import';
import { FileFault } from './fault';
import type { Part } from './open';
import { rowsOf } from './rows';

/** So many bad rows are told of with their places. */
const MOST_TOLD = 50;

/** @throws FileFault when they cannot be read to their end, or there is nothing to take over. */
export async function look(
  parts: readonly Part[],
  choices: Choices,
  onBytes: (bytes: number) => void,
  signal: AbortSignal,
): Promise<Looked> {
  const looked: Looked = { rows: 0, tweets: 0, unnamed: 0, bad: 0, told: [] };
  for await (const read of rowsOf(parts, choices, onBytes)) {
    signal.throwIfAborted();
    if ('row' in read) {
      looked.rows++;
      if (!('account' in read.row)) looked.tweets++;
      if ('tweet' in read.row && !isNamed(read.row.tweet.author)) looked.unnamed++;
    } else {
      looked.bad++;
      if (looked.told.length < MOST_TOLD) looked.told.push(read.bad);
    }
  }
  if (looked.tweets === 0 && looked.bad > 0) throw new NothingGood(parts[0]?.name ?? '', looked);
  if (looked.tweets === 0) throw new FileFault('nothing', parts[0]?.name ?? '');
  return looked;
}

/** Not one row can be taken over: which, and why, is told. */
export class NothingGood extends FileFault {
  readonly looked: Looked;

  constructor(part: string, looked: Looked) {
    super('nothing', part);
    this.looked = looked;
  }
}
