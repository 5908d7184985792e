/** The one quiet note in X's page when the extension was updated under it. */
import { Rod } from './Rod';
import { useWords } from './words';

export interface NoteProps {
  onReload: () => void;
  onClose: () => void;
}

export function Note({ onReload, onClose }: NoteProps) {
  const { t } = useWords();
  return (
    <div class="note" role="status">
      <Rod />
      <span>{t('note.updated')}</span>
      <button type="button" class="button" onClick={onReload}>
        {t('note.reload')}
      </button>
      <button type="button" class="button bare" aria-label={t('actions.close')} onClick={onClose}>
        <span aria-hidden="true">✕</span>
      </button>
    </div>
  );
}
