/** An account with which the reader has a tie, named without saying so. */
import { creditIn } from '../insertion';
import type { Fix } from '../suggestion';
import { fitting } from './fix';
import type { Rule } from './rule';

export const tie: Rule = {
  id: 'tie',
  reference: 'charter',
  check({ draft, about }) {
    const { ties, house } = about.charter;
    const [declaration] = ties.declarations;
    if (declaration === undefined || draft.boxes.some((text) => declares(text, ties.declarations)))
      return null;
    const tied = new Set([...ties.accounts, ...house.accounts]);
    for (const [box, text] of draft.boxes.entries())
      for (const { 0: mention, index } of text.matchAll(MENTION)) {
        const handle = mention.slice(1);
        if (!tied.has(handle.toLowerCase())) continue;
        const { at, words } = creditIn(text, declaration);
        const fix: Fix = { kind: 'declare', span: [at, at], words };
        return {
          rule: 'tie',
          box,
          span: [index, index + mention.length],
          names: { handle, declaration },
          fixes: fitting(text, [fix]),
        };
      }
    return null;
  },
};

const MENTION = /(?<![\w@＠])[@＠]\w{1,20}(?![\w@＠])/g;

/** As words of its own, or as a hashtag: "Paid partnership" and "#PaidPartnership" alike. */
function declares(text: string, declarations: readonly string[]): boolean {
  const plain = foldSpaces(text);
  return declarations.some((declaration) => {
    const words = foldSpaces(declaration);
    const tag = `#${words.replace(/[#\s]/g, '')}`;
    return [words, tag].some((one) => standsIn(plain, one));
  });
}

function standsIn(text: string, words: string): boolean {
  const escaped = words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}_])${escaped}(?![\\p{L}\\p{N}_])`, 'u').test(text);
}

function foldSpaces(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}
