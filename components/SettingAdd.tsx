/** Adds an account to a list by its name, and says in words what is wrong with it. */
import { useId, useState } from 'preact/hooks';
import { isHandle } from '../utils/core/tweet';
import { at } from './phrases';
import { useWords } from './words';

interface SettingAddProps {
  /** The list's name. */
  list: string;
  /** Lower case. */
  entries: readonly string[];
  /** `handle`: without "@", in lower case. */
  onAdd: (handle: string) => void;
}

export function SettingAdd({ list, entries, onAdd }: SettingAddProps) {
  const { t } = useWords();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState('');
  const whyNot = (handle: string): string => {
    if (handle === '') return t('options.noHandle');
    if (!isHandle(handle)) return t('options.notAHandle');
    return entries.includes(handle) ? t('options.thereAlready', { handle: at(handle) }) : '';
  };
  const add = () => {
    const handle = typed
      .trim()
      .replace(/^[@＠]/, '')
      .toLowerCase();
    const why = whyNot(handle);
    setWrong(why);
    if (why !== '') return;
    onAdd(handle);
    setTyped('');
  };
  return (
    <form
      class="row wrap add"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <input
        class="field"
        aria-label={t('options.addTo', { list })}
        aria-invalid={wrong !== ''}
        aria-describedby={id}
        placeholder={t('options.handle')}
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        translate={false}
        value={typed}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setWrong('');
        }}
      />
      <button type="submit" class="button">
        {t('options.add')}
      </button>
      <p id={id} class="wrong small" role="alert">
        {wrong}
      </p>
    </form>
  );
}
