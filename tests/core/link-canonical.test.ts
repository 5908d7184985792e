import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linksIn } from '@/utils/core/link';
import { canonicalLink } from '@/utils/core/link-canonical';

describe('the canonical address', () => {
  test.each([
    ['https://www.news.example/a/b/', 'news.example/a/b'],
    ['http://news.example/a/b?utm_source=x&utm_medium=social#top', 'news.example/a/b'],
    ['news.example/a/b?fbclid=123', 'news.example/a/b'],
    ['https://m.news.example/a/b', 'news.example/a/b'],
    ['https://news.example/read?id=7&page=2', 'news.example/read?id=7&page=2'],
    ['https://news.example/read?page=2&id=7', 'news.example/read?id=7&page=2'],
    ['https://News.Example/A', 'news.example/A'],
    ['https://news.example/a?smid=tw-share&CMP=share_btn_tw&xtor=AL-32', 'news.example/a'],
    [
      'https://video.example/watch?v=f019ffe634b&feature=share',
      'video.example/watch?v=f019ffe634b',
    ],
    ['HTTPS://WWW.NEWS.EXAMPLE/a', 'news.example/a'],
    ['https://mobile.news.example/a', 'news.example/a'],
    ['https://www.m.news.example./a', 'news.example/a'],
    ['https://news.example:443/a', 'news.example/a'],
    ['http://news.example:80/a', 'news.example/a'],
    ['https://news.example:8443/a', 'news.example:8443/a'],
    ['https://ada:secret@news.example/a', 'news.example/a'],
    ['https://münchen.example/stra%c3%9fe', 'xn--mnchen-3ya.example/stra%C3%9Fe'],
    ['https://münchen.example/straße', 'xn--mnchen-3ya.example/stra%C3%9Fe'],
    ['https://news.example/%7Eada/%61', 'news.example/~ada/a'],
    ['https://news.example//a///b//', 'news.example/a/b'],
    ['https://news.example/a/../b/./c', 'news.example/b/c'],
    ['https://news.example/a/index.html', 'news.example/a'],
    ['https://news.example/index.php?id=7', 'news.example?id=7'],
    ['https://news.example/a?', 'news.example/a'],
    ['https://news.example/a?q=a+b', 'news.example/a?q=a+b'],
    ['https://news.example/a?q=a%20b', 'news.example/a?q=a+b'],
  ])('of %s is %s', (address, canonical) => {
    expect(canonicalLink(address)).toBe(canonical);
  });

  test.each([
    ['a home page', 'https://news.example/'],
    ['a shortener’s', 'https://t.co/AbC123'],
    ['another scheme', 'javascript:alert(1)'],
    ['a word', 'spring'],
    ['nothing', ''],
  ])('is nothing for %s', (_, address) => {
    expect(canonicalLink(address)).toBeNull();
  });
});

describe('what names no page of its own', () => {
  test.each([
    'utm_source=x&utm_medium=y&utm_campaign=z&utm_term=a&utm_content=b&utm_id=1',
    'fbclid=a',
    'gclid=a&gbraid=b&wbraid=c&dclid=d&_ga=e&_gl=f',
    'mc_cid=a&mc_eid=b',
    'igshid=a',
    'msclkid=a',
    'twclid=a&__twitter_impression=true',
    '_hsenc=a&_hsmi=b&mkt_tok=c',
    'ref=a&ref_src=b&ref_url=c',
    'xtor=RSS-1&at_medium=a&at_campaign=b&ns_mchannel=c',
    'CMP=share_btn_tw',
    'smid=tw-nytimes&unlocked_article_code=abc',
    'guccounter=1&guce_referrer=a&guce_referrer_sig=b',
    'amp=1',
    'amp',
    'outputType=amp',
    'amp_js_v=0.1&usqp=mq331AQ',
  ])('%s is left out', (query) => {
    expect(canonicalLink(`https://news.example/a?${query}&id=7`)).toBe('news.example/a?id=7');
  });

  test.each(['t=123', 's=spring', 'id=7', 'page=2', 'amp=75', 'output=print', 'source=wire'])(
    '%s names a page, and stays',
    (query) => {
      expect(canonicalLink(`https://forum.example/a?${query}`)).toBe(`forum.example/a?${query}`);
    },
  );
});

describe('a fragment', () => {
  test.each([
    ['is a place in the page', '/a#part-2', '/a'],
    ['is words in the page', '/a#:~:text=the%20spring', '/a'],
    ['is a route', '/#!/stories/7', '#!/stories/7'],
    ['is a route', '/app#/stories/7/', '/app#/stories/7'],
    ['is the start of all routes', '/app#/', '/app'],
  ])('%s: %s', (_, address, canonical) => {
    expect(canonicalLink(`https://news.example${address}`)).toBe(`news.example${canonical}`);
  });
});

