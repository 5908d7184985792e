/**
 * What went wrong with the library and the reader must know. The generation kept here, outside the
 * database, shows when a browser has silently put an empty database in the place of a damaged one.
 */
import { stored } from '../stored';

/** `lost`: an empty database stands where one was; `full`: no room; `newer`: a newer Sourcier wrote it. */
export type Trouble = 'lost' | 'full' | 'newer';

const generation = stored<string | null>('local', 'generation', null);
const trouble = stored<Trouble | null>('local', 'trouble', null);

export async function readTrouble(): Promise<Trouble | null> {
  return trouble.get();
}

export async function setTrouble(now: Trouble): Promise<void> {
  await trouble.set(now);
}

export async function clearTrouble(): Promise<void> {
  await trouble.remove();
}

/** Compares the database's generation with the one kept here, says when it was lost, and keeps it. */
export async function noticeLoss(current: string): Promise<void> {
  const kept = await generation.get();
  if (kept === current) return;
  if (kept !== null) await setTrouble('lost');
  await generation.set(current);
}

/** Of a database that did open. */
export async function noticeOpened(generation: string): Promise<void> {
  await noticeLoss(generation);
  if ((await readTrouble()) === 'newer') await clearTrouble();
}
