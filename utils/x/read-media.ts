/** Pictures, videos and GIFs of a tweet, by the names X gives their files. */
import type { Media } from '../core/tweet';
import { caps } from './read-text';
import { allOf, type Scope } from './scope';
import { all, around } from './selectors';

/** In the order of the page, each once. */
export function readMedia(scope: Scope): Media[] {
  const boxes = [...allOf(scope, 'photo'), ...allOf(scope, 'videoPlayer')].sort(inPageOrder);
  const found = new Map<string, Media>();
  for (const box of boxes) {
    for (const picture of all(box, 'picture')) {
      const media = mediaOf(picture);
      if (media && found.size < caps.media && !found.has(media.key)) found.set(media.key, media);
    }
  }
  return [...found.values()];
}

function inPageOrder(a: Element, b: Element): number {
  return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** Some videos have a photo of their author's for a poster. */
function mediaOf(picture: Element): Media | null {
  for (const attribute of ['poster', 'src']) {
    const media = mediaAt(picture.getAttribute(attribute) ?? '');
    if (media?.kind === 'photo' && around(picture, 'videoPlayer'))
      return { ...media, kind: 'video' };
    if (media) return media;
  }
  return null;
}

/** What an address on X's file servers is of; null for avatars, emoji, card pictures and others. */
export function mediaAt(address: string): Media | null {
  const path = /^https:\/\/(?:pbs|video)\.twimg\.com\/([^?#:]+)/.exec(address)?.[1];
  const name = path?.replace(/\.\w{2,4}$/, '') ?? '';
  const [folder, ...rest] = name.split('/');
  const file = rest.join('/');
  if (!file) return null;
  switch (folder) {
    case 'media':
      return { kind: 'photo', key: file };
    case 'tweet_video': // the file itself
    case 'tweet_video_thumb':
      return { kind: 'gif', key: `tweet_video_thumb/${file}` };
    case 'amplify_video_thumb':
    case 'ext_tw_video_thumb':
      return { kind: 'video', key: name };
    default:
      return null;
  }
}
