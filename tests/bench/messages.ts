/** How long the background takes to answer the content script, measured at the sender. */
import type { World } from './world.ts';

export interface Answers {
  count: number;
  /** Milliseconds. */
  p50: number;
  p95: number;
  longest: number;
}

/** From now on each message of the content script is timed; `address` makes the timing count as ours. */
export async function timeMessages(world: World, address: string): Promise<void> {
  await world.evaluate(`(() => {
    globalThis.answerTimes = [];
    const send = chrome.runtime.sendMessage.bind(chrome.runtime);
    chrome.runtime.sendMessage = (message, answered) => {
      const from = performance.now();
      send(message, (answer) => {
        answerTimes.push([message.type, performance.now() - from]);
        answered(answer);
      });
    };
  })()
  //# sourceURL=${address}bench.js`);
}

export async function answersTo(world: World, type: string): Promise<Answers> {
  const all = await world.evaluate<[string, number][]>('answerTimes');
  const times = all.filter(([name]) => name === type).map(([, time]) => time);
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.ceil(times.length * share) - 1] ?? 0;
  return { count: times.length, p50: at(0.5), p95: at(0.95), longest: at(1) };
}
