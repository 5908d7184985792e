/** Figures as every bench tells them. */
import { cpus, loadavg, totalmem } from 'node:os';

export interface Bar {
  value: number;
  /** One of the two: no more than this, or no less. */
  most?: number;
  least?: number;
  met: boolean;
}

/** The least of these that so large a share of them is not above. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.ceil(share * sorted.length) - 1] ?? NaN;
}

export function atMost(value: number, most: number): Bar {
  return { value: rounded(value), most, met: value <= most };
}

export function atLeast(value: number, least: number): Bar {
  return { value: rounded(value), least, met: value >= least };
}

export function ms(value: number): string {
  return `${value.toFixed(value < 10 ? 2 : 0)} ms`;
}

export function mb(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

/** The machine, and how busy others keep it now. */
export function machine(): string {
  const [cpu] = cpus();
  const memory = (totalmem() / 2 ** 30).toFixed(0);
  return `${cpus().length} × ${cpu?.model ?? '?'}, ${memory} GiB, load ${(loadavg()[0] ?? 0).toFixed(1)}`;
}

function rounded(value: number): number {
  return Number(value.toFixed(3));
}
