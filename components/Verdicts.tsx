/** One list of what the reader said no to: since when, until when or kept, taken back and put back as it was. */
import { useRef } from 'preact/hooks';
import { type Settings } from '../utils/core/settings';
import {
  expiresAt,
  type Since,
  sinceKey,
  type Verdict,
  type VerdictList,
  withoutVerdict,
  withVerdict,
} from '../utils/core/verdicts';
import { formatDay } from './format';
import type { PartProps } from './options-props';
import { beside } from './phrases';
import { SettingAdd } from './SettingAdd';
import { SettingList, type SettingListProps } from './SettingList';
import { useWords } from './words';

type Shown = Pick<SettingListProps, 'title' | 'more' | 'nameOf'> &
  Partial<Pick<SettingListProps, 'show'>>;

interface VerdictsProps extends PartProps, Shown {
  list: VerdictList;
  kind: 'account' | 'pair' | 'site';
  verdictOf: (entry: string) => Verdict;
}

export function Verdicts(props: VerdictsProps) {
  const { settings, change, say, list, kind, title, more, nameOf, show, verdictOf } = props;
  const { t, locale } = useWords();
  /** Of those taken out: put back, they are as old and as kept as they were. */
  const taken = useRef(new Map<string, Since>());
  const sinceOf = (entry: string) => settings.since[sinceKey(list, entry)];
  const set = (now: Settings, entry: string, since: Since): Settings => ({
    ...now,
    since: { ...now.since, [sinceKey(list, entry)]: since },
  });

  const detail = (entry: string) => {
    const since = sinceOf(entry);
    if (!since) return null;
    const until = expiresAt(list, since);
    const day = (at: number) => ({ day: formatDay(at, locale) });
    return (
      <span class="quiet small since">
        {beside(
          t('options.since', day(since.at)),
          until === null ? null : t('options.until', day(until)),
        )}
      </span>
    );
  };
  const keep = (entry: string, name: string) => {
    const since = sinceOf(entry);
    // What never expires need not be kept.
    if (!since || expiresAt(list, { at: since.at }) === null) return null;
    const pinned = since.pinned === true;
    const pin = () => {
      change((now) => set(now, entry, pinned ? { at: since.at } : { at: since.at, pinned: true }));
      say(t(pinned ? 'options.unpinned' : 'options.pinned', { entry: name }));
    };
    return (
      <button
        type="button"
        class="button keep"
        aria-pressed={pinned}
        aria-label={t('options.keepOne', { entry: name })}
        onClick={pin}
      >
        {t('options.keep')}
      </button>
    );
  };
  return (
    <SettingList
      {...{ kind, title, more, nameOf, say, detail }}
      {...(show && { show })}
      beside={keep}
      entries={settings[list]}
      onTake={(entry) => {
        const since = sinceOf(entry);
        if (since) taken.current.set(entry, since);
        change((now) => withoutVerdict(now, verdictOf(entry)));
      }}
      onPutBack={(entry) => {
        const since = taken.current.get(entry);
        change((now) => {
          const back = withVerdict(now, verdictOf(entry));
          return since ? set(back, entry, since) : back;
        });
      }}
    >
      {kind !== 'pair' && (
        <SettingAdd
          {...{ kind }}
          list={title}
          entries={settings[list]}
          onAdd={(entry) => {
            change((now) => withVerdict(now, verdictOf(entry)));
            say(t('options.added', { entry: nameOf(entry) }));
          }}
        />
      )}
    </SettingList>
  );
}
