/** Our parts in X's page: each in a closed shadow root of its own, out of the page's sight and reach. */
import { type ComponentChild, h, render } from 'preact';
import { WordsProvider, type Words } from '@/components/words';
import { ground } from '@/utils/x/page';
import { OWN_ATTRIBUTE } from '@/utils/x/watch-tweets';

export interface Part {
  readonly host: HTMLElement;
  show(child: ComponentChild): void;
  /** Moves the focus to its first button. */
  focus(): void;
  remove(): void;
}

/** What happens in our parts is not X's: it would open the tweet, or take a key for its own. */
const OURS = [
  'click',
  'auxclick',
  'dblclick',
  'contextmenu',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchend',
  'keydown',
  'keyup',
  'keypress',
  'focusin',
  'focusout',
];
/** Of these only real ones count: a page can make all of them up. */
const ACTING = ['click', 'auxclick', 'keydown', 'keyup'];

const hosts = new Set<HTMLElement>();

/** A part that is not yet anywhere in the page: the caller puts its host there. */
export function createPart(css: string, words: Words): Part {
  const host = document.createElement('div');
  host.setAttribute(OWN_ATTRIBUTE, '');
  host.dataset.ground = ground(document);
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = css;
  const body = document.createElement('div');
  root.append(style, body);
  for (const type of ACTING) host.addEventListener(type, stopMadeUp, { capture: true });
  for (const type of OURS) host.addEventListener(type, stop);
  // Before the part itself, which may keep the key for itself.
  host.addEventListener('keydown', keepKeyUp, { capture: true });
  hosts.add(host);
  return {
    host,
    show: (child) => render(h(WordsProvider, { value: words }, child), body),
    focus: () => body.querySelector('button')?.focus(),
    remove() {
      render(null, body);
      host.remove();
      hosts.delete(host);
    },
  };
}

/** Keeps our parts on the ground that X's page has, also when the reader changes X's theme. */
export function followGround(signal: AbortSignal): void {
  const observer = new MutationObserver(() => {
    const now = ground(document);
    for (const host of hosts) host.dataset.ground = now;
  });
  observer.observe(document.body, { attributeFilter: ['style', 'class'] });
  signal.addEventListener('abort', () => observer.disconnect());
}

function stop(event: Event): void {
  event.stopPropagation();
}

/** A key that closes a part comes up again outside of it: X would take it for its own. */
function keepKeyUp({ code }: KeyboardEvent): void {
  const listening = new AbortController();
  const { signal } = listening;
  const isOver = (event: KeyboardEvent): void => {
    if (event.code !== code) return;
    listening.abort();
    const inOurs = event.composedPath().some((target) => hosts.has(target as HTMLElement));
    if (event.type === 'keyup' && !inOurs) event.stopImmediatePropagation();
  };
  addEventListener('keyup', isOver, { capture: true, signal });
  // The key pressed anew is X's again, even if its coming up was never seen.
  addEventListener('keydown', isOver, { capture: true, signal });
}

function stopMadeUp(event: Event): void {
  if (!event.isTrusted) event.stopImmediatePropagation();
}
