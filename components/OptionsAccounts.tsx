/** Accounts and tweets that the reader judged, and the reader's own accounts. */
import { withVerdict, withoutVerdict, type Settings, type Verdict } from '../utils/core/settings';
import { OptionsPart } from './OptionsPart';
import type { PartProps } from './options-props';
import { Pair, pairWords } from './Pair';
import { at } from './phrases';
import { SettingAdd } from './SettingAdd';
import { SettingList } from './SettingList';
import { useWords, type Words } from './words';

interface Accounts {
  list: 'neverNamed' | 'ignoredAuthors';
  kind: 'never-named' | 'ignored';
  title: string;
  more: string;
}

export function OptionsAccounts(props: PartProps) {
  const words = useWords();
  const { t } = words;
  const { settings, change, say } = props;
  return (
    <OptionsPart title={t('options.accounts')}>
      {accountLists(words).map((accounts) => (
        <AccountList key={accounts.list} {...props} {...accounts} />
      ))}
      <SettingList
        kind="pair"
        title={t('options.notCopies')}
        more={t('options.notCopiesMore')}
        entries={settings.notCopies}
        nameOf={(pair) => pairWords(words, pair)}
        show={(pair) => <Pair pair={pair} />}
        onTake={(pair) => change((now) => without(now, 'notCopies', pair))}
        onPutBack={(pair) => change((now) => withEntry(now, 'notCopies', pair))}
        say={say}
      />
      <SettingList
        kind="account"
        title={t('options.own')}
        more={t('options.ownMore')}
        entries={settings.ownAccounts}
        nameOf={at}
        onTake={(handle) => change((now) => without(now, 'ownAccounts', handle))}
        onPutBack={(handle) => change((now) => withEntry(now, 'ownAccounts', handle))}
        say={say}
      />
    </OptionsPart>
  );
}

function AccountList({ settings, change, say, list, kind, title, more }: PartProps & Accounts) {
  const { t } = useWords();
  const verdict = (handle: string): Verdict => ({ kind, handle });
  const add = (handle: string) => change((now) => withVerdict(now, verdict(handle)));
  return (
    <SettingList
      kind="account"
      {...{ title, more, say }}
      entries={settings[list]}
      nameOf={at}
      onTake={(handle) => change((now) => withoutVerdict(now, verdict(handle)))}
      onPutBack={add}
    >
      <SettingAdd
        kind="account"
        list={title}
        entries={settings[list]}
        onAdd={(handle) => {
          add(handle);
          say(t('options.added', { entry: at(handle) }));
        }}
      />
    </SettingList>
  );
}

function accountLists({ t }: Words): Accounts[] {
  return [
    {
      list: 'neverNamed',
      kind: 'never-named',
      title: t('options.neverNamed'),
      more: t('options.neverNamedMore'),
    },
    {
      list: 'ignoredAuthors',
      kind: 'ignored',
      title: t('options.ignored'),
      more: t('options.ignoredMore'),
    },
  ];
}

type List = 'notCopies' | 'ownAccounts';

function without(settings: Settings, list: List, entry: string): Settings {
  return { ...settings, [list]: settings[list].filter((kept) => kept !== entry) };
}

function withEntry(settings: Settings, list: List, entry: string): Settings {
  return { ...settings, [list]: [...without(settings, list, entry)[list], entry] };
}
