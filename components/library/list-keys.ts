/** j and k go through the rows of a list, / to its box: as in X, and in mail programs before it. */
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

export function useListKeys(field: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      const inField = event.target === field.current;
      const step = stepOf(event.key, inField);
      if (event.key === '/' && !inField) field.current?.focus();
      else if (step === 0 || !move(step, inField)) return;
      event.preventDefault();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);

  function move(step: number, fromField: boolean): boolean {
    const rows = [...document.querySelectorAll<HTMLElement>('a.tweet-row')];
    const here = rows.findIndex((row) => row === document.activeElement);
    if (here === 0 && step < 0) {
      field.current?.focus();
      return true;
    }
    const inView = rows.findIndex((row) => row.getBoundingClientRect().top >= 0);
    const to = here < 0 ? (fromField ? 0 : inView) : here + step;
    const row = rows[to];
    row?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: 'nearest' });
    return row !== undefined;
  }
}

/** In the box letters are letters, and the arrow down leaves it. */
function stepOf(key: string, inField: boolean): number {
  if (key === 'ArrowDown' || (key === 'j' && !inField)) return 1;
  return (key === 'ArrowUp' || key === 'k') && !inField ? -1 : 0;
}
