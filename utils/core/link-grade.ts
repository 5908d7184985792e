/** How much a shared address tells. */
import { NAMES_A_PAGE } from './link-sites';
import type { Grade } from './match';

/** A part of an address with so many digits, words or signs names one page: an id, a headline, a key. */
const ID_DIGITS = 5;
const HEADLINE_WORDS = 3;
const KEY_LENGTH = 8;
/** So many folders deep an address is hardly a section's. */
const DEEP = 3;

/**
 * How specific a canonical address is: `exact` for an article's or a video's, `strong` for one deep in
 * its site, `weak` for what may be a section or a profile that many link to.
 */
export function linkGrade(link: string): Grade {
  if (NAMES_A_PAGE.test(link)) return 'exact';
  const [, ...parts] = link.split(/[/?&]/);
  if (parts.some(namesOnePage)) return 'exact';
  return parts.length >= DEEP ? 'strong' : 'weak';
}

/** Whether a part of an address, between slashes or in its query, is an id, a headline or a key. */
export function namesOnePage(part: string): boolean {
  const value = part.slice(part.indexOf('=') + 1);
  const digits = value.replace(/\D/g, '').length;
  const isKey = value.length >= KEY_LENGTH && digits > 0 && /[a-z]/i.test(value);
  return digits >= ID_DIGITS || isKey || value.split(/[-_+]|%20/).length >= HEADLINE_WORDS;
}
