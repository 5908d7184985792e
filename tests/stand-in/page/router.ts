/** Goes from page to page without a load, as X does, and brings a timeline back where it was. */
import { openDialog } from './composer/dialog.ts';
import { isCompose, startAt } from './composer/start.ts';
import { count } from './counters.ts';
import { h, run } from './h.ts';
import { icon } from './icons.ts';
import type { Compose } from './opens.ts';
import { Timeline } from './timeline.ts';
import { viewOf } from './views.ts';
import type { View } from './views.ts';

interface Visit {
  top: number;
  heights: Map<string, number>;
}

/** By address: X keeps each timeline's place. */
const visits = new Map<string, Visit>();
const column = h('div', { testid: 'primaryColumn', class: 'primary' });
let leave = new AbortController();
let leaveDialog = new AbortController();
let shown = '';

export let timeline: Timeline | null = null;

export function primaryColumn(): HTMLElement {
  return column;
}

export function go(path: string, compose: Compose | null = null): void {
  const url = new URL(path, location.href);
  if (url.href === location.href) return;
  remember();
  history.pushState({ compose }, '', url.href);
  count('navigations');
  show(false);
}

export function follow(): void {
  window.addEventListener('popstate', () => {
    remember();
    count('navigations');
    show(true);
  });
}

export function show(returning: boolean): void {
  const url = new URL(location.href);
  leaveDialog.abort();
  leaveDialog = new AbortController();
  if (isCompose(url)) {
    // A dialog: whatever page was there stays behind it.
    if (!timeline) showPage(new URL('/home', url), false);
    const { compose } = (history.state ?? {}) as { compose?: Compose | null };
    const close = () => (history.state === null ? go('/home') : history.back());
    openDialog(startAt(url, compose ?? {}), close, leaveDialog.signal);
  } else if (!timeline || url.pathname + url.search !== shown) showPage(url, returning);
}

function showPage(url: URL, returning: boolean): void {
  leave.abort();
  leave = new AbortController();
  timeline?.stop();
  shown = url.pathname + url.search;
  const visit = (returning && visits.get(shown)) || { top: 0, heights: new Map<string, number>() };
  visits.set(shown, visit);
  const view = viewOf(url, leave.signal);
  document.title = `${view.title} / X`;
  timeline = new Timeline(view.cells, visit.heights);
  const region = h(
    'section',
    { role: 'region' },
    h('h1', { dir: 'auto', role: 'heading', class: 'offscreen' }, run(view.title)),
    h('div', { 'aria-label': `Timeline: ${view.title}` }, timeline.element),
  );
  column.replaceChildren(
    h(
      'div',
      { class: 'column-inner', tabindex: '0', 'aria-label': view.title },
      heading(view),
      view.above,
      region,
    ),
  );
  timeline.start();
  window.scrollTo(0, visit.top);
}

function remember(): void {
  const visit = visits.get(shown);
  if (visit) visit.top = scrollY;
}

function heading(view: View): HTMLElement {
  if (view.home) {
    const tab = (words: string, class_: string) =>
      h('div', { role: 'tab', class: class_ }, run(words));
    return h(
      'div',
      { class: 'heading heading-tabs' },
      tab('For you', 'heading-tab chosen'),
      tab('Following', 'heading-tab'),
    );
  }
  const back = h(
    'button',
    {
      'aria-label': 'Back',
      testid: 'app-bar-back',
      type: 'button',
      class: 'back',
      onclick: () => history.back(),
    },
    icon('back'),
  );
  return h(
    'div',
    { class: 'heading' },
    back,
    h('h2', { dir: 'ltr', role: 'heading', class: 'heading-words' }, run(view.title)),
  );
}
