/** For a draft that repeats no words: the tweets seen that lead where it does. */
import { useEffect, useState } from 'preact/hooks';
import type { DraftAction, JustRead } from '../utils/core/suggestion';
import { CreditRow } from './CreditRow';
import { useWords } from './words';

export interface LinksSeenProps {
  /** The one seen first comes first; none where the draft credits them. */
  ask: (boxes: string[]) => Promise<JustRead[]>;
  boxes: string[];
  onAct: (action: DraftAction) => void;
}

export function LinksSeenList({ ask, boxes, onAct }: LinksSeenProps) {
  const { t } = useWords();
  const [seen, setSeen] = useState<JustRead[]>([]);
  useEffect(() => {
    let asked = true;
    const show = (found: JustRead[]) => asked && setSeen(found);
    ask(boxes).then(show, () => show([]));
    return () => void (asked = false);
  }, [ask, boxes.join('\0')]);
  if (seen.length === 0) return null;
  return (
    <>
      <h3>{t('draft.links')}</h3>
      <ul class="links-seen">
        {seen.map((one) => (
          <CreditRow key={one.tweet.id} {...one} onAct={onAct} />
        ))}
      </ul>
    </>
  );
}
