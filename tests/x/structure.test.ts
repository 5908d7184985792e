// @vitest-environment jsdom
/** What a report tells of an article: how it is built, and nothing of what is in it. */
import { describe, expect, it } from 'vitest';
import { findTweets } from '../../utils/x/read-tweet';
import { structureOf } from '../../utils/x/structure';
import { fixture, fixtures, mount } from './fixtures';

const article = (html: string): Element => {
  const found = mount(html).body.firstElementChild;
  if (!found) throw new Error('No element');
  return found;
};
const structure = (html: string): string => structureOf(article(html));

describe('a structure tells', () => {
  it('elements with data-testid, role and the attributes that readers go by, each in its parent', () => {
    expect(
      structure(`<article data-testid="tweet" role="article" tabindex="0">
        <div><div data-testid="User-Name"><a href="/ada" role="link"><span dir="ltr">Ada</span></a>
        <time datetime="2026-03-12">1 h</time></div>
        <div data-testid="postText" dir="auto" lang="en"><span>Warm in March</span></div></div>
      </article>`),
    ).toBe(
      'article#tweet:article[tabindex]>div{div#User-Name{a:link[href]>span[dir] time[datetime]} ' +
        'div#postText[dir][lang]>span}',
    );
  });

  it('nothing of ours, and nothing inside an icon', () => {
    expect(
      structure('<article><div data-sourcier><p>x</p></div><svg><path /></svg><p>y</p></article>'),
    ).toBe('article>p');
  });

  it.each([
    ['an avatar’s', 'UserAvatar-Container-some_body', 'UserAvatar-Container-*'],
    ['a number’s', '1234567-follow', '*-follow'],
    ['a name’s with digits', 'card-zoe99', 'card-*'],
    ['a linked account’s', 'follow_Ada', 'follow_*'],
    ['a named account’s', 'bob_b.row', '*.row'],
    ['words’', 'Zoë says hi there', '*'],
    ['an address’s', 'https://example.com/ada', '*'],
    ['of what only holds a handle', 'adaptive-text', 'adaptive-text'],
    ['of what only a host is called', 'card-example', 'card-example'],
  ])('no data-testid %s own part', (_, testid, told) => {
    expect(
      structure(
        `<article><p data-testid="${testid}">Hi @bob_b</p><a href="https://example.com/x"></a><a href="/ada/status/1"></a></article>`,
      ),
    ).toContain(`p#${told} `);
  });

  it.each([
    ['with the next word right beside it', '<b>@some_body</b><i>Follow</i>'],
    ['in pieces', '<b>@some_</b><i>body</i>'],
    ['in the middle of words', '<p>says @some_body, who</p>'],
    ['after a long text', `<p>${'word '.repeat(4_000)}</p><b>@some_body</b><i>x</i>`],
  ])('no data-testid’s handle that no link names: %s', (_, html) => {
    const told = structure(`<article><p data-testid="follow-some_body"></p>${html}</article>`);
    expect(told).toContain('p#follow-* ');
    expect(told).not.toContain('some');
  });

  it('no value of another attribute, and no role that is no name', () => {
    expect(
      structure(
        '<article role="ada 12" aria-label="Ada" class="ada" id="ada" lang="ada">x</article>',
      ),
    ).toBe('article:*[lang]');
  });
});

describe('of no fixture a structure tells', () => {
  const told = fixtures.flatMap(({ name, html }) =>
    findTweets(mount(html)).map((found) => ({ name, found, structure: structureOf(found) })),
  );

  it.each(told)('a handle, a number or a sentence: $name', ({ found, structure }) => {
    expect(structure).toMatch(/^article/);
    const handles = [...found.textContent.matchAll(/@(\w+)/g)].map(([, handle]) => handle ?? '');
    const tokens = structure.toLowerCase().split(/[^\w]+/);
    expect(handles.filter((handle) => tokens.includes(handle.toLowerCase()))).toEqual([]);
    expect(structure).not.toMatch(/\d\d/);
    expect(structure).toMatch(/^[\w.#:>{}[\]* -]{1,3000}$/);
  });

  it('and of an ordinary one enough to find its parts again', () => {
    const [tweet] = findTweets(fixture('text--plain'));
    const structure = tweet ? structureOf(tweet) : '';
    for (const part of ['article#tweet', '#User-Name', 'time[datetime]', '#tweetText[dir][lang]'])
      expect(structure).toContain(part);
  });
});

it('stays short, and the walk too, however large and deep the article is', () => {
  const deep = document.createElement('article');
  let inner: Element = deep;
  for (let n = 0; n < 1_000; n++) inner = inner.appendChild(document.createElement('section'));
  expect(structureOf(deep)).toHaveLength(3_000);
  const wide = document.createElement('article');
  for (let n = 0; n < 1_000; n++) wide.append(document.createElement('p'));
  expect(structureOf(wide).split(' ')).toHaveLength(499);
});
