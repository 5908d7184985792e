/** Engines that find texts, each made from the same tweets and asked the same way. */
import { createRequire } from 'node:module';
import Fuse from 'fuse.js';
import type { Tweet } from '@/utils/core/tweet';
import { memoryLibrary } from './memory-library';

export interface Engine {
  name: string;
  /** Ids, best first. */
  find(text: string): Promise<string[]> | string[];
  /** The most queries that it is asked: some would take hours. */
  most?: number;
}

const require = createRequire(import.meta.url);

interface MiniSearchLike {
  addAll(documents: readonly object[]): void;
  search(text: string, options: object): { id: unknown }[];
}
interface FlexSearchLike {
  add(id: number, text: string): void;
  search(text: string, options: object): unknown[];
}

export const engines: Record<string, (tweets: readonly Tweet[]) => Engine | null> = {
  'ours, shards in memory': (tweets) => ({ name: 'ours', find: memoryLibrary(tweets).find }),

  'MiniSearch, fuzzy and prefix': (tweets) => {
    const MiniSearch = installed('minisearch') as (new (options: object) => MiniSearchLike) | null;
    if (!MiniSearch) return null;
    const index = new MiniSearch({ fields: ['text'] });
    index.addAll(tweets.map(({ id, text }) => ({ id, text })));
    return {
      name: 'minisearch',
      find: (text) => index.search(text, { fuzzy: 0.2, prefix: true }).map(({ id }) => String(id)),
      most: 200,
    };
  },

  FlexSearch: (tweets) => {
    const found = installed('flexsearch') as {
      Index: new (options: object) => FlexSearchLike;
    } | null;
    if (!found) return null;
    const index = new found.Index({ tokenize: 'strict' });
    tweets.forEach(({ text }, n) => index.add(n, text));
    return {
      name: 'flexsearch',
      find: (text) =>
        index.search(text, { limit: 10, suggest: true }).map((n) => tweets[Number(n)]?.id ?? ''),
    };
  },

  'fuse.js': (tweets) => {
    const fuse = new Fuse(tweets, { keys: ['text'], ignoreLocation: true, includeScore: true });
    return {
      name: 'fuse.js',
      find: (text) => fuse.search(text, { limit: 10 }).map(({ item }) => item.id),
      most: 4,
    };
  },
};

/** Null for a package that is not installed here. */
function installed(name: string): unknown {
  try {
    return require(name);
  } catch {
    return null;
  }
}
