/** The credits that a text already carries, in the plain forms people use. */

export type Role = 'source' | 'finder' | 'unclear';

export interface Credit {
  /** Without "@", as written. */
  handle: string;
  role: Role;
  /** The name of the form, as in `FORMS`, or `quote-@`. */
  form: string;
  /** UTF-16 offsets, from the form's first letter to the end of the handle. */
  span: [start: number, end: number];
}

interface Form {
  name: string;
  role: Role;
  /** What stands before the handle, without the signs between. Ignores case. */
  before: string;
  /** What, standing before the form, makes it something else. */
  unless?: string;
  /** Credits given to these are links to a platform, not to a person. */
  platforms?: boolean;
  /** An ordinary word: a form only with a colon after it. */
  colon?: boolean;
  /** An ordinary word: a form only before an account that the text is known to come from. */
  known?: boolean;
}

const ASKING = String.raw`please|pl[sz]+e?|pl[sz]z?|pretty|svp|merci de|pour|to|can (?:you|u)|(?:can|could) i get an?`;
/** Participles after which "by" and "par" say who did something else than write this. */
const DONE_BY = String.raw`(?!(?:\w*(?:shared|posted|tweeted|retweeted|published|photographed|created|produced|captured|spotted|illustrated|designed|directed|filmed|penned|plucked)|written|taken|drawn)\b)[a-z]+(?:ed|en)|led|won|held|met|hit|sent|made|run|shot|stand|step|pass(?:ing)?|side|standing|drop|stop`;
const FAIT_PAR = String.raw`(?!(?:partag|publi|post|tweet|retweet|photographi|rédig|relay|signal|repér|trouv|dessin|propos|réalis|illustr|cré)ée?s?(?!\p{L}))[a-zà-ÿ]+ée?s?|suivie?s?|reçue?s?|élue?s?|fini[ert]?|commence[rz]?|passer|battue?s?|soutenue?s?|prise?s?`;

/** One line a form (a table; the order matters only where one begins like another). */
const FORMS: readonly Form[] = [
  { name: 'RT', role: 'source', before: 'r/?t', unless: ASKING },
  { name: 'MT', role: 'source', before: 'mt' },
  { name: 'MRT', role: 'source', before: 'mrt' },
  { name: 'PRT', role: 'source', before: 'prt' },
  { name: 'via', role: 'finder', before: '/?v[ií]a|v ?/', platforms: true },
  { name: 'HT', role: 'finder', before: 'h/?t|ht/|hat[ -]?tip(?: to)?' },
  { name: 'by', role: 'source', before: '/?by', unless: DONE_BY },
  { name: 'par', role: 'source', before: '/?par', unless: FAIT_PAR },
  { name: 'source', role: 'source', before: 'sources?', colon: true },
  { name: 'credit', role: 'source', before: 'cr[eé]dits?', colon: true },
  { name: 'thanks', role: 'finder', before: 'thanks|thx|merci', known: true },
  { name: 'from', role: 'source', before: 'from', known: true },
];

/** "via @YouTube" is what its share button writes. Lower case. */
const PLATFORMS = new Set(
  `youtube twitter instagram facebook tiktok reddit spotify applemusic soundcloud bandcamp
  linkedin pinterest tumblr flickr vimeo twitch medium substack change avaaz linktree giphy
  9gag imgur ifttt buffer hootsuite pocket flipboard feedly paper_li scoopit nuzzel`.split(/\s+/),
);

