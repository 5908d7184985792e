/** Adds to a list what is typed, and says in words what is wrong with it. */
import { useId, useState } from 'preact/hooks';
import { entryKinds } from './entry-kinds';
import { at } from './phrases';
import { useWords } from './words';

interface SettingAddProps {
  kind: keyof typeof entryKinds;
  /** The list's name. */
  list: string;
  entries: readonly string[];
  /** As it is stored: a handle without "@", in lower case. */
  onAdd: (entry: string) => void;
}

export function SettingAdd({ kind, list, entries, onAdd }: SettingAddProps) {
  const { t } = useWords();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState('');
  const { read, isEntry, label, placeholder, empty, wrong: none } = entryKinds[kind];
  const whyNot = (entry: string): string => {
    if (entry === '') return t(empty);
    if (!isEntry(entry)) return t(none);
    const name = kind === 'account' ? at(entry) : entry;
    return entries.includes(entry) ? t('options.thereAlready', { entry: name }) : '';
  };
  const add = () => {
    const entry = read(typed);
    const why = whyNot(entry);
    setWrong(why);
    if (why !== '') return;
    onAdd(entry);
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
        aria-label={t(label, { list })}
        aria-invalid={wrong !== ''}
        aria-describedby={id}
        placeholder={t(placeholder)}
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
