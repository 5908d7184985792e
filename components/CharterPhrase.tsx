/** One phrase of a credit: out of a list, each as the very words that it writes, or a template of one's own. */
import { useId, useState } from 'preact/hooks';
import {
  type Phrases,
  type TemplateKind,
  templateOf,
  templateProblem,
  type TemplateProblem,
} from '../utils/core/phrases';
import { phraseExample } from './credit-examples';
import type { CharterProps } from './options-props';
import { SettingRadios } from './SettingRadios';
import { useWords } from './words';

interface CharterPhraseProps extends CharterProps {
  kind: TemplateKind;
  title: string;
  more: string;
  /** The names of those to choose from. */
  names: readonly string[];
}

/** Stands for the template among the choices: no phrase has this name. */
const OWN = 'own';

export function CharterPhrase({ kind, title, more, names, ...props }: CharterPhraseProps) {
  const { charter, isLocked, edit, say } = props;
  const { t } = useWords();
  const { phrases } = charter;
  const language = t('language');
  const isNamed = names.includes(phrases[kind]);
  /** A template was asked for, and none is kept yet. */
  const [asked, ask] = useState(false);
  const wordsOf = (phrase: string) => phraseExample(kind, { ...phrases, [kind]: phrase }, language);
  const keep = (phrase: string) => {
    edit(() => ({ phrases: { [kind]: phrase } }));
    const now: Phrases = { ...phrases, [kind]: phrase };
    say(t('options.written', { words: phraseExample('both', now, language) }));
  };
  const isOwn = asked || !isNamed;
  const locked = isLocked(`phrases.${kind}`);
  return (
    <SettingRadios
      {...{ title, more }}
      choices={[
        ...names.map((name) => ({ name, words: wordsOf(name) })),
        { name: OWN, words: t('charter.own') },
      ]}
      chosen={isOwn ? OWN : phrases[kind]}
      onChoose={(name) => {
        ask(name === OWN);
        if (name !== OWN) keep(name);
      }}
      lock={locked ? charter.name : null}
    >
      {isOwn && (
        <Template
          kind={kind}
          title={title}
          kept={isNamed ? startOf(kind, phrases, language) : phrases[kind]}
          onKeep={(template) => {
            ask(false);
            keep(template);
          }}
        />
      )}
    </SettingRadios>
  );
}

/** What the phrase in force writes, to go on from. */
function startOf(kind: TemplateKind, phrases: Phrases, language: string): string {
  const template = (phrase: string) => templateOf(phrase, language === 'fr' ? 'fr' : 'en');
  return kind === 'both'
    ? `${template(phrases.source)} ${template(phrases.finder)}`
    : template(phrases[kind]);
}

const problems = {
  empty: 'charter.templateEmpty',
  'too-long': 'charter.templateTooLong',
  'at-sign': 'charter.templateAtSign',
  'unknown-name': 'charter.templateUnknownName',
  'no-name': 'charter.templateNoName',
} as const satisfies Record<TemplateProblem, string>;

const places = { source: '{source}', finder: '{finder}', both: '{source} {finder}' };

interface TemplateProps {
  kind: TemplateKind;
  title: string;
  kept: string;
  onKeep: (template: string) => void;
}

/** Checked as it is typed; kept when it is done, if it is one. */
function Template({ kind, title, kept, onKeep }: TemplateProps) {
  const { t } = useWords();
  const id = useId();
  const [typed, setTyped] = useState(kept);
  const problem = templateProblem(typed, kind);
  return (
    <div class="row wrap template">
      <input
        class="field"
        aria-label={t('charter.ownFor', { what: title })}
        aria-invalid={problem !== null}
        aria-describedby={`${id} ${id}-wrong`}
        autocomplete="off"
        spellcheck={false}
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        onChange={({ currentTarget: { value } }) =>
          templateProblem(value, kind) === null && onKeep(value.trim())
        }
      />
      <p id={id} class="quiet small">
        {t('charter.templateMore', { places: places[kind] })}
      </p>
      <p id={`${id}-wrong`} class="wrong small" role="alert">
        {problem !== null && t(problems[problem], { places: places[kind] })}
      </p>
    </div>
  );
}
