/** How X's answers go from X's own world to ours: one way, in events that nothing else dispatches. */

/** On the document, its detail an answer's text. */
export const ANSWER = 'sourcier:answer';
/** On the document, without any detail: from now on somebody listens. */
export const LISTENING = 'sourcier:listening';
/** In UTF-16 code units: X's own answers are some hundred thousand long. */
export const LONGEST_ANSWER = 8_000_000;
/** Answers that wait, in either world; the oldest go. */
export const MOST_WAITING = 10;
