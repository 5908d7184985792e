/**
 * "Web page, complete" puts a page's pictures beside it, under the names that X gives their files: a
 * photo is named again by its address on X. Posters of videos lose the folder that is half their name.
 */

/** X's fifteen characters, with what browsers put after them. */
const SAVED = /^(?!https?:|data:|blob:)(?:[^?#]*\/)?([\w-]{15})(?:\(\d+\))?(?:\.\w{2,4})?$/;

export function nameSavedPictures(document: Document): void {
  for (const picture of document.querySelectorAll('[data-testid="tweetPhoto"] img[src]')) {
    const key = SAVED.exec(picture.getAttribute('src') ?? '')?.[1];
    if (key) picture.setAttribute('src', `https://pbs.twimg.com/media/${key}?format=jpg`);
  }
}
