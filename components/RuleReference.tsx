/** Where a rule comes from, as a link. */
import type { RuleId } from '../utils/core/charter';
import { rules } from '../utils/core/rules';
import { useWords } from './words';

/** @param url of the charter's full policy, "" for none. */
export function RuleReference({ id, url }: { id: RuleId; url: string }) {
  const { t } = useWords();
  const reference = rules.find((rule) => rule.id === id)?.reference ?? 'charter';
  const href = reference === 'charter' ? url : reference;
  if (href === '') return null;
  const text = reference === 'charter' ? t('charter.policy') : sourceOf(href);
  return (
    <a href={href} target="_blank" rel="noreferrer">
      {text}
    </a>
  );
}

/** "RFC 1855", or the host. */
function sourceOf(address: string): string {
  return /rfc1855/i.test(address) ? 'RFC 1855' : new URL(address).host;
}
