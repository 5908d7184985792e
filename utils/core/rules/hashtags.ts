/** More hashtags than the charter has room for. */
import { LINK } from '../normalize';
import type { Rule } from './rule';

export const hashtags: Rule = {
  id: 'hashtags',
  reference: 'https://help.x.com/en/using-x/how-to-use-hashtags',
  check({ draft, about }) {
    const most = about.charter.mostHashtags;
    for (const [box, text] of draft.boxes.entries()) {
      const tags = hashtagsIn(text);
      const [first, last] = [tags[most], tags.at(-1)];
      if (!first || !last) continue;
      const names = { count: tags.length, most };
      return { rule: 'hashtags', box, span: [first[0], last[1]], names, fixes: [] };
    }
    return null;
  },
};

/** X links a hashtag that has a letter and stands apart from what is before it. */
const TAG = new RegExp(
  String.raw`${LINK}|(?<![\p{L}\p{N}_&/])(?<tag>[#＃](?=[\p{N}_]*\p{L})[\p{L}\p{N}\p{M}_]+)`,
  'giu',
);

function hashtagsIn(text: string): [start: number, end: number][] {
  return [...text.matchAll(TAG)].flatMap(({ 0: tag, index, groups }) =>
    groups?.tag === undefined ? [] : [[index, index + tag.length]],
  );
}
