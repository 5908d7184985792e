/** The pictures that were put into a draft out of the clipboard: which of those that X has attached each is. */
import type { Picture } from '@/utils/core/suggestion';
import type { Box, Composer } from '@/utils/x/composer';

export interface DraftPictures {
  /** It is on its way to X. */
  put(box: Box, picture: Omit<Picture, 'box'>): void;
  /** Those that are attached now. One that was taken off again is forgotten. */
  attached(): Picture[];
}

/** X attaches what it takes at once; what it did not take is none of what it attaches later. Milliseconds. */
const LONGEST_WAIT = 5_000;

interface Put extends Omit<Picture, 'box'> {
  box: Box;
  at: number;
  /** Addresses of those that were attached before. */
  before: string[];
  /** Its own; null until it is attached. */
  address: string | null;
}

export function createPictures(composer: Pick<Composer, 'boxes' | 'pictures'>): DraftPictures {
  let all: Put[] = [];

  function follow(): void {
    const now = composer.pictures();
    for (const one of all.filter(({ address }) => address === null)) {
      const taken = [...one.before, ...all.map(({ address }) => address)];
      const isDue = Date.now() - one.at < LONGEST_WAIT;
      one.address = (isDue ? now.find((address) => !taken.includes(address)) : undefined) ?? null;
      if (one.address === null && !isDue) one.address = '';
    }
    all = all.filter(({ address }) => address === null || now.includes(address));
  }

  return {
    put(box, picture) {
      follow();
      all.push({ ...picture, box, at: Date.now(), before: composer.pictures(), address: null });
    },
    attached() {
      if (all.length > 0) follow();
      return all.flatMap(({ box, key, tweetId, address }): Picture[] => {
        const index = composer.boxes.indexOf(box);
        return address === null || index < 0 ? [] : [{ box: index, key, tweetId }];
      });
    },
  };
}
