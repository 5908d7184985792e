/** Charters ready to be chosen: how strictly each rule applies, and in which words credit is given. */
import { type Charter, defaultCharter, withImposed } from './charter';
import { charterChanges, type CharterField } from './charter-fields';

export const presetNames = ['relaxed', 'professional', 'newsroom'] as const;
export type PresetName = (typeof presetNames)[number];

type Preset = Pick<Charter, 'rules' | 'phrases' | 'mostHashtags'>;

const { rules, phrases, mostHashtags } = defaultCharter;

/** Ties and manners beyond credit are off in all of them. */
const presets: Record<PresetName, Preset> = {
  /** A hint where words are another's or a credit misses its aim; the rest is read in the popup. */
  relaxed: {
    rules: { ...rules, media: 'note', link: 'note', altered: 'note', 'passer-on': 'off' },
    phrases,
    mostHashtags,
  },
  professional: { rules, phrases, mostHashtags },
  /** What a newsroom answers for, words, pictures and quotations, is asked about before it is posted. */
  newsroom: {
    rules: {
      ...rules,
      words: 'confirm',
      media: 'confirm',
      altered: 'confirm',
      'passer-on': 'hint',
    },
    phrases: { ...phrases, source: 'source' },
    mostHashtags,
  },
};

/**
 * What tells readers of a tie between the author and whom a tweet names. English: FTC, "Disclosures 101
 * for Social Media Influencers" (2019). French: loi n° 2023-451 du 9 juin 2023, article 5; "#emploi" is
 * what employees write.
 */
const declarations: Record<'en' | 'fr', string[]> = {
  en: ['#ad', 'Paid partnership', '#employee'],
  fr: ['Collaboration commerciale', 'Publicité', '#emploi'],
};

/**
 * The charter with a preset's rules and phrases. Names, accounts and lists stay as they are; where no
 * declaration was named, those usual in the language are.
 * @param lang BCP 47, of the reader.
 */
export function withPreset(charter: Charter, name: PresetName, lang: string): Charter {
  const usual = declarations[lang.toLowerCase().startsWith('fr') ? 'fr' : 'en'];
  const { ties } = charter;
  return withImposed(charter, {
    ...presets[name],
    ...(ties.declarations.length === 0 && { ties: { declarations: usual } }),
  });
}

/**
 * The preset whose rules and phrases these are; null for one's own.
 * @param isLocked what no preset can change, and so tells nothing.
 */
export function presetOf(
  charter: Charter,
  isLocked: (field: CharterField) => boolean = () => false,
): PresetName | null {
  const same = (name: PresetName): boolean =>
    charterChanges(charter, { ...charter, ...presets[name] }).every(({ field }) => isLocked(field));
  return presetNames.find(same) ?? null;
}