describe('AMP', () => {
  const page = 'news.example/2026/03/a-story-of-a-spring';
  test.each([
    'https://www.google.com/amp/s/www.news.example/2026/03/a-story-of-a-spring/amp/',
    'https://www.google.co.uk/amp/s/amp.news.example/2026/03/a-story-of-a-spring',
    'https://www.google.fr/amp/news.example/2026/03/a-story-of-a-spring?amp=1',
    'https://news-example.cdn.ampproject.org/c/s/news.example/2026/03/a-story-of-a-spring',
    'https://news-example.cdn.ampproject.org/v/s/news.example/2026/03/a-story-of-a-spring?amp_js_v=0.1',
    'https://amp.news.example/2026/03/a-story-of-a-spring',
    'https://news.example/amp/2026/03/a-story-of-a-spring',
    'https://news.example/2026/03/a-story-of-a-spring/amp',
    'https://news.example/2026/03/a-story-of-a-spring.amp',
    'https://news.example/2026/03/a-story-of-a-spring?outputType=amp',
  ])('%s is the page itself', (address) => {
    expect(canonicalLink(address)).toBe(page);
  });

  test.each([
    ['https://news.example/a-story-of-a-spring.amp.html', 'news.example/a-story-of-a-spring.html'],
    ['https://code.example/ada/amp', 'code.example/ada/amp'],
    ['https://code.example/amp/ada', 'code.example/amp/ada'],
    ['https://amp.dev/documentation', 'amp.dev/documentation'],
  ])('%s is %s', (address, canonical) => {
    expect(canonicalLink(address)).toBe(canonical);
  });
});

describe('an address that carries another', () => {
  const carried = encodeURIComponent('https://www.news.example/a/b?utm_source=x');
  test.each([
    `https://www.google.com/url?sa=t&url=${carried}&usg=AOv`,
    `https://www.google.de/url?q=${carried}&sa=D`,
    `https://l.facebook.com/l.php?u=${carried}&h=AT0`,
    `https://lm.facebook.com/l.php?u=${carried}`,
    `https://l.instagram.com/?u=${carried}&e=AT1`,
    `https://www.youtube.com/redirect?event=video_description&q=${carried}`,
    `https://out.reddit.com/t3_1?url=${carried}`,
    `https://t.umblr.com/redirect?z=${carried}&t=1`,
    `https://duckduckgo.com/l/?uddg=${carried}`,
    `https://slack-redir.net/link?url=${carried}`,
    `https://eur01.safelinks.protection.outlook.com/?url=${carried}&data=05`,
    `https://www.google.com/url?q=${encodeURIComponent(`https://l.facebook.com/l.php?u=${carried}`)}`,
  ])('%s is that one', (address) => {
    expect(canonicalLink(address)).toBe('news.example/a/b');
  });

  test.each([
    ['names no page when that one does not', 'https://www.google.com/url?q=https://t.co/a', null],
    [
      'stays where it carries none',
      'https://www.google.com/url?q=spring',
      'google.com/url?q=spring',
    ],
    [
      'stays where it carries what is no page of the web',
      'https://www.google.com/url?q=javascript:alert(1)',
      'google.com/url?q=javascript%3Aalert%281%29',
    ],
  ])('%s', (_, address, canonical) => {
    expect(canonicalLink(address)).toBe(canonical);
  });
});

