/**
 * A setting chosen from steps of a number. A choice that makes Sourcier forget is asked about in
 * place: browsers choose at every arrow key, and on the way to "1 year" lies "30 days".
 */
import { useId, useRef, useState } from 'preact/hooks';
import { Lock } from './Lock';
import { useWords } from './words';

interface SettingSelectProps {
  title: string;
  more: string;
  /** In rising order. */
  steps: readonly number[];
  value: number;
  textOf: (step: number) => string;
  /** What would be forgotten, in words; null when nothing is. */
  warning: (step: number) => string | null;
  onPick: (step: number) => void;
  /** Whose charter has set it; null for nobody's. */
  lock?: string | null;
}

export function SettingSelect(props: SettingSelectProps) {
  const { title, more, steps, value, textOf, warning, onPick, lock = null } = props;
  const { t } = useWords();
  const id = useId();
  const [asked, setAsked] = useState<number | null>(null);
  const select = useRef<HTMLSelectElement>(null);
  const choose = (step: number) => {
    const asks = step !== value && warning(step) !== null;
    setAsked(asks ? step : null);
    if (!asks && step !== value) onPick(step);
  };
  // The buttons go when one is pressed: focus returns to what they were about.
  const answer = (apply: boolean) => {
    if (apply && asked !== null) onPick(asked);
    setAsked(null);
    select.current?.focus();
  };
  // What was stored by hand or by a later Sourcier is a choice of its own.
  const shown = [...new Set([...steps, value])].sort((a, b) => a - b);
  return (
    <div class="setting side">
      <div class="grow">
        <label for={`${id} select`}>{title}</label>
        <p id={id} class="quiet small">
          {more}
        </p>
        {lock !== null && <Lock by={lock} />}
      </div>
      <select
        ref={select}
        id={`${id} select`}
        class="field"
        aria-describedby={id}
        disabled={lock !== null}
        value={asked ?? value}
        onChange={(event) => choose(Number(event.currentTarget.value))}
      >
        {shown.map((step) => (
          <option key={step} value={step}>
            {textOf(step)}
          </option>
        ))}
      </select>
      <div class="ask">
        <p role="status">{asked !== null && warning(asked)}</p>
        {asked !== null && (
          <>
            <button type="button" class="button" onClick={() => answer(true)}>
              {t('options.apply')}
            </button>
            <button type="button" class="button" onClick={() => answer(false)}>
              {t('options.leave')}
            </button>
          </>
        )}
      </div>
    </div>
  );
}
