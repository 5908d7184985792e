import { describe, expect, test } from 'vitest';
import { type Charter, defaultCharter, ruleIds, withImposed } from '@/utils/core/charter';
import { sampleOf, type SampleName, type SampleWords } from '@/utils/core/charter-samples';
import { en, fr } from '../components/mount';

const wordsOf = ({ t }: typeof en): SampleWords => ({
  text: t('sample.text'),
  own: t('sample.added'),
  tie: t('charter.sampleTie', { handle: '{handle}' }),
  lang: t('language'),
});

const ties: Charter['ties'] = { accounts: ['acme'], declarations: ['#ad'] };

/** Only this rule, so that no other speaks in its place. */
const alone = (id: (typeof ruleIds)[number]): Charter => ({
  ...withImposed(defaultCharter, { ties }),
  rules: Object.fromEntries(
    ruleIds.map((one) => [one, one === id ? 'confirm' : 'off']),
  ) as Charter['rules'],
});

describe.each([
  ['English', wordsOf(en)],
  ['French', wordsOf(fr)],
])('in %s', (_, words) => {
  test.each(ruleIds)(
    'the sample of “%s” breaks that rule, and says so as strictly as it is set',
    (id) => {
      expect(sampleOf(id, alone(id), words).says).toMatchObject({
        rule: id,
        strictness: 'confirm',
      });
    },
  );

  test.each(ruleIds)('the sample of “%s” is silent once all rules are off', (id) => {
    const charter = alone(id);
    const rules = { ...charter.rules, [id]: 'off' };
    expect(sampleOf(id, { ...charter, rules }, words).says).toBeNull();
  });

  test('the house’s words are never asked about, or always', () => {
    const say = (house: Charter['house'], words_: Charter['rules']['words']) =>
      sampleOf(
        'house' satisfies SampleName,
        { ...defaultCharter, house, rules: { ...defaultCharter.rules, words: words_ } },
        words,
      ).says;
    expect(say({ accounts: ['acme'], credit: 'never' }, 'confirm')).toBeNull();
    expect(say({ accounts: ['acme'], credit: 'always' }, 'off')).toMatchObject({ rule: 'words' });
    expect(say({ accounts: [], credit: 'never' }, 'hint')).toMatchObject({ rule: 'words' });
  });
});

test('there are always more hashtags in the sample than the charter allows', () => {
  const words = wordsOf(en);
  for (const mostHashtags of [1, 30]) {
    const { draft } = sampleOf('hashtags', { ...defaultCharter, mostHashtags }, words);
    expect(draft.split(' ')).toHaveLength(mostHashtags + 1);
  }
});
