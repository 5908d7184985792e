/** What the page knows: the tweets and people it was given, who is signed in, how it looks. */
import type { PageState, Person, StandInTweet, Theme } from '../tweet.ts';

declare global {
  interface Window {
    /** X's page starts from an object of this name as well. */
    __INITIAL_STATE__: PageState;
  }
}

export const state = window.__INITIAL_STATE__;

const personOf = new Map(state.people.map((person) => [person.handle.toLowerCase(), person]));
const tweetOf = new Map(state.tweets.map((tweet) => [tweet.id, tweet]));

/** Whoever it is: an account nobody wrote down gets its handle as name. */
export function person(handle: string): Person {
  return personOf.get(handle.toLowerCase()) ?? { handle, name: handle, bio: '', hue: 210 };
}

export function tweetById(id: string): StandInTweet | undefined {
  return tweetOf.get(id);
}

export const session = { account: state.accounts[0] ?? 'nora', theme: startTheme() };

/** `?theme=` wins over X's own cookie, which wins over the option. */
function startTheme(): Theme {
  const asked = new URLSearchParams(location.search).get('theme');
  if (asked === 'light' || asked === 'black' || asked === 'contrast') return asked;
  const cookie = /(?:^|; )night_mode=([012])/.exec(document.cookie)?.[1];
  if (cookie) return cookie === '0' ? 'light' : cookie === '1' ? 'contrast' : 'black';
  return state.theme;
}

const grounds: Record<Theme, string> = {
  light: 'rgb(255, 255, 255)',
  black: 'rgb(0, 0, 0)',
  contrast: 'rgb(5, 5, 5)',
};

export function applyTheme(theme: Theme): void {
  session.theme = theme;
  document.documentElement.dataset.colorMode = theme;
  document.documentElement.style.colorScheme = theme === 'light' ? 'light' : 'dark';
  document.body.style.backgroundColor = grounds[theme];
}
