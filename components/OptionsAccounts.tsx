/** Accounts, tweets and sites that the reader judged, and the reader's own accounts. */
import type { Verdict } from '../utils/core/verdicts';
import { OptionsPart } from './OptionsPart';
import type { PartProps } from './options-props';
import { Pair, pairWords } from './Pair';
import { at } from './phrases';
import { SettingList } from './SettingList';
import { Verdicts } from './Verdicts';
import { useWords } from './words';

export function OptionsAccounts(props: PartProps) {
  const words = useWords();
  const { t } = words;
  const { settings, change, say } = props;
  const own = (how: (own: string[]) => string[]) =>
    change((now) => ({ ...now, ownAccounts: how(now.ownAccounts) }));
  return (
    <OptionsPart title={t('options.accounts')}>
      <Verdicts
        {...props}
        list="neverNamed"
        kind="account"
        title={t('options.neverNamed')}
        more={t('options.neverNamedMore')}
        nameOf={at}
        verdictOf={(handle) => ({ kind: 'never-named', handle })}
      />
      <Verdicts
        {...props}
        list="ignoredAuthors"
        kind="account"
        title={t('options.ignored')}
        more={t('options.ignoredMore')}
        nameOf={at}
        verdictOf={(handle) => ({ kind: 'ignored', handle })}
      />
      <Verdicts
        {...props}
        list="notCopies"
        kind="pair"
        title={t('options.notCopies')}
        more={t('options.notCopiesMore')}
        nameOf={(pair) => pairWords(words, pair)}
        show={(pair) => <Pair pair={pair} />}
        verdictOf={notACopy}
      />
      <Verdicts
        {...props}
        list="leftSites"
        kind="site"
        title={t('options.leftSites')}
        more={t('options.leftSitesMore')}
        nameOf={(host) => host}
        verdictOf={(host) => ({ kind: 'left-site', host })}
      />
      <SettingList
        kind="account"
        title={t('options.own')}
        more={t('options.ownMore')}
        entries={settings.ownAccounts}
        nameOf={at}
        onTake={(handle) => own((now) => now.filter((other) => other !== handle))}
        onPutBack={(handle) => own((now) => [...now.filter((other) => other !== handle), handle])}
        say={say}
      />
    </OptionsPart>
  );
}

function notACopy(pair: string): Verdict {
  const [reshareId = '', sourceId = ''] = pair.split(':');
  return { kind: 'not-a-copy', reshareId, sourceId };
}
