/**
 * Somebody's picture or video shown again. X's composer does not tell where a picture comes from
 * before it is posted, so no draft is told of it; what others posted is: where X itself names the
 * tweet that showed it first, the popup says so, unless the charter has this rule off.
 */
import type { Rule } from './rule';

export const media: Rule = {
  id: 'media',
  reference: 'https://datatracker.ietf.org/doc/html/rfc1855#section-2.1.1',
  check: () => null,
};
