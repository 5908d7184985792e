// @vitest-environment jsdom
/** Tweets that come, are on screen, change and go, on an authored page with a clock of its own. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchChanges } from '../../utils/x/page-changes';
import {
  OWN_ATTRIBUTE,
  type Watch,
  type WatchedTweet,
  watchTweets,
} from '../../utils/x/watch-tweets';
import { fixture } from './fixtures';

const FAR = 5_000;

let told: string[];
let tops: WeakMap<Element, number>;
let stop: AbortController;
let awake: Set<() => boolean>;

/** Lets the browser tell what changed, then calls the jobs that were woken. */
async function beat(): Promise<void> {
  await Promise.resolve();
  for (const job of awake) if (!job()) awake.delete(job);
}

function idOf({ reading }: WatchedTweet): string {
  return reading.kind === 'tweet' ? reading.read.tweet.id.slice(-3) : reading.kind;
}

function watch(): Watch {
  const note = (what: string) => (tweet: WatchedTweet) => {
    told.push(`${what} ${idOf(tweet)}`);
  };
  const clock = {
    add: (job: () => boolean) => ({
      wake() {
        if (!stop.signal.aborted) awake.add(job);
      },
    }),
  };
  return watchTweets(
    document,
    {
      attached: note('attached'),
      redrawn: note('redrawn'),
      cameNear: note('near'),
      seen: note('seen'),
      detached: note('detached'),
    },
    (reading) => reading,
    { beat: clock, changes: watchChanges(document, clock, stop.signal) },
    stop.signal,
  );
}

/** Attaches a tweet to the page, so many pixels below the top of the view. */
function attach(top: number, id = '101'): Element {
  const cell = document.createElement('div');
  const { body } = fixture('text--plain');
  for (const link of body.querySelectorAll('a'))
    link.setAttribute(
      'href',
      link.getAttribute('href')?.replace(/(status\/\d+)\d{3}/, `$1${id}`) ?? '',
    );
  cell.append(...document.importNode(body, true).childNodes);
  document.body.append(cell);
  const article = cell.querySelector('article') as Element;
  tops.set(article, top);
  return article;
}

function scrollTo(article: Element, top: number): void {
  tops.set(article, top);
  article.dispatchEvent(new Event('scroll'));
}

beforeEach(() => {
  told = [];
  tops = new WeakMap();
  awake = new Set();
  stop = new AbortController();
  Element.prototype.getBoundingClientRect = function (this: Element) {
    const top = this.isConnected ? (tops.get(this) ?? 0) : -FAR;
    return { top, bottom: top + 200, left: 0, right: 600 } as DOMRect;
  };
});
afterEach(() => {
  stop.abort();
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

describe('a tweet', () => {
  it('that is there from the beginning is read at once, and seen once it stayed on screen', async () => {
    attach(100);
    watch();
    expect(told).toEqual(['attached 101']);
    await beat();
    expect(told.at(-1)).toBe('near 101');
    await beat();
    await beat();
    expect(told.slice(1)).toEqual(['near 101', 'seen 101']);
  });

  it('that is attached ahead of the view is looked up, and seen when it is scrolled to', async () => {
    watch();
    const article = attach(FAR);
    await beat();
    await beat();
    await beat();
    expect(told).toEqual(['attached 101']);
    expect(awake.size).toBe(0);
    scrollTo(article, 300);
    await beat();
    await beat();
    expect(told.slice(1)).toEqual(['near 101', 'seen 101']);
  });

  it('that is flung past is not seen', async () => {
    watch();
    const article = attach(FAR);
    await beat();
    scrollTo(article, 300);
    await beat();
    scrollTo(article, -FAR);
    await beat();
    await beat();
    expect(told).toEqual(['attached 101', 'near 101']);
  });

  it('is not seen in a tab that nobody looks at', async () => {
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    attach(100);
    watch();
    await beat();
    await beat();
    expect(told).toEqual(['attached 101']);
    hidden.mockReturnValue(false);
    document.dispatchEvent(new Event('visibilitychange'));
    await beat();
    await beat();
    expect(told.slice(1)).toEqual(['near 101', 'seen 101']);
  });

  it('that was taken away again before anybody looked is not read', async () => {
    watch();
    attach(100).remove();
    await beat();
    expect(told).toEqual([]);
  });

  it('is gone with its cell, and new when it comes back', async () => {
    const cell = attach(100).parentElement as Element;
    watch();
    cell.remove();
    await beat();
    document.body.append(cell);
    await beat();
    expect(told).toEqual(['attached 101', 'detached 101', 'attached 101', 'near 101']);
  });

  it('that takes the place of another in its article ends that one', async () => {
    const article = attach(100);
    watch();
    await beat();
    await beat();
    told = [];
    const other = attach(FAR, '202');
    article.replaceChildren(...other.childNodes);
    other.parentElement?.remove();
    await beat();
    await beat();
    expect(told).toEqual(['detached 101', 'attached 202', 'near 202', 'seen 202']);
  });

  it('that X draws anew says so; what we put into it is no change', async () => {
    const article = attach(FAR);
    watch();
    await beat();
    const ours = document.createElement('div');
    ours.setAttribute(OWN_ATTRIBUTE, '');
    article.append(ours);
    await beat();
    expect(told).toEqual(['attached 101']);
    ours.remove();
    await beat();
    expect(told.at(-1)).toBe('redrawn 101');
  });

  it('whose words change is another to look up, and to see', async () => {
    const article = attach(100);
    watch();
    await beat();
    await beat();
    told = [];
    const text = article.querySelector('[data-testid="tweetText"]') as Element;
    text.append(' More words.');
    await beat();
    await beat();
    expect(told).toEqual(['attached 101', 'seen 101']);
  });

  it('is no longer watched once that is called off', async () => {
    const article = attach(FAR);
    watch();
    await beat();
    stop.abort();
    scrollTo(article, 100);
    attach(100, '202');
    await beat();
    expect(told).toEqual(['attached 101', 'detached 101']);
  });
});
