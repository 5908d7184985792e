/** What the background holds in memory, and the library on disk. */
import type { Send } from '../tools/popup.ts';
import type { Own } from './library.ts';

export interface Held {
  /** Bytes of JavaScript and of typed arrays: as it stands, and once everything that can go is gone. */
  before: number;
  after: number;
}

export async function held(background: Send): Promise<Held> {
  const usage = async () => {
    const { usedSize, backingStorageSize } = (await background('Runtime.getHeapUsage')) as {
      usedSize: number;
      backingStorageSize: number;
    };
    return usedSize + backingStorageSize;
  };
  const before = await usage();
  await background('HeapProfiler.enable');
  await background('HeapProfiler.collectGarbage');
  return { before, after: await usage() };
}

export interface Stored {
  shards: number;
  /** Bytes of the packed shards, and of the changes not merged into them yet. */
  packed: number;
  recent: number;
  /** Bytes that the browser counts for the whole database; null where it does not tell them apart. */
  database: number | null;
}

export function stored(extension: Own): Promise<Stored> {
  return extension.evaluate(
    () =>
      new Promise<Stored>((resolve, reject) => {
        const opening = indexedDB.open('library');
        opening.onerror = () => reject(new Error('The library cannot be opened'));
        opening.onsuccess = () => {
          const database = opening.result;
          const transaction = database.transaction(['postings', 'recent']);
          const postings = transaction.objectStore('postings').getAll();
          const recent = transaction.objectStore('recent').getAll();
          transaction.oncomplete = () => {
            database.close();
            const shards = postings.result as Uint8Array[];
            const rows = recent.result as Record<string, Uint32Array>[];
            const sizes = rows.flatMap((row) => Object.values(row)).map((one) => one.byteLength);
            void navigator.storage.estimate().then((estimate) => {
              const { usageDetails } = estimate as { usageDetails?: { indexedDB?: number } };
              resolve({
                shards: shards.length,
                packed: shards.reduce((sum, shard) => sum + shard.byteLength, 0),
                recent: sizes.reduce((sum, size) => sum + size, 0),
                database: usageDetails?.indexedDB ?? null,
              });
            });
          };
        };
      }),
  );
}
