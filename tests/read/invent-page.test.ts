// @vitest-environment jsdom
/** A fixture made of a page reads as the page did, and nothing in it is anybody's. */
import { describe, expect, it } from 'vitest';
import { findTweets, readTweet, type Reading } from '../../utils/x/read-tweet';
import { fixture, fixtures, mount } from '../x/fixtures';
import { inventPage } from './invent-page';
import { createInventor } from './invent-words';
import { sameShape } from './shape';

describe('a page with invented words', () => {
  it.each(fixtures)('reads like $name', ({ html }) => {
    const document = mount(html);
    const before = read(document);
    inventPage(document);
    expect(read(document).map(summary)).toEqual(before.map(summary));
    expect(sameShape(before, read(document))).toBe(true);
  });

  it.each(fixtures)('has nothing left of $name', ({ html }) => {
    const document = mount(html);
    const secrets = read(document).flatMap(secretsOf);
    inventPage(document);
    const left = new XMLSerializer().serializeToString(document);
    expect(secrets.filter((secret) => left.includes(secret))).toEqual([]);
  });

  it('has no script and nothing to load but pictures', () => {
    const document = fixture('text--plain');
    const script = document.createElement('script');
    script.textContent = 'alert(1)';
    document.querySelector('article')?.append(script, document.createElement('iframe'));
    document.querySelector('article')?.setAttribute('onclick', 'alert(1)');
    inventPage(document);
    expect(new XMLSerializer().serializeToString(document)).not.toMatch(/alert|<script|<iframe/);
  });
});

describe('what is invented', () => {
  const { text, address } = createInventor();

  it('is the same for the same, capitals kept', () => {
    const [first, again, capital, shout] = text('tide tide Tide TIDE').split(' ');
    expect(again).toBe(first);
    expect(capital?.toLowerCase()).toBe(first);
    expect(shout).toBe(first?.toUpperCase());
    expect(first).not.toBe('tide');
  });

  it('has the script, the signs and the emoji of what it stands for', () => {
    expect(text('潮が 🌊\n(готов!)')).toMatch(
      /^\p{sc=Han}\p{sc=Hiragana} 🌊\n\(\p{sc=Cyrillic}{5}!\)$/u,
    );
  });

  it('names the same person in texts and addresses', () => {
    expect(address('/Ada/status/1899800000000000000')).toMatch(/^\/person1\/status\/19\d{17}$/);
    expect(text('via @ada')).toMatch(/ @person1$/);
    expect(address('https://x.com/ada')).toBe('https://x.com/person1');
  });

  it.each([
    ['https://t.co/AbC', /^https:\/\/t\.co\/Fixture\d+$/],
    ['https://www.news.example/a?b=c', /^https:\/\/site\d+\.example\/Fixture\d+$/],
    ['/hashtag/Tides?src=hashtag_click', /^\/hashtag\/[A-Z][a-z]{4}$/],
    ['/ada/status/1899800000000000000/photo/1', /^\/person1\/status\/19\d{17}\/photo\/1$/],
    [
      'https://pbs.twimg.com/media/Gxy-1?format=jpg&name=small',
      /\/media\/Fixture\d+\?format=jpg&name=small$/,
    ],
    ['data:image/gif;base64,R0lGOD', /^data:,$/],
    ['javascript:alert(1)', /^#$/],
  ])('%s keeps its form', (real, form) => {
    expect(address(real)).toMatch(form);
  });
});

function read(document: Document): Reading[] {
  return findTweets(document).map((article) => readTweet(article));
}

/** For a test that says which: what is the same whatever the words. */
function summary(reading: Reading): unknown {
  if (reading.kind !== 'tweet')
    return reading.kind === 'cannot-read' ? reading.missing : reading.kind;
  const { missing, tweet } = reading.read;
  return [missing, tweet.links.length, tweet.media.length, tweet.card !== undefined];
}

/** Words of some length, names, ids and files. */
function secretsOf(reading: Reading): string[] {
  if (reading.kind !== 'tweet') return [];
  const { id, author, name, text, media, quote, links } = reading.read.tweet;
  const words =
    `${name} ${text} ${quote?.text ?? ''} ${quote?.name ?? ''}`.match(/\p{L}{5,}/gu) ?? [];
  const files = [...media, ...(quote?.media ?? [])].map(({ key }) => key.split('/').at(-1) ?? '');
  const addresses = links.map(({ href }) => href);
  const all = [id, author.handle, ...words, ...files, ...addresses, quote?.author.handle ?? ''];
  return all.filter((secret) => secret.length > 3 && !COMMON.test(secret));
}

/** Spelt the same in invented addresses. */
const COMMON = /^(?:https?|example|status)$/;
