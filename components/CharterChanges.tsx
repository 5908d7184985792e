/** What differs between two charters, in plain words, and what can be done about it. */
import type { ComponentChildren } from 'preact';
import type { CharterChange } from '../utils/core/charter-fields';
import { changeTexts } from './charter-words';
import { Sentence } from './Sentence';
import { useWords } from './words';

interface CharterChangesProps {
  changes: CharterChange[];
  /** The buttons. */
  children: ComponentChildren;
}

export function CharterChanges({ changes, children }: CharterChangesProps) {
  const words = useWords();
  const { t } = words;
  return (
    <div class="changes">
      {changes.length === 0 ? (
        <p>{t('charter.nothingChanges')}</p>
      ) : (
        <>
          <p>{t('charter.changes')}</p>
          <ul>
            {changes.flatMap((change) =>
              changeTexts(words, change).map((text) => (
                <li key={text}>
                  <Sentence text={text} />
                </li>
              )),
            )}
          </ul>
        </>
      )}
      <div class="row wrap">{children}</div>
    </div>
  );
}
