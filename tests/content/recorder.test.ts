import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createRecorder } from '@/entrypoints/x.content/recorder';
import type { Recording } from '@/utils/messages';
import { seen, tweet } from '../support/tweets';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function recorder(answers: (number | Error)[]) {
  const sent: Recording[] = [];
  const stored: number[] = [];
  const stop = new AbortController();
  const send = (recording: Recording): Promise<number> => {
    sent.push(recording);
    const answer = answers.shift() ?? recording.seen.length;
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  };
  return {
    sent,
    stored,
    stop,
    ...createRecorder(send, (tweets) => stored.push(tweets.length), stop.signal),
  };
}

const ids = ({ seen }: Recording): string[] => seen.map(({ tweet }) => tweet.id);

test('sends what gathered in one message, and each tweet through each finder once', async () => {
  const { record, sent, stored } = recorder([]);
  const one = tweet();
  const two = tweet();
  record(seen(one));
  record(seen(two));
  record(seen(one));
  await vi.runAllTimersAsync();
  record(seen(one));
  record(seen(one, { finder: 'bob' }));
  await vi.runAllTimersAsync();
  expect(sent.map(ids)).toEqual([[one.id, two.id], [one.id]]);
  expect(stored).toEqual([2, 1]);
});

test('sends again what the background did not acknowledge, with the counts', async () => {
  const { record, count, sent } = recorder([new Error('No response'), new Error('No response')]);
  const one = tweet();
  record(seen(one));
  count({ read: 1 });
  await vi.runAllTimersAsync();
  expect(sent.map(ids)).toEqual([[one.id], [one.id], [one.id]]);
  expect(sent.at(-1)?.health.read).toBe(1);
  await vi.advanceTimersByTimeAsync(120_000);
  expect(sent).toHaveLength(3);
});

test('sends without delay when the page may be gone, and nothing when there is nothing', () => {
  const { record, flush, sent } = recorder([]);
  flush();
  expect(sent).toEqual([]);
  record(seen(tweet()));
  flush();
  expect(sent).toHaveLength(1);
});

test('stays quiet once it is stopped', async () => {
  const { record, stop, sent } = recorder([]);
  record(seen(tweet()));
  stop.abort();
  await vi.runAllTimersAsync();
  expect(sent).toEqual([]);
});

test('that only an answer came for a tweet counted before is told too; no news at all is not', async () => {
  const { count, sent } = recorder([]);
  count({ read: 0 });
  await vi.runAllTimersAsync();
  expect(sent).toEqual([]);
  count({ answered: 1 });
  await vi.runAllTimersAsync();
  expect(sent.map(({ health }) => health.answered)).toEqual([1]);
});

describe('what X says is gone', () => {
  const told = (sent: Recording[]): string[][] =>
    sent.map(({ seen, gone = [] }) => [...seen.map(() => 'seen'), ...gone.map(({ id }) => id)]);

  test('is sent once, with what was seen, and again until it is stored', async () => {
    const { record, noteGone, sent } = recorder([new Error('No response')]);
    noteGone(['12', '13']);
    record(seen(tweet()));
    await vi.runAllTimersAsync();
    noteGone(['12']);
    await vi.runAllTimersAsync();
    expect(told(sent)).toEqual([
      ['seen', '12', '13'],
      ['seen', '12', '13'],
    ]);
    expect(sent[0]?.gone?.[0]?.at).toBe(sent[1]?.gone?.[0]?.at);
  });

  test('is sent again after the tweet was seen again, and the sighting after it', async () => {
    const { record, noteGone, sent } = recorder([]);
    const one = tweet();
    for (let turn = 0; turn < 2; turn++) {
      record(seen(one));
      await vi.runAllTimersAsync();
      noteGone([one.id]);
      await vi.runAllTimersAsync();
    }
    expect(told(sent)).toEqual([['seen'], [one.id], ['seen'], [one.id]]);
  });
});
