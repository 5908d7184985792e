/** The row under a composer: buttons that do nothing, the counter, Post. */
import type { ReactElement, ReactNode } from 'react';
import type { IconName } from '../icons.ts';
import { LIMIT, weightedLength } from './length.ts';
import { picture, tag, words } from './tag.ts';

/** X shows how many are left from here on. */
const FEW = 20;

const tools: [IconName, string, string | undefined][] = [
  ['photo', 'Add photos or video', undefined],
  ['gif', 'Add a GIF', 'gifSearchButton'],
  ['poll', 'Add poll', 'createPollButton'],
  ['smile', 'Add emoji', undefined],
  ['clock', 'Schedule post', 'scheduleOption'],
  ['place', 'Tag location', 'geoButton'],
];

/** `text`: of the box being written. */
export function toolbar(text: string, post: ReactNode, add: ReactNode): ReactElement {
  return tag(
    'div',
    { testid: 'toolBar', class: 'toolbar' },
    tag(
      'nav',
      { role: 'navigation', class: 'tools', 'aria-live': 'polite' },
      ...tools.map(([name, label, testid]) =>
        tag(
          'div',
          { role: 'presentation' },
          tag(
            'button',
            {
              'aria-label': label,
              role: 'button',
              type: 'button',
              class: 'tool',
              ...(testid !== undefined && { testid }),
            },
            picture(name),
          ),
        ),
      ),
    ),
    tag(
      'div',
      { class: 'toolbar-end' },
      text !== '' && counter(weightedLength(text)),
      text !== '' && add,
      post,
    ),
  );
}

function counter(length: number): ReactElement {
  const left = LIMIT - length;
  const share = Math.min(1, length / LIMIT);
  const warning = left < 0 ? ' counter-over' : left <= FEW ? ' counter-few' : '';
  const ring = 2 * Math.PI * 9;
  return tag(
    'div',
    {
      testid: 'countdown-circle',
      class: `counter${warning}`,
      role: 'progressbar',
      'aria-valuemin': 0,
      'aria-valuemax': 100,
      'aria-valuenow': Math.round(100 * share),
    },
    tag(
      'svg',
      { viewBox: '0 0 20 20', width: left <= FEW ? 30 : 20, 'aria-hidden': 'true' },
      tag('circle', { cx: 10, cy: 10, r: 9, stroke: 'var(--line)' }),
      tag('circle', {
        cx: 10,
        cy: 10,
        r: 9,
        stroke: 'currentColor',
        strokeDasharray: ring,
        strokeDashoffset: ring * (1 - share),
        transform: 'rotate(-90 10 10)',
      }),
    ),
    left <= FEW && tag('div', { class: 'counter-left', dir: 'ltr' }, words(String(left))),
  );
}
