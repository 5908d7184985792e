/** One rule: what it asks and why, how strictly, and a draft that shows what Sourcier then says. */
import { useId, useState } from 'preact/hooks';
import { type RuleId, strictnesses } from '../utils/core/charter';
import { CharterExample } from './CharterExample';
import { ruleName, ruleReason, strictnessName } from './charter-words';
import { Lock } from './Lock';
import type { CharterProps } from './options-props';
import { RuleReference } from './RuleReference';
import { useWords } from './words';

export function CharterRule({ id, charter, isLocked, edit, say }: CharterProps & { id: RuleId }) {
  const words = useWords();
  const elementId = useId();
  const [touched, touch] = useState(false);
  const name = ruleName(words, id);
  const locked = isLocked(`rules.${id}`);
  return (
    <div class="setting side rule">
      <div class="grow">
        <label for={`${elementId} select`}>{name}</label>
        <p id={elementId} class="quiet small">
          {ruleReason(words, id)} <RuleReference id={id} url={charter.url} />
        </p>
        {locked && <Lock by={charter.name} />}
      </div>
      <select
        id={`${elementId} select`}
        class="field"
        aria-describedby={elementId}
        disabled={locked}
        value={charter.rules[id]}
        onChange={(event) => {
          const chosen = strictnesses.find((one) => one === event.currentTarget.value);
          if (!chosen) return;
          edit(() => ({ rules: { [id]: chosen } }));
          touch(true);
          say(words.t('charter.set', { what: name, to: strictnessName(words, chosen) }));
        }}
      >
        {strictnesses.map((one) => (
          <option key={one} value={one}>
            {strictnessName(words, one)}
          </option>
        ))}
      </select>
      <CharterExample about={id} charter={charter} open={touched || id === 'words'} />
    </div>
  );
}
