/** A box for a tweet's address. */
import { useEffect, useId, useState } from 'preact/hooks';
import { tweetInLink } from '../../utils/core/link';
import { useWords } from '../words';

interface AddressBoxProps {
  address: string;
  /** Told only of what is a tweet's address. */
  onAddress: (address: string) => void;
}

export function AddressBox({ address, onAddress }: AddressBoxProps) {
  const { t } = useWords();
  const id = useId();
  const [typed, setTyped] = useState(address);
  useEffect(() => setTyped(address), [address]);
  const type = (now: string) => {
    setTyped(now);
    if (tweetInLink(now)) onAddress(now.trim());
  };
  return (
    <>
      <label for={id} class="label-of">
        {t('library.spread.of')}
      </label>
      <input
        id={id}
        class="field"
        placeholder="https://x.com/…/status/…"
        autocomplete="off"
        spellcheck={false}
        value={typed}
        onInput={(event) => type(event.currentTarget.value)}
      />
      {typed.trim() !== '' && !tweetInLink(typed) && (
        <p class="small wrong">{t('library.check.notATweet')}</p>
      )}
    </>
  );
}
