import { describe, expect, test } from 'vitest';
import { defaultCharter, parseCharter, ruleIds, strictnesses } from '@/utils/core/charter';
import { presetNames, presetOf, withPreset } from '@/utils/core/charter-presets';

const own = {
  ...defaultCharter,
  name: 'Acme',
  house: { accounts: ['acme'], credit: 'always' as const },
  neverNamed: ['ada'],
};

describe.each(presetNames)('the preset “%s”', (name) => {
  test('is recognised once chosen, in either language, and can be stored', () => {
    for (const lang of ['en-GB', 'fr']) {
      const chosen = withPreset(own, name, lang);
      expect(presetOf(chosen)).toBe(name);
      expect(parseCharter(structuredClone(chosen))).toEqual(chosen);
    }
  });

  test('leaves name, accounts and lists alone, and has manners beyond credit off', () => {
    const chosen = withPreset(own, name, 'en');
    expect(chosen).toMatchObject({ name: 'Acme', house: own.house, neverNamed: ['ada'] });
    expect(chosen.rules).toMatchObject({ tie: 'off', capitals: 'off', hashtags: 'off' });
  });
});

test('each is at least as strict in every rule as the one before it', () => {
  const heights = presetNames.map((name) => {
    const { rules } = withPreset(defaultCharter, name, 'en');
    return ruleIds.map((id) => strictnesses.indexOf(rules[id]));
  });
  const [relaxed = [], professional = [], newsroom = []] = heights;
  professional.forEach((height, i) => expect(height).toBeGreaterThanOrEqual(relaxed[i] ?? 0));
  newsroom.forEach((height, i) => expect(height).toBeGreaterThanOrEqual(professional[i] ?? 0));
  expect(new Set(heights.map(String)).size).toBe(3);
});

test('the default is “professional”, and a rule changed makes it one’s own', () => {
  expect(presetOf(defaultCharter)).toBe('professional');
  const rules = { ...defaultCharter.rules, capitals: 'note' as const };
  expect(presetOf({ ...defaultCharter, rules })).toBeNull();
});

test('declarations are those of the language, unless some were named already', () => {
  const declarations = (lang: string) =>
    withPreset(defaultCharter, 'newsroom', lang).ties.declarations;
  expect(declarations('en')).toContain('#ad');
  expect(declarations('fr-CA')).toContain('Collaboration commerciale');
  expect(declarations('fr')).toContain('#emploi');
  const named = { ...defaultCharter, ties: { accounts: ['acme'], declarations: ['#own'] } };
  expect(withPreset(named, 'newsroom', 'fr').ties).toEqual(named.ties);
});
