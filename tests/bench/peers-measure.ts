/** Runs every engine over one corpus and tells how it ranks and how long it takes. */
import type { Corpus } from './corpus';
import { engines } from './engines';

export interface PeerFigures {
  engine: string;
  /** Seconds to make it from the tweets. */
  build: number;
  /** Milliseconds of each query. */
  times: number[];
  /** Queries with a source whose source came first, of so many. */
  first: number;
  copies: number;
}

/** A null in place of figures: the engine is not installed. */
export async function measurePeers(
  corpus: Corpus,
  told: (engine: string, figures: PeerFigures | null) => void,
): Promise<PeerFigures[]> {
  const all: PeerFigures[] = [];
  const asked = corpus.queries.filter(({ expected }) => expected && expected.length > 0);
  for (const [name, make] of Object.entries(engines)) {
    const from = performance.now();
    const engine = make(corpus.tweets);
    if (!engine) {
      told(name, null);
      continue;
    }
    const build = (performance.now() - from) / 1000;
    const step = Math.max(1, asked.length / (engine.most ?? Infinity));
    const figures: PeerFigures = { engine: engine.name, build, times: [], first: 0, copies: 0 };
    for (let at = 0; at < asked.length; at += step) {
      const query = asked[Math.floor(at)];
      if (!query) break;
      const start = performance.now();
      const [best] = await engine.find(query.text);
      figures.times.push(performance.now() - start);
      figures.copies++;
      if (best !== undefined && query.expected?.includes(corpus.ownId(best))) figures.first++;
    }
    told(name, figures);
    all.push(figures);
  }
  return all;
}
