/** React elements spelt as the rest of the page is: generated classes, data-testids that can be renamed. */
import { createElement, useLayoutEffect, useRef } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { className } from '../../generated.ts';
import { classes, testid } from '../h.ts';
import { paths } from '../icons.ts';
import type { IconName } from '../icons.ts';

/** `class` and `testid` as in `h`; everything else under React's own names. */
export type Props = { class?: string; testid?: string; key?: string } & Record<string, unknown>;

export function tag(name: string, props: Props | null, ...children: ReactNode[]): ReactElement {
  const { class: names, testid: id, ...rest } = props ?? {};
  return createElement(
    name,
    {
      ...rest,
      ...(names !== undefined && { className: classes(names) }),
      ...(id !== undefined && { 'data-testid': testid(id) }),
    },
    ...children,
  );
}

/** Words as X sets them on buttons and lines. */
export function words(text: string): ReactElement {
  return tag('span', { class: 'run' }, text);
}

export function picture(name: IconName): ReactElement {
  const path = createElement('g', null, createElement('path', { d: paths[name] }));
  const look = `${className('icon')} ${className(`icon-${name}`)}`;
  return createElement(
    'svg',
    { viewBox: '0 0 24 24', className: look, 'aria-hidden': 'true' },
    path,
  );
}

/** What the rest of the page draws without React. */
export function drawn(node: Node): ReactElement {
  return createElement(Drawn, { node });
}

function Drawn({ node }: { node: Node }): ReactElement {
  const place = useRef<HTMLElement | null>(null);
  useLayoutEffect(() => {
    place.current?.replaceChildren(node);
  }, [node]);
  return tag('div', { ref: place });
}
