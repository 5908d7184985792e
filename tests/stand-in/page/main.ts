/** Starts the stand-in: draws the shell, shows the page of the address, answers clicks and keys. */
import { askForTimeline } from './answers.ts';
import { count } from './counters.ts';
import { h, renameTestids } from './h.ts';
import { layers } from './layers.ts';
import { composes, opens } from './opens.ts';
import { installProbe, watchErrors } from './probe.ts';
import { follow, go, primaryColumn, show } from './router.ts';
import { navigation, sidebar } from './shell.ts';
import { watchKeys } from './shortcuts.ts';
import { applyTheme, session, state } from './state.ts';

watchErrors();
renameTestids(state.renamedTestids);
applyTheme(session.theme);

const root = document.getElementById('react-root');
if (!root) throw new Error('The document has no #react-root');
root.append(
  h(
    'div',
    { class: 'page' },
    navigation(),
    h(
      'main',
      { role: 'main', class: 'main' },
      h('div', { class: 'columns-outer' }, primaryColumn(), sidebar(go)),
    ),
  ),
  layers,
);
history.scrollRestoration = 'manual';
follow();
show(false);
installProbe();
if (!state.answersLate) void askForTimeline();

// On the root, as React listens: what stops its events below is not heard here.
root.addEventListener('click', (event) => {
  if (!(event.target instanceof Element) || event.button !== 0) return;
  const composing = event.target.closest('button, a');
  const compose = composing && composes.get(composing);
  if (compose) {
    event.preventDefault();
    go('/compose/post', compose);
    return;
  }
  const link = event.target.closest('a[href]');
  const href = link?.getAttribute('href') ?? '';
  if (href.startsWith('/')) {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    go(href);
    return;
  }
  if (link || event.target.closest('button, input')) return;
  open(event.target.closest('[role="link"], article'));
});

root.addEventListener('keydown', ({ key, target }) => {
  if (key === 'Enter' && target instanceof HTMLElement) open(target);
});

watchKeys(go);

/** X opens a tweet wherever it is clicked beside its links and buttons. */
function open(element: Element | null): void {
  const path = element && opens.get(element);
  if (!path) return;
  count('tweetClicks');
  go(path);
}
