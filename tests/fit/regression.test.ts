import { expect, test } from 'vitest';
import { fitLogistic, probability, type Example } from './regression';

/** Each value with the share of 1 that the coefficients give, both labels weighted by it. */
function examplesOf(base: number, coefficients: readonly [number, number]): Example[] {
  const steps = [-2, -1, 0, 1, 2];
  return steps.flatMap((a) =>
    steps.flatMap((b) => {
      const p = probability(base + coefficients[0] * a + coefficients[1] * b);
      return [
        { values: [a, b], label: 1, weight: 1_000 * p },
        { values: [a, b], label: 0, weight: 1_000 * (1 - p) },
      ];
    }),
  );
}

test('finds the coefficients from which the labels were made', () => {
  const { base, coefficients } = fitLogistic(examplesOf(-0.5, [1.5, -0.8]));
  expect(base).toBeCloseTo(-0.5, 2);
  expect(coefficients[0]).toBeCloseTo(1.5, 2);
  expect(coefficients[1]).toBeCloseTo(-0.8, 2);
});

test('a value that never changes gets nothing', () => {
  const examples = examplesOf(0, [1, 0]).map((one) => ({
    ...one,
    values: [one.values[0] ?? 0, 7],
  }));
  expect(fitLogistic(examples).coefficients[1]).toBeCloseTo(0, 6);
});
