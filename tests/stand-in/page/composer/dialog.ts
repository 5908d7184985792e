/** X's dialog over the page with a composer in it: mask, Close, Esc, and the focus kept inside. */
import { article } from '../article.ts';
import { h, run } from '../h.ts';
import { icon } from '../icons.ts';
import { layers } from '../layers.ts';
import { opens } from '../opens.ts';
import { state } from '../state.ts';
import type { Start } from './composition.ts';
import { composerSeat } from './mount.ts';

/** Stands until the signal aborts; `close` is asked for once. */
export function openDialog(start: Start, close: () => void, signal: AbortSignal): void {
  let closing = false;
  const closeOnce = () => {
    if (closing) return;
    closing = true;
    close();
  };
  const seat = composerSeat('dialog', start, signal, closeOnce);
  const dialog = h(
    'div',
    { class: 'dialog', role: 'dialog', 'aria-modal': 'true', 'aria-labelledby': 'modal-header' },
    h(
      'div',
      { class: 'dialog-head' },
      h(
        'button',
        {
          'aria-label': 'Close',
          testid: 'app-bar-close',
          type: 'button',
          role: 'button',
          class: 'back',
          onclick: closeOnce,
        },
        icon('close'),
      ),
      h('h2', { id: 'modal-header', class: 'offscreen', role: 'heading' }, 'Compose post'),
      h(
        'button',
        { testid: 'unsentButton', type: 'button', role: 'button', class: 'drafts' },
        run('Drafts'),
      ),
    ),
    h('div', { class: 'dialog-body' }, answered(start), seat),
  );
  const layer = h(
    'div',
    { class: 'layer' },
    h('div', { testid: 'mask', class: 'mask', onclick: closeOnce }),
    dialog,
  );
  layers.append(layer);
  signal.addEventListener('abort', () => layer.remove(), { once: true });

  document.addEventListener(
    state.escapeOn,
    ({ key }) => {
      if (key === 'Escape') closeOnce();
    },
    { signal },
  );
  // What takes the focus out of the dialog gives it back, whoever it is.
  document.addEventListener(
    'focusin',
    ({ target }) => {
      if (!(target instanceof Element) || layers.contains(target)) return;
      dialog.querySelector<HTMLElement>('[role="textbox"], textarea')?.focus();
    },
    { signal },
  );
}

/** The tweet that a reply answers stands above its editor, without its buttons. */
function answered({ replyTo }: Start): HTMLElement | false {
  if (!replyTo) return false;
  const element = article({ tweet: replyTo }, 'answered');
  opens.delete(element);
  return element;
}
