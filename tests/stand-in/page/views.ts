/** What stands on each of X's pages: a heading and the cells of its timeline. */
import type { Entry, StandInTweet } from '../tweet.ts';
import { article } from './article.ts';
import type { Place } from './article.ts';
import { avatar } from './author.ts';
import { composerSeat } from './composer/mount.ts';
import { h, run } from './h.ts';
import { person, session, state, tweetById } from './state.ts';
import type { Cell } from './timeline.ts';
import { nameRuns } from './tweet-text.ts';

export interface View {
  title: string;
  /** X's tabs stand on the home page only; elsewhere an arrow leads back. */
  home?: true;
  /** Stands over the timeline, however far that is scrolled. */
  above?: HTMLElement;
  cells: Cell[];
}

export function viewOf(url: URL, signal: AbortSignal): View {
  const [first = 'home', second, id] = url.pathname.split('/').filter((part) => part !== '');
  if (second === 'status' && id) return tweetView(id, signal);
  if (first === 'i' && second === 'history')
    return { title: 'Bookmarks', cells: tweetCells(bookmarks(), 'timeline') };
  if (first === 'home') return homeView(signal);
  if (first === 'search') return searchView(url.searchParams.get('q') ?? '');
  if (first === 'hashtag') return searchView(`#${second ?? ''}`);
  if (first === 'notifications') return notificationsView();
  if (first === 'i' || first === 'explore') return { title: 'Explore', cells: [] };
  return profileView(first);
}

function homeView(signal: AbortSignal): View {
  return {
    title: 'Home',
    home: true,
    above: composerSeat('home', {}, signal),
    cells: tweetCells(state.home, 'timeline'),
  };
}

function searchView(query: string): View {
  const words = query
    .toLowerCase()
    .replaceAll('"', '')
    .split(/\s+/)
    .filter((word) => !/^(from|until|since):/.test(word));
  const found = newestFirst(state.tweets).filter(({ text }) =>
    words.every((word) => text.toLowerCase().includes(word)),
  );
  return {
    title: query,
    cells: tweetCells(
      found.map((tweet) => ({ tweet })),
      'search',
    ),
  };
}

function profileView(handle: string): View {
  const who = person(handle);
  const profile = state.profiles.find((one) => one.handle === who.handle);
  const own = state.tweets.filter((tweet) => tweet.author === who.handle && !tweet.promoted);
  const pinned = own.find((tweet) => tweet.id === profile?.pinned);
  const reposts = (profile?.reposts ?? []).flatMap((id) => tweetById(id) ?? []);
  const entries: Entry[] = [
    ...(pinned ? [{ tweet: pinned, pinned: true as const }] : []),
    ...reposts.map((tweet) => ({ tweet, repostedBy: who.handle })),
    ...newestFirst(own.filter((tweet) => tweet !== pinned)).map((tweet) => ({ tweet })),
  ];
  const header: Cell = {
    key: `profile ${who.handle}`,
    draw: () =>
      h(
        'div',
        { class: 'profile' },
        h('img', {
          alt: '',
          class: 'banner',
          src: `https://pbs.twimg.com/profile_banners/${who.hue}/${who.handle}`,
        }),
        avatar(who, 'avatar-133', false),
        h('div', { dir: 'ltr', class: 'profile-name' }, ...nameRuns(who.name)),
        h('div', { dir: 'ltr', class: 'quiet' }, run(`@${who.handle}`)),
        h('div', { dir: 'auto', testid: 'UserDescription', class: 'profile-bio' }, run(who.bio)),
      ),
  };
  return { title: who.name, cells: [header, ...tweetCells(entries, 'timeline')] };
}

function tweetView(id: string, signal: AbortSignal): View {
  const focal = tweetById(id);
  if (!focal) return { title: 'Post', cells: [] };
  const replies = state.tweets
    .filter((tweet) => tweet.replyTo === id)
    .sort((a, b) => a.time - b.time);
  return {
    title: 'Post',
    cells: [
      ...tweetCells(
        ancestors(focal).map((tweet) => ({ tweet })),
        'timeline',
      ),
      ...tweetCells([{ tweet: focal }], 'focal'),
      replyCell(focal, signal),
      ...tweetCells(
        replies.map((tweet) => ({ tweet })),
        'timeline',
      ),
    ],
  };
}

function ancestors(tweet: StandInTweet): StandInTweet[] {
  const parent = tweet.replyTo && tweetById(tweet.replyTo);
  return parent ? [...ancestors(parent), parent] : [];
}

function notificationsView(): View {
  const mentions = state.tweets.filter(({ text }) => text.includes(`@${session.account}`));
  const liked: Cell = {
    key: 'notification 1',
    draw: () =>
      h(
        'article',
        { role: 'article', tabindex: '0', testid: 'notification', class: 'article' },
        h(
          'div',
          { class: 'column' },
          run('Bob Castellan liked your post'),
          h(
            'div',
            { dir: 'auto', class: 'quiet' },
            run('Looking for novels in which nobody is in a rush.'),
          ),
        ),
      ),
  };
  return {
    title: 'Notifications',
    cells: [
      liked,
      ...tweetCells(
        mentions.map((tweet) => ({ tweet })),
        'timeline',
      ),
    ],
  };
}

function bookmarks(): Entry[] {
  return newestFirst(state.tweets)
    .filter((_, i) => i % 5 === 0)
    .map((tweet) => ({ tweet }));
}

function newestFirst(tweets: StandInTweet[]): StandInTweet[] {
  return tweets.filter((tweet) => !tweet.promoted).sort((a, b) => b.time - a.time);
}

function tweetCells(entries: Entry[], place: Place): Cell[] {
  return entries.map((entry) => ({
    key: `${place === 'focal' ? 'focal ' : ''}${entry.tweet.id} ${entry.repostedBy ?? ''}${entry.pinned ? ' pinned' : ''}`.trim(),
    draw: (reused) => article(entry, place, reused),
  }));
}

function replyCell(replyTo: StandInTweet, signal: AbortSignal): Cell {
  // Made once: a composer keeps its draft when its cell is scrolled away and comes back.
  const seat = composerSeat('reply', { replyTo }, signal);
  const element = h('div', { testid: 'inline_reply_offscreen' }, seat);
  return { key: 'composer reply', draw: () => element };
}
