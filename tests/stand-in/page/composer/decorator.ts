/** Mentions, hashtags, links and emoji as X's editor sets them off: spans around the very same text. */
import { CompositeDecorator } from 'draft-js';
import type { ContentBlock } from 'draft-js';
import { emojiAddress, entity } from '../tweet-text.ts';
import { tag } from './tag.ts';

export const decorator = new CompositeDecorator([
  {
    strategy: among('link', 'mention', 'hashtag', 'cashtag'),
    component: ({ children }) => tag('span', { class: 'link' }, children),
  },
  {
    // The font's own emoji is there and cannot be seen; X's picture stands behind it.
    strategy: among('emoji'),
    component: ({ children, decoratedText }) =>
      tag(
        'span',
        { class: 'typed-emoji', style: { backgroundImage: `url(${emojiAddress(decoratedText)})` } },
        children,
      ),
  },
]);

function among(...kinds: string[]) {
  return (block: ContentBlock, found: (start: number, end: number) => void): void => {
    for (const { index, groups, 0: text } of block.getText().matchAll(entity)) {
      if (kinds.some((kind) => groups?.[kind] !== undefined)) found(index, index + text.length);
    }
  };
}
