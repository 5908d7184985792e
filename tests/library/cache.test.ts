import { expect, test } from 'vitest';
import { IndexCache } from '../../utils/library/cache';

test('keeps the texts of tweets whatever becomes of the shards', () => {
  const cache = new IndexCache();
  cache.setText(7, 'the port weighs every container twice');
  cache.validate(2);
  expect(cache.text(7)).toBe('the port weighs every container twice');
});

test('gives up the texts it has had longest when they are more than it may hold', () => {
  const cache = new IndexCache();
  for (let doc = 0; doc < 5; doc++) cache.setText(doc, 'x'.repeat(2_000_000));
  expect([0, 1, 4].map((doc) => cache.text(doc)?.length)).toEqual([
    undefined,
    2_000_000,
    2_000_000,
  ]);
});
