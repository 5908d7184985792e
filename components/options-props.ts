/** What the settings page is given: what it shows, and what its controls do. */
import type { Charter, PartialCharter } from '../utils/core/charter';
import type { CharterField } from '../utils/core/charter-fields';
import type { ReportFacts } from '../utils/core/health-report';
import type { HealthView } from '../utils/core/health-view';
import type { Settings } from '../utils/core/settings';
import type { Copy } from './CopyButton';

export interface OptionsProps {
  /** The reader's own. */
  settings: Settings;
  /** What an administrator sets of the charter. */
  imposed: PartialCharter;
  /** How many tweets; null while that is being asked. */
  remembered: number | 'silent' | null;
  /** How reading went; null while that is being asked. */
  health: HealthView | 'silent' | null;
  /** What the report of it says besides. */
  about: Omit<ReportFacts, 'payloads'>;
  /** The key that writes the credit as it is set ("Alt+V"), "" for none; null where a browser has no such keys. */
  shortcut: string | null;
  /** Takes effect at once, here and everywhere. */
  change: (change: (before: Settings) => Settings) => void;
  /** Rejects when not everything was erased. */
  erase: () => Promise<void>;
  onCopy: Copy;
  onChangeKey: () => void;
  onWelcome: () => void;
}

/** What each part of the page is given: `say` tells a screen reader what was changed. */
export type PartProps = Pick<OptionsProps, 'settings' | 'change'> & { say: (text: string) => void };

/** What each part of the charter's editor is given. */
export interface CharterProps {
  /** In force: the reader's own, and over it what is imposed. */
  charter: Charter;
  /** The reader's own. */
  own: Charter;
  /** True for what an administrator has set. */
  isLocked: (field: CharterField) => boolean;
  /** Changes the reader's own: what is answered stands over it. */
  edit: (change: (own: Charter) => PartialCharter) => void;
  say: (text: string) => void;
}
