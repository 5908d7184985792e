/** "Credit a tweet you just read": for a draft that matches nothing, the last tweets opened, copied from or whose picture was taken. */
import { useEffect, useState } from 'preact/hooks';
import type { DraftAction, JustRead } from '../utils/core/suggestion';
import { CreditRow } from './CreditRow';
import { useWords } from './words';

export interface JustReadProps {
  /** The latest first. */
  ask: () => Promise<JustRead[]>;
  onAct: (action: DraftAction) => void;
}

export function JustReadList({ ask, onAct }: JustReadProps) {
  const { t } = useWords();
  const [read, setRead] = useState<JustRead[] | null>(null);
  useEffect(() => {
    ask().then(setRead, () => setRead([]));
  }, [ask]);
  return (
    <details class="just-read">
      <summary>{t('justRead.title')}</summary>
      {read?.length === 0 && <p class="quiet small">{t('justRead.none')}</p>}
      {read && read.length > 0 && (
        <ul>
          {read.map((one) => (
            <CreditRow key={one.tweet.id} {...one} onAct={onAct} />
          ))}
        </ul>
      )}
    </details>
  );
}
