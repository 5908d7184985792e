/** Two tweets judged to be no copy, each told by its moment and leading to X. */
import { timeOfId } from '../utils/core/tweet';
import { formatMoment } from './format';
import { useWords, type Words } from './words';

/** "12 March 2026 at 12:20 is no copy of 12 March 2026 at 09:14". `pair`: `reshareId:sourceId`. */
export function pairWords(words: Words, pair: string): string {
  const [one, other] = idsOf(pair);
  return words.t('options.pair', { one: moment(words, one), other: moment(words, other) });
}

export function Pair({ pair }: { pair: string }) {
  const words = useWords();
  const [one, other] = idsOf(pair);
  // The sentence around the two links is the locale's.
  const sentence = words.t('options.pair', { one: '{one}', other: '{other}' });
  return (
    <>
      {sentence.split(/(\{one\}|\{other\})/).map((part, index) => {
        if (index % 2 === 0) return part;
        const id = part === '{one}' ? one : other;
        return (
          <a key={index} href={`https://x.com/i/status/${id}`} target="_blank" rel="noreferrer">
            {moment(words, id)}
          </a>
        );
      })}
    </>
  );
}

function idsOf(pair: string): [reshare: string, source: string] {
  const [one = '', other = ''] = pair.split(':');
  return [one, other];
}

/** When the tweet was written, as its id tells; the id where it tells nothing. */
function moment({ locale }: Words, id: string): string {
  const time = timeOfId(id);
  return time === null ? id : formatMoment(time, locale);
}
