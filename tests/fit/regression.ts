/** Logistic regression, weighted, with a ridge: what fits the rule. */

export interface Example {
  /** In the order of the coefficients. */
  values: number[];
  /** 1 when the query comes from the candidate, else 0. */
  label: number;
  weight: number;
}

export interface Fitted {
  base: number;
  coefficients: number[];
}

/** Passes of Newton's method: it converges in about ten. */
const PASSES = 30;
/** The ridge's strength on coefficients of standardised values. */
const RIDGE = 1;

/** Iteratively reweighted least squares (McCullagh and Nelder, "Generalized Linear Models", 1989). */
export function fitLogistic(examples: readonly Example[]): Fitted {
  const width = examples[0]?.values.length ?? 0;
  const columns = Array.from({ length: width }, (_, i) =>
    examples.map(({ values }) => values[i] ?? 0),
  );
  const means = columns.map(mean);
  const spreads = columns.map((column, i) =>
    Math.sqrt(mean(column.map((value) => (value - (means[i] ?? 0)) ** 2))),
  );
  const rows = examples.map(({ values }) => [
    1,
    ...values.map((value, i) => (value - (means[i] ?? 0)) / (spreads[i] || 1)),
  ]);
  const fitted: number[] = Array.from({ length: width + 1 }, () => 0);
  for (let pass = 0; pass < PASSES; pass++) {
    const gradient = fitted.map((value, i) => (i === 0 ? 0 : -RIDGE * value));
    const hessian: number[][] = fitted.map((_, i) =>
      fitted.map((_, j) => (i === j && i > 0 ? RIDGE : 0)),
    );
    rows.forEach((row, n) => {
      const example = examples[n];
      if (!example) return;
      const { label, weight } = example;
      const p = probability(dot(row, fitted));
      row.forEach((value, i) => {
        gradient[i] = (gradient[i] ?? 0) + weight * (label - p) * value;
        const line = hessian[i] ?? [];
        row.forEach(
          (other, j) => (line[j] = (line[j] ?? 0) + weight * p * (1 - p) * value * other),
        );
      });
    });
    solve(hessian, gradient).forEach((step, i) => (fitted[i] = (fitted[i] ?? 0) + step));
  }
  const coefficients = fitted.slice(1).map((value, i) => value / (spreads[i] || 1));
  return { base: (fitted[0] ?? 0) - dot(coefficients, means), coefficients };
}

export function probability(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

export function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Gaussian elimination; the matrix is positive definite, so that no pivot is searched for. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
  rows.forEach((row, i) => {
    const pivot = row[i] ?? 1;
    for (const other of rows.slice(i + 1)) {
      const factor = (other[i] ?? 0) / pivot;
      for (let j = i; j < other.length; j++) other[j] = (other[j] ?? 0) - factor * (row[j] ?? 0);
    }
  });
  const solution = new Array<number>(right.length).fill(0);
  for (let i = right.length - 1; i >= 0; i--) {
    const row = rows[i] ?? [];
    const known = dot(row.slice(i + 1, -1), solution.slice(i + 1));
    solution[i] = ((row[right.length] ?? 0) - known) / (row[i] ?? 1);
  }
  return solution;
}
