/** Addresses that carry another one in them, to which they lead. */

/** Where a host that only passes readers on keeps the address: in these parameters. */
const PASSING: readonly [host: RegExp, path: RegExp, ...parameters: string[]][] = [
  [/^google\.(?:com?\.)?[a-z]{2,3}$/, /^\/url$/, 'q', 'url'],
  [/^google\.(?:com?\.)?[a-z]{2,3}$/, /^\/imgres$/, 'imgrefurl'],
  [/^lm?\.(?:facebook|messenger)\.com$|^facebook\.com$/, /^\/l\.php$/, 'u'],
  [/^l\.instagram\.com$/, /^\/$/, 'u'],
  [/^l\.threads\.(?:net|com)$/, /^\/$/, 'u'],
  [/^youtube\.com$/, /^\/redirect$/, 'q'],
  [/^out\.reddit\.com$/, /^\//, 'url'],
  [/^t\.umblr\.com$/, /^\/redirect$/, 'z'],
  [/^vk\.com$/, /^\/away\.php$/, 'to'],
  [/^duckduckgo\.com$/, /^\/l\/$/, 'uddg'],
  [/^slack-redir\.net$/, /^\/link$/, 'url'],
  [/^steamcommunity\.com$/, /^\/linkfilter\/?$/, 'u', 'url'],
  [/^linkedin\.com$/, /^\/(?:redir\/redirect|safety\/go)\/?$/, 'url'],
  [/\.safelinks\.protection\.outlook\.com$/, /^\/$/, 'url'],
];

/** AMP's caches keep the address in the path; "s" before it stands for https. */
const AMP_VIEWER = /^\/amp\/(s\/)?([^/]+\..+)$/;
const AMP_CACHE = /^\/(?:[acv])\/(s\/)?([^/]+\..+)$/;

/**
 * The address that another carries, null where it carries none.
 * @param host that of `url`, without "www." and the like.
 */
export function wrappedIn(url: URL, host: string): URL | null {
  const [, secure, bare] = ampPath(url, host) ?? [];
  if (bare) return webUrl(`http${secure ? 's' : ''}://${bare}${url.search}${url.hash}`);
  for (const [hosts, path, ...parameters] of PASSING) {
    if (!hosts.test(host) || !path.test(url.pathname)) continue;
    const found = parameters.map((name) => webUrl(url.searchParams.get(name) ?? ''));
    return found.find((target) => target !== null) ?? null;
  }
  return null;
}

function ampPath({ pathname }: URL, host: string): RegExpExecArray | null {
  if (/^google\.(?:com?\.)?[a-z]{2,3}$/.test(host)) return AMP_VIEWER.exec(pathname);
  return host.endsWith('cdn.ampproject.org') ? AMP_CACHE.exec(pathname) : null;
}

function webUrl(address: string): URL | null {
  return /^https?:\/\//i.test(address) ? URL.parse(address) : null;
}
