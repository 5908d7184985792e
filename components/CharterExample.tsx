/** A sample draft under the charter as it stands: at which step Sourcier speaks, and what it would write. */
import { useState } from 'preact/hooks';
import type { Charter } from '../utils/core/charter';
import { sampleOf, type SampleName, SOURCE } from '../utils/core/charter-samples';
import { hintView } from '../utils/core/hint-view';
import type { Suggestion } from '../utils/core/suggestion';
import { strictnessName } from './charter-words';
import { originText } from './hint-phrases';
import { at } from './phrases';
import { Sentence } from './Sentence';
import { useWords, type Words } from './words';

interface CharterExampleProps {
  about: SampleName;
  charter: Charter;
  /** Shown by itself, until it is closed. */
  open: boolean;
}

export function CharterExample({ about, charter, open }: CharterExampleProps) {
  const { t } = useWords();
  const [chosen, choose] = useState<boolean | null>(null);
  const shown = chosen ?? open;
  return (
    <details
      class="example"
      open={shown}
      onToggle={({ currentTarget }) => currentTarget.open !== shown && choose(!shown)}
    >
      <summary>{t('charter.example')}</summary>
      {shown && <Example about={about} charter={charter} />}
    </details>
  );
}

function Example({ about, charter }: Pick<CharterExampleProps, 'about' | 'charter'>) {
  const words = useWords();
  const { t } = words;
  const { draft, says } = sampleOf(about, charter, {
    text: t('sample.text'),
    own: t('sample.added'),
    tie: t('charter.sampleTie', { handle: '{handle}' }),
    lang: t('language'),
  });
  return (
    <>
      <p class="draft">{draft}</p>
      {about === 'media' && (
        <p class="quiet small">
          <Sentence text={t('charter.samplePicture', { handle: at(SOURCE) })} />
        </p>
      )}
      <p class="says small">
        {says === null ? (
          t('charter.saysNothing')
        ) : (
          <>
            <span class={`grade ${says.strictness}`}>{strictnessName(words, says.strictness)}</span>
            {saidOf(words, draft, says, charter).map((sentence) => (
              <>
                {' '}
                <Sentence text={sentence} />
              </>
            ))}
          </>
        )}
      </p>
    </>
  );
}

/** What is seen, and the words that are offered. */
function saidOf(words: Words, draft: string, says: Suggestion, charter: Charter): string[] {
  const { t } = words;
  const offers = (offered: string) => t('charter.offers', { words: offered });
  if (!('origins' in says)) return says.fixes.slice(0, 1).map((fix) => offers(fix.words));
  const { phrases, neverNamed } = charter;
  const view = hintView(draft, says, { phrases, neverNamed, lang: t('language'), mayQuote: false });
  if (view?.kind !== 'found') return [];
  const [proposal] = view.proposals;
  return [originText(words, proposal), offers(proposal.forms[0].words)];
}
