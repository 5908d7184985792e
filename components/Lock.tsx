/** The sign of what an administrator has set, and whose it is. */
import { useWords } from './words';

export function Lock({ by }: { by: string }) {
  const { t } = useWords();
  return (
    <span class="lock quiet small">
      <LockSign />
      {by === '' ? t('charter.lockedByOthers') : t('charter.lockedBy', { name: by })}
    </span>
  );
}

export function LockSign() {
  return (
    <svg
      width="14"
      height="14"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.6"
      aria-hidden="true"
    >
      <rect x="3" y="7" width="10" height="7" rx="1.5" />
      <path d="M5.2 7V4.8a2.8 2.8 0 0 1 5.6 0V7" />
    </svg>
  );
}
