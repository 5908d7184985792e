/** Sites that give one page several addresses, as far as an address alone can tell. */

/** Hosts that show the same pages under the same paths. */
const SAME_HOST: Readonly<Record<string, string>> = {
  'twitter.com': 'x.com',
  'pro.x.com': 'x.com',
  'pro.twitter.com': 'x.com',
  // They show X's tweets to other networks.
  'fxtwitter.com': 'x.com',
  'vxtwitter.com': 'x.com',
  'fixupx.com': 'x.com',
  'fixvx.com': 'x.com',
  'music.youtube.com': 'youtube.com',
  'gaming.youtube.com': 'youtube.com',
  'youtube-nocookie.com': 'youtube.com',
  'old.reddit.com': 'reddit.com',
  'new.reddit.com': 'reddit.com',
  'np.reddit.com': 'reddit.com',
  'mbasic.facebook.com': 'facebook.com',
  'touch.facebook.com': 'facebook.com',
  'web.facebook.com': 'facebook.com',
  'instagr.am': 'instagram.com',
  'export.arxiv.org': 'arxiv.org',
  'dx.doi.org': 'doi.org',
  'bbc.co.uk': 'bbc.com',
  'edition.cnn.com': 'cnn.com',
};

/** A site's own host for one of its others, which comes without "www.", "m." and the like. */
export function siteHost(host: string): string {
  return SAME_HOST[host] ?? host.replace(WIKI_MOBILE, '$1.$2').replace(/^smile\.(?=amazon\.)/, '');
}

const WIKI_MOBILE = /^([\w-]+)\.m\.(wik[a-z]+\.org)$/;

/** One page of a site: of which hosts, at which paths, and its one address. */
interface Page {
  host: RegExp;
  path: RegExp;
  /** `query` gives a parameter's value; null where the address names no such page after all. */
  address(found: string[], query: (name: string) => string, host: string): string | null;
}

/** Addresses of these name one page, however short its name is. */
export const NAMES_A_PAGE =
  /^(?:youtube\.com\/watch\?v=|reddit\.com\/comments\/|instagram\.com\/p\/|doi\.org\/)/;

const video = (id: string): string | null =>
  /^[\w-]{11}$/.test(id) ? `youtube.com/watch?v=${id}` : null;

const PAGES: readonly Page[] = [
  { host: /^youtube\.com$/, path: /^\/watch$/, address: (_, query) => video(query('v')) },
  {
    host: /^youtube\.com$/,
    path: /^\/(?:shorts|embed|live|v|e)\/([^/]+)$/,
    address: ([id = '']) => video(id),
  },
  { host: /^youtu\.be$/, path: /^\/([^/]+)$/, address: ([id = '']) => video(id) },
  {
    host: /^x\.com$/,
    path: /^\/(?:\w{1,20}|i\/web)\/status(?:es)?\/([1-9]\d{0,19})(?:\/|$)/,
    address: ([id]) => `x.com/i/status/${id}`,
  },
  // Names of accounts are the same in any case; nothing after them names a page.
  {
    host: /^x\.com$/,
    path: /^\/(\w{1,20})$/,
    address: ([name = '']) => `x.com/${name.toLowerCase()}`,
  },
  {
    host: /^reddit\.com$/,
    path: /^(?:\/(?:r|user)\/[^/]+)?\/comments\/(\w+)(?:\/[^/]*(?:\/(\w+))?)?$/,
    address: ([id, comment]) => `reddit.com/comments/${id}${comment ? `/_/${comment}` : ''}`,
  },
  { host: /^redd\.it$/, path: /^\/(\w+)$/, address: ([id]) => `reddit.com/comments/${id}` },
  {
    host: /^[\w-]+\.wik[a-z]+\.org$/,
    path: /^\/w(?:\/index\.php)?$/,
    address: (_, query, host) => {
      const title = query('title').replaceAll(' ', '_');
      return title && !query('oldid') ? `${host}/wiki/${encodeURI(title)}` : null;
    },
  },
  {
    host: /^arxiv\.org$/,
    path: /^\/(?:abs|pdf|html|ps|format|e-print)\/((?:[a-z-]+(?:\.[A-Z]{2})?\/)?[\d.]+?)(?:v\d+)?(?:\.pdf)?$/,
    address: ([id]) => `arxiv.org/abs/${id}`,
  },
  {
    host: /^doi\.org$/,
    path: /^\/10\.48550\/arxiv\.([\d.]+)$/i,
    address: ([id]) => `arxiv.org/abs/${id}`,
  },
  // A DOI is the same in any case (DOI Handbook, 2.4); publishers have it in their own paths.
  { host: /^doi\.org$/, path: /^\/(10\.\d{4,9}\/.+)$/, address: ([doi]) => doiAddress(doi) },
  {
    host: /\./,
    path: /^\/doi\/(?:(?:abs|full|pdf|epdf|pdfdirect|epub|reader)\/)?(10\.\d{4,9}\/.+)$/,
    address: ([doi]) => doiAddress(doi),
  },
  {
    host: /^amazon\.(?:com?\.)?[a-z]{2,3}$/,
    path: /(?:\/dp|\/gp\/product|\/gp\/aw\/d|\/exec\/obidos\/asin|\/o\/asin)\/([a-z0-9]{10})(?:\/|$)/i,
    address: ([asin = ''], _, host) => `${host}/dp/${asin.toUpperCase()}`,
  },
  {
    host: /^instagram\.com$/,
    path: /^(?:\/[\w.]+)?\/(?:p|reel|reels|tv)\/([\w-]+)$/,
    address: ([code]) => `instagram.com/p/${code}`,
  },
  {
    host: /^tiktok\.com$/,
    path: /^\/@[\w.]*\/(?:video|photo)\/(\d+)$/,
    address: ([id]) => `tiktok.com/@/video/${id}`,
  },
  {
    host: /^open\.spotify\.com$/,
    path: /^(?:\/intl-[a-z-]+)?\/(track|album|artist|playlist|episode|show)\/(\w+)$/,
    address: ([kind, id]) => `open.spotify.com/${kind}/${id}`,
  },
  {
    host: /^(?:docs|drive)\.google\.com$/,
    path: /^\/(document|spreadsheets|presentation|forms|file)(?:\/u\/\d+)?\/d\/([\w-]+)(?:\/|$)/,
    address: ([kind, id], _, host) => `${host}/${kind}/d/${id}`,
  },
  {
    host: /^(?:stackoverflow|superuser|serverfault|askubuntu)\.com$|\.stackexchange\.com$/,
    path: /^\/(?:questions|q)\/(\d+)(?:\/|$)/,
    address: ([id], _, host) => `${host}/questions/${id}`,
  },
];

function doiAddress(doi = ''): string {
  return `doi.org/${doi.toLowerCase()}`;
}

/**
 * The one address of a page of a site known here; null for any other.
 * @param host, path without what is only another form of them; the path without a slash at its end.
 */
export function sitePage(host: string, path: string, params: URLSearchParams): string | null {
  for (const page of PAGES) {
    const found = page.host.test(host) ? page.path.exec(path) : null;
    if (!found) continue;
    const address = page.address(found.slice(1), (name) => params.get(name) ?? '', host);
    if (address !== null) return address;
  }
  return null;
}
