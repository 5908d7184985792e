/** How reading went, for pictures: on a new install, as usual, and after X renamed a part. */
import { type HealthCounts, noCounts } from '../../utils/core/health';
import { dayOf, type Failures, type HealthDays } from '../../utils/core/health-days';
import { healthView } from '../../utils/core/health-view';
import { NOW } from './samples';

const DAY = 24 * 3_600_000;

export const about = { version: '0.1.0', browser: 'Firefox 152' };

const day = (ago: number, more: Partial<HealthCounts>): HealthDays => ({
  [dayOf(NOW - ago * DAY)]: { ...noCounts, ...more },
});
const before: HealthDays = {
  ...day(5, { read: 1_204, answered: 1_180, unread: 2, missing: { photo: 2 } }),
  ...day(4, { read: 310, answered: 0 }),
  ...day(2, { read: 845, answered: 811, unread: 1 }),
  ...day(1, { read: 96, answered: 96 }),
};

const article =
  'article#tweet:article[tabindex]>div{div#Tweet-User-Avatar>div#UserAvatar-Container-*>a:link[href] ' +
  'div{div#User-Name{a:link[href]>span[dir] time[datetime]} div#postText[dir][lang]>span ' +
  'div:group{button#reply:button button#like:button}}}';
const failures: Failures = {
  tweetText: { at: NOW - 600_000, structure: article },
  photo: { at: NOW - 5 * DAY },
};

export const none = healthView({}, {}, NOW);
export const well = healthView({ ...before, ...day(0, { read: 212, answered: 209 }) }, {}, NOW);
export const changed = healthView(
  { ...before, ...day(0, { read: 28, answered: 28, unread: 12, missing: { tweetText: 12 } }) },
  failures,
  NOW,
);
