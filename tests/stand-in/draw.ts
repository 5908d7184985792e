/** The pictures at X's addresses: faces, banners, emoji and photos. */
import { people } from './people.ts';
import * as pictures from './pictures.ts';
import { key } from './snowflake.ts';
import { allTweets } from './tweets.ts';

/** Photos are served by key: what each shows is looked up to draw it from its words. */
const altOfPhoto = new Map(
  allTweets
    .flatMap((tweet) => [...(tweet.photos ?? []), ...(tweet.quote?.photos ?? [])])
    .map((photo) => [photo.key, photo.alt]),
);

/** The picture at an address of X's; null when there is none. */
export function draw({ hostname, pathname }: URL): string | null {
  const [folder = '', name = '', file = ''] = pathname.split('/').slice(1).map(decodeURIComponent);
  if (hostname === 'abs-0.twimg.com') return pictures.emoji(pathname.replace(/^.*\/|\.svg$/g, ''));
  if (hostname !== 'pbs.twimg.com') return null;
  if (folder === 'profile_banners') return pictures.banner(file);
  if (folder !== 'profile_images') return pictures.scenery(altOfPhoto.get(name) ?? key(pathname));
  const handle = file.replace(/_x96\.jpg$/, '');
  const person = people.find((one) => one.handle === handle);
  return person?.verified === 'organisation'
    ? pictures.emblem(handle, person.hue)
    : pictures.avatar(handle, person?.hue ?? 210);
}
