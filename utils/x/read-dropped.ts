/** What the clipboard, or something dragged, holds beside its words: the browsers give a picture as HTML too. */
import { mediaAt } from './read-media';

/** An image's own HTML is shorter, all its styles with it. Characters. */
const LONGEST = 20_000;

/**
 * X's name for the file of the one picture that is copied or dragged; null where it is not of a tweet's,
 * where there are several, or where no file comes along: without one X attaches nothing.
 */
export function pictureIn(data: Pick<DataTransfer, 'files' | 'getData'>): string | null {
  if (data.files.length === 0) return null;
  const address = imageIn(data.getData('text/html')) ?? data.getData('text/uri-list');
  return mediaAt(address.trim())?.key ?? null;
}

/** From "<img" on: a quotation mark opens what is passed over whole. */
const SOURCE = /^(?:[^<>"']|"[^"]*"|'[^']*')*?\ssrc\s*=\s*(?:"([^"]*)"|'([^']*)')/i;

/** The address of the only image in HTML, which stays text: nothing is ever made of it. */
function imageIn(html: string): string | null {
  if (html.length > LONGEST) return null;
  const [, image, ...others] = html.split(/<img(?=\s)/i);
  const found = image === undefined || others.length > 0 ? null : SOURCE.exec(image);
  return found?.[1] ?? found?.[2] ?? null;
}
