// @vitest-environment jsdom
/**
 * What is lost when X renames a part of its page: the root and the permalink are found by structure,
 * any other part loses its field and no other, and the reading names the selector.
 */
import { describe, expect, it } from 'vitest';
import { focalId } from '../../utils/x/page';
import { findTweets, type Reading, readTweet, type ReadTweet } from '../../utils/x/read-tweet';
import { type SelectorName, selectors } from '../../utils/x/selectors';
import { fixtures, mount } from './fixtures';

interface Renamed {
  selector: SelectorName;
  fixture: string;
  /** Takes away what the selector goes by, for every alternative that matches there. */
  change: (page: Document) => void;
  /** The fields that are read otherwise; nothing for what has a structural fallback. */
  lost: string[];
  /** The selectors that the reading names. */
  named: string[];
}

const renamed: Renamed[] = [
  { selector: 'tweet', fixture: 'text--plain', change: testid('tweet'), lost: [], named: [] },
  {
    selector: 'permalinkTime',
    fixture: 'text--plain',
    change: (page) => each(page, 'a > time', (time) => time.parentElement?.replaceWith(time)),
    lost: ['time'],
    named: ['permalinkTime'],
  },
  {
    selector: 'time',
    fixture: 'text--plain',
    change: without('time', 'datetime'),
    lost: ['time'],
    named: ['time'],
  },
  {
    selector: 'userName',
    fixture: 'text--plain',
    change: testid('User-Name'),
    lost: ['name'],
    named: ['userName'],
  },
  {
    selector: 'displayName',
    fixture: 'text--plain',
    change: without('[data-testid="User-Name"] [dir]', 'dir'),
    lost: ['name'],
    named: ['displayName'],
  },
  {
    selector: 'tweetText',
    fixture: 'media--four-photos',
    change: testid('tweetText'),
    lost: ['kind', 'lang', 'text'],
    named: ['tweetText'],
  },
  {
    selector: 'quote',
    fixture: 'quote--image',
    change: without('[role="link"]', 'role'),
    lost: ['quote'],
    named: ['quote'],
  },
  {
    selector: 'photo',
    fixture: 'media--four-photos',
    change: testid('tweetPhoto'),
    lost: ['media'],
    named: ['photo'],
  },
  {
    selector: 'picture',
    fixture: 'media--four-photos',
    change: (page) =>
      each(page, '[data-testid="tweetPhoto"] img', (img) =>
        img.setAttribute('src', 'https://pictures.example/1'),
      ),
    lost: ['media'],
    named: ['picture'],
  },
  {
    selector: 'videoPlayer',
    fixture: 'media--video-between-photos',
    change: (page) => {
      each(page, '[data-testid="tweetPhoto"]', (photo) => photo.parentElement?.remove());
      testid('videoPlayer')(page);
    },
    lost: ['media'],
    named: ['videoPlayer'],
  },
  {
    selector: 'card',
    fixture: 'card--large',
    change: testid('card.wrapper'),
    lost: ['card'],
    named: ['card'],
  },
  {
    selector: 'cardDetail',
    fixture: 'card--small',
    change: testid('card.layoutSmall.detail'),
    lost: ['card'],
    named: ['cardLabel', 'cardDetail'],
  },
  {
    selector: 'cardLabel',
    fixture: 'card--large',
    change: (page) => {
      without('[data-testid="card.wrapper"] a', 'aria-label')(page);
      each(page, '[data-testid="card.wrapper"] + a', (below) => below.remove());
    },
    lost: ['card'],
    named: ['cardLabel', 'cardDetail'],
  },
  {
    selector: 'socialContext',
    fixture: 'repost--by-another',
    change: testid('socialContext'),
    lost: ['reposter'],
    named: ['socialContext'],
  },
  // What these tell is a no where they are not found: the page does not show that they are missing.
  {
    selector: 'showMore',
    fixture: 'text--cut-beside',
    change: testid('tweet-text-show-more-link'),
    lost: ['truncated'],
    named: [],
  },
  {
    selector: 'lock',
    fixture: 'author--protected',
    change: testid('icon-lock'),
    lost: ['protected'],
    named: [],
  },
  {
    selector: 'translationRow',
    fixture: 'translation--by-x',
    change: (page) => each(page, 'div:has(> svg):has(> button)', (row) => row.remove()),
    lost: ['translated'],
    named: [],
  },
  {
    selector: 'focalTweet',
    fixture: 'focal--plain',
    change: without('article', 'tabindex'),
    lost: [],
    named: [],
  },
];

