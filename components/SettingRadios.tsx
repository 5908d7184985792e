/** A setting with a few choices, each shown as the very words that it stands for. */
import { useId } from 'preact/hooks';
import { Sentence } from './Sentence';

interface SettingRadiosProps<Name extends string> {
  title: string;
  more: string;
  choices: { name: Name; words: string }[];
  chosen: Name;
  onChoose: (name: Name, words: string) => void;
}

export function SettingRadios<Name extends string>(props: SettingRadiosProps<Name>) {
  const { title, more, choices, chosen, onChoose } = props;
  const id = useId();
  return (
    <fieldset class="setting" aria-describedby={id}>
      <legend>{title}</legend>
      <p id={id} class="quiet small">
        {more}
      </p>
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
    </fieldset>
  );
}
