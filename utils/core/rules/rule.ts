/** What a rule is: one piece of netiquette that a draft can break, and what it is told of the draft. */
import type { RuleId } from '../charter';
import type { Credit } from '../credit';
import type { Found, Remembered } from '../match';
import type { Settings } from '../settings';
import type { Advice, Draft, Uncredited } from '../suggestion';
import type { Tweet } from '../tweet';

export interface Rule {
  id: RuleId;
  /** Where the manner is written down: an address, or "charter" where it is the charter's own. */
  reference: string;
  /** What the draft does not do as the rule has it; null when there is nothing to say. */
  check(context: Context): Finding | null;
}

/** A suggestion before the charter says how strictly it is made. */
export type Finding = (Omit<Uncredited, 'strictness'> | Omit<Advice, 'strictness'>) & {
  /** Spoken at least so, also where the charter has the rule off. */
  atLeast?: 'hint';
  /** Spoken so at most. */
  atMost?: 'note';
};

/** A part of a box that was copied out of this tweet. */
export interface CopiedPart {
  box: number;
  text: string;
  remembered: Remembered;
}

/** A picture in a box that was taken out of this tweet. */
export type TakenPicture = Omit<CopiedPart, 'text'>;

/** A link that the reader opened from a tweet of the library. */
export interface OpenedLink {
  /** Canonical address. */
  link: string;
  /** Who had put the tweet in front of the reader. */
  finder: string;
  remembered: Remembered;
}

/** What the library and the browser's own stores know of a draft. */
export interface Known {
  /** For each box of the draft, what its text was found to match, best first. */
  found: readonly (readonly Found[])[];
  /** What was put into it out of tweets of the library: that is certain. */
  copied: readonly CopiedPart[];
  /** What it shows out of tweets of the library: that is certain too. */
  pictures: readonly TakenPicture[];
  /** The links that were opened from tweets, the first first. */
  opened: readonly OpenedLink[];
  /** The tweets that it stands under, the one answered first. */
  above: readonly Tweet[];
}

/** The settings that a rule looks at. */
export type About = Pick<
  Settings,
  'charter' | 'ownAccounts' | 'ignoredAuthors' | 'neverNamed' | 'leftSites'
>;

export interface Context extends Known {
  draft: Draft;
  /**
   * `ownAccounts` hold the house accounts too, where crediting these is never asked: what a company
   * or a colleague said is the reader's own then.
   */
  about: About;
  /** The credits in a box: read once for all rules, for that is what takes long. */
  creditsIn(box: number): readonly Credit[];
}

/** For whom of the house crediting is always asked, it is asked with a hint at least. */
export function asHouse(handles: readonly string[], { charter }: About): Pick<Finding, 'atLeast'> {
  const { accounts, credit } = charter.house;
  const isHouse = handles.some((handle) => accounts.includes(handle.toLowerCase()));
  return isHouse && credit === 'always' ? { atLeast: 'hint' } : {};
}
