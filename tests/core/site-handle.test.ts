import { describe, expect, test } from 'vitest';
import { isSitesOwn } from '../../utils/core/site-handle';

describe('an account', () => {
  test.each([
    ['guardian', 'theguardian.com/world/2026/mar/12/spring'],
    ['TheGuardian', 'theguardian.com/world/2026/mar/12/spring'],
    ['lemondefr', 'lemonde.fr/planete/article/2026/03/12/une-source_1.html'],
    ['le_monde', 'lemonde.fr/planete'],
    ['BBCNews', 'bbc.com/news/1'],
    ['FT', 'ft.com/content/1'],
    ['velden_museum', 'velden-museum.example/clock'],
    ['lantern', 'lantern.letters.example/p/ombre'],
    ['lantern', 'lantern.example:8080/p'],
    ['lantern', 'lantern.example?p=1'],
  ])('@%s is the site’s own of %s', (handle, link) => {
    expect(isSitesOwn(handle, link)).toBe(true);
  });

  test.each([
    ['bob', 'lemonde.fr/planete'],
    ['lemonde_fan', 'lemonde.fr/planete'],
    ['monde', 'lemonde.fr/planete'],
    ['fr', 'lemonde.fr/planete'],
    ['planete', 'lemonde.fr/planete'],
    ['news', 'lemonde.fr/news'],
    ['', 'lemonde.fr/planete'],
  ])('@%s is not that of %s', (handle, link) => {
    expect(isSitesOwn(handle, link)).toBe(false);
  });
});
