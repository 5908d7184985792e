/** The charter: which pieces of netiquette apply, how strictly, and in which words to credit. */
import { defaultPhrases, parsePhrases, type Phrases } from './phrases';
import { isHandle } from './tweet';

/** `note` shows in the popup, `hint` under the composer, `confirm` also stops the first press on Post. */
export const strictnesses = ['off', 'note', 'hint', 'confirm'] as const;
export type Strictness = (typeof strictnesses)[number];

/** The heavier of two that speak alike stands first. */
export const ruleIds = [
  'words',
  'media',
  'link',
  'altered',
  'misspelt',
  'cut',
  'tie',
  'passer-on',
  'capitals',
  'hashtags',
] as const;
export type RuleId = (typeof ruleIds)[number];

export interface Charter {
  /** Whose it is: "Acme"; "" for the reader's own. */
  name: string;
  /** Of the full policy, https; "" for none. */
  url: string;
  rules: Record<RuleId, Strictness>;
  phrases: Phrases;
  /** The own company and colleagues: crediting them is never asked, or always. */
  house: { accounts: string[]; credit: 'never' | 'always' };
  /** Who is paid or employed by whom: a draft that names one of the accounts carries a declaration. */
  ties: { accounts: string[]; declarations: string[] };
  /** Authors whose tweets are no source. Lower case, as all accounts here. */
  ignoredAuthors: string[];
  /** Accounts that no credit names. */
  neverNamed: string[];
  /** More hashtags than these are too many. */
  mostHashtags: number;
}

/** The preset "Professional". */
export const defaultCharter: Charter = {
  name: '',
  url: '',
  rules: {
    words: 'hint',
    media: 'hint',
    link: 'hint',
    altered: 'hint',
    misspelt: 'hint',
    cut: 'hint',
    tie: 'off',
    'passer-on': 'note',
    capitals: 'off',
    hashtags: 'off',
  },
  phrases: defaultPhrases,
  house: { accounts: [], credit: 'never' },
  ties: { accounts: [], declarations: [] },
  ignoredAuthors: [],
  neverNamed: [],
  mostHashtags: 3,
};

/** What an administrator, or a file, sets of a charter: the rest is left to the reader. */
export type PartialCharter = {
  [Name in keyof Charter]?: Charter[Name] extends unknown[] | string | number
    ? Charter[Name]
    : Partial<Charter[Name]>;
};

/** Whatever was stored or imposed, as far as it fits: the rest is left out, nothing throws. */
export function parsePartialCharter(given: unknown): PartialCharter {
  const from = record(given);
  const [rules, house, ties] = [record(from.rules), record(from.house), record(from.ties)];
  return present({
    name: text(from.name, LONGEST_NAME),
    url: webAddress(from.url),
    rules: part({
      ...Object.fromEntries(ruleIds.map((id) => [id, oneOf(strictnesses, rules[id])])),
    }),
    phrases: part(parsePhrases(from.phrases)),
    house: part({
      accounts: handles(house.accounts),
      credit: oneOf(['never', 'always'], house.credit),
    }),
    ties: part({
      accounts: handles(ties.accounts),
      declarations: list(ties.declarations, (one) => text(one, LONGEST_DECLARATION)),
    }),
    ignoredAuthors: handles(from.ignoredAuthors),
    neverNamed: handles(from.neverNamed),
    mostHashtags: count(from.mostHashtags),
  });
}

/** Whatever was stored, as a charter: what does not fit falls back to the default. */
export function parseCharter(given: unknown): Charter {
  return withImposed(defaultCharter, parsePartialCharter(given));
}

/** The charter in force: what is imposed stands over one's own. */
export function withImposed(own: Charter, imposed: PartialCharter): Charter {
  const { rules, phrases, house, ties } = imposed;
  return {
    ...own,
    ...imposed,
    rules: { ...own.rules, ...rules },
    phrases: { ...own.phrases, ...phrases },
    house: { ...own.house, ...house },
    ties: { ...own.ties, ...ties },
  };
}

const LONGEST_NAME = 60;
const LONGEST_ADDRESS = 500;
const LONGEST_DECLARATION = 60;
/** Of each list. */
export const MOST_ENTRIES = 1_000;
const MOST_HASHTAGS = 30;

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}

type Present<Given> = { [Name in keyof Given]?: Exclude<Given[Name], undefined> };

/** Without what is undefined. */
function present<Given extends object>(given: Given): Present<Given> {
  return Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== undefined),
  ) as Present<Given>;
}

/** The same of a part; undefined when nothing is left of it. */
function part<Given extends object>(given: Given): Present<Given> | undefined {
  const left = present(given);
  return Object.keys(left).length > 0 ? left : undefined;
}

function oneOf<Name extends string>(names: readonly Name[], value: unknown): Name | undefined {
  return names.find((name) => name === value);
}

function text(value: unknown, longest: number): string | undefined {
  if (typeof value !== 'string') return undefined;
  const line = value.replace(/\s+/g, ' ').trim();
  return line.length <= longest ? line : undefined;
}

function webAddress(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > LONGEST_ADDRESS) return undefined;
  return value === '' || (/^https:\/\/\S+$/.test(value) && URL.canParse(value)) ? value : undefined;
}

function handles(value: unknown): string[] | undefined {
  return list(value, (one) =>
    typeof one === 'string' && isHandle(one.replace(/^@/, ''))
      ? one.replace(/^@/, '').toLowerCase()
      : undefined,
  );
}

function list(value: unknown, read: (one: unknown) => string | undefined): string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const kept = value.flatMap((one) => read(one) || []);
  return [...new Set(kept)].slice(0, MOST_ENTRIES);
}

function count(value: unknown): number | undefined {
  return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= MOST_HASHTAGS
    ? Number(value)
    : undefined;
}
