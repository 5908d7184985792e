/** The words of a tweet in its article: whole, cut behind "Show more", or in X's translation. */
import type { StandInTweet } from '../tweet.ts';
import { h, run } from './h.ts';
import { icon } from './icons.ts';
import { CUT_AT, tweetText } from './tweet-text.ts';

export function words(tweet: StandInTweet, focal: boolean): HTMLElement[] {
  const class_ = focal ? 'text text-large' : 'text';
  const options = { id: tweet.id, linked: true };
  if (tweet.translation) return translated(tweet, tweet.translation, class_);
  if (tweet.text === '') return [];
  if (focal || tweet.text.length <= CUT_AT)
    return [tweetText(tweet.text, tweet.lang, class_, options)];
  const cut = tweetText(
    tweet.text.slice(0, CUT_AT).replace(/\s+\S*$/, ''),
    tweet.lang,
    class_,
    options,
  );
  const more = h(
    'button',
    {
      dir: 'ltr',
      role: 'button',
      type: 'button',
      testid: 'tweet-text-show-more-link',
      class: 'show-more',
    },
    run('Show more'),
  );
  more.addEventListener('click', () => {
    cut.replaceWith(tweetText(tweet.text, tweet.lang, class_, options));
    more.remove();
  });
  return [cut, more];
}

function translated(
  tweet: StandInTweet,
  translation: NonNullable<StandInTweet['translation']>,
  class_: string,
): HTMLElement[] {
  const options = { id: tweet.id, linked: true };
  let shown = tweetText(translation.text, translation.lang, class_, options);
  const label = run(`Translated from ${translation.from}`);
  const toggle = h(
    'button',
    { 'aria-label': 'Show original', role: 'button', type: 'button', class: 'show-more' },
    run('Show original'),
  );
  const row = h('div', { dir: 'ltr', class: 'translation-row' }, icon('translate'), label, toggle);
  toggle.addEventListener('click', () => {
    const original = tweetText(tweet.text, tweet.lang, class_, options);
    shown.replaceWith(original);
    shown = original;
    row.remove();
  });
  return [row, shown];
}
