/** What is kept, how much and for how long, and everything paused. */
import { formatNumber } from './format';
import { OptionsPart } from './OptionsPart';
import type { OptionsProps, PartProps } from './options-props';
import { SettingList } from './SettingList';
import { SettingSelect } from './SettingSelect';
import { SettingSwitch } from './SettingSwitch';
import { useWords } from './words';

const TWEETS = [20_000, 50_000, 100_000, 200_000, 500_000, 1_000_000];
const DAYS = [30, 90, 180, 365, 730, 3_650];
const YEAR = 365;

export function OptionsKeep(props: PartProps & Pick<OptionsProps, 'remembered'>) {
  const { settings, change, say, remembered } = props;
  const { t, locale } = useWords();
  const { retention } = settings;
  const n = (count: number) => ({ n: formatNumber(count, locale) });
  const tweets = (count: number) => t('options.tweets', count, n(count));
  const span = (days: number) =>
    days % YEAR === 0
      ? t('time.years', days / YEAR, n(days / YEAR))
      : t('time.days', days, n(days));
  const keep = (given: Partial<typeof retention>, what: string) => {
    change((now) => ({ ...now, retention: { ...now.retention, ...given } }));
    say(t('options.kept', { what }));
  };
  const fewer = (most: number) => {
    if (typeof remembered !== 'number')
      return most < retention.tweets ? t('options.fewerUncounted') : null;
    const going = remembered - most;
    return going > 0 && most < retention.tweets ? t('options.fewer', going, n(going)) : null;
  };
  const set = (which: 'payloads' | 'paused', on: boolean, what: string) => {
    change((now) => ({ ...now, [which]: on }));
    say(on ? t('options.on', { what }) : t('options.off', { what }));
  };
  const hosts = (next: (hosts: string[]) => string[]) =>
    change((now) => ({ ...now, pausedHosts: next(now.pausedHosts) }));
  return (
    <OptionsPart title={t('options.keeping')}>
      <div class="setting side">
        <h3 class="grow">{t('options.remembered')}</h3>
        <p aria-busy={remembered === null}>
          {remembered === 'silent'
            ? t('options.silent')
            : remembered !== null && tweets(remembered)}
        </p>
      </div>
      <SettingSelect
        title={t('options.most')}
        more={t('options.mostMore')}
        steps={TWEETS}
        value={retention.tweets}
        textOf={tweets}
        warning={fewer}
        onPick={(most) => keep({ tweets: most }, tweets(most))}
      />
      <SettingSelect
        title={t('options.age')}
        more={t('options.ageMore')}
        steps={DAYS}
        value={retention.days}
        textOf={span}
        warning={(days) =>
          days < retention.days ? t('options.shorter', { span: span(days) }) : null
        }
        onPick={(days) => keep({ days }, span(days))}
      />
      <SettingSwitch
        title={t('options.payloads')}
        more={t('options.payloadsMore')}
        on={settings.payloads}
        onChange={(on) => set('payloads', on, t('options.payloads'))}
      />
      <SettingSwitch
        title={t('options.pause')}
        more={t('options.pauseMore')}
        on={settings.paused}
        onChange={(on) => set('paused', on, t('options.pause'))}
      />
      <SettingList
        kind="host"
        title={t('options.pausedHosts')}
        more={t('options.pausedHostsMore')}
        entries={settings.pausedHosts}
        nameOf={(host) => host}
        onTake={(host) => hosts((now) => now.filter((other) => other !== host))}
        onPutBack={(host) => hosts((now) => [...now, host])}
        say={say}
      />
    </OptionsPart>
  );
}
