/** A list of what the reader set aside, the latest first: each taken out in place, and put back there. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { formatNumber } from './format';
import { Lock } from './Lock';
import { Sentence } from './Sentence';
import { useWords } from './words';

const keysOf = {
  account: {
    none: 'options.noAccounts',
    take: 'options.remove',
    takeOne: 'options.removeOne',
    taken: 'options.removed',
    back: 'options.undone',
  },
  pair: {
    none: 'options.noPairs',
    take: 'options.takeBack',
    takeOne: 'options.takeBackOne',
    taken: 'options.takenBack',
    back: 'options.undone',
  },
  site: {
    none: 'options.noHosts',
    take: 'options.remove',
    takeOne: 'options.removeOne',
    taken: 'options.removed',
    back: 'options.undone',
  },
  declaration: {
    none: 'charter.noDeclarations',
    take: 'options.remove',
    takeOne: 'options.removeOne',
    taken: 'options.removed',
    back: 'options.undone',
  },
  host: {
    none: 'options.noHosts',
    take: 'options.resume',
    takeOne: 'options.resumeOne',
    taken: 'options.resumed',
    back: 'options.pausedAgain',
  },
} as const;

export interface SettingListProps {
  kind: keyof typeof keysOf;
  title: string;
  more: string;
  /** As they are stored, the latest last. */
  entries: readonly string[];
  /** The entry in words. */
  nameOf: (entry: string) => string;
  /** The entry as it is shown; its words unless given. */
  show?: (entry: string) => ComponentChildren;
  onTake: (entry: string) => void;
  onPutBack: (entry: string) => void;
  say: (text: string) => void;
  /** What stands under an entry. */
  detail?: (entry: string) => ComponentChildren;
  /** Whose charter has set it; null for nobody's. */
  lock?: string | null;
  /** What adds to the list. */
  children?: ComponentChildren;
}

/** So many stand there until more are asked for. */
const AT_FIRST = 20;

export function SettingList(props: SettingListProps) {
  const { kind, title, more, entries, nameOf, show, detail, say, lock = null } = props;
  const { t, locale } = useWords();
  const keys = keysOf[kind];
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set());
  const [all, setAll] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  // A row keeps its place while it is taken out and put back: it has the focus.
  const rows = useRef<string[]>([]);
  const there = new Set(entries);
  const before = new Set(rows.current);
  rows.current = [
    ...entries.filter((entry) => !before.has(entry)).reverse(),
    ...rows.current.filter((entry) => there.has(entry) || taken.has(entry)),
  ];
  // The button pressed is gone: focus goes to the first row that it showed.
  useEffect(() => {
    if (all) list.current?.children.item(AT_FIRST)?.querySelector('button')?.focus();
  }, [all]);

  const press = (entry: string, name: string) => {
    const isThere = there.has(entry);
    setTaken(new Set([...taken, entry]));
    (isThere ? props.onTake : props.onPutBack)(entry);
    say(t(isThere ? keys.taken : keys.back, { entry: name }));
  };
  const shown = all ? rows.current : rows.current.slice(0, AT_FIRST);
  const hidden = rows.current.length - shown.length;
  return (
    <div class="setting">
      <h3>{title}</h3>
      <p class="quiet small">{more}</p>
      {lock === null ? props.children : <Lock by={lock} />}
      {shown.length === 0 && <p class="quiet none">{t(keys.none)}</p>}
      <ul ref={list} class="entries">
        {shown.map((entry) => {
          const name = nameOf(entry);
          const isThere = there.has(entry);
          return (
            <li key={entry} class="row">
              <span class="grow">
                {isThere ? (
                  <>
                    {show?.(entry) ?? <Sentence text={name} />}
                    {detail?.(entry)}
                  </>
                ) : (
                  <span class="quiet">{t(keys.taken, { entry: name })}</span>
                )}
              </span>
              {lock === null && (
                <button
                  type="button"
                  class="button"
                  aria-label={t(isThere ? keys.takeOne : 'options.undoOne', { entry: name })}
                  onClick={() => press(entry, name)}
                >
                  {t(isThere ? keys.take : 'options.undo')}
                </button>
              )}
            </li>
          );
        })}
      </ul>
      {hidden > 0 && (
        <button type="button" class="button bare" onClick={() => setAll(true)}>
          {t('options.showAll', hidden, { n: formatNumber(hidden, locale) })}
        </button>
      )}
    </div>
  );
}
