/** The quiet line under a reshared tweet: whose words they are. Pressed, the caller opens the card. */
import type { Reshare } from '../utils/core/match';
import type { Tweet } from '../utils/core/tweet';
import { labelText } from './phrases';
import { Rod } from './Rod';
import { Sentence } from './Sentence';
import { useWords } from './words';

export interface LabelProps {
  tweet: Tweet;
  reshare: Reshare;
  /** The evidence card is open. */
  expanded: boolean;
  onPress: () => void;
}

export function Label({ tweet, reshare, expanded, onPress }: LabelProps) {
  const words = useWords();
  return (
    <button
      type="button"
      class="label"
      aria-haspopup="dialog"
      aria-expanded={expanded}
      onClick={onPress}
    >
      <Rod />
      <span dir="ltr">
        <Sentence text={labelText(words, tweet, reshare)} />
        <span class="unseen">. {words.t('label.compare')}</span>
      </span>
    </button>
  );
}
