/** Where the library page is, by the browser's own history. */
import { addressOf, type Route, routeOf, type Step } from '@/components/library/route';

const listeners = new Set<(route: Route) => void>();

export function routeNow(): Route {
  return routeOf(location.search, history.state as Step | null);
}

export function goTo(route: Route, how: 'push' | 'replace'): void {
  const { q } = route;
  history[how === 'push' ? 'pushState' : 'replaceState']({ q }, '', addressOf(route));
  if (how === 'push') scrollTo(0, 0);
  for (const listener of listeners) listener(route);
}

export function watchRoute(listener: (route: Route) => void): () => void {
  const tell = () => listener(routeNow());
  listeners.add(listener);
  addEventListener('popstate', tell);
  return () => {
    listeners.delete(listener);
    removeEventListener('popstate', tell);
  };
}

/** Presses on links to the page's own views are steps within it; with Ctrl and the like they stay the browser's. */
export function followLinks(): () => void {
  const follow = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="?"]') : null;
    const isPlain = !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
    if (!link || event.button !== 0 || !isPlain) return;
    event.preventDefault();
    goTo(routeOf(link.getAttribute('href') ?? ''), 'push');
  };
  document.addEventListener('click', follow);
  return () => document.removeEventListener('click', follow);
}
