/** The addresses of the library page's views, so that back, forward and bookmarks work. */

/** In the order of the page's navigation. */
export const views = ['search', 'check', 'spread', 'transfer'] as const;
export type View = (typeof views)[number];

export interface Route {
  view: View;
  /** What is searched for or checked. */
  q: string;
}

/** What the browser keeps with a step of its history, and forgets with it. */
export interface Step {
  q: string;
}

/** @param search of the page's address: "?view=check&q=…". */
export function routeOf(search: string, step: Step | null = null): Route {
  const asked = new URLSearchParams(search);
  const view = views.find((one) => one === asked.get('view')) ?? views[0];
  return { view, q: asked.get('q') ?? step?.q ?? '' };
}

/**
 * The browser remembers addresses: a text that is checked, which may be a draft, stands in none. It
 * goes with the step instead.
 */
export function addressOf({ view, q }: Route): string {
  const told = q !== '' && (view === 'search' || /^\S+$/.test(q));
  return `?${new URLSearchParams({ view, ...(told && { q }) }).toString()}`;
}
