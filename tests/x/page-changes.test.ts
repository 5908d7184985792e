// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { onPageChanges } from '../../utils/x/page-changes';

/** Mutation observers are told before the next task. */
const told = () => new Promise((done) => setTimeout(done));

test('all who watch are told of each change, by one observer, until they stop', async () => {
  const observed = vi.spyOn(MutationObserver.prototype, 'observe');
  const disconnected = vi.spyOn(MutationObserver.prototype, 'disconnect');
  const [one, other] = [new AbortController(), new AbortController()];
  const [first, second] = [vi.fn(), vi.fn()];
  onPageChanges(document, first, one.signal);
  onPageChanges(document, second, other.signal);

  document.body.append('words');
  await told();
  expect(first).toHaveBeenCalledOnce();
  expect(second).toHaveBeenCalledOnce();
  expect(observed).toHaveBeenCalledOnce();

  one.abort();
  document.body.append('more words');
  await told();
  expect(first).toHaveBeenCalledOnce();
  expect(second).toHaveBeenCalledTimes(2);
  expect(disconnected).not.toHaveBeenCalled();

  other.abort();
  expect(disconnected).toHaveBeenCalledOnce();
  document.body.append('the last');
  await told();
  expect(second).toHaveBeenCalledTimes(2);

  const again = vi.fn();
  onPageChanges(document, again, new AbortController().signal);
  document.body.append('and on');
  await told();
  expect(again).toHaveBeenCalledOnce();
});
