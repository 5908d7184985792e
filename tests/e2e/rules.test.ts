/** Each rule, met by typing in X's composer: what is said, what one press mends, and the way back, in both languages. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { typeDraft } from '../stand-in/compose-page.ts';
import { light, sites, startWriting, wind, type Writing } from './hint-page.ts';
import { PATIENCE } from './scene.ts';

interface Met {
  /** Of the charter; the rules that are not named are as they are by default. */
  charter?: Record<string, unknown>;
  draft: string;
  says: string;
  /** The filled button, and what the draft is once it was pressed; none where nothing can be mended. */
  mends?: [button: string, after: string];
}

const filler = 'Salt and wind, day after day. '.repeat(9);
const remplissage = `${'Du sel et du vent, jour après jour. '.repeat(7)}Encore et encore. `;
const ties = { accounts: ['skerrow_tools'], declarations: ['#ad', 'Advertisement'] };
const liens = { accounts: ['skerrow_tools'], declarations: ['Collaboration commerciale'] };

const english: Record<string, Met> = {
  words: {
    draft: light,
    says: 'Reads like @erin’s tweet of 10 March.',
    mends: ['Add “via @erin”', `${light} via @erin`],
  },
  altered: {
    draft: `RT @hana_kites: ${wind.replace('of the wind', 'of the sea')}`,
    says: 'These are not quite @hana_kites’s words.',
    mends: ['Restore the words', `RT @hana_kites: ${wind}`],
  },
  misspelt: {
    draft: `${light} via @errin, more soon`,
    says: 'You credit @errin; the tweet that you have seen is @erin’s.',
    mends: ['Write “@erin”', `${light} via @erin, more soon`],
  },
  'cut in half': {
    draft: `${light} via @er…`,
    says: 'The credit to @erin is cut in half.',
    mends: ['Write “@erin”', `${light} via @erin`],
  },
  'beyond the limit': {
    draft: `${filler}courtesy of @hana_kites`,
    says: 'The credit to @hana_kites lies beyond X’s limit.',
  },
  tie: {
    charter: { rules: { tie: 'hint' }, ties },
    draft: 'Nobody makes better lanterns than @skerrow_tools',
    says: 'You are tied to @skerrow_tools: the charter asks for “#ad”.',
    mends: ['Add “#ad”', 'Nobody makes better lanterns than @skerrow_tools #ad'],
  },
  'passer-on': {
    charter: { rules: { 'passer-on': 'hint' } },
    draft: `${light} via @dan`,
    says: 'You credit @dan; the earliest you have seen is @erin.',
    mends: ['Add “by @erin”', `${light} by @erin via @dan`],
  },
  capitals: {
    charter: { rules: { capitals: 'hint' } },
    draft: 'THE TIDE TAKES EVERYTHING IN THE END',
    says: 'Nearly all of it is in capitals.',
  },
  hashtags: {
    charter: { rules: { hashtags: 'hint' }, mostHashtags: 2 },
    draft: 'Low water again #tide #coast #slow',
    says: '3 hashtags; the charter asks for 2 at most.',
  },
};

const french: Record<string, Met> = {
  words: {
    draft: sites,
    says: 'Mêmes mots que le tweet de @ada du 12 mars. Trouvé grâce à @bob.',
    mends: ['Ajouter «\u202Fpar @ada via @bob\u202F»', `${sites} par @ada via @bob`],
  },
  'words, credited where they begin': {
    charter: { phrases: { source: 'mt', finder: 'via', both: '' } },
    draft: sites,
    says: 'Mêmes mots que le tweet de @ada du 12 mars. Trouvé grâce à @bob.',
    mends: ['Ajouter «\u202FMT @ada:\u202F»', `MT @ada: ${sites}`],
  },
  altered: {
    draft: `RT @ada: ${sites.replace('sont équipées de sites web', 'disposent de sites web')}`,
    says: 'Ce ne sont pas tout à fait les mots de @ada.',
    mends: ['Rétablir les mots', `RT @ada: ${sites}`],
  },
  misspelt: {
    draft: `${sites} via @adda, à suivre`,
    says: 'Vous citez @adda\u202F; le tweet que vous avez vu est de @ada.',
    mends: ['Écrire «\u202F@ada\u202F»', `${sites} via @ada, à suivre`],
  },
  'cut in half': {
    draft: `${sites} via @a…`,
    says: 'La mention de @ada est coupée.',
    mends: ['Écrire «\u202F@ada\u202F»', `${sites} via @ada`],
  },
  'beyond the limit': {
    draft: `${remplissage}(source : @hana_kites)`,
    says: 'La mention de @hana_kites dépasse la limite de X.',
  },
  tie: {
    charter: { rules: { tie: 'hint' }, ties: liens },
    draft: 'Personne ne fait de meilleures lanternes que @skerrow_tools',
    says: 'Un lien vous unit à @skerrow_tools\u00A0: la charte demande «\u202FCollaboration commerciale\u202F».',
    mends: [
      'Ajouter «\u202FCollaboration commerciale\u202F»',
      'Personne ne fait de meilleures lanternes que @skerrow_tools Collaboration commerciale',
    ],
  },
  'passer-on': {
    charter: { rules: { 'passer-on': 'hint' } },
    draft: `${sites} via @carla`,
    says: 'Vous citez @carla\u202F; le plus ancien que vous ayez vu est de @ada.',
    mends: ['Ajouter «\u202Fpar @ada\u202F»', `${sites} par @ada via @carla`],
  },
  capitals: {
    charter: { rules: { capitals: 'hint' } },
    draft: 'LA MARÉE FINIT PAR TOUT EMPORTER',
    says: 'Presque tout est en capitales.',
  },
  hashtags: {
    charter: { rules: { hashtags: 'hint' }, mostHashtags: 2 },
    draft: 'Encore la marée basse #mer #lent #côte',
    says: '3 hashtags\u202F; la charte en demande 2 au plus.',
  },
};

let writing: Writing;
const read = ['erinLighthouse', 'danLighthouse', 'adaSites', 'carlaSites', 'hanaWind'] as const;
const says = async () => (await writing.ours.all('.hint .says')).map(({ text }) => text);
const first = async () =>
  (await writing.ours.all('.hint .first')).map(({ text }) => text.replace(' Alt V', ''));

describe.each([
  ['English', 'en', english],
  ['French', 'fr', french],
] as const)('in %s', (_, language, rules) => {
  beforeAll(async () => {
    writing = await startWriting({ language }, [...read]);
  });
  afterAll(() => writing.close());
  beforeEach(() => writing.at());
  afterEach(() => writing.leftAlone());

  test.each(Object.entries(rules))('%s', async (_, { charter = {}, draft, says: words, mends }) => {
    await writing.change({ charter });
    await typeDraft(writing.page, draft);
    await expect.poll(says, { timeout: PATIENCE }).toEqual([words]);
    expect(await first()).toEqual(mends ? [mends[0]] : []);
    if (!mends) return;
    const [, after] = mends;
    await writing.ours.press('.hint .first');
    await writing.holds(after);
    await writing.ours.press('.hint.done .button');
    await writing.holds(draft);
    await expect.poll(says, { timeout: PATIENCE }).toEqual([words]);
    await writing.pressKeys();
    await writing.holds(after);
    await writing.page.keyboard.press('ControlOrMeta+z');
    await writing.holds(draft);
  });
});
