/** The index made anew, as after an update that changes the fingerprints, while queries go on. */
import type { Message } from './ask.ts';
import { type FindScene, roundTrips } from './find-scene.ts';

export interface Rebuilt {
  seconds: number;
  /** Milliseconds of each query asked meanwhile. */
  meanwhile: number[];
}

/** Queries between two looks at whether it is done. */
const BETWEEN = 10;

export async function rebuilt(scene: FindScene, asked: readonly Message[]): Promise<Rebuilt> {
  await makeOlder(scene);
  await scene.killWorker();
  const from = performance.now();
  const meanwhile: number[] = [];
  for (let n = 0; ; n += BETWEEN) {
    const at = n % Math.max(1, asked.length - BETWEEN);
    meanwhile.push(...(await roundTrips(scene, asked.slice(at, at + BETWEEN))));
    if (await isDone(scene)) break;
  }
  return { seconds: (performance.now() - from) / 1000, meanwhile };
}

interface State {
  fingerprintVersion: number;
  rebuild: unknown;
  merge: unknown;
}

async function makeOlder(scene: FindScene): Promise<void> {
  const worker = await scene.worker();
  await worker.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('library');
        opening.onsuccess = () => {
          const database = opening.result;
          const transaction = database.transaction('meta', 'readwrite');
          const meta = transaction.objectStore('meta');
          const reading = meta.get('state');
          reading.onsuccess = () =>
            meta.put({ ...(reading.result as object), fingerprintVersion: -1 }, 'state');
          transaction.oncomplete = () => {
            database.close();
            resolve();
          };
        };
      }),
  );
}

async function isDone(scene: FindScene): Promise<boolean> {
  const worker = await scene.worker();
  const { fingerprintVersion, rebuild, merge } = await worker.evaluate(
    () =>
      new Promise<State>((resolve) => {
        const opening = indexedDB.open('library');
        opening.onsuccess = () => {
          const database = opening.result;
          const reading = database.transaction('meta').objectStore('meta').get('state');
          reading.onsuccess = () => {
            database.close();
            resolve(reading.result as State);
          };
        };
      }),
  );
  return fingerprintVersion >= 0 && !rebuild && !merge;
}
