// @vitest-environment jsdom
/** The reader on authored pages: every trap that real ones have set. */
import { describe, expect, it } from 'vitest';
import { focalId } from '../../utils/x/page';
import { findTweets, readTweet } from '../../utils/x/read-tweet';
import { selectors } from '../../utils/x/selectors';
import { fixture, fixtures, mount } from './fixtures';

function read(document: ParentNode, url = 'https://x.com/home') {
  return findTweets(document).map((a) => readTweet(a, { focalId: focalId(new URL(url)) }));
}

describe('the reader', () => {
  it.each(fixtures)('reads $name', ({ html, url, readings }) => {
    expect(read(mount(html), url)).toEqual(readings);
  });

  it.each(fixtures)('leaves $name as it was', ({ html, url }) => {
    const document = mount(html);
    const before = document.documentElement.cloneNode(true);
    read(document, url);
    expect(document.documentElement.isEqualNode(before)).toBe(true);
  });

  it('finds the tweet when what was attached is the article itself, and nothing inside one', () => {
    const [article] = findTweets(fixture('text--plain'));
    expect(article && findTweets(article)).toEqual([article]);
    expect(article?.firstElementChild && findTweets(article.firstElementChild)).toEqual([]);
  });

  it('takes the id of the page for its own tweet when the permalink is gone', () => {
    const document = fixture('focal--plain');
    for (const link of document.querySelectorAll('a[href*="/status/"]')) link.remove();
    const [reading] = read(document, 'https://x.com/leamorin/status/1900000000000000101');
    expect(reading).toMatchObject({ read: { tweet: { id: '1900000000000000101' }, focal: true } });
  });
});

it('says that the time is missing when a time no longer tells when', () => {
  const document = fixture('text--plain');
  document.querySelector('time')?.removeAttribute('datetime');
  const [reading] = read(document);
  expect(reading).toMatchObject({ read: { tweet: { time: null }, missing: ['time'] } });
});

describe('the selectors', () => {
  const pages = fixtures.map(({ html }) => mount(html));
  const alternatives = Object.entries(selectors).flatMap(([name, list]) =>
    list.map((selector) => ({ name, selector })),
  );

  it.each(alternatives)('$name: $selector matches in some fixture', ({ selector }) => {
    expect(pages.some((page) => page.querySelector(selector))).toBe(true);
  });
});