/** Signs that may stand between a form and its handle, at most four: "RT: @x", "via (@x", "HT “@x". */
const SIGN = /[\s\u200b-\u200f\u2060-\u2069\ufeff:：.\-–—"“«‟„([]/u;
const MOST_SIGNS = 4;
const OPENING_QUOTE = /["“«‟„]\s?[\u2066-\u2069]?$/u;
/** So far back from a handle its form is looked for, and what stands before the form. */
const FORM_REACH = 14;
const REACH = 48;

/** Any form at the end of a text; the number of the group that took part is the form's. */
const ANY_FORM = new RegExp(
  String.raw`(?<![\p{L}\p{N}_@#&./’'-])(?:${FORMS.map(({ before }) => `(${before})`).join('|')})$`,
  'iu',
);
const unless = new Map(
  FORMS.filter((form) => form.unless).map((form) => [
    form,
    new RegExp(String.raw`(?<![\p{L}_])(?:${form.unless ?? ''})[\s,]{1,3}$`, 'iu'),
  ]),
);

const HANDLE = /[@＠](\w{1,20})(?![\w@＠])/g;
/** The same, and words that may be a handle without its "@", which notifies nobody. */
const HANDLE_OR_WORD = /(?:[@＠]|(?<![\w@＠]))(\w{1,20})(?![\w@＠])/g;
/** Between two handles this makes the second one share the first one's credit: "via @a & @b". */
const AND = /^(?:\s?[,&+]\s?|\s(?:and|et|y|und|e)\s)$/iu;

/**
 * The credits in a text, in its order. Only forms that name a handle; platforms are left out.
 * Linear in the length of the text: each handle is judged by the few characters around it.
 * @param known handles that the text is known to come from: these count without "@" too.
 */
export function findCredits(text: string, known: readonly string[] = []): Credit[] {
  const expected = new Set(known.map((handle) => handle.toLowerCase()));
  const credits: Credit[] = [];
  let last = null as Credit | null;
  const named = text.matchAll(expected.size > 0 ? HANDLE_OR_WORD : HANDLE);
  for (const { 0: mention, 1: handle = '', index } of named) {
    const isKnown = expected.has(handle.toLowerCase());
    if (mention === handle && !isKnown) continue;
    const end = index + mention.length;
    const credit: Credit | null =
      last && AND.test(text.slice(last.span[1], Math.min(index, last.span[1] + 8)))
        ? { ...last, handle, span: [index, end] }
        : creditAt(text, [index, end], handle, isKnown);
    if (credit) credits.push(credit);
    last = credit;
  }
  return outerToFinders(text, credits);
}

function creditAt(
  text: string,
  [at, end]: Credit['span'],
  handle: string,
  isKnown: boolean,
): Credit | null {
  let formEnd = at;
  while (at - formEnd < MOST_SIGNS && SIGN.test(text.charAt(formEnd - 1))) formEnd--;
  const formStart = Math.max(0, formEnd - FORM_REACH);
  const found = ANY_FORM.exec(text.slice(formStart, formEnd));
  const form = FORMS.find((_, number) => found?.[number + 1] !== undefined);
  if (!found || !form) return quoteAt(text, at, end, handle);
  const start = formStart + found.index;
  if (unless.get(form)?.test(text.slice(Math.max(0, start - REACH), start))) return null;
  if (form.known && !isKnown) return null;
  if (form.colon && !/[:：]/.test(text.slice(formEnd, at))) return null;
  if (form.platforms && PLATFORMS.has(handle.toLowerCase())) return null;
  return { handle, role: form.role, form: form.name, span: [start, end] };
}

/** “@x: text”, as the old client quoted. */
function quoteAt(text: string, at: number, end: number, handle: string): Credit | null {
  const opening = OPENING_QUOTE.exec(text.slice(Math.max(0, at - 3), at));
  if (!opening || !/^\s?[:：]/u.test(text.slice(end, end + 2))) return null;
  const start = at - opening[0].length;
  return { handle, role: 'source', form: 'quote-@', span: [start, end] };
}

/** In a chain, "RT @a: MT @b: …", the innermost is the source; the others passed it on. */
function outerToFinders(text: string, credits: Credit[]): Credit[] {
  return credits.map((credit, index) => {
    const next = credits[index + 1];
    const chained =
      next?.form.endsWith('T') &&
      credit.form.endsWith('T') &&
      next.role === 'source' &&
      /^[\s:："“]{0,4}$/.test(text.slice(credit.span[1], next.span[0]).slice(0, 5));
    return chained ? { ...credit, role: 'finder' } : credit;
  });
}
