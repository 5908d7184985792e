import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { takeHanded } from '@/utils/open-library';
import { freshBackground, message, ownPage, send, tabOnX } from './senders';

let heard: ReturnType<typeof freshBackground>;
beforeEach(() => {
  heard = freshBackground();
});

/** Addresses of the tabs that were opened. */
async function opened(): Promise<string[]> {
  const tabs = await fakeBrowser.tabs.query({});
  return tabs.flatMap(({ url }) => url ?? []).filter((url) => url.includes('library.html'));
}

const asked = 'The night shift at the port weighs every container twice';

describe('the browser’s own menu', () => {
  test.each([
    ['a selection', { selectionText: asked }, asked],
    ['a link', { linkUrl: 'https://example.com/a' }, 'https://example.com/a'],
    [
      'a selection within a link',
      { selectionText: asked, linkUrl: 'https://example.com/a' },
      asked,
    ],
  ])('hands %s over to the library page, and no address holds it', async (_, info, text) => {
    heard.menu({ menuItemId: 'find', editable: false, pageUrl: '', ...info }, undefined);
    await expect.poll(opened).toHaveLength(1);
    expect((await opened())[0]).toMatch(/\/library\.html\?view=check$/);
    expect(await takeHanded()).toBe(text);
    expect(await takeHanded()).toBe('');
  });

  test('of somebody else’s entries opens nothing', async () => {
    heard.menu(
      { menuItemId: 'other', editable: false, pageUrl: '', selectionText: asked },
      undefined,
    );
    await Promise.resolve();
    expect(await takeHanded()).toBe('');
    expect(await opened()).toEqual([]);
  });
});

describe('the library page', () => {
  const address = 'https://x.com/ada/status/20';

  test('is opened by a tab on X with a tweet’s address', async () => {
    expect(await send(tabOnX, message('openLibrary', address))).toEqual({ res: true });
    expect(await opened()).toHaveLength(1);
    expect(await takeHanded()).toBe(address);
  });

  test.each([
    ['with anything but a tweet’s address', tabOnX, 'https://example.com/'],
    ['by a page of ours, which opens it itself', ownPage, address],
  ])('is not opened %s', async (_, sender, data) => {
    expect(await send(sender, message('openLibrary', data))).toHaveProperty('err');
    expect(await opened()).toEqual([]);
  });

  test('alone may search', async () => {
    const search = message('search', { typed: 'container', from: 0 });
    expect(await send(ownPage, search)).toMatchObject({ res: { total: 0, tweets: 0 } });
    expect(await send(tabOnX, search)).toHaveProperty('err');
  });
});
