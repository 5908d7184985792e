/** One address for all that lead to the same page, as far as addresses alone can tell. */
import { namesOnePage } from './link-grade';
import { pageQuery } from './link-query';
import { siteHost, sitePage } from './link-sites';
import { wrappedIn } from './link-wrapped';

/** X takes no longer addresses; UTF-16 code units. */
const LONGEST = 4096;
/** An address in an address in an address. */
const DEEPEST = 4;
/** Shorteners whose addresses say nothing of where they lead, each tweet its own. */
const OPAQUE_HOSTS = new Set(['t.co']);

/**
 * The canonical address: host, path and query without scheme, "www.", "m.", "amp.", default port,
 * trackers, fragment, index file and last slash, parameters sorted (after RFC 3986, 6.2); unwrapped
 * where a redirect or AMP's cache carries the address; the one address of sites known to have several.
 * A fragment is kept where it is a route ("#!/page", "#/page"): there it names the page, while any
 * other, a quoted passage (":~:text=") included, names a place in it. Takes time linear in the length.
 * @returns null for what names no particular page: a home page, a shortener's address, anything but
 * http and https, or more than X would take.
 */
export function canonicalLink(address: string): string | null {
  const url = address.length > LONGEST ? null : unwrapped(address);
  if (!url?.hostname.includes('.')) return null;
  const host = siteHost(bareHost(url));
  if (OPAQUE_HOSTS.has(host)) return null;
  const path = pagePath(url.pathname);
  const known = url.port ? null : sitePage(host, path, url.searchParams);
  if (known !== null) return known;
  const query = pageQuery(url.searchParams);
  const page = `${path}${query && `?${query}`}${route(url.hash)}`;
  return (page && `${host}${url.port && `:${url.port}`}${page}`) || null;
}

function unwrapped(address: string): URL | null {
  let url = URL.parse(/^https?:\/\//i.test(address) ? address : `https://${address}`);
  for (let depth = 0; url && depth < DEEPEST; depth++) {
    const inner = wrappedIn(url, bareHost(url));
    if (!inner) return url;
    url = inner;
  }
  return url;
}

/** Without what only says for which screens: what is left is still a host. */
function bareHost({ hostname }: URL): string {
  return hostname.replace(/\.$/, '').replace(/^(?:(?:www|m|mobile|amp)\.)+(?=[^.]+\.)/, '');
}

function pagePath(pathname: string): string {
  const path = pathname
    .replace(/%[0-9a-f]{2}/gi, decodeUnreserved)
    .replace(/\/{2,}/g, '/')
    .replace(/\/(?:index|default)\.(?:html?|php|aspx?)$/i, '/')
    .replace(/\/$/, '');
  return withoutAmp(path);
}

/** RFC 3986, 6.2.2.2: letters, digits and "-._~" mean the same with and without their escapes. */
function decodeUnreserved(escape: string): string {
  const character = String.fromCharCode(parseInt(escape.slice(1), 16));
  return /[\w.~-]/.test(character) ? character : escape.toUpperCase();
}

/** Only where what is left names one page: elsewhere "amp" may be a name. */
function withoutAmp(path: string): string {
  const bare = path
    .replace(/^\/amp(?=\/)/, '')
    .replace(/\/amp(?:\.html?)?$/, '')
    .replace(/\.amp(\.html?)?$/, '$1');
  return bare !== path && bare.split('/').some(namesOnePage) ? bare : path;
}

function route(hash: string): string {
  const bare = hash.replace(/\/+$/, '');
  return /^#(?:!|\/)./.test(bare) ? bare : '';
}
