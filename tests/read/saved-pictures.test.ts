// @vitest-environment jsdom
/** Pages that a browser saved "complete" tell their photos as X's own page does. */
import { expect, it } from 'vitest';
import { findTweets, readTweet } from '../../utils/x/read-tweet';
import { fixture } from '../x/fixtures';
import { nameSavedPictures } from './saved-pictures';

const media = (document: Document): unknown[] =>
  findTweets(document).flatMap((article) => {
    const reading = readTweet(article, { focalId: null });
    return reading.kind === 'tweet' ? reading.read.tweet.media : [];
  });

function saved(...sources: string[]): Document {
  const document = fixture('media--four-photos');
  const photos = [...document.querySelectorAll('[data-testid="tweetPhoto"]')];
  photos.forEach((photo, index) => {
    const source = sources[index];
    if (source === undefined) photo.remove();
    else photo.querySelector('img')?.setAttribute('src', source);
  });
  nameSavedPictures(document);
  return document;
}

it.each([
  ['by Chrome', './Home _ X_files/GZx-_6weGbAAA9r'],
  ['by Firefox', 'Home%20_%20X_files/GZx-_6weGbAAA9r.jpg'],
  ['twice', './Home _ X_files/GZx-_6weGbAAA9r(1).jpg'],
  ['not at all', 'https://pbs.twimg.com/media/GZx-_6weGbAAA9r?format=jpg&name=small'],
])('a photo saved %s', (_, source) => {
  expect(media(saved(source))).toEqual([{ kind: 'photo', key: 'GZx-_6weGbAAA9r' }]);
});

it('pictures in their order, and nothing for what is no photo of X’s', () => {
  const page = saved(
    './a_files/GZx-_6weGbAAA9r.png',
    './a_files/clip.svg',
    './a_files/G0x-_6weGbAAA9r',
  );
  expect(media(page)).toEqual(
    ['GZx-_6weGbAAA9r', 'G0x-_6weGbAAA9r'].map((key) => ({ kind: 'photo', key })),
  );
});
