/** The whole of a fit: asks, fits, cross-validates, reports. */
import { hash32 } from '../../utils/core/hash';
import { RULE, type Rule } from '../../utils/core/similarity';
import { askAll, askHeadlines, askStrangers, type Asked } from './asked';
import { readData } from './data';
import { fitRule } from './examples';
import { figures, tally, type Answered, type Figures, type Tallies } from './figures';

const FOLDS = 5;
/** Scores from which on it might "come from": what each would find. */
const LEAST = [0.5, 0.6, 0.65, 0.7, 0.75, 0.8];

export function run(folder: string, asItStands: boolean): void {
  const data = readData(folder);
  const largest = data.corpus.length;
  const asked = [...askAll(data), ...askStrangers(data), ...askHeadlines(data)];
  const inLargest = asked.filter(({ size }) => size === largest);
  const now = tally(inLargest.map((one) => ({ asked: one, rule: RULE })));
  tell(`The rule as it stands, ${largest} tweets`, now, asked);
  if (asItStands) {
    console.log(JSON.stringify({ tweets: largest, now: figures(now, asked) }));
    return;
  }
  const answered = crossValidate(asked, inLargest, ({ account }) => hash32(account) % FOLDS);
  const byAccount = tally(answered);
  tell(`Fitted, ${FOLDS} folds by account`, byAccount, asked);
  for (const least of LEAST) tellBriefly(least, figures(tally(answered, least), asked));
  const byKind = tally(crossValidate(asked, inLargest, ({ kind }) => kind));
  tell('Fitted, each kind left out in turn', byKind, asked);
  const rule = fitRule(asked);
  console.log(`\nconst RULE = {\n${linesOf(rule)}\n} satisfies Rule;\n`);
  const [one, two, three] = [now, byAccount, byKind].map((tallies) => figures(tallies, asked));
  console.log(JSON.stringify({ tweets: largest, now: one, byAccount: two, byKind: three, rule }));
}

/** Each fold is answered by a rule that was fitted on the others. */
function crossValidate(
  asked: readonly Asked[],
  answering: readonly Asked[],
  foldOf: (one: Asked) => unknown,
): Answered[] {
  return [...new Set(answering.map(foldOf))].flatMap((fold) => {
    const rule = fitRule(asked.filter((one) => foldOf(one) !== fold));
    const held = answering.filter((one) => foldOf(one) === fold);
    return held.map((one) => ({ asked: one, rule }));
  });
}

function linesOf(rule: Rule): string {
  return Object.entries(rule)
    .map(([name, value]) => `  ${name}: ${Number(value.toPrecision(3))},`)
    .join('\n');
}

function tellBriefly(least: number, { found, natural, false: wrong }: Figures): void {
  const wrongly = Object.entries(wrong).filter(([, share]) => share > 0);
  const list = wrongly.map(([kind, share]) => `${kind} ${share} %`).join(', ');
  console.log(`  from ${least} on: found ${found} %, natural ${natural} %; wrongly ${list}`);
}

function tell(title: string, tallies: Tallies, asked: readonly Asked[]): void {
  const all = figures(tallies, asked);
  console.log(`\n${title}`);
  console.log(
    `  ranked first ${all.rankedFirst} %, found ${all.found} %, natural copies ${all.natural} %`,
  );
  for (const [kind, { queries, rankedFirst, found, wrong }] of [...tallies].toSorted())
    console.log(
      kind in all.false
        ? `  ${kind.padEnd(16)} ${wrong} of ${queries} found wrongly`
        : `  ${kind.padEnd(16)} ${rankedFirst} of ${queries} ranked first, ${found} found`,
    );
}
