/** X's composers: the drafts in them, where a hint stands, and how words are written into them. */

export type { Box, Composer, ComposerEvents, Written } from './composer-types';
export { focusAgain } from './composer-caret';
export { watchComposers } from './composer-watch';
export { writeCredit, writeFix, writeQuote } from './composer-write';
