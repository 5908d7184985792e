/** Goes from page to page without a load, as X does, and brings a timeline back where it was. */
import { composerSeat } from './composer-seat.ts';
import { count } from './counters.ts';
import { h, run } from './h.ts';
import { icon } from './icons.ts';
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
let shown = '';

export let timeline: Timeline | null = null;

export function primaryColumn(): HTMLElement {
  return column;
}

export function go(path: string): void {
  const url = new URL(path, location.href);
  if (url.href === location.href) return;
  remember();
  history.pushState(null, '', url.href);
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
  const dialog = url.pathname === '/compose/post' ? [composeDialog(url, leave.signal)] : [];
  column.replaceChildren(
    h(
      'div',
      { class: 'column-inner', tabindex: '0', 'aria-label': view.title },
      heading(view),
      region,
    ),
    ...dialog,
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

/** X's dialog over the page: the seat of the composer that `/compose/post` opens. */
function composeDialog(url: URL, signal: AbortSignal): HTMLElement {
  const seat = composerSeat('dialog', url.searchParams.get('in_reply_to'), signal);
  const close = h(
    'button',
    {
      'aria-label': 'Close',
      testid: 'app-bar-close',
      type: 'button',
      class: 'back',
      onclick: () => history.back(),
    },
    icon('back'),
  );
  return h(
    'div',
    { id: 'layers', class: 'layers' },
    h('div', { class: 'dialog', role: 'dialog', 'aria-modal': 'true' }, close, seat),
  );
}
