/** When there is no hint, and when it goes. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openReply, pasteDraft } from '../stand-in/compose-page.ts';
import { tweets } from '../stand-in/tweets.ts';
import { light, startWriting, wind, type Writing } from './hint-page.ts';

let writing: Writing;
beforeAll(async () => {
  writing = await startWriting({}, ['erinLighthouse', 'hanaWind', 'noraOwn']);
});
afterAll(() => writing.close());
beforeEach(() => writing.at());
afterEach(() => writing.leftAlone());

const press = (key: string) => writing.page.keyboard.press(key);
const { erinLighthouse, noraOwn } = tweets;
const source = `https://x.com/erin/status/${erinLighthouse.id}`;

describe('there is no hint', () => {
  test.each([
    ['one’s own words', noraOwn.text],
    ['words with their credit', `${light} via @erin`],
    ['words that say that they are another’s', `${light} (not my words)`],
    ['words with the address of their source', `${light} ${source}`],
    ['what everybody says', 'Good morning everyone!'],
    [
      'words that nobody wrote',
      'An unheard-of sentence about velvet submarines and a parliament of owls',
    ],
  ])('under %s', async (_, text) => {
    await pasteDraft(writing.page, text);
    await writing.staysQuiet();
  });

  test('under a quote of the source', async () => {
    await writing.at(`/compose/post?url=${source}`);
    await pasteDraft(writing.page, light);
    await writing.staysQuiet();
  });

  test('under an answer to the source', async () => {
    await openReply(writing.page, 'erinLighthouse');
    await pasteDraft(writing.page, light);
    await writing.staysQuiet();
  });
});

describe('the hint goes at once', () => {
  beforeEach(async () => {
    await pasteDraft(writing.page, light);
    await writing.ours.one('.hint');
  });

  test('with the first letter of a name credited by hand, and stays away', async () => {
    await writing.page.keyboard.type(' via @');
    await writing.considered();
    await writing.ours.one('.hint');
    await press('e');
    expect(await writing.ours.all('.hint')).toEqual([]);
    await writing.staysQuiet();
    await press('Backspace');
    await writing.ours.one('.hint');
  });

  test('with the draft', async () => {
    await press('ControlOrMeta+A');
    await press('Backspace');
    expect(await writing.ours.all('.hint')).toEqual([]);
  });

  test('with the words that were alike', async () => {
    await press('ControlOrMeta+A');
    await press('x');
    expect(await writing.ours.all('.hint')).toEqual([]);
  });
});

test('there is none about an author to be left alone, until that is taken back', async () => {
  await writing.change({ ignoredAuthors: ['hana_kites'] });
  await pasteDraft(writing.page, wind);
  await writing.staysQuiet();
  await writing.change({ ignoredAuthors: [] });
  await writing.ours.press('.hint .first', '@hana_kites');
  await writing.holds(`${wind} via @hana_kites`);
});