describe('a page with several addresses', () => {
  const cases: [canonical: string, ...addresses: string[]][] = [
    [
      'youtube.com/watch?v=f019ffe634b',
      'https://www.youtube.com/watch?v=f019ffe634b&t=42s&list=PL1&pp=x',
      'https://youtu.be/f019ffe634b?si=abc',
      'https://m.youtube.com/watch?app=desktop&v=f019ffe634b',
      'https://music.youtube.com/watch?v=f019ffe634b',
      'https://www.youtube.com/shorts/f019ffe634b?feature=share',
      'https://www.youtube.com/live/f019ffe634b',
      'https://www.youtube-nocookie.com/embed/f019ffe634b?start=3',
      'youtube.com/v/f019ffe634b',
    ],
    ['youtube.com/playlist?list=PL1', 'https://www.youtube.com/playlist?list=PL1&si=abc'],
    ['youtube.com/@ada', 'https://m.youtube.com/@ada'],
    [
      'x.com/i/status/1899800000000000000',
      'https://x.com/ada/status/1899800000000000000?s=20&t=abc',
      'https://mobile.twitter.com/ada/status/1899800000000000000/photo/1',
      'https://twitter.com/i/web/status/1899800000000000000',
      'https://twitter.com/ada/statuses/1899800000000000000',
      'https://fxtwitter.com/ada/status/1899800000000000000',
    ],
    ['x.com/ada', 'https://twitter.com/Ada?ref_src=twsrc', 'https://x.com/ADA/?lang=fr'],
    [
      'reddit.com/comments/1abcd2',
      'https://www.reddit.com/r/springs/comments/1abcd2/a_spring/?utm_source=share',
      'https://old.reddit.com/r/springs/comments/1abcd2',
      'https://redd.it/1abcd2',
      'https://reddit.com/comments/1abcd2/',
    ],
    [
      'reddit.com/comments/1abcd2/_/k9zz',
      'https://www.reddit.com/r/springs/comments/1abcd2/a_spring/k9zz/?context=3',
      'https://old.reddit.com/r/springs/comments/1abcd2/_/k9zz',
    ],
    [
      'fr.wikipedia.org/wiki/Source_(eau)',
      'https://fr.m.wikipedia.org/wiki/Source_(eau)#Histoire',
      'https://fr.wikipedia.org/w/index.php?title=Source_(eau)',
    ],
    [
      'fr.wikipedia.org/w?oldid=7&title=Source',
      'https://fr.wikipedia.org/w/index.php?title=Source&oldid=7',
    ],
    [
      'arxiv.org/abs/2301.01234',
      'https://arxiv.org/abs/2301.01234v2',
      'https://arxiv.org/pdf/2301.01234',
      'https://arxiv.org/pdf/2301.01234v1.pdf',
      'https://export.arxiv.org/abs/2301.01234',
      'https://doi.org/10.48550/arXiv.2301.01234',
    ],
    ['arxiv.org/abs/hep-th/9901001', 'https://arxiv.org/pdf/hep-th/9901001v3'],
    [
      'doi.org/10.1000/ab.12',
      'https://dx.doi.org/10.1000/AB.12',
      'https://journal.example/doi/full/10.1000/ab.12',
      'https://journal.example/doi/10.1000/ab.12?journalCode=abc',
    ],
    [
      'amazon.co.uk/dp/B00ABC1234',
      'https://www.amazon.co.uk/A-Book-Of-Springs/dp/B00ABC1234/ref=sr_1_1?tag=ada-21&qid=1',
      'https://smile.amazon.co.uk/gp/product/B00ABC1234?psc=1',
      'https://m.amazon.co.uk/gp/aw/d/b00abc1234',
    ],
    [
      'instagram.com/p/CabC12_-x',
      'https://www.instagram.com/reel/CabC12_-x/?igsh=a',
      'https://instagram.com/ada/p/CabC12_-x',
      'https://instagr.am/p/CabC12_-x',
    ],
    ['tiktok.com/@/video/71234567890', 'https://www.tiktok.com/@ada/video/71234567890?_r=1&_t=8'],
    ['open.spotify.com/track/4uLU6h', 'https://open.spotify.com/intl-fr/track/4uLU6h?si=a'],
    [
      'docs.google.com/document/d/1a-B',
      'https://docs.google.com/document/d/1a-B/edit?usp=sharing#heading=h.1',
      'https://docs.google.com/document/u/0/d/1a-B/preview',
    ],
    [
      'stackoverflow.com/questions/1732',
      'https://stackoverflow.com/questions/1732/how-springs-work/99#99',
      'https://stackoverflow.com/q/1732/20',
    ],
    ['bbc.com/news/uk-123456', 'https://www.bbc.co.uk/news/uk-123456?at_medium=x'],
  ];
  test.each(cases.flatMap(([canonical, ...all]) => all.map((address) => ({ address, canonical }))))(
    '$address is $canonical',
    ({ address, canonical }) => {
      expect(canonicalLink(address)).toBe(canonical);
      expect(canonicalLink(canonical)).toBe(canonical);
    },
  );
});

describe('a canonical address', () => {
  test('is its own canonical address', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
        const canonical = canonicalLink(address);
        expect(canonical && canonicalLink(canonical)).toBe(canonical);
      }),
      { numRuns: 500 },
    );
  });

  test('comes of any text without an exception', () => {
    const parts = [
      'https://',
      'google.com/url?q=',
      'youtu.be/',
      '/amp',
      '%',
      '#!',
      '?',
      '&',
      '.',
      'a',
    ];
    const text = fc.array(fc.oneof(fc.constantFrom(...parts), fc.string({ unit: 'binary' })));
    fc.assert(
      fc.property(text, (all) => void canonicalLink(all.join(''))),
      { numRuns: 500 },
    );
  });
});

/** Each of these makes a pattern that looks back at every place take the square of its length. */
describe.each([
  ['slashes', (n: number) => `https://news.example/${'/'.repeat(n)}x`],
  ['dots', (n: number) => `https://news.example/${'.'.repeat(n)}x`],
  ['signs', (n: number) => `https://news.example/${'!)'.repeat(n / 2)}`],
  ['parameters', (n: number) => `https://news.example/?${'utm_a&'.repeat(n / 6)}`],
  ['escapes', (n: number) => `https://news.example/${'%61'.repeat(n / 3)}`],
  ['hosts', (n: number) => `https://${'m.'.repeat(n / 2)}example/a`],
  ['addresses', (n: number) => 'https://google.com/url?q='.repeat(n / 25)],
])('a hostile address of %s', (_, make) => {
  test('is read at once, however long it is', () => {
    const time = (length: number): number => {
      const text = make(length);
      const start = performance.now();
      linksIn(text);
      canonicalLink(text.slice(0, 4096));
      return performance.now() - start;
    };
    time(100_000);
    expect(time(100_000)).toBeLessThan(2_000);
  });
});
