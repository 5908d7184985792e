// @vitest-environment jsdom
/** X's answers on their way: out of X's own world without disturbing it, and read in ours in slices. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ANSWER, LISTENING } from '../../utils/x/answers-channel';
import { hearAnswers } from '../../utils/x/hear-answers';
import type { PayloadTweet } from '../../utils/x/read-payload';
import { tapAnswers } from '../../utils/x/tap-answers';
import { rawTweet, timeline } from './payloads';

/** What waits for the page to be idle, in the order of asking. */
let idle: (() => void)[] = [];
const ADDRESS = 'https://x.com/i/api/graphql/Ab3/HomeTimeline?variables=1';

beforeEach(() => {
  idle = [];
  vi.stubGlobal('requestIdleCallback', (work: () => void) => idle.push(work));
  vi.stubGlobal('cancelIdleCallback', (id: number) => (idle[id - 1] = () => undefined));
});
afterEach(() => vi.unstubAllGlobals());

const rest = async (): Promise<void> => {
  for (let turn = 0; turn < 5; turn++) {
    for (const work of idle.splice(0)) work();
    await Promise.resolve();
  }
};

describe('in X’s world', () => {
  /** A request that is answered as soon as it is sent. */
  class Request extends EventTarget {
    responseURL = '';
    responseType = '';
    response: unknown = '';
    get responseText(): string {
      if (this.responseType !== '' && this.responseType !== 'text') throw new Error('Not text');
      return this.response as string;
    }
    open(_method: string, address: string): string {
      this.responseURL = address;
      return 'what the page gets back';
    }
    send(answer: unknown): void {
      this.response = answer;
      this.dispatchEvent(new Event('load'));
      this.dispatchEvent(new Event('loadend'));
    }
  }

  let order: string[];
  beforeEach(() => {
    order = [];
    vi.stubGlobal('XMLHttpRequest', class extends Request {});
    vi.stubGlobal('fetch', (address: string) => Promise.resolve(answered(address, 'words')));
  });
  const pass = (text: string): void => void order.push(`passed on: ${text}`);

  function answered(url: string, text: string): Response {
    return Object.defineProperty(new Response(text), 'url', { value: url });
  }

  /** As a page does, with its own handler added after ours. */
  function ask(answer: unknown, address = ADDRESS, type = ''): void {
    const request = new XMLHttpRequest() as unknown as Request;
    expect(request.open('GET', address)).toBe('what the page gets back');
    request.responseType = type;
    request.addEventListener('load', () => order.push('the page'));
    request.send(answer);
  }

  it('passes on what a request was answered, after the page has handled it', async () => {
    tapAnswers(pass);
    ask('words');
    expect(order).toEqual(['the page']);
    await rest();
    expect(order).toEqual(['the page', 'passed on: words']);
  });

  it('passes on what the browser made of JSON', async () => {
    tapAnswers(pass);
    ask({ a: [1] }, ADDRESS, 'json');
    await rest();
    expect(order).toEqual(['the page', 'passed on: {"a":[1]}']);
  });

  it.each([
    ['asked of others', 'https://example.com/i/api/graphql/Ab3/HomeTimeline', ''],
    ['asked of one that looks alike', 'https://notx.com/graphql/Ab3/HomeTimeline', ''],
    ['no tweets', 'https://x.com/i/api/1.1/jot/client_event.json', ''],
    ['not text', ADDRESS, 'arraybuffer'],
  ])('leaves what is %s', async (_, address, type) => {
    tapAnswers(pass);
    ask('words', address, type);
    await rest();
    expect(order).toEqual(['the page']);
  });

  it('passes on a request that is used again each time, once', async () => {
    tapAnswers(pass);
    const request = new XMLHttpRequest() as unknown as Request;
    for (const answer of ['one', 'two']) {
      request.open('GET', ADDRESS);
      request.send(answer);
      await rest();
    }
    expect(order).toEqual(['passed on: one', 'passed on: two']);
  });

  it('passes on what was fetched, and the page reads it all the same', async () => {
    const native = window.fetch;
    tapAnswers(pass);
    expect(window.fetch).not.toBe(native);
    const response = await window.fetch(ADDRESS);
    order.push(`the page: ${await response.text()}`);
    await vi.waitFor(async () => {
      await rest();
      expect(order).toEqual(['the page: words', 'passed on: words']);
    });
  });

  it('leaves a fetch that fails to the page', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    tapAnswers(pass);
    await expect(window.fetch(ADDRESS)).rejects.toThrow('Failed to fetch');
  });

  it('works through what another extension has put there before, and lets others come after', async () => {
    const { prototype } = XMLHttpRequest as unknown as { prototype: Request };
    const wrap = (name: string): void => {
      const before = prototype.open;
      prototype.open = function (this: Request, method: string, address: string) {
        order.push(name);
        return before.call(this, method, address);
      };
    };
    wrap('before');
    tapAnswers(pass);
    wrap('after');
    ask('words');
    await rest();
    expect(order).toEqual(['after', 'before', 'the page', 'passed on: words']);
  });

  it.each<[string, () => void]>([
    ['cannot be passed on', () => undefined],
    [
      'is heard where the browser has no idle time',
      () =>
        vi.stubGlobal('requestIdleCallback', () => {
          throw new Error('None');
        }),
    ],
  ])('throws nothing into the page when an answer %s', async (_, spoil) => {
    spoil();
    tapAnswers(() => {
      throw new Error('On purpose');
    });
    ask('words');
    await rest();
    expect(order).toEqual(['the page']);
    expect(await (await window.fetch(ADDRESS)).text()).toBe('words');
    await rest();
  });
});

