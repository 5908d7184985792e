/** Serves the stand-in for X under X's own addresses in a browser of Playwright's. */
import { readFileSync } from 'node:fs';
import type { BrowserContext, Request, Route } from 'playwright-core';
import { pageScript } from './bundle.ts';
import { page, SCRIPTS } from './document.ts';
import { hostilePeople, hostileTweets } from './hostile.ts';
import { people } from './people.ts';
import * as pictures from './pictures.ts';
import { key } from './snowflake.ts';
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
  /** What of Esc closes X's dialogs, which may change. Default `keydown`. */
  escapeOn?: 'keydown' | 'keyup';
}

export interface StandIn {
  /** Asked of X's hosts beyond the document and the stand-in's own assets: `METHOD address`. */
  requests(): string[];
  /** What the next load of a page is told. */
  set(options: StandInOptions): void;
}

const hosts = ['x.com', 'mobile.x.com', 'pro.x.com', 'twitter.com', 'mobile.twitter.com'];

export async function serveStandIn(
  context: BrowserContext,
  options: StandInOptions = {},
): Promise<StandIn> {
  const css = sheet();
  const script = await pageScript();
  const asked: string[] = [];
  let current = options;

  async function answer(route: Route, request: Request): Promise<void> {
    const url = new URL(request.url());
    const address = url.origin + url.pathname;
    if (hosts.includes(url.hostname) && request.resourceType() === 'document') {
      return route.fulfill(page(css));
    }
    // A fetch is never the stand-in's own, whatever it asks for.
    if (!['fetch', 'xhr', 'ping', 'websocket', 'other'].includes(request.resourceType())) {
      if (address === `${SCRIPTS}main.js`) return route.fulfill(javascript(script));
      if (address === `${SCRIPTS}state.js`) return route.fulfill(javascript(start(current)));
      const picture = draw(url);
      if (picture) return route.fulfill({ contentType: 'image/svg+xml', body: picture });
    }
    if (url.hostname === 't.co')
      return route.fulfill({ contentType: 'text/html', body: 'Elsewhere' });
    asked.push(`${request.method()} ${request.url()}`);
    return route.fulfill({ status: 404, body: '' });
  }

  await context.route((url) => isX(url.hostname), answer);
  return {
    requests: () => [...asked],
    set: (changed) => {
      current = { ...current, ...changed };
    },
  };
}

/** The page's own sheet after the editor's. */
function sheet(): string {
  const files = ['../../node_modules/draft-js/dist/Draft.css', 'page/page.css'];
  return files.map((file) => readFileSync(new URL(file, import.meta.url), 'utf8')).join('\n');
}

function isX(hostname: string): boolean {
  return /(^|\.)(x\.com|twitter\.com|twimg\.com)$|^t\.co$/.test(hostname);
}

function javascript(body: string) {
  return { contentType: 'text/javascript; charset=utf-8', body };
}

function start(options: StandInOptions): string {
  const hostile = options.hostile ? Object.values(hostileTweets) : [];
  const chosen = options.home?.map((item) => ('tweet' in item ? item : { tweet: item }));
  const home = [...hostile.map((tweet) => ({ tweet })), ...(chosen ?? homeEntries)];
  const more = chosen?.map(({ tweet }) => tweet) ?? [];
  const state: PageState = {
    now: options.now ?? now,
    theme: options.theme ?? 'light',
    accounts: options.accounts ?? ['nora', 'nora_at_work'],
    people: [...people, ...hostilePeople],
    tweets: options.noTweets
      ? []
      : unique([...allTweets, ...hostile, ...more, ...(options.more ?? [])]),
    home: options.noTweets ? [] : home,
    profiles,
    renamedTestids: options.renamedTestids ?? false,
    reuseArticles: options.reuseArticles ?? false,
    fillDelay: options.fillDelay ?? null,
    composer: options.textareaComposer ? 'textarea' : options.foreignEditor ? 'foreign' : 'draft',
    escapeOn: options.escapeOn ?? 'keydown',
  };
  return `window.__INITIAL_STATE__=${JSON.stringify(state)};`;
}

function unique(tweets: StandInTweet[]): StandInTweet[] {
  return [...new Map(tweets.map((tweet) => [tweet.id, tweet])).values()];
}

/** Photos are served by key: what each shows is looked up to draw it from its words. */
const altOfPhoto = new Map(
  allTweets
    .flatMap((tweet) => [...(tweet.photos ?? []), ...(tweet.quote?.photos ?? [])])
    .map((photo) => [photo.key, photo.alt]),
);

function draw({ hostname, pathname }: URL): string | null {
  const [folder = '', name = '', file = ''] = pathname.split('/').slice(1).map(decodeURIComponent);
  if (hostname === 'abs-0.twimg.com') return pictures.emoji(pathname.replace(/^.*\/|\.svg$/g, ''));
  if (hostname !== 'pbs.twimg.com') return null;
  if (folder === 'profile_banners') return pictures.banner(file);
  if (folder !== 'profile_images') return pictures.scenery(altOfPhoto.get(name) ?? key(pathname));
  const handle = file.replace(/_x96\.jpg$/, '');
  const person = people.find((one) => one.handle === handle);
  return person?.verified === 'organisation'
    ? pictures.emblem(handle, person.hue)
    : pictures.avatar(handle, person?.hue ?? 210);
}
