/** "This is the source": where the reader knows better, a tweet's address given by hand, and the words that credit it. */
import { useId, useState } from 'preact/hooks';
import { tweetInLink } from '../../utils/core/link';
import { CreditLine } from '../CreditLine';
import { useWords } from '../words';
import type { LibraryProps } from './library-props';

const MOST_FORMS = 3;

export function GivenSource({ onCopy, formsOf }: Pick<LibraryProps, 'onCopy' | 'formsOf'>) {
  const { t } = useWords();
  const id = useId();
  const [address, setAddress] = useState('');
  const handle = tweetInLink(address)?.handle ?? null;
  const forms = handle === null ? [] : formsOf({ author: { handle }, lang: t('language') }, handle);
  return (
    <section class="sheet given">
      <h2>
        <label for={id}>{t('library.check.given')}</label>
      </h2>
      <p id={`${id} more`} class="quiet small">
        {t('library.check.givenMore')}
      </p>
      <input
        id={id}
        class="field"
        aria-describedby={`${id} more`}
        placeholder="https://x.com/…/status/…"
        autocomplete="off"
        spellcheck={false}
        value={address}
        onInput={(event) => setAddress(event.currentTarget.value)}
      />
      <p class="small wrong" role="status">
        {address.trim() !== '' && handle === null && t('library.check.notATweet')}
      </p>
      <ul class="forms">
        {forms.slice(0, MOST_FORMS).map(({ words }) => (
          <li key={words}>
            <CreditLine line={words} onCopy={onCopy} />
          </li>
        ))}
      </ul>
    </section>
  );
}
