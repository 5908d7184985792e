/** A spread as a table, and the choice of two to lay side by side. */
import type { Spread, SpreadEntry } from '../../utils/core/spread';
import { tweetUrl } from '../../utils/core/tweet';
import { formatMoment } from '../format';
import { at, beside, goneText, gradeText, marked } from '../phrases';
import { Sentence } from '../Sentence';
import { useWords } from '../words';

interface SpreadTableProps extends Spread {
  chosen: readonly string[];
  onChoose: (id: string) => void;
}

export function SpreadTable({ entries, chosen, onChoose }: SpreadTableProps) {
  const words = useWords();
  const { t } = words;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t('library.spread.who')}</th>
          <th scope="col">{t('library.spread.when')}</th>
          <th scope="col">{t('library.spread.names')}</th>
          <th scope="col">{t('library.spread.words')}</th>
          <th scope="col">{t('library.spread.beside')}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry, index) => {
          const { tweet, time, gone } = entry;
          const handle = at(tweet.author.handle);
          const when = time === null ? '' : formatMoment(time, words.locale);
          return (
            <tr key={tweet.id}>
              <th scope="row">
                <Sentence text={marked(words, handle, tweet.author)} />
              </th>
              <td>
                <a href={tweetUrl(tweet) ?? ''} target="_blank" rel="noopener">
                  {beside(when, goneText(words, gone))}
                </a>
              </td>
              <td>
                <Sentence text={index === 0 ? t('library.spread.first') : namesText(entry)} />
              </td>
              <td>
                {gradeText(words, {
                  tweetId: tweet.id,
                  kind: 'words',
                  spans: [],
                  score: 1,
                  grade: entry.grade,
                })}
              </td>
              <td>
                <input
                  type="checkbox"
                  aria-label={t('library.spread.lay', { handle })}
                  checked={chosen.includes(tweet.id)}
                  onChange={() => onChoose(tweet.id)}
                />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );

  function namesText({ via, credited }: SpreadEntry): string {
    const named = entries.find(({ tweet }) => tweet.id === via);
    if (named) return at(named.tweet.author.handle);
    return t(credited ? 'library.spread.another' : 'library.spread.none');
  }
}
