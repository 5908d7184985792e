/** Whose charter it is, and where the full policy stands: each checked as it is typed. */
import { useId, useState } from 'preact/hooks';
import { parsePartialCharter } from '../utils/core/charter';
import { Lock } from './Lock';
import type { CharterProps } from './options-props';
import { useWords } from './words';

export function CharterIdentity(props: CharterProps) {
  return (
    <>
      <CharterLine which="name" {...props} />
      <CharterLine which="url" {...props} />
    </>
  );
}

/** Longer than either may be: what is too long is said, not cut off. Characters. */
const LONGEST_TYPED = 600;

const keys = {
  name: { title: 'charter.name', more: 'charter.nameMore', wrong: 'charter.nameWrong' },
  url: { title: 'charter.url', more: 'charter.urlMore', wrong: 'charter.urlWrong' },
} as const;

function CharterLine({ which, charter, isLocked, edit }: CharterProps & { which: 'name' | 'url' }) {
  const { t } = useWords();
  const id = useId();
  /** What is being typed; null while the field shows what is kept. */
  const [typed, setTyped] = useState<string | null>(null);
  const locked = isLocked(which);
  const read = (text: string) => parsePartialCharter({ [which]: text.trim() });
  const wrong = typed !== null && read(typed)[which] === undefined;
  return (
    <div class="setting side">
      <div class="grow">
        <label for={`${id} field`}>{t(keys[which].title)}</label>
        <p id={id} class="quiet small">
          {t(keys[which].more)}
        </p>
        {locked && <Lock by={charter.name} />}
      </div>
      <input
        id={`${id} field`}
        class="field line"
        inputMode={which === 'url' ? 'url' : 'text'}
        aria-describedby={`${id} ${id}-wrong`}
        aria-invalid={wrong}
        autocomplete="off"
        disabled={locked}
        maxLength={LONGEST_TYPED}
        placeholder={which === 'url' ? 'https://' : undefined}
        value={typed ?? charter[which]}
        onInput={({ currentTarget: { value } }) => setTyped(value)}
        onChange={({ currentTarget: { value } }) => {
          if (read(value)[which] === undefined) return;
          edit(() => read(value));
          setTyped(null);
        }}
      />
      <p id={`${id}-wrong`} class="wrong small" role="alert">
        {wrong && t(keys[which].wrong)}
      </p>
    </div>
  );
}
