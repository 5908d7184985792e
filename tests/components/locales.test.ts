import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import englishFile from '../../locales/en.yml?raw';
import frenchFile from '../../locales/fr.yml?raw';
import { messagesOf } from '../gallery/words';
import { en, fr } from './mount';

const english = messagesOf(englishFile);
const french = messagesOf(frenchFile);

/** Each sentence of a locale by its key; a plural's forms each for themselves. */
function sentences(messages: typeof english): [key: string, text: string][] {
  return [...messages].flatMap(([key, message]) =>
    typeof message === 'string'
      ? [[key, message] as [string, string]]
      : Object.entries(message).map(([form, text]): [string, string] => [`${key} (${form})`, text]),
  );
}

const placeholders = (message: string | Record<string, string> | undefined) =>
  [...new Set(JSON.stringify(message).match(/\{\w+\}/g))].sort();

test('both locales have the same keys', () => {
  expect([...french.keys()].sort()).toEqual([...english.keys()].sort());
});

test.each([...english.keys()])('%s has the same placeholders in both, and the same kind', (key) => {
  expect(placeholders(french.get(key))).toEqual(placeholders(english.get(key)));
  expect(typeof french.get(key)).toBe(typeof english.get(key));
});

test('French plurals treat none as one, English ones only one', () => {
  const forms = (messages: typeof english) =>
    [...messages.values()].flatMap((message) =>
      typeof message === 'string' ? [] : [Object.keys(message).join()],
    );
  expect(new Set(forms(english))).toEqual(new Set(['1,n']));
  expect(new Set(forms(french))).toEqual(new Set(['0,1,n']));
});

test('no form holds the sign that parts plural forms', () => {
  for (const [, text] of [...sentences(english), ...sentences(french)])
    expect(text).not.toContain(' | ');
});