describe('in our world', () => {
  const answer = (...ids: string[]): string =>
    JSON.stringify(timeline(...ids.map((id) => rawTweet({ id }))));
  const tell = (detail: unknown): boolean =>
    document.dispatchEvent(new CustomEvent(ANSWER, { detail }));

  function hear(): { heard: string[]; stop: AbortController } {
    const stop = new AbortController();
    const heard: string[] = [];
    hearAnswers((tweets: PayloadTweet[]) => heard.push(...tweets.map(({ id }) => id)), stop.signal);
    return { heard, stop };
  }

  it('says that it listens, and reads when the page is idle', async () => {
    const ready = vi.fn();
    document.addEventListener(LISTENING, ready, { once: true });
    const { heard, stop } = hear();
    expect(ready).toHaveBeenCalledOnce();
    tell(answer('11', '12'));
    expect(heard).toEqual([]);
    await rest();
    expect(heard).toEqual(['11', '12']);
    stop.abort();
  });

  it('leaves out what is no answer, and reads on after it', async () => {
    const { heard, stop } = hear();
    for (const detail of ['{"data":', '', 'null', null, 7, { toString: null }, answer('13')])
      tell(detail);
    for (let turn = 0; turn < 3; turn++) await rest();
    expect(heard).toEqual(['13']);
    stop.abort();
  });

  it('tells which tweets an answer says are gone, also where it has no other', async () => {
    const stop = new AbortController();
    const gone: string[] = [];
    hearAnswers((_, ids) => gone.push(...ids), stop.signal);
    const text = { text: 'This Post was deleted by the Post author. Learn more' };
    const result = { __typename: 'TweetTombstone', tombstone: { text } };
    tell(JSON.stringify({ entries: [{ entryId: 'tweet-12', tweet_results: { result } }] }));
    for (let turn = 0; turn < 3; turn++) await rest();
    expect(gone).toEqual(['12']);
    stop.abort();
  });

  it('keeps ten answers waiting, the last ones', async () => {
    const { heard, stop } = hear();
    for (let n = 1; n <= 14; n++) tell(answer(String(n)));
    for (let turn = 0; turn < 6; turn++) await rest();
    expect(heard).toEqual(['5', '6', '7', '8', '9', '10', '11', '12', '13', '14']);
    stop.abort();
  });

  it('rests between two tweets when the slice is over', () => {
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => (now += 3));
    const { heard, stop } = hear();
    tell(answer('1', '2', '3', '4'));
    const steps: number[] = [];
    while (heard.length < 4 && idle.length > 0) {
      for (const work of idle.splice(0)) work();
      steps.push(heard.length);
    }
    expect(steps.length).toBeGreaterThan(2);
    expect(heard).toEqual(['1', '2', '3', '4']);
    stop.abort();
    vi.restoreAllMocks();
  });

  it('hears and reads nothing more once it is stopped', async () => {
    const { heard, stop } = hear();
    tell(answer('14'));
    stop.abort();
    tell(answer('15'));
    await rest();
    expect(heard).toEqual([]);
  });
});
