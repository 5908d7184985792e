/** The sheets of our parts in X's page, each whole for its shadow root. What they share is in the script once. */
import card from '@/components/card.css?inline';
import draft from '@/components/draft.css?inline';
import hint from '@/components/hint.css?inline';
import host from '@/components/host.css?inline';
import label from '@/components/label.css?inline';
import note from '@/components/note.css?inline';
import parts from '@/components/parts.css?inline';
import tokens from '@/components/tokens.css?inline';

/** Small, because labels are many. */
export const labelSheet = tokens + host + label;
export const hintSheet = tokens + host + parts + draft + hint;
/** Of the card and the note. */
export const pageSheet = tokens + host + parts + card + note;
