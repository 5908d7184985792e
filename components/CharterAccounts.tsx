/** The charter's own accounts: one's company and colleagues, ties to declare, and whom it leaves alone. */
import type { Charter, PartialCharter } from '../utils/core/charter';
import type { CharterField } from '../utils/core/charter-fields';
import { CharterExample } from './CharterExample';
import type { CharterProps } from './options-props';
import { at } from './phrases';
import { SettingAdd } from './SettingAdd';
import { SettingList } from './SettingList';
import { SettingRadios } from './SettingRadios';
import { useWords } from './words';

export function CharterAccounts(props: CharterProps) {
  const { charter, isLocked, edit, say } = props;
  const { t } = useWords();
  const choices = [
    { name: 'never', words: t('charter.never') },
    { name: 'always', words: t('charter.always') },
  ] as const;
  return (
    <>
      <CharterList list={lists.house} {...props} />
      <SettingRadios
        title={t('charter.houseCredit')}
        more={t('charter.houseCreditMore')}
        choices={[...choices]}
        chosen={charter.house.credit}
        onChoose={(credit, words) => {
          edit(() => ({ house: { credit } }));
          say(t('charter.set', { what: t('charter.houseCredit'), to: words }));
        }}
        lock={isLocked('house.credit') ? charter.name : null}
      >
        <CharterExample about="house" charter={charter} open={charter.house.accounts.length > 0} />
      </SettingRadios>
      <CharterList list={lists.ties} {...props} />
      <CharterList list={lists.declarations} {...props} />
      <CharterList list={lists.ignored} {...props} />
      <CharterList list={lists.neverNamed} {...props} />
    </>
  );
}

interface List {
  field: CharterField;
  kind: 'account' | 'declaration';
  title: `charter.${'house' | 'ties' | 'declarations' | 'ignored' | 'neverNamed'}`;
  more: `${List['title']}More`;
  of: (charter: Charter) => string[];
  with: (entries: string[]) => PartialCharter;
  /** What is added goes before the others: the first one counts. */
  isFirst?: true;
}

const lists = {
  house: {
    field: 'house.accounts',
    kind: 'account',
    title: 'charter.house',
    more: 'charter.houseMore',
    of: ({ house }) => house.accounts,
    with: (accounts) => ({ house: { accounts } }),
  },
  ties: {
    field: 'ties.accounts',
    kind: 'account',
    title: 'charter.ties',
    more: 'charter.tiesMore',
    of: ({ ties }) => ties.accounts,
    with: (accounts) => ({ ties: { accounts } }),
  },
  declarations: {
    field: 'ties.declarations',
    kind: 'declaration',
    title: 'charter.declarations',
    more: 'charter.declarationsMore',
    of: ({ ties }) => ties.declarations,
    with: (declarations) => ({ ties: { declarations } }),
    isFirst: true,
  },
  ignored: {
    field: 'ignoredAuthors',
    kind: 'account',
    title: 'charter.ignored',
    more: 'charter.ignoredMore',
    of: ({ ignoredAuthors }) => ignoredAuthors,
    with: (ignoredAuthors) => ({ ignoredAuthors }),
  },
  neverNamed: {
    field: 'neverNamed',
    kind: 'account',
    title: 'charter.neverNamed',
    more: 'charter.neverNamedMore',
    of: ({ neverNamed }) => neverNamed,
    with: (neverNamed) => ({ neverNamed }),
  },
} as const satisfies Record<string, List>;

function CharterList({ list, charter, isLocked, edit, say }: CharterProps & { list: List }) {
  const { t } = useWords();
  const { kind, of, isFirst } = list;
  const [title, entries] = [t(list.title), of(charter)];
  const nameOf = (entry: string) => (kind === 'account' ? at(entry) : entry);
  const without = (own: Charter, entry: string) => of(own).filter((kept) => kept !== entry);
  const withEntry = (own: Charter, entry: string) =>
    isFirst ? [entry, ...without(own, entry)] : [...without(own, entry), entry];
  const add = (entry: string) => edit((own) => list.with(withEntry(own, entry)));
  return (
    <SettingList
      {...{ kind, title, nameOf, say }}
      entries={isFirst ? entries.toReversed() : entries}
      more={t(list.more)}
      onTake={(entry) => edit((own) => list.with(without(own, entry)))}
      onPutBack={add}
      lock={isLocked(list.field) ? charter.name : null}
    >
      <SettingAdd
        {...{ kind, entries }}
        list={title}
        onAdd={(entry) => {
          add(entry);
          say(t('options.added', { entry: nameOf(entry) }));
        }}
      />
    </SettingList>
  );
}
