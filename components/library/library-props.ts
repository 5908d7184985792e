/** What the library page is given: where it is, and what its views ask. */
import type { CreditForm } from '../../utils/core/credit-line';
import type { SearchAnswer } from '../../utils/core/searched';
import type { Spread } from '../../utils/core/spread';
import type { Tweet } from '../../utils/core/tweet';
import type { CheckProps } from '../Check';
import type { Route } from './route';
import type { TransferProps } from './transfer-props';

/** How the reader writes a credit for a tweet that was found through this account. */
export type FormsOf = (source: Pick<Tweet, 'author' | 'lang'>, finder: string) => CreditForm[];

export interface LibraryProps {
  route: Route;
  /** To another address: as a step that Back undoes, or in place of the present one. */
  go: (to: Route, how: 'push' | 'replace') => void;
  search: (typed: string, from: number) => Promise<SearchAnswer>;
  check: CheckProps['check'];
  /** Null for a tweet that was not read. */
  spread: (id: string) => Promise<Spread | null>;
  onCopy: CheckProps['onCopy'];
  formsOf: FormsOf;
  transfer: TransferProps;
}
