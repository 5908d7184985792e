import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createBeat } from '../../utils/x/beat';

const BEAT = 200;
beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a job is called at each beat from when it is woken until it has no more to do', () => {
  const beat = createBeat(new AbortController().signal);
  let left = 3;
  const job = vi.fn(() => --left > 0);
  const { wake } = beat.add(job);
  vi.advanceTimersByTime(BEAT);
  expect(job).not.toHaveBeenCalled();
  wake();
  wake();
  vi.advanceTimersByTime(10 * BEAT);
  expect(job).toHaveBeenCalledTimes(3);
  wake();
  vi.advanceTimersByTime(BEAT);
  expect(job).toHaveBeenCalledTimes(4);
});

test('all jobs share one timer, which stops when there has been nothing to do for a while', () => {
  const beat = createBeat(new AbortController().signal);
  for (let n = 0; n < 3; n++) beat.add(() => false).wake();
  expect(vi.getTimerCount()).toBe(1);
  vi.advanceTimersByTime(5 * BEAT);
  expect(vi.getTimerCount()).toBe(1);
  vi.advanceTimersByTime(10 * BEAT);
  expect(vi.getTimerCount()).toBe(0);
});

test('nothing is called once the page is left', () => {
  const stop = new AbortController();
  const job = vi.fn(() => true);
  const { wake } = createBeat(stop.signal).add(job);
  wake();
  stop.abort();
  wake();
  vi.advanceTimersByTime(5 * BEAT);
  expect(job).not.toHaveBeenCalled();
});