/** An ad is read as a tweet without a time; a thing that stood in for words, as a tweet without any. */
const taken: Renamed[] = [
  {
    selector: 'adTracking',
    fixture: 'ad--around-the-article',
    change: testid('placementTracking'),
    lost: ['promoted'],
    named: ['permalinkTime'],
  },
  {
    selector: 'poll',
    fixture: 'poll--open',
    change: testid('cardPoll'),
    lost: [],
    named: [],
  },
  {
    selector: 'articleCard',
    fixture: 'article--in-a-timeline',
    change: testid('article-cover-image'),
    lost: ['kind'],
    named: ['tweetText'],
  },
  {
    selector: 'space',
    fixture: 'space--alone',
    change: (page) => each(page, 'a[href*="/i/spaces/"]', (a) => a.removeAttribute('href')),
    lost: [],
    named: [],
  },
  {
    selector: 'communityNote',
    fixture: 'note--under-a-picture-alone',
    change: testid('birdwatch-pivot'),
    lost: ['kind'],
    named: ['tweetText'],
  },
];

/** Tested where they are used: in tests/x/composer.test.ts, page.test.ts and copied-from. */
const elsewhere: SelectorName[] = [
  'composerSign',
  'composerBox',
  'plainComposerBox',
  'draftContents',
  'draftBlock',
  'postButton',
  'toolBar',
  'attachments',
  'attachedPicture',
  'avatar',
  'dialog',
  'accountSwitcher',
  'profileTab',
];

/** They go by what cannot be renamed without HTML or X's addresses changing, or look for what is not X's. */
const structural: SelectorName[] = [
  'statusLink',
  'profileLink',
  'unnamedText',
  'unnamedVideo',
  'translator',
  'cardImage',
  'cardLink',
  'articleBody',
  'adPixel',
  'viewer',
  'tweetSign',
  'noText',
];

describe('when X renames', () => {
  it.each([...renamed, ...taken])(
    '$selector, what is lost is $lost, and the reading names $named',
    ({ fixture, change, lost, named }) => {
      const [before, after] = [() => undefined, change].map((make) => readFixture(fixture, make));
      const fields = Object.keys({ ...before?.fields, ...after?.fields });
      const changed = fields.filter(
        (field) => JSON.stringify(before?.fields[field]) !== JSON.stringify(after?.fields[field]),
      );
      expect(after?.isChanged).toBe(true);
      expect(changed.sort()).toEqual(lost);
      expect(after?.named).toEqual([...(before?.named ?? []), ...named]);
    },
  );

  it('any selector at all, it is known what becomes of it', () => {
    const known = [...renamed, ...taken].map(({ selector }) => selector);
    const all = new Set([...known, ...elsewhere, ...structural]);
    expect([...all].sort()).toEqual(Object.keys(selectors).sort());
  });
});

function readFixture(name: string, change: (page: Document) => void) {
  const fixture = fixtures.find((each) => each.name === name);
  if (!fixture) throw new Error(`No fixture ${name}`);
  const page = mount(fixture.html);
  const html = new XMLSerializer().serializeToString(page);
  change(page);
  const isChanged = new XMLSerializer().serializeToString(page) !== html;
  const [article] = findTweets(page);
  if (!article) throw new Error('No article is found any more');
  const reading = readTweet(article, { focalId: focalId(new URL(fixture.url)) });
  return { isChanged, ...toldBy(reading) };
}

/** Every field that a reading tells, in one row. */
function toldBy(reading: Reading): { fields: Record<string, unknown>; named: string[] } {
  switch (reading.kind) {
    case 'tweet':
      return { fields: fieldsOf(reading.kind, reading.read), named: reading.read.missing };
    case 'cannot-read':
      return { fields: fieldsOf(reading.kind, reading.read), named: reading.missing };
    default:
      return { fields: { kind: reading.kind }, named: [] };
  }
}

/** Who showed it follows from the reposter. */
function fieldsOf(kind: string, read: ReadTweet | undefined): Record<string, unknown> {
  return { kind, ...read, ...read?.tweet, tweet: null, finder: null, missing: null };
}

function each(page: Document, selector: string, change: (element: Element) => void): void {
  for (const element of page.querySelectorAll(selector)) change(element);
}

function testid(name: string): (page: Document) => void {
  return (page) =>
    each(page, `[data-testid="${name}"]`, (element) =>
      element.setAttribute('data-testid', `${name}-2027`),
    );
}

function without(selector: string, attribute: string): (page: Document) => void {
  return (page) => each(page, selector, (element) => element.removeAttribute(attribute));
}
