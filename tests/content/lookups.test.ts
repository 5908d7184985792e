import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Answer, createLookups } from '@/entrypoints/x.content/lookups';
import type { Tweet } from '@/utils/core/tweet';
import { createBeat } from '@/utils/x/beat';
import { tweet } from '../support/tweets';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function lookups(answer: (tweet: Tweet) => Answer | Error = () => null) {
  const asked: string[][] = [];
  const send = (tweets: Tweet[]): Promise<Answer[]> => {
    asked.push(tweets.map(({ id }) => id));
    return new Promise((resolve, reject) => {
      const answers = tweets.map(answer);
      const error = answers.find((one) => one instanceof Error);
      if (error) reject(error);
      else resolve(answers as Answer[]);
    });
  };
  return { asked, ...createLookups(send, createBeat(new AbortController().signal)) };
}

test('tweets attached together are asked in one message, answered in their order', async () => {
  const reshare = { accounts: 2 } as NonNullable<Answer>;
  const one = tweet();
  const two = tweet();
  const { ask, asked } = lookups(({ id }) => (id === two.id ? reshare : null));
  const answers = Promise.all([ask(one), ask(two)]);
  await vi.runAllTimersAsync();
  expect(await answers).toEqual([null, reshare]);
  expect(asked).toEqual([[one.id, two.id]]);
});

test('an answer is known until the words, a verdict or a setting change', async () => {
  const { ask, known, forgetAll } = lookups();
  const one = tweet({ truncated: true });
  void ask(one);
  await vi.runAllTimersAsync();
  expect(known(one)).toBeNull();
  expect(known({ ...one, text: `${one.text} and more` })).toBeUndefined();
  forgetAll();
  expect(known(one)).toBeUndefined();
});

test('when the library grows, only reshares stay known', async () => {
  const reshare = { accounts: 2 } as NonNullable<Answer>;
  const one = tweet();
  const two = tweet();
  const { ask, known, forgetNegative } = lookups(({ id }) => (id === two.id ? reshare : null));
  void ask(one);
  void ask(two);
  await vi.runAllTimersAsync();
  forgetNegative();
  expect(known(one)).toBeUndefined();
  expect(known(two)).toBe(reshare);
});

test('an answer that was on its way when a verdict was given is not kept', async () => {
  const { ask, known, forgetAll } = lookups();
  const one = tweet();
  void ask(one);
  vi.advanceTimersToNextTimer();
  forgetAll();
  await vi.runAllTimersAsync();
  expect(known(one)).toBeUndefined();
});

test('no answer means no reshare for now, and is asked again', async () => {
  const { ask, known } = lookups(() => new Error('No response'));
  const one = tweet();
  const answer = ask(one);
  await vi.runAllTimersAsync();
  expect(await answer).toBeNull();
  expect(known(one)).toBeUndefined();
});

/** From beat to beat. */
const BEAT = 200;

test('what is in view, or about to be, is asked sooner than what X attached ahead of the view', async () => {
  const { ask, hurry, asked } = lookups();
  const [first, ahead, shown, later] = [tweet(), tweet(), tweet(), tweet()];
  void ask(first);
  await vi.advanceTimersByTimeAsync(BEAT);
  expect(asked).toEqual([[first.id]]);
  void ask(ahead);
  hurry(later);
  await vi.advanceTimersByTimeAsync(BEAT);
  expect(asked).toHaveLength(1);
  void ask(shown, true);
  await vi.advanceTimersByTimeAsync(BEAT);
  expect(asked).toEqual([[first.id], [ahead.id, shown.id]]);
  await vi.advanceTimersByTimeAsync(BEAT);
  void ask(later);
  hurry(later);
  expect(asked.at(-1)).toEqual([later.id]);
  void ask(ahead);
  await vi.advanceTimersByTimeAsync(4 * BEAT);
  expect(asked).toHaveLength(3);
  await vi.advanceTimersByTimeAsync(BEAT);
  expect(asked).toHaveLength(4);
});

test('an answer about one tweet is forgotten alone', async () => {
  const { ask, known, forget } = lookups();
  const [one, two] = [tweet(), tweet()];
  void ask(one);
  void ask(two);
  await vi.runAllTimersAsync();
  forget(one);
  expect(known(one)).toBeUndefined();
  expect(known(two)).toBeNull();
});
