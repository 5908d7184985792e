/** Asks what files do not tell: whose tweets they are, and what the columns of a table hold. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import {
  type Choices,
  isMapped,
  type Mapping,
  type TableField,
  tableFields,
} from '../../utils/core/import';
import { isHandle } from '../../utils/core/tweet';
import { useWords } from '../words';
import type { AskedTable, ImportActs } from './transfer-props';

interface AskingProps extends Pick<ImportActs, 'onChoices' | 'onLeave'> {
  handle: string | null;
  tables: AskedTable[];
}

export function ImportAsking({ handle, tables, onChoices, onLeave }: AskingProps) {
  const { t } = useWords();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [whose, setWhose] = useState(handle ?? '');
  const [mappings, setMappings] = useState<Choices['mappings']>(() =>
    Object.fromEntries(tables.map(({ name, mapping }) => [name, mapping])),
  );
  const [wrong, setWrong] = useState('');
  useEffect(() => form.current?.querySelector<HTMLElement>('input, select')?.focus(), []);
  const set = (name: string, field: TableField, column: string) =>
    setMappings((before) => ({
      ...before,
      [name]: { ...before[name], [field]: column === '' ? undefined : Number(column) },
    }));
  const submit = () => {
    const bare = whose.trim().replace(/^@/, '');
    if (handle !== null && !isHandle(bare)) setWrong(t('transfer.wrongHandle'));
    else if (!Object.values(mappings).every(isMapped)) setWrong(t('transfer.wrongColumns'));
    else onChoices({ handle: handle === null ? null : bare, mappings });
  };
  return (
    <form
      ref={form}
      class="asked"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {handle !== null && (
        <>
          <label for={`${id} whose`}>{t('transfer.whose')}</label>
          <input
            id={`${id} whose`}
            class="field"
            placeholder="@"
            autocomplete="off"
            spellcheck={false}
            value={whose}
            onInput={({ currentTarget }) => setWhose(currentTarget.value)}
          />
        </>
      )}
      {tables.map((table) => (
        <fieldset key={table.name}>
          <legend>{t('transfer.columns', { file: table.name })}</legend>
          {tableFields.map((field) => (
            <Column
              key={field}
              field={field}
              columns={table.columns}
              mapping={mappings[table.name] ?? {}}
              onPick={(column) => set(table.name, field, column)}
            />
          ))}
        </fieldset>
      ))}
      <p class="wrong small" role="alert">
        {wrong}
      </p>
      <div class="row wrap">
        <button type="submit" class="button first">
          {t('transfer.goOn')}
        </button>
        <button type="button" class="button" onClick={onLeave}>
          {t('transfer.notNow')}
        </button>
      </div>
    </form>
  );
}

interface ColumnProps {
  field: TableField;
  columns: string[];
  mapping: Mapping;
  onPick: (column: string) => void;
}

function Column({ field, columns, mapping, onPick }: ColumnProps) {
  const { t } = useWords();
  return (
    <label class="column">
      <span>{t(`transfer.field.${field}`)}</span>
      <select
        class="field"
        value={mapping[field] === undefined ? '' : String(mapping[field])}
        onChange={({ currentTarget }) => onPick(currentTarget.value)}
      >
        <option value="">{t('transfer.noColumn')}</option>
        {columns.map((name, at) => (
          <option key={at} value={String(at)}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
