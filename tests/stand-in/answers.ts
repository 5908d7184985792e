/** What X's hosts answer while they are the stand-in, whichever browser asks. */
import { readFileSync } from 'node:fs';
import { pageScript } from './bundle.ts';
import { page, SCRIPTS } from './document.ts';
import { draw } from './draw.ts';
import { homeTimeline } from './graphql.ts';
import { hostilePeople, hostileTweets } from './hostile.ts';
import { people } from './people.ts';
import type { Entry, PageState, StandInTweet, Theme } from './tweet.ts';
import { allTweets, homeEntries, now, profiles } from './tweets.ts';

export interface StandInOptions {
  /** Default `light`; `?theme=` and X's `night_mode` cookie win over it. */
  theme?: Theme;
  /** The accounts to switch between, the first signed in. Default nora and nora_at_work. */
  accounts?: string[];
  /** The moment from which the page counts "2h". Milliseconds since 1970 UTC. */
  now?: number;
  /** The home timeline instead of the authored one: `makeTweets(1000, 1)`. */
  home?: (Entry | StandInTweet)[];
  /** Tweets beside the authored ones, for search, profiles and permalinks. */
  more?: StandInTweet[];
  /** Every data-testid has another name. */
  renamedTestids?: boolean;
  /** Timelines are empty. */
  noTweets?: boolean;
  /** Hostile tweets stand on top of the home page. */
  hostile?: boolean;
  /** Cells that scroll away are filled with the next tweet instead of being replaced. */
  reuseArticles?: boolean;
  /** Articles are attached empty and filled this many milliseconds later. */
  fillDelay?: number;
  /** Composers are a plain textarea, as on small screens. */
  textareaComposer?: boolean;
  /** Composers are a contenteditable that is not Draft.js. */
  foreignEditor?: boolean;
  /** The page asks for its timeline's data, and is answered in X's own shape. Default: it does not. */
  answers?: 'xhr' | 'fetch' | null;
  /** It asks only when a test tells it to. */
  answersLate?: boolean;
  /** That answer breaks off in the middle. */
  brokenAnswers?: boolean;
  /** What of Esc closes X's dialogs, which may change. Default `keydown`. */
  escapeOn?: 'keydown' | 'keyup';
}

export interface StandIn {
  /** Asked of X's hosts beyond the document and the stand-in's own assets: `METHOD address`. */
  requests(): string[];
  /** What the next load of a page is told. */
  set(options: StandInOptions): void;
}

export interface Asked {
  method: string;
  url: string;
  /** What a page is made of, or what a script asks for: that is never the stand-in's own. */
  as: 'document' | 'part' | 'fetch';
}

export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

export interface Answering extends StandIn {
  answer(asked: Asked): Answer;
}

const hosts = ['x.com', 'mobile.x.com', 'pro.x.com', 'twitter.com', 'mobile.twitter.com'];

export async function answerAsX(options: StandInOptions = {}): Promise<Answering> {
  const css = sheet();
  const script = await pageScript();
  const asked: string[] = [];
  let current = options;

  return {
    answer({ method, url: whole, as }) {
      const url = new URL(whole);
      const address = url.origin + url.pathname;
      if (hosts.includes(url.hostname) && as === 'document') return { status: 200, ...page(css) };
      if (as !== 'fetch') {
        if (address === `${SCRIPTS}main.js`) return text('javascript', script);
        if (address === `${SCRIPTS}state.js`) return text('javascript', start(current));
        const picture = draw(url);
        if (picture) return { status: 200, headers: typed('image/svg+xml'), body: picture };
      }
      if (url.hostname === 't.co') return text('html', 'Elsewhere');
      if (current.answers && url.pathname.startsWith('/i/api/graphql/')) {
        const whole = homeTimeline(homeOf(current), tweetsOf(current));
        const body = current.brokenAnswers ? whole.slice(0, whole.length / 2) : whole;
        return { status: 200, headers: typed('application/json; charset=utf-8'), body };
      }
      asked.push(`${method} ${whole}`);
      return { status: 404, headers: {}, body: '' };
    },
    requests: () => [...asked],
    set: (changed) => {
      current = { ...current, ...changed };
    },
  };
}

/** True for the hosts that the stand-in answers for. */
export function isX(hostname: string): boolean {
  return /(^|\.)(x\.com|twitter\.com|twimg\.com)$|^t\.co$/.test(hostname);
}

/** The page's own sheet after the editor's. */
function sheet(): string {
  const files = ['../../node_modules/draft-js/dist/Draft.css', 'page/page.css'];
  return files.map((file) => readFileSync(new URL(file, import.meta.url), 'utf8')).join('\n');
}

function text(kind: 'javascript' | 'html', body: string): Answer {
  return { status: 200, headers: typed(`text/${kind}; charset=utf-8`), body };
}

function typed(contentType: string): Record<string, string> {
  return { 'content-type': contentType };
}

function hostileOf({ hostile }: StandInOptions): StandInTweet[] {
  return hostile ? Object.values(hostileTweets) : [];
}

function homeOf(options: StandInOptions): Entry[] {
  if (options.noTweets) return [];
  const chosen = options.home?.map((item) => ('tweet' in item ? item : { tweet: item }));
  return [...hostileOf(options).map((tweet) => ({ tweet })), ...(chosen ?? homeEntries)];
}

function tweetsOf(options: StandInOptions): StandInTweet[] {
  if (options.noTweets) return [];
  const home = options.home ? homeOf(options).map(({ tweet }) => tweet) : [];
  return unique([...allTweets, ...hostileOf(options), ...home, ...(options.more ?? [])]);
}

function start(options: StandInOptions): string {
  const state: PageState = {
    now: options.now ?? now,
    theme: options.theme ?? 'light',
    accounts: options.accounts ?? ['nora', 'nora_at_work'],
    people: [...people, ...hostilePeople],
    tweets: tweetsOf(options),
    home: homeOf(options),
    profiles,
    renamedTestids: options.renamedTestids ?? false,
    reuseArticles: options.reuseArticles ?? false,
    fillDelay: options.fillDelay ?? null,
    answers: options.answers ?? null,
    answersLate: options.answersLate ?? false,
    composer: options.textareaComposer ? 'textarea' : options.foreignEditor ? 'foreign' : 'draft',
    escapeOn: options.escapeOn ?? 'keydown',
  };
  return `window.__INITIAL_STATE__=${JSON.stringify(state)};`;
}

function unique(tweets: StandInTweet[]): StandInTweet[] {
  return [...new Map(tweets.map((tweet) => [tweet.id, tweet])).values()];
}
