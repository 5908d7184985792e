/**
 * The grammar on real tweets, labelled by hand, by the figures of their own scorer. They are third
 * parties' and no part of the project: where they are not beside it, this says so and skips.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { findCredits } from '../../utils/core/credit';

const folder = join(import.meta.dirname, '../../../shared/data/credit');
const labelled = join(folder, 'credit-dev.jsonl');
const here = existsSync(labelled);

interface Share {
  f1: number;
}

interface Figures {
  scored: number;
  missing: number;
  credited: Share;
  handles: Share;
  roleAccuracy: { withoutPublishers: number };
  namesWithoutHandle: { recall: number };
  falseCreditRate: { all: number };
  perLang: Record<string, { rows: number; credited: Share; handles: Share }>;
}

describe.skipIf(!here)('on real tweets', () => {
  let figures: Figures;
  beforeAll(() => {
    figures = score();
  });

  test('whether anybody is credited, and who, is told right', () => {
    expect(figures.scored).toBeGreaterThan(300);
    expect(figures.missing).toBe(0);
    expect(figures.credited.f1).toBeGreaterThanOrEqual(0.96);
    expect(figures.handles.f1).toBeGreaterThanOrEqual(0.96);
    expect(figures.roleAccuracy.withoutPublishers).toBeGreaterThanOrEqual(0.95);
    expect(figures.namesWithoutHandle.recall).toBeGreaterThanOrEqual(0.7);
  });

  test('traps stay silent', () => {
    expect(figures.falseCreditRate.all).toBeLessThanOrEqual(0.03);
  });

  test('so it is in every language with enough of them', () => {
    const many = Object.entries(figures.perLang).filter(([, { rows }]) => rows >= 20);
    expect(many.map(([lang]) => lang)).toEqual(expect.arrayContaining(['en', 'fr', 'de', 'es']));
    const low = many.filter(([, lang]) => lang.credited.f1 < 0.92 || lang.handles.f1 < 0.92);
    expect(low).toEqual([]);
  });
});

test.skipIf(here)('skips real tweets: ../shared/data/credit is not here', () => {
  expect(here).toBe(false);
});

function score(): Figures {
  const scratch = mkdtempSync(join(tmpdir(), 'sourcier-credit-'));
  const answers = join(scratch, 'answers.jsonl');
  const rows = readFileSync(labelled, 'utf8').split('\n').filter(Boolean);
  const lines = rows.map((row) => {
    const { id, text } = JSON.parse(row) as { id: string; text: string };
    return JSON.stringify({ id, credits: findCredits(text) });
  });
  writeFileSync(answers, lines.join('\n'));
  const scorer = [join(folder, 'score.mjs'), labelled, answers, '--json'];
  const figures = JSON.parse(
    execFileSync(process.execPath, scorer, { encoding: 'utf8' }),
  ) as Figures;
  rmSync(scratch, { recursive: true });
  return figures;
}
