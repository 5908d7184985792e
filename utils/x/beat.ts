/**
 * One clock for what can wait a little in a page: a browser makes each timer anew, and one for each
 * tweet would cost a fast reader's page more than the work itself.
 */

export interface Beat {
  /** Calls `job` at each beat once woken, for as long as it answers that it has more to do. */
  add(job: () => boolean): { wake(): void };
}

/** Milliseconds from beat to beat. */
const BEAT = 200;
/** So many beats without work, and the clock stops until it is woken. */
const LINGER = 10;

/** @param signal stops it for good. */
export function createBeat(signal: AbortSignal): Beat {
  const awake = new Set<() => boolean>();
  let clock: ReturnType<typeof setInterval> | undefined;
  let still = 0;
  signal.addEventListener('abort', stop);

  function stop(): void {
    clearInterval(clock);
    clock = undefined;
  }

  function tick(): void {
    still = awake.size > 0 ? 0 : still + 1;
    if (still > LINGER) stop();
    for (const job of awake) if (!job()) awake.delete(job);
  }

  return {
    add: (job) => ({
      wake() {
        if (signal.aborted) return;
        awake.add(job);
        clock ??= setInterval(tick, BEAT);
      },
    }),
  };
}
