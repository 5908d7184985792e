/**
 * Asks the tabs on X whether words were copied out of a tweet in one of them: each tab keeps in its
 * memory what was copied there, and words out of a translation stand in no tweet of the library.
 */
import { browser } from 'wxt/browser';
import { sendMessage } from './messages';
import { isXHost } from './x/page';

/** A tab that the browser has put to sleep does not answer; milliseconds. */
const LONGEST_WAIT = 150;

/** The tweet's id; null where no tab knows. @throws where tabs cannot be asked for. */
export async function copiedElsewhere(text: string): Promise<string | null> {
  const tabs = (await browser.tabs.query({})).filter(
    ({ url, incognito }) => !incognito && isXHost(URL.parse(url ?? '')?.host ?? ''),
  );
  const asked = tabs.flatMap(({ id }) =>
    id === undefined ? [] : [sendMessage('whoseCopy', text, id).catch(() => null)],
  );
  const nobody = new Promise<null>((done) => setTimeout(() => done(null), LONGEST_WAIT));
  const answers = await Promise.all(asked.map((answer) => Promise.race([answer, nobody])));
  return answers.find((tweetId) => typeof tweetId === 'string') ?? null;
}
