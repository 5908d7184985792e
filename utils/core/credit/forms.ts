/** The forms that credit by words: one line a form, its words in every language. */
import * as labels from './judge-labels';
import * as making from './judge-making';
import * as passing from './judge-passing';
import * as skips from './skips';
import { isColon, type Tokens } from './place';
import { plain } from './tokens';
import type { Credit, Judge } from './types';
import { LED, ODD, ODD_OR_CAMEL, ODD_OR_PLAIN, type Takes } from './who';
import { isWork, MEDIA } from './words';

export interface Form extends Takes {
  name: string;
  /** Ways to write it, separated by "|"; lower case, without accents. */
  cues: string;
  judge: Judge;
  /** Where not given, `explicit`. */
  strength?: Credit['strength'];
}

/** And, before a colon, any work by its name: "Text: @x", "Infographie : @x". */
const LABEL: Form = { name: 'source', cues: 'op|orig|original|words', judge: labels.work };

const FORMS: readonly Form[] = [
  LABEL,
  {
    name: 'RT',
    cues: 'rt|r/t|♺|♻|🔁',
    judge: passing.retweet,
    bare: LED,
  },
  {
    name: 'RT',
    cues: 'repost|repost from|regram|regrann|regrann from|retweeted',
    judge: passing.retweet,
    skip: skips.afterKin,
    bare: ODD,
  },
  { name: 'MT', cues: 'mt|m/t', judge: passing.modified, bare: LED },
  { name: 'MRT', cues: 'mrt', judge: passing.retweet, bare: LED },
  { name: 'PRT', cues: 'prt', judge: passing.retweet, bare: LED },
  { name: 'QT', cues: 'qt|qrt', judge: passing.retweet, bare: LED },
  { name: 'OH', cues: 'oh|ct|irt|overheard', judge: passing.withColon },
  {
    name: 'via',
    cues: 'via|v/|через|عبر|found via|found through|seen via',
    judge: passing.via,
    skip: skips.afterKin,
    bare: ODD_OR_PLAIN,
    names: 'proper',
  },
  {
    name: 'HT',
    cues: 'ht|h/t|ht/|hat tip|hat tip to|hat-tip|hat-tip to|hattip|hattip to|tip of the hat|tip of the hat to|ht to|h/t to|chapeau a|ᔥ|↬',
    judge: passing.hatTip,
    skip: skips.afterKin,
    bare: ODD_OR_CAMEL,
    names: 'proper',
  },
  {
    name: 'by',
    cues: 'by|par',
    judge: making.by,
    skip: skips.afterKin,
    bare: ODD,
    names: 'proper',
  },
  {
    name: 'by',
    cues: 'de|du|del|di|da|dal|von|vom|por|signe|signee',
    judge: making.genitive,
    skip: skips.afterKin,
  },
  { name: 'from', cues: 'from|от', judge: making.from, skip: skips.afterKin },
  {
    name: 'thanks',
    cues: 'thanks|thx|tnx|thanx|ty|cheers|спасибо|ta|thank you|thanks to|thx to|merci|merci a|gracias|gracias a|grazie|grazie a|grazie ad|danke|danke an|dank an|props|props to|kudos to|shoutout to|shout out to',
    judge: passing.thanks,
    skip: skips.afterThanks,
  },
  {
    name: 'source',
    cues: 'source|sources|src|fuente|fuentes|fonte|fonti|quelle|quellen|источник|author|auteur|autor|autore|автор',
    judge: labels.source,
    names: 'any',
  },
  {
    name: 'credit',
    cues: "credit|credits|cred|creds|cr|credit to|credits to|credit goes to|credit where it's due|credito|crediti|creditos|credits a|crediti a|creditos a",
    judge: labels.credit,
    skip: skips.afterYear,
    bare: ODD,
    names: 'proper',
  },
  {
    name: 'courtesy',
    cues: 'courtesy|courtesy of|cortesia|cortesia de|gentilezza di|gentileza de|per gentile concessione di|aimable autorisation de|mit freundlicher genehmigung von',
    judge: labels.courtesy,
    skip: skips.afterKin,
    names: 'proper',
  },
  { name: 'c/o', cues: 'c/o', judge: labels.always('source'), names: 'proper' },
  { name: '©', cues: '©|ⓒ', judge: labels.copyright, skip: skips.afterYear, names: 'any' },
  {
    name: '©',
    cues: 'copyright',
    judge: labels.always('source'),
    skip: skips.afterYear,
    names: 'proper',
  },
  {
    name: 'photo',
    cues: `${[...MEDIA].join('|')}|ph|pc|автор фото|photographer|photographe|fotograf|📷|📸|🎥|📹|🎬|📽|🎨|✍`,
    judge: labels.media,
    skip: skips.afterKin,
    bare: ODD_OR_PLAIN,
    names: 'proper',
  },
  {
    name: 'according to',
    cues: "according to|selon|d'apres|laut|segun|secondo|segundo|dixit|quoting|in the words of|to quote|paraphrasing|cit|en palabras de|segun cuenta|segun informa|segun publica|по данным|по словам",
    judge: labels.always('source'),
    skip: skips.afterKin,
  },
  {
    name: 'as @x says',
    cues: 'as|like|comme|como|come|wie',
    judge: labels.asSaid,
    skip: skips.afterSaying,
  },
  {
    name: 'says @x',
    cues: 'says|said|reports|dit|ecrit|rapporte|dice|informa|reporta|scrive|sagt|schreibt|meldet|сообщает|пишет',
    judge: labels.saidBy,
    strength: 'weak',
  },
  { name: 'per', cues: 'per', judge: labels.per },
  { name: 'trad', cues: 'trad', judge: labels.always('source') },
  { name: 'seen', cues: 'chez|sur|bei|su|en|on|dans', judge: labels.seen },
  {
    name: 'seen',
    cues: 'pique a|pique chez|chipe a|chipe chez|vole chez|emprunte a|vole a|rubato a|robado a|lo vi en|lo lei en',
    judge: labels.always('finder'),
  },
  { name: 'via', cues: 'tramite', judge: labels.setOffOnly('finder') },
  { name: 'seen', cues: 'grace a|dank', judge: labels.setOffOnly('finder') },
];

interface Cue {
  keys: readonly string[];
  form: Form;
}

const cues = new Map<string, Cue[]>();
for (const form of FORMS)
  for (const cue of form.cues.split('|')) {
    const keys = cue.split(' ').map((key) => (/^\p{L}/u.test(key) ? plain(key) : key));
    const [first = ''] = keys;
    // The longest first: "hat tip to" before "hat tip".
    cues.set(
      first,
      [...(cues.get(first) ?? []), { keys, form }].sort((a, b) => b.keys.length - a.keys.length),
    );
  }

/** The form whose words start at this token, and the index after them. */
export function formAt(tokens: Tokens, at: number): { form: Form; to: number } | null {
  const token = tokens[at];
  if (!token || token.kind === 'handle' || token.kind === 'link') return null;
  // "#Repost @x", as Instagram's helpers write; other tags are topics.
  if (token.kind === 'tag' && !/^re(?:post|gra)/.test(token.key)) return null;
  const cue = cues
    .get(token.key)
    ?.find(({ keys }) => keys.every((key, index) => tokens[at + index]?.key === key));
  if (cue) return { form: cue.form, to: at + cue.keys.length };
  const isLabel = isColon(tokens[at + 1]) && isWork(token.key);
  return isLabel ? { form: LABEL, to: at + 1 } : null;
}
