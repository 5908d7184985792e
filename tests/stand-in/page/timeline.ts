/** A recycling list: only cells near the view are in the page, each at its measured height. */
import { count } from './counters.ts';
import { h } from './h.ts';
import { state } from './state.ts';

/** Of a cell that was never measured, pixels. */
const GUESS = 190;
/** X renders this many screens ahead of the view and behind it. */
const AHEAD = 1;

export interface Cell {
  /** Tells cells apart; of a tweet, its id and who reposted it. */
  key: string;
  /** Draws into an element that held another cell, when it is given one and can. */
  draw: (reused?: HTMLElement) => HTMLElement;
}

/** A cell in view that changed its height after it had been laid out. */
export interface Shift {
  key: string;
  /** Pixels. */
  by: number;
  /** Milliseconds since the cell came into view. */
  since: number;
}

interface Mounted {
  index: number;
  element: HTMLElement;
  seenAt: number | null;
}

export class Timeline {
  readonly element = h('div', { class: 'cells' });
  readonly shifts: Shift[] = [];
  readonly cells: Cell[];
  readonly #heights: Map<string, number>;
  readonly #mounted = new Map<string, Mounted>();
  readonly #keys = new WeakMap<Element, string>();
  readonly #stop = new AbortController();
  readonly #observer = new ResizeObserver((changes) => {
    // Moving cells inside the callback would make the browser report a loop.
    requestAnimationFrame(() => this.#measure(changes));
  });
  #tops: number[] = [];

  constructor(cells: Cell[], heights: Map<string, number>) {
    this.cells = cells;
    this.#heights = heights;
  }

  start(): void {
    const { signal } = this.#stop;
    window.addEventListener('scroll', () => this.update(), { signal, passive: true });
    window.addEventListener('resize', () => this.update(), { signal, passive: true });
    this.#layOut();
    this.update();
  }

  stop(): void {
    this.#stop.abort();
    this.#observer.disconnect();
    this.element.remove();
  }

  /** Where the cell stands in the document, pixels. */
  topOf(key: string): number | null {
    const index = this.cells.findIndex((cell) => cell.key === key);
    return index < 0 ? null : this.#origin() + (this.#tops[index] ?? 0);
  }

  update(): void {
    const origin = this.#origin();
    const ahead = innerHeight * AHEAD;
    const from = this.#indexAt(scrollY - origin - ahead);
    const to = this.#indexAt(scrollY - origin + innerHeight + ahead) + 1;
    const leaving = [...this.#mounted].filter(([, { index }]) => index < from || index >= to);
    this.cells.slice(from, to).forEach((cell, offset) => {
      if (this.#mounted.has(cell.key)) return;
      const spare = state.reuseArticles ? leaving.shift() : undefined;
      if (spare) this.#refill(spare, cell, from + offset);
      else this.#mount(cell, from + offset);
    });
    for (const [key, { element }] of leaving) this.#remove(key, element);
    this.#position();
  }

  #origin(): number {
    return this.element.getBoundingClientRect().top + scrollY;
  }

  #layOut(): void {
    let top = 0;
    this.#tops = this.cells.map((cell) => {
      const own = top;
      top += this.#heights.get(cell.key) ?? GUESS;
      return own;
    });
    this.element.style.minHeight = `${top}px`;
  }

  /** The last cell that begins at or above `y`. */
  #indexAt(y: number): number {
    let [low, high] = [0, this.#tops.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#tops[middle] ?? 0) <= y) low = middle;
      else high = middle - 1;
    }
    return Math.max(0, low);
  }

  #mount(cell: Cell, index: number): void {
    const element = h('div', { testid: 'cellInnerDiv', class: 'cell' }, wrapped(cell.draw()));
    this.#keep(element, cell, index);
    this.element.append(element);
    this.#observer.observe(element);
    count('cellsMade');
  }

  /** The same article element with new contents, as React does where keys are alike. */
  #refill([oldKey, { element }]: [string, Mounted], cell: Cell, index: number): void {
    const old = element.querySelector('article');
    const drawn = cell.draw(old ?? undefined);
    if (drawn !== old) element.replaceChildren(wrapped(drawn));
    this.#mounted.delete(oldKey);
    this.#keep(element, cell, index);
    count('cellsReused');
  }

  #keep(element: HTMLElement, { key }: Cell, index: number): void {
    this.#keys.set(element, key);
    this.#mounted.set(key, { element, index, seenAt: null });
  }

  #remove(key: string, element: HTMLElement): void {
    this.#observer.unobserve(element);
    element.remove();
    this.#mounted.delete(key);
    count('cellsRemoved');
  }

  #position(): void {
    const origin = this.#origin();
    for (const [key, mounted] of this.#mounted) {
      const top = this.#tops[mounted.index] ?? 0;
      mounted.element.style.transform = `translateY(${top}px)`;
      const bottom = top + (this.#heights.get(key) ?? GUESS);
      const inView = origin + top < scrollY + innerHeight && origin + bottom > scrollY;
      mounted.seenAt = inView ? (mounted.seenAt ?? performance.now()) : null;
    }
  }

  #measure(changes: ResizeObserverEntry[]): void {
    let above = 0;
    for (const { target } of changes) {
      const key = this.#keys.get(target) ?? '';
      const mounted = this.#mounted.get(key);
      if (!mounted || !target.isConnected || isWaiting(target)) continue;
      const height = target.getBoundingClientRect().height;
      const before = this.#heights.get(key) ?? GUESS;
      const by = height - before;
      if (by === 0) continue;
      if (this.#heights.has(key) && mounted.seenAt !== null) {
        this.shifts.push({ key, by, since: performance.now() - mounted.seenAt });
      }
      if (this.#origin() + (this.#tops[mounted.index] ?? 0) + before <= scrollY) above += by;
      this.#heights.set(key, height);
    }
    this.#layOut();
    // What is in view stays where it is when cells above it turn out taller or lower.
    if (above !== 0) window.scrollBy(0, above);
    this.update();
  }
}

/** An article that is still to be filled keeps the height it had. */
function isWaiting(cell: Element): boolean {
  return cell.querySelector('article')?.childElementCount === 0;
}

function wrapped(drawn: HTMLElement): HTMLElement {
  return h('div', { class: 'cell-border' }, h('div', { class: 'block' }, drawn));
}
