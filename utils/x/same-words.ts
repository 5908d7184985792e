/** Whether what X's page shows of a tweet and what X's answer says of it are the same words. */

/** The page cuts addresses, leaves their beginning out, and hides those of cards. */
const ADDRESS = /(?:https?:\/\/\S*|[\w-]+(?:\.[\w-]+)+\S*)/g;
/** Neither spaces nor how an emoji is to be drawn, nor the mark of what was cut, are words. */
const NO_WORDS = /[\s\uFE0E\uFE0F…]+/g;

/** @param cut `shown` may be only the beginning of `whole`. */
export function sameWords(shown: string, whole: string, cut: boolean): boolean {
  // As most are: taking them apart costs.
  if (shown === whole) return true;
  const [start, all] = [bare(shown), bare(whole)];
  return cut ? all.startsWith(start) : all === start;
}

function bare(text: string): string {
  return text.replace(ADDRESS, '').replace(NO_WORDS, '');
}
