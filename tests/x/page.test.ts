// @vitest-environment jsdom
/** Pages of X told apart by their addresses, their account and their paint. */
import { describe, expect, it } from 'vitest';
import type { PageKind } from '../../utils/core/tweet';
import {
  focalId,
  ground,
  isLaidOver,
  isXHost,
  pageKind,
  profileHandle,
  signedInHandle,
  statusAddress,
} from '../../utils/x/page';
import { fixture, mount } from './fixtures';

it.each([
  ['/compose/post', true],
  ['/compose/post?url=https%3A%2F%2Fx.com%2Fada%2Fstatus%2F20', true],
  ['/intent/post?text=tide', true],
  ['/leamorin/status/20/photo/1', true],
  ['/leamorin/status/20/video/1', true],
  ['/leamorin/status/20', false],
  ['/home', false],
  ['/composer', false],
])('what is at %s lies over another page: %s', (path, laidOver) => {
  expect(isLaidOver(new URL(path, 'https://x.com'))).toBe(laidOver);
});

const pages: [path: string, kind: PageKind, focal?: string][] = [
  ['/', 'home'],
  ['/home', 'home'],
  ['/home/', 'home'],
  ['/search?q=tide&f=live', 'search'],
  ['/hashtag/tides?src=hashtag_click', 'hashtag'],
  ['/hashtag/mar%C3%A9es', 'hashtag'],
  ['/leamorin', 'profile'],
  ['/leamorin/', 'profile'],
  ['/leamorin/with_replies', 'profile'],
  ['/leamorin/media', 'profile'],
  ['/leamorin/following', 'other'],
  ['/leamorin/status/1900000000000000101', 'tweet', '1900000000000000101'],
  ['/leamorin/status/20/photo/1', 'tweet', '20'],
  ['/leamorin/status/20?s=20', 'tweet', '20'],
  ['/i/status/20', 'tweet', '20'],
  ['/i/web/status/20', 'tweet', '20'],
  ['/leamorin/article/20', 'tweet', '20'],
  ['/leamorin/status/not-a-number', 'other'],
  ['/i/lists/1234', 'list'],
  ['/leamorin/lists/tides', 'list'],
  ['/i/bookmarks', 'bookmarks'],
  ['/i/bookmarks/all', 'bookmarks'],
  ['/i/history', 'bookmarks'],
  ['/notifications', 'notifications'],
  ['/notifications/mentions', 'notifications'],
  ['/compose/post', 'compose'],
  ['/intent/post?text=a', 'compose'],
  ['/intent/tweet', 'compose'],
  ['/i/decks/1234', 'deck'],
  ['/messages', 'other'],
  ['/messages/1-2', 'other'],
  ['/explore', 'other'],
  ['/settings/account', 'other'],
  ['/i/communities/1234', 'other'],
];

describe('a page of X', () => {
  it.each(pages)('%s is of kind %s', (path, kind, focal) => {
    const url = new URL(path, 'https://x.com');
    expect(pageKind(url)).toBe(kind);
    expect(focalId(url)).toBe(focal ?? null);
  });

  it.each([
    ['x.com', true],
    ['twitter.com', true],
    ['mobile.x.com', true],
    ['pro.x.com', true],
    ['x.com.example.org', false],
    ['notx.com', false],
  ])('%s belongs to X: %s', (host, belongs) => {
    expect(isXHost(host)).toBe(belongs);
  });

  it.each([
    ['rgb(255, 255, 255)', 'light'],
    ['#ffffff', 'light'],
    ['rgb(0, 0, 0)', 'black'],
    ['rgb(5, 5, 5)', 'black'],
    ['rgb(21, 32, 43)', 'dark'],
    ['rgba(0, 0, 0, 0)', 'light'],
    ['', 'light'],
  ])('painted %s is %s', (colour, expected) => {
    const page = mount('<body></body>');
    page.body.style.backgroundColor = colour;
    expect(ground(page)).toBe(expected);
  });

  it('says who is signed in by the account switcher, else by the profile tab', () => {
    const page = fixture('page--signed-in');
    expect(signedInHandle(page)).toBe('ngozi_b');
    page.querySelector('[data-testid="SideNav_AccountSwitcher_Button"]')?.remove();
    expect(signedInHandle(page)).toBe('leamorin');
  });

  it('knows nobody where the page shows nobody', () => {
    expect(signedInHandle(fixture('text--plain'))).toBeNull();
  });
});

describe('an address on X', () => {
  it.each([
    ['/leamorin/status/20', { handle: 'leamorin', id: '20', part: null }],
    ['https://x.com/leamorin/status/20?s=20', { handle: 'leamorin', id: '20', part: null }],
    ['/leamorin/status/20/photo/3', { handle: 'leamorin', id: '20', part: 'photo' }],
    ['/leamorin/status/20/analytics', { handle: 'leamorin', id: '20', part: 'analytics' }],
    ['/i/web/status/20', { handle: null, id: '20', part: null }],
    ['https://evil.example/leamorin/status/20', null],
    ['/leamorin/status/020', null],
    ['/leamorin/status/20evil', null],
    ['javascript:/leamorin/status/20', null],
  ])('%s', (href, address) => {
    expect(statusAddress(href)).toEqual(address);
  });

  it.each([
    ['/leamorin', 'leamorin'],
    ['https://twitter.com/leamorin', 'leamorin'],
    ['/i', null],
    ['/search?q=%24TIDE', null],
    ['/leamorin/status/20', null],
    ['//evil.example', null],
    ['https://evil.example/leamorin', null],
  ])('%s is the profile of %s', (href, handle) => {
    expect(profileHandle(href)).toBe(handle);
  });
});
