/** What can be added to a list by hand: how it is read, and in which words it is asked for. */
import { isHost } from '../utils/core/settings';
import { isHandle } from '../utils/core/tweet';

interface EntryKind {
  /** What was typed, as it is stored. */
  read: (typed: string) => string;
  isEntry: (read: string) => boolean;
  label: 'options.addTo' | 'options.addSite' | 'charter.addDeclaration';
  placeholder: 'options.handle' | 'options.site' | 'charter.declaration';
  /** Nothing was typed; what was typed is none. */
  empty: 'options.noHandle' | 'options.noSite' | 'charter.noDeclaration';
  wrong: 'options.notAHandle' | 'options.notASite' | 'charter.notADeclaration';
}

/** Characters. */
const LONGEST_DECLARATION = 60;

export const entryKinds = {
  account: {
    read: (typed) =>
      typed
        .trim()
        .replace(/^[@＠]/, '')
        .toLowerCase(),
    isEntry: isHandle,
    label: 'options.addTo',
    placeholder: 'options.handle',
    empty: 'options.noHandle',
    wrong: 'options.notAHandle',
  },
  site: {
    read: siteOf,
    isEntry: (host) => isHost(host) && host.includes('.'),
    label: 'options.addSite',
    placeholder: 'options.site',
    empty: 'options.noSite',
    wrong: 'options.notASite',
  },
  declaration: {
    read: (typed) => typed.replace(/\s+/g, ' ').trim(),
    isEntry: ({ length }) => length <= LONGEST_DECLARATION,
    label: 'charter.addDeclaration',
    placeholder: 'charter.declaration',
    empty: 'charter.noDeclaration',
    wrong: 'charter.notADeclaration',
  },
} as const satisfies Record<string, EntryKind>;

/** The host of an address, or of what was typed in its place; as it was typed where it is none. */
function siteOf(typed: string): string {
  const text = typed.trim().toLowerCase();
  const address = /^[a-z]+:\/\//.test(text) ? text : `https://${text}`;
  const host = URL.canParse(address) ? new URL(address).hostname : text;
  return host.replace(/^www\./, '');
}
