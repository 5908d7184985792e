/** Which articles are on screen: at least half of them, or half of the view if they are taller. */

export interface Screen {
  observe(article: Element): void;
  unobserve(article: Element): void;
}

/** This share of an article must be on screen. */
const SHARE = 0.5;

/** Tells each change until `signal` aborts. */
export function watchScreen(
  changed: (article: Element, onScreen: boolean) => void,
  signal: AbortSignal,
): Screen {
  const halves = new IntersectionObserver(
    (changes) => {
      for (const { target, boundingClientRect, intersectionRatio, rootBounds } of changes) {
        if (rootBounds && boundingClientRect.height > rootBounds.height) middle.observe(target);
        else changed(target, intersectionRatio >= SHARE);
      }
    },
    { threshold: SHARE },
  );
  /** What is taller than the view fills half of it when it crosses the middle of it. */
  const middle = new IntersectionObserver(
    (changes) => {
      for (const { target, isIntersecting } of changes) changed(target, isIntersecting);
    },
    { rootMargin: '-50% 0px' },
  );
  signal.addEventListener('abort', () => {
    halves.disconnect();
    middle.disconnect();
  });
  return {
    observe: (article) => halves.observe(article),
    unobserve(article) {
      halves.unobserve(article);
      middle.unobserve(article);
    },
  };
}
