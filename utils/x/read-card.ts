/** The preview of a link under a tweet: its site and title. */
import type { Card } from '../core/tweet';
import { absolute, caps, readLine } from './read-text';
import { allOf, oneOf, type Scope } from './scope';
import { around, one } from './selectors';

/** The card, or null where there is none to read: polls, players and other apps are no previews. */
export function readCard(scope: Scope): Card | null {
  const wrapper = oneOf(scope, 'card');
  if (!wrapper || one(wrapper, 'poll')) return null;
  const link = one(wrapper, 'cardLink');
  const href = link && absolute(link);
  const labels = detailRows(wrapper) ?? spokenLabel(wrapper) ?? (link && lineBelow(scope, link));
  if (!labels?.title) return null;
  return { ...labels, ...(href && { href }) };
}

type Labels = Pick<Card, 'domain' | 'title'>;

/** Small cards have a row each for site, title and description. */
function detailRows(wrapper: Element): Labels | null {
  const detail = one(wrapper, 'cardDetail');
  const rows = [...(detail?.children ?? [])].map((row) => readLine(row, caps.title));
  const [site = '', title = ''] = rows.filter(Boolean);
  return labels(site, title);
}

/** Large ones show the title alone; their label for screen readers is "site title". */
function spokenLabel(wrapper: Element): Labels | null {
  const label = one(wrapper, 'cardLabel')?.getAttribute('aria-label')?.trim() ?? '';
  const [, site = '', title = ''] = /^(\S+)\s+([^]+)$/.exec(label) ?? [];
  return labels(site, title.slice(0, caps.title));
}

/** Without a label: a link to the same address under a large card says "From site". */
function lineBelow(scope: Scope, link: Element): Labels | null {
  const href = link.getAttribute('href');
  const below = allOf(scope, 'cardLink').findLast(
    (other) => other.getAttribute('href') === href && !around(other, 'tweetText'),
  );
  const line = below && below !== link ? readLine(below, caps.title) : '';
  // Some languages write no space between the site and their "from".
  const site = /(?:[a-z\d-]{1,63}\.){1,8}[a-z]{2,24}/i.exec(line)?.[0] ?? '';
  return labels(site, readLine(link, caps.title));
}

function labels(site: string, title: string): Labels | null {
  return isDomain(site) ? { domain: site.replace(/^www\./i, ''), title } : null;
}

function isDomain(text: string): boolean {
  return text.length <= 255 && /^[^\s/@]+\.[^\s/@.]{2,}$/.test(text);
}