describe.each(sentences(french))('French %s', (_key, text) => {
  test('is spaced as French is', () => {
    expect(text).not.toMatch(/['"]/);
    expect(text).not.toMatch(/[^\u00A0]:(?!\/)/);
    expect(text).not.toMatch(/[^\u202F][;?!]/);
    expect(text).not.toMatch(/«[^\u202F]|[^\u202F]»/);
    expect(text).not.toMatch(/(?:\d|\{n\})[ \u202F]?(?:%|h|min)(?![\p{L}])/u);
    // The number of an RFC is part of its name.
    expect(text).not.toMatch(/(?<!RFC\u00A0)(?<!\d)\d{4,}/);
  });
});

test.each(sentences(english))('English %s is set with curly quotes', (_key, text) => {
  expect(text).not.toMatch(/['"]/);
});

test.each([...sentences(english), ...sentences(french)])('%s accuses nobody', (_key, text) => {
  expect(text).not.toMatch(
    /stol|steal|thie[fv]|plagiar|copycat|cheat|fraud|\boriginal|vol(?:é|eur|er)\b|plagi|trich|pomp(?:é|er)|escro/i,
  );
});

test('every key is used by some surface', () => {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const sources = ['components', 'entrypoints', 'utils']
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
        join(root, folder, file),
      ),
    )
    .filter((file) => /\.tsx?$/.test(file))
    .concat(join(root, 'wxt.config.ts'))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const built = [...sources.matchAll(/`((?:\w+\.)+)\$\{/g)].map(([, prefix = '']) => prefix);
  const unused = [...english.keys()].filter(
    (key) =>
      !sources.includes(`__MSG_${key}__`) &&
      !sources.includes(`'${key}'`) &&
      !built.some((prefix) => key.startsWith(prefix)),
  );
  expect(unused).toEqual([]);
});

/** DESIGN.md, "French, binding": what it lists and these surfaces say. */
const day = { day: '12 March' };
const jour = { day: '12 mars' };
const handle = '@ada';
test.each([
  ['Same words as @ada', en.t('label.same', { handle })],
  ['Mêmes mots que @ada', fr.t('label.same', { handle })],
  ['3 h earlier', en.t('time.earlier', { span: en.t('time.hours', 3, { n: '3' }) })],
  ['3\u00A0h plus tôt', fr.t('time.earlier', { span: fr.t('time.hours', 3, { n: '3' }) })],
  ['Your words of 12 March', en.t('label.ownOf', day)],
  ['Vos mots du 12 mars', fr.t('label.ownOf', jour)],
  ['Reads like @ada’s tweet of 12 March', en.t('label.likeOf', { handle, ...day })],
  ['Rappelle le tweet de @ada du 12 mars', fr.t('label.likeOf', { handle, ...jour })],
  ['Reads like @ada’s tweet of 12 March.', en.t('hint.likeOf', { handle, ...day })],
  ['Rappelle le tweet de @ada du 12 mars.', fr.t('hint.likeOf', { handle, ...jour })],
  ['Copied from @ada’s tweet of 12 March.', en.t('hint.copiedOf', { handle, ...day })],
  ['Copié du tweet de @ada du 12 mars.', fr.t('hint.copiedOf', { handle, ...jour })],
  ['Trouvé grâce à @bob.', fr.t('hint.through', { handle: '@bob' })],
  ['Add “via @ada”', en.t('hint.add', { words: 'via @ada' })],
  ['Ajouter «\u202Fvia @ada\u202F»', fr.t('hint.add', { words: 'via @ada' })],
  ['Quote it', en.t('hint.quote')],
  ['Citer le tweet', fr.t('hint.quote')],
  ['Credited to @ada.', en.t('hint.credited', { handles: handle })],
  ['Source citée\u00A0: @ada.', fr.t('hint.credited', { handles: handle })],
  ['Dismiss', en.t('hint.dismiss')],
  ['Fermer', fr.t('hint.dismiss')],
  ['Why?', en.t('hint.why')],
  ['Pourquoi\u202F?', fr.t('hint.why')],
  ['Never name @ada', en.t('hint.neverName', { handle })],
  ['Ne jamais nommer @ada', fr.t('hint.neverName', { handle })],
  ['7 characters too many for “via @ada”.', en.t('hint.tooLong', 7, { n: 7, words: 'via @ada' })],
  [
    '7 caractères de trop pour «\u202Fvia @ada\u202F».',
    fr.t('hint.tooLong', 7, { n: 7, words: 'via @ada' }),
  ],
  ['Undo', en.t('actions.undo')],
  ['Annuler', fr.t('actions.undo')],
  ['Fermer', fr.t('actions.close')],
  ['Not a copy', en.t('actions.notCopy')],
  ['Pas une reprise', fr.t('actions.notCopy')],
  ['Ignore @ada', en.t('actions.ignore', { handle })],
  ['Ne plus proposer @ada', fr.t('actions.ignore', { handle })],
  ['Earliest you have seen', en.t('evidence.earliest')],
  ['Le plus ancien que vous ayez vu', fr.t('evidence.earliest')],
  ['nearly exact', en.t('grade.nearExact')],
  ['mot pour mot', fr.t('grade.exact')],
  ['presque mot pour mot', fr.t('grade.nearExact')],
  ['très proche', fr.t('grade.strong')],
  ['ressemblant', fr.t('grade.weak')],
  ['Open the source', en.t('actions.open')],
  ['Ouvrir la source', fr.t('actions.open')],
  ['Copy a credit line', en.t('actions.copy')],
  ['Copier la mention', fr.t('actions.copy')],
  ['48,213 tweets remembered', en.t('popup.remembered', 48_213, { n: '48,213' })],
  ['48\u202F213 tweets retenus', fr.t('popup.remembered', 48_213, { n: '48\u202F213' })],
  ['reading well', en.t('popup.readingWell')],
  ['lecture normale', fr.t('popup.readingWell')],
  ['Nothing on this page repeats a tweet you have seen.', en.t('popup.nothing')],
  ['Rien ici ne reprend un tweet déjà vu.', fr.t('popup.nothing')],
  [
    'X changed its page: 12 of 40 tweets unread today. Sourcier stays quiet on what it cannot read.',
    en.t('health.changed', 12, { unread: '12', n: '40' }),
  ],
  [
    'X a modifié sa page\u00A0: 12 tweets sur 40 non lus aujourd’hui. Sourcier se tait sur ce qu’il ne sait pas lire.',
    fr.t('health.changed', 12, { unread: '12', n: '40' }),
  ],
  ['Widely shared: 23 accounts you have seen', en.t('popup.widely', 23, { n: '23' })],
  ['Largement repris\u00A0: 23 comptes que vous avez vus', fr.t('popup.widely', 23, { n: '23' })],
  ['Paused: nothing is read, remembered or suggested', en.t('popup.paused')],
  ['En pause\u00A0: rien n’est lu, retenu ni proposé', fr.t('popup.paused')],
])('says “%s”', (expected, actual) => {
  expect(actual).toBe(expected);
});
