/** What can be asked of the search, each with a sample to press; open where a list is empty. */
import { useWords } from '../words';
import { addressOf } from './route';

const samples = [
  ['lighthouse keeper', 'words'],
  ['“every container twice”', 'phrase'],
  ['from:ada', 'from'],
  ['through:bob', 'passed'],
  ['since:2026-03 until:2026-04', 'since'],
  ['lang:fr', 'lang'],
  ['has:link', 'link'],
  ['has:photo', 'photo'],
  ['has:quote', 'quote'],
  ['is:reshare', 'reshare'],
  ['is:uncredited', 'uncredited'],
] as const;

export function SearchHelp({ open }: { open: boolean }) {
  const { t } = useWords();
  return (
    <details class="help" open={open}>
      <summary>{t('library.search.teach')}</summary>
      <dl>
        {samples.map(([sample, what]) => (
          <div key={what}>
            <dt>
              <a href={addressOf({ view: 'search', q: sample })}>{sample}</a>
            </dt>
            <dd>{t(`library.search.${what}`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
