import { expect, test } from 'vitest';
import { languageOf } from '../../utils/core/language';

test.each([
  ['Seules 66 % des PME sont équipées de sites web, contre 95 % en Finlande.', 'fr'],
  ['C’est dans les vieux pots qu’on fait les meilleures soupes', 'fr'],
  ['Only 66% of small firms have a website, and that is not what they say', 'en'],
  ['Bonjour', null],
  ['', null],
  ['東京タワー', null],
])('%j is in %j', (text, language) => {
  expect(languageOf(text)).toBe(language);
});
