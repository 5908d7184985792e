/** Whose account is a site's own: its share button writes "via @site", which names no finder. */

/**
 * True when a handle is the name of the site that a canonical address leads to, with or without "the"
 * or what sites add where the name was taken: @guardian and @theguardian for "theguardian.com/…",
 * @lemondefr for "lemonde.fr/…", @BBCNews for "bbc.com/…".
 */
export function isSitesOwn(handle: string, link: string): boolean {
  const [host = ''] = link.split(/[/:?#]/);
  const labels = host.split('.');
  const last = labels.pop();
  const name = handle.toLowerCase().replaceAll('_', '');
  return labels.some((label) => {
    // Letters, digits and hyphens are all that canonical hosts have.
    const bare = label.replace(/^the(?=.)|-/g, '');
    return new RegExp(`^(?:the)?${bare}(?:${last}|com|news|official|hq)?$`).test(name);
  });
}
