/** Tells the bench's figures in words, and as one JSON object with the bars. */
import type { DraftFigures } from './drafts.ts';
import { atMost, ms, quantile } from './figures.ts';
import type { Answers } from './messages.ts';
import type { AnswerFigures } from './payloads.ts';
import { type Figures, WARM } from './measure.ts';

/** Milliseconds. */
const MOST_A_TWEET = 1.5;
const LONGEST_TASK = 50;
/** Growth that is still called flat: what is remembered of each tweet so that it is not asked again. */
const FLAT = 1.05;

const MOST_AN_ANSWER = 15;
const LONGEST_SLICE = 8;

const SLOWEST_HINT = 300;
const MOST_A_KEY = 2;

/** Answers whether every bar is met. */
export function report(figures: Figures, heard: AnswerFigures, drafts: DraftFigures[]): boolean {
  const { wall, processor, labels, shifts, memory, lookUp, record, tweets } = figures;
  const perTweet = (wall.script + wall.rendering) / tweets;
  const perTweetProcessor = (processor.script + processor.rendering) / tweets;
  const longest = wall.tasks.toSorted((a, b) => b.ours - a.ours).slice(0, 3);
  const longestOurs = longest[0]?.ours ?? 0;
  const growth = memory.end.heap / memory.warm.heap;
  console.log(`${figures.conditions}
${tweets} tweets scrolled past in ${figures.seconds.toFixed(0)} s
main thread a tweet: ${ms(perTweet)} (script ${ms(wall.script / tweets)}, style and layout after our changes ${ms(wall.rendering / tweets)}); on the processor alone ${ms(perTweetProcessor)}; apart: the browser's own work in tasks of ours alone ${ms(wall.around / tweets)} (processor ${ms(processor.around / tweets)}), garbage ${ms(wall.garbage / tweets)}
tasks with our script in them: ${wall.tasks.length}; our share of the longest: ${longest.map(({ ours, whole }) => `${ms(ours)} of ${ms(whole)}`).join(', ')}
memory of the tab: ${mb(memory.warm.heap)} after ${WARM} tweets, ${mb(memory.end.heap)} at the end; before ${mb(memory.before.heap)}, after leaving the page ${mb(memory.after.heap)}
nodes and listeners: ${memory.warm.nodes} and ${memory.warm.listeners} after ${WARM}, ${memory.end.nodes} and ${memory.end.listeners} at the end; before ${memory.before.nodes} and ${memory.before.listeners}, after leaving the page ${memory.after.nodes} and ${memory.after.listeners}; ${figures.hostsLeft} part of ours left
labels: ${labels.shown} of ${labels.expected}, and ${labels.unexpected} unexpected
labelled tweets that changed their height in view: ${shifts.early} within 500 ms, ${shifts.late} later; layout shifts counted by the browser in them: ${shifts.entries}
answers to lookUp: ${answers(lookUp)}; to record: ${answers(record)}
requests that left the browser: ${figures.requests.length}`);
  tellAnswers(heard);
  drafts.forEach(tellDraft);
  const bars = {
    msPerTweet: atMost(perTweet, MOST_A_TWEET),
    longestTaskMs: atMost(longestOurs, LONGEST_TASK),
    heapGrowthAfterWarm: atMost(growth, FLAT),
    lateShifts: atMost(shifts.late, 0),
    labelsMissing: atMost(labels.expected - labels.shown, 0),
    requests: atMost(figures.requests.length, 0),
    ...answerBars(heard),
    ...Object.fromEntries(drafts.flatMap(draftBars)),
  };
  const met = Object.values(bars).every((one) => one.met);
  console.log(JSON.stringify({ bench: 'page', tweets, met, bars }));
  return met;
}

/** The same of the answers alone. */
export function reportAnswers(heard: AnswerFigures): boolean {
  tellAnswers(heard);
  const bars = answerBars(heard);
  const met = Object.values(bars).every((one) => one.met);
  console.log(JSON.stringify({ bench: 'answers', met, bars }));
  return met;
}

/** The median: each is measured once in a page of its own, beside whatever else the machine does. */
function middle(numbers: number[]): number {
  return quantile(numbers, 0.5);
}

function tellAnswers({ size, tweets, answers }: AnswerFigures): void {
  const told = (of: keyof (typeof answers)[number]) => {
    const times = answers.map((answer) => answer[of]);
    return `p50 ${ms(middle(times))}, longest ${ms(Math.max(...times))}`;
  };
  console.log(`an answer of X's of ${(size / 1000).toFixed(0)} kB with ${tweets} tweets, the first of its page, both worlds: ${told('total')} (${answers.length} pages); on the processor alone ${told('processor')}
  the longest task of ours: ${told('longest')}; before the page's own handler: ${told('before')}`);
}

function answerBars({ answers }: AnswerFigures) {
  return {
    answerMs: atMost(middle(answers.map(({ total }) => total)), MOST_AN_ANSWER),
    answerLongestSliceMs: atMost(middle(answers.map(({ longest }) => longest)), LONGEST_SLICE),
    answerBeforePageMs: atMost(Math.max(...answers.map(({ before }) => before)), 0),
  };
}

function tellDraft({ library, warm, cold, key }: DraftFigures): void {
  const told = (times: number[]) =>
    `p50 ${ms(quantile(times, 0.5))}, p95 ${ms(quantile(times, 0.95))}, longest ${ms(Math.max(...times))}`;
  console.log(`drafts, library of ${library}: last key to hint on screen ${told(warm)} (${warm.length} drafts)
  with the background stopped before the first key ${told(cold)} (${cold.length} drafts)
  a key in a draft of 2,000 characters ${ms(key.wall)}; on the processor alone ${ms(key.processor)}`);
}

function draftBars({ library, warm, cold, key }: DraftFigures) {
  return [
    [`hintMsP95Of${library}`, atMost(quantile(warm, 0.95), SLOWEST_HINT)],
    [`hintMsP95Of${library}Cold`, atMost(quantile(cold, 0.95), SLOWEST_HINT)],
    [`msPerKeyOf${library}`, atMost(key.wall, MOST_A_KEY)],
  ] as const;
}

function answers({ count, p50, p95, longest }: Answers): string {
  return `${count}, p50 ${ms(p50)}, p95 ${ms(p95)}, longest ${ms(longest)}`;
}

function mb(value: number): string {
  return `${value.toFixed(2)} MB`;
}
