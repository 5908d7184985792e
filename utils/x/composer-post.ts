/** The person's presses that post a draft, told before X hears of them. */
import { around } from './selectors';

/**
 * Calls `isToStop` with the Post button that is pressed, by mouse or key, or with the editor in which
 * Ctrl+Enter or Cmd+Enter is: a press that it wants stopped never reaches X.
 */
export function watchPosts(
  document: Document,
  isToStop: (pressed: Element) => boolean,
  signal: AbortSignal,
): void {
  /** A key that is held down presses again and again, as a double click does: all of it is one press. */
  let stopped = false;
  const view = document.defaultView;
  const options = { capture: true, signal };
  // The browser makes a click out of Enter and Space on a button.
  view?.addEventListener(
    'click',
    (event) => {
      if (event.detail <= 1) stopped = false;
      told(event, 'postButton');
    },
    options,
  );
  view?.addEventListener(
    'keydown',
    (event) => {
      if (event.repeat) {
        if (stopped) stop(event);
        return;
      }
      stopped = false;
      const { key, ctrlKey, metaKey, isComposing } = event;
      if (key === 'Enter' && (ctrlKey || metaKey) && !isComposing) told(event, 'composerBox');
    },
    options,
  );

  function told(event: Event, name: 'postButton' | 'composerBox'): void {
    const { isTrusted, target } = event;
    const pressed = isTrusted && target instanceof Element && around(target, name);
    if (!pressed || !(stopped || isToStop(pressed))) return;
    stopped = true;
    stop(event);
  }
}

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
