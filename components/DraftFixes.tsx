/** What mends a draft at one press, and why it is asked for. */
import { useId, useState } from 'preact/hooks';
import type { Advice } from '../utils/core/suggestion';
import { fixText, reasonText } from './advice-phrases';
import type { DraftActs } from './draft-doing-props';
import { FirstButton } from './FirstButton';
import { Sentence } from './Sentence';
import { useWords } from './words';

interface DraftFixesProps extends DraftActs {
  advice: Advice;
  shortcut: string;
}

export function DraftFixes({ advice, shortcut, onAct, onWhy }: DraftFixesProps) {
  const words = useWords();
  const { t } = words;
  const [why, setWhy] = useState(false);
  const reason = useId();
  const { rule, origin } = advice;
  const [first, ...others] = advice.fixes.map((fix) => ({
    text: fixText(words, fix),
    onPress: () => onAct({ kind: 'fix', words: fix.words }),
  }));
  return (
    <>
      {first && <FirstButton {...first} shortcut={shortcut} />}
      {others.map(({ text, onPress }) => (
        <button key={text} type="button" class="button" onClick={onPress}>
          <Sentence text={text} />
        </button>
      ))}
      <button
        type="button"
        class="button bare"
        aria-expanded={why}
        aria-controls={why ? reason : undefined}
        onClick={() => setWhy(!why)}
      >
        {t('hint.why')}
      </button>
      {why && (
        <p id={reason} class="reason quiet small">
          {reasonText(words, rule)}{' '}
          {origin && (
            <button type="button" class="button bare" onClick={() => onWhy(origin.source.id)}>
              {t('hint.compare')}
            </button>
          )}
        </p>
      )}
    </>
  );
}
