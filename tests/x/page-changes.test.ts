// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { watchChanges } from '../../utils/x/page-changes';

let beats: (() => boolean)[];
let woken: number;
const beat = {
  add(job: () => boolean) {
    beats.push(job);
    return {
      wake() {
        woken++;
      },
    };
  },
};
beforeEach(() => {
  beats = [];
  woken = 0;
});
/** Mutation observers are told before the next task. */
const task = () => new Promise((done) => setTimeout(done));
const nextBeat = () => beats.map((job) => job());

test('all who listen are told at the next beat, once, of everything that changed since the last', async () => {
  const observed = vi.spyOn(MutationObserver.prototype, 'observe');
  const stop = new AbortController();
  const changes = watchChanges(document, beat, stop.signal);
  const [first, second] = [vi.fn(), vi.fn()];
  changes.listen(first);
  changes.listen(second);
  expect(observed).toHaveBeenCalledOnce();

  document.body.append('words');
  await task();
  document.body.append(document.createElement('p'));
  await task();
  expect(woken).toBe(2);
  expect(first).not.toHaveBeenCalled();
  expect(nextBeat()).toEqual([false]);
  for (const listener of [first, second]) {
    expect(listener).toHaveBeenCalledOnce();
    expect(listener.mock.calls[0]?.[0]).toHaveLength(2);
  }

  document.body.append('more words');
  await task();
  nextBeat();
  expect(second.mock.lastCall?.[0]).toHaveLength(1);

  stop.abort();
  document.body.append('the last');
  await task();
  expect(woken).toBe(3);
});
