/** In X's own world, before its scripts: passes X's answers on to our content script, and does nothing else. */
import { ANSWER, LISTENING, LONGEST_ANSWER, MOST_WAITING } from '@/utils/x/answers-channel';
import { quietly, tapAnswers } from '@/utils/x/tap-answers';

export default defineUnlistedScript(() => {
  const { CustomEvent } = window;
  /** X's first answers come before our content script does. */
  let waiting: string[] | null = [];

  function send(text: string): void {
    quietly(() => document.dispatchEvent(new CustomEvent(ANSWER, { detail: text })));
  }

  document.addEventListener(
    LISTENING,
    () => {
      waiting?.forEach(send);
      waiting = null;
    },
    { once: true },
  );
  tapAnswers((text) => {
    if (text.length > LONGEST_ANSWER) return;
    if (waiting) waiting = [...waiting, text].slice(-MOST_WAITING);
    else send(text);
  });
});
