/** X's shortcuts, as far as a test can tell by them that a key of ours reached X's page. */
import { count } from './counters.ts';
import { layers } from './layers.ts';

export function watchKeys(go: (path: string) => void): void {
  document.addEventListener('keydown', ({ key, target, ctrlKey, metaKey, altKey }) => {
    if (!(target instanceof HTMLElement) || isText(target)) return;
    count('keys');
    if (ctrlKey || metaKey || altKey || layers.childElementCount > 0) return;
    if (key === 'n') {
      // The "n" itself is not typed into the editor that takes the focus.
      setTimeout(() => go('/compose/post'));
    } else if (key === 'j' || key === 'k') step(key === 'j' ? 1 : -1);
  });
}

function isText(element: HTMLElement): boolean {
  return element.isContentEditable || ['INPUT', 'TEXTAREA'].includes(element.tagName);
}

/** To the next tweet in the page, or the one before. */
function step(by: 1 | -1): void {
  const articles = [...document.querySelectorAll<HTMLElement>('article')].sort(
    (a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top,
  );
  const at = articles.findIndex((article) => article.contains(document.activeElement));
  const next = articles[at < 0 ? 0 : at + by];
  next?.focus();
}
