/** A tweet that can be credited in a draft at one press, and why it is proposed. */
import type { DraftAction, JustRead } from '../utils/core/suggestion';
import { formatDay } from './format';
import { at, beside, marked } from './phrases';
import { Sentence } from './Sentence';
import { useWords } from './words';

interface CreditRowProps extends JustRead {
  onAct: (action: DraftAction) => void;
}

const howKeys = {
  opened: 'justRead.opened',
  copied: 'justRead.copied',
  picture: 'justRead.picture',
  link: 'grade.link',
} as const;

export function CreditRow({ tweet, finder, how, onAct }: CreditRowProps) {
  const words = useWords();
  const { t, locale } = words;
  const { handle } = tweet.author;
  const who = marked(words, at(handle), tweet.author);
  const day = tweet.time === null ? null : formatDay(tweet.time, locale);
  // Whose tweet had a link is not whose words the draft has.
  const source = how === 'link' ? null : handle;
  return (
    <li class="result">
      <button type="button" class="show" onClick={() => onAct({ kind: 'credit', source, finder })}>
        <span class="grow">
          <span class="row top">
            <span class="grow">
              <Sentence text={beside(who, day)} />
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
