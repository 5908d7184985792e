/** "Credit a tweet you just read": for a draft that matches nothing, the last tweets opened or copied from. */
import { useEffect, useState } from 'preact/hooks';
import type { DraftAction, JustRead } from '../utils/core/suggestion';
import { formatDay } from './format';
import { at, beside } from './phrases';
import { Sentence } from './Sentence';
import { useWords } from './words';

export interface JustReadProps {
  /** The latest first. */
  ask: () => Promise<JustRead[]>;
  onAct: (action: DraftAction) => void;
}

const howKeys = { opened: 'justRead.opened', copied: 'justRead.copied' } as const;

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
            <Row key={one.tweet.id} {...one} onAct={onAct} />
          ))}
        </ul>
      )}
    </details>
  );
}

function Row({ tweet, finder, how, onAct }: JustRead & Pick<JustReadProps, 'onAct'>) {
  const { t, locale } = useWords();
  const source = tweet.author.handle;
  const day = tweet.time === null ? null : formatDay(tweet.time, locale);
  return (
    <li class="result">
      <button type="button" class="show" onClick={() => onAct({ kind: 'credit', source, finder })}>
        <span class="grow">
          <span class="row top">
            <span class="grow">
              <Sentence text={beside(at(source), day)} />
            </span>
            <span class="quiet small how">{t(howKeys[how])}</span>
          </span>{' '}
          <span class="quiet small first-words" dir="auto" lang={tweet.lang ?? undefined}>
            {tweet.text}
          </span>
        </span>
      </button>
    </li>
  );
}
