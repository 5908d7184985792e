/** What the stand-in shows: tweets as their authors wrote them, people, and entries of timelines. */

export interface Person {
  handle: string;
  name: string;
  bio: string;
  /** Of the avatar and the banner, degrees. */
  hue: number;
  /** X then draws a badge, and square avatars for organisations. */
  verified?: 'person' | 'organisation';
  protected?: true;
}

export interface Photo {
  /** X's own name for the file: `pbs.twimg.com/media/KEY`. */
  key: string;
  alt: string;
}

export interface LinkCard {
  size: 'large' | 'small';
  url: string;
  title: string;
  description: string;
  /** Name of the picture, drawn by the stand-in. */
  picture: string;
}

export interface QuotedTweet {
  /** X's page shows it only in the addresses of the quoted photos. */
  id: string;
  author: string;
  time: number;
  lang: string;
  text: string;
  photos?: Photo[];
}

export interface StandInTweet {
  id: string;
  /** A handle of `people`. */
  author: string;
  /** Milliseconds since 1970 UTC. */
  time: number;
  lang: string;
  /** As written: "\n", emoji, @mentions, #hashtags and whole https:// links, which the page draws. */
  text: string;
  photos?: Photo[];
  video?: { key: string };
  gif?: { key: string };
  card?: LinkCard;
  quote?: QuotedTweet;
  /** The id of the tweet it answers. */
  replyTo?: string;
  promoted?: true;
  /** X shows these words in place of the author's, with a row above that says so. */
  translation?: { lang: string; from: string; text: string };
  /** X shows a notice in its place. */
  unavailable?: true;
  /** The name of the tweet that a label under this one must call its source. */
  labelled?: string;
  /** Why there is, or must not be, a label. */
  because?: string;
}

/** One cell of a timeline. */
export interface Entry {
  tweet: StandInTweet;
  /** The handle that reposted it into this timeline. */
  repostedBy?: string;
  pinned?: true;
}

export type Theme = 'light' | 'black' | 'contrast';

/** What the page is told before it starts; everything here crosses as JSON. */
export interface PageState {
  now: number;
  theme: Theme;
  /** The accounts that one can switch between; the first is signed in. */
  accounts: string[];
  people: Person[];
  tweets: StandInTweet[];
  home: Entry[];
  profiles: { handle: string; pinned?: string; reposts: string[] }[];
  renamedTestids: boolean;
  /** Cells are filled with new contents instead of being replaced. */
  reuseArticles: boolean;
  /** Articles are attached empty and filled this many milliseconds later; null: at once. */
  fillDelay: number | null;
  /** How the page asks for its timeline's data; null: not at all. */
  answers: 'xhr' | 'fetch' | null;
  /** Only when a test tells it to. */
  answersLate: boolean;
  /** Of what kind the editors are. */
  composer: 'draft' | 'textarea' | 'foreign';
  /** What of Esc closes a dialog. */
  escapeOn: 'keydown' | 'keyup';
}
