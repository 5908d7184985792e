/** Who wrote a tweet, from its name line. */
import { profileHandle } from './page';
import { caps, readLine } from './read-text';
import { allOf, type Scope } from './scope';
import { one } from './selectors';

export interface ReadAuthor {
  handle: string | null;
  name: string;
  protected: boolean;
}

/** A quoted tweet's line has no links: there the handle is the last thing that reads "@handle". */
export function readAuthor(scope: Scope, line: Element): ReadAuthor {
  const inLine = (element: Element): boolean => line.contains(element);
  const linked = allOf(scope, 'profileLink')
    .filter(inLine)
    .map((link) => profileHandle(link.getAttribute('href') ?? ''));
  const name = one(line, 'displayName');
  return {
    handle: linked.find((handle) => handle !== null) ?? writtenHandle(line),
    name: name ? readLine(name, caps.name) : '',
    protected: allOf(scope, 'lock').some(inLine),
  };
}

/** Display names come before the handle and can read "@x" as well. */
function writtenHandle(line: Element): string | null {
  const words = [...line.querySelectorAll('span')].map((span) => span.textContent.trim());
  return words.findLast((word) => /^@\w{1,20}$/.test(word))?.slice(1) ?? null;
}

export function readTime(time: Element | null): number | null {
  const parsed = Date.parse(time?.getAttribute('datetime') ?? '');
  return Number.isNaN(parsed) ? null : parsed;
}
