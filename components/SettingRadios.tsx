/** A setting with a few choices, each shown as the very words that it stands for. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Lock } from './Lock';
import { Sentence } from './Sentence';

interface SettingRadiosProps<Name extends string> {
  title: string;
  more: string;
  choices: { name: Name; words: string }[];
  /** Null for none of them. */
  chosen: Name | null;
  onChoose: (name: Name, words: string) => void;
  /** Whose charter has set it; null for nobody's. */
  lock?: string | null;
  /** What the choice brings with it. */
  children?: ComponentChildren;
}

export function SettingRadios<Name extends string>(props: SettingRadiosProps<Name>) {
  const { title, more, choices, chosen, onChoose, lock = null } = props;
  const id = useId();
  return (
    <fieldset class="setting" aria-describedby={id} disabled={lock !== null}>
      <legend>{title}</legend>
      <p id={id} class="quiet small">
        {more}
      </p>
      {lock !== null && <Lock by={lock} />}
      <div class="row wrap choices">
        {choices.map(({ name, words }) => (
          <label key={name} class="choice">
            <input
              type="radio"
              name={`${id} choice`}
              value={name}
              checked={name === chosen}
              onChange={() => onChoose(name, words)}
            />
            <span>
              <Sentence text={words} />
            </span>
          </label>
        ))}
      </div>
      {props.children}
    </fieldset>
  );
}
