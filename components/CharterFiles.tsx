/** The charter's files: saved to be used elsewhere or to be read, and taken over once it is said what that changes. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { withImposed } from '../utils/core/charter';
import { before, type CharterChange, charterChanges } from '../utils/core/charter-fields';
import {
  CHARTER_FILE,
  type FileRead,
  LARGEST_FILE,
  readCharterFile,
  writeCharterFile,
} from '../utils/core/charter-file';
import { CHARTER_PAGE, charterPage } from './charter-page';
import { CharterChanges } from './CharterChanges';
import { problemTexts, unknownText } from './file-words';
import type { CharterProps, OptionsProps } from './options-props';
import { useWords } from './words';

type FilesProps = CharterProps & Pick<OptionsProps, 'onSave'>;

export function CharterFiles({ charter, isLocked, edit, say, onSave }: FilesProps) {
  const words = useWords();
  const { t } = words;
  const [file, setFile] = useState<FileRead | null>(null);
  const [used, setUsed] = useState<CharterChange[] | null>(null);
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const undoer = useRef<HTMLButtonElement>(null);
  // The button pressed is gone: focus goes to the one that takes it back.
  useEffect(() => undoer.current?.focus(), [used]);

  const read = async (chosen: File | undefined) => {
    if (!chosen) return;
    const tooLarge: FileRead = { problem: { kind: 'too-large' } };
    setUsed(null);
    setFile(chosen.size > LARGEST_FILE ? tooLarge : readCharterFile(await chosen.text()));
  };
  const changesOf = (given: NonNullable<typeof file>) =>
    'problem' in given
      ? []
      : charterChanges(charter, withImposed(charter, given.charter)).filter(
          ({ field }) => !isLocked(field),
        );
  const leave = () => {
    setFile(null);
    opener.current?.focus();
  };
  const undo = (changes: CharterChange[]) => {
    edit(() => before(changes));
    setUsed(null);
    opener.current?.focus();
    say(t('charter.undone'));
  };
  return (
    <div
      class={over ? 'setting files over' : 'setting files'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void read(event.dataTransfer?.files[0]);
      }}
    >
      <h3>{t('charter.files')}</h3>
      <p class="quiet small">{t('charter.filesMore')}</p>
      <div class="row wrap">
        <button ref={opener} type="button" class="button" onClick={() => input.current?.click()}>
          {t('charter.open')}
        </button>
        <button
          type="button"
          class="button"
          onClick={() =>
            onSave({
              name: CHARTER_FILE,
              type: 'application/json',
              text: writeCharterFile(charter),
            })
          }
        >
          {t('charter.save')}
        </button>
        <button
          type="button"
          class="button"
          onClick={() =>
            onSave({ name: CHARTER_PAGE, type: 'text/html', text: charterPage(words, charter) })
          }
        >
          {t('charter.savePage')}
        </button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          hidden
          onChange={({ currentTarget }) => {
            void read(currentTarget.files?.[0]);
            // The same file, mended, may be chosen again.
            currentTarget.value = '';
          }}
        />
      </div>
      <div role="status" class="read">
        {file && 'problem' in file && (
          <ul class="wrong small">
            {problemTexts(words, file.problem).map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        )}
        {file && !('problem' in file) && (
          <Offered
            changes={changesOf(file)}
            unknown={file.unknown}
            onUse={() => {
              setUsed(changesOf(file));
              setFile(null);
              edit(() => file.charter);
            }}
            onLeave={leave}
          />
        )}
        {used && (
          <div class="changes row wrap">
            <p class="grow">{t('charter.used')}</p>
            <button ref={undoer} type="button" class="button" onClick={() => undo(used)}>
              {t('actions.undo')}
            </button>
          </div>
        )}
      </div>
    </div>
  );
}

interface OfferedProps {
  changes: CharterChange[];
  unknown: string[];
  onUse: () => void;
  onLeave: () => void;
}

function Offered({ changes, unknown, onUse, onLeave }: OfferedProps) {
  const words = useWords();
  const { t } = words;
  return (
    <CharterChanges changes={changes}>
      {unknown.length > 0 && <p class="quiet small all">{unknownText(words, unknown)}</p>}
      {changes.length > 0 && (
        <button type="button" class="button first" onClick={onUse}>
          {t('charter.use')}
        </button>
      )}
      <button type="button" class="button" onClick={onLeave}>
        {changes.length > 0 ? t('charter.notNow') : t('actions.close')}
      </button>
    </CharterChanges>
  );
}
