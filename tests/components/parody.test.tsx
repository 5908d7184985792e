// @vitest-environment jsdom
/** An account that says of itself that it is a parody is marked wherever it is named as a source. */
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { Card } from '../../components/Card';
import { CheckResult } from '../../components/CheckResult';
import { CreditRow } from '../../components/CreditRow';
import { choiceText, hintSentence, originText } from '../../components/hint-phrases';
import { labelSentence, labelText, marked, pairText, wayTexts } from '../../components/phrases';
import type { Reshare } from '../../utils/core/match';
import type { HintView, Proposal } from '../../utils/core/suggestion';
import { carla, dan, en as plain, fr as plainFr, NOW, view } from '../gallery/samples';
import { en, fr, mount } from './mount';

// Days of another year are told with it.
beforeAll(() => void vi.useFakeTimers({ now: NOW, toFake: ['Date'] }));
afterAll(() => void vi.useRealTimers());

const asParody = (reshare: Reshare): Reshare => ({
  ...reshare,
  source: { ...reshare.source, author: { ...reshare.source.author, parody: true } },
});
const erins = asParody(plain);
const adas = asParody(plainFr);
const proposal: Proposal = {
  ...erins,
  forms: [{ words: 'via @erin', handles: ['erin'], notifies: true }],
  quoteUrl: null,
};
const like: Proposal = { ...proposal, match: { ...proposal.match, grade: 'strong' } };
const hint: HintView = { kind: 'found', text: '', accounts: 2, proposals: [proposal] };

describe('a sentence marks the parody, and nobody else', () => {
  test.each<[string, () => string]>([
    ['Same words as @erin (parody) · 1 day earlier', () => labelText(en, dan, erins)],
    ['Mêmes mots que @ada (parodie) · 3\u00A0h plus tôt', () => labelText(fr, carla, adas)],
    ['Same words as @erin (parody), 1 day earlier.', () => labelSentence(en, dan, erins)],
    ['@dan and @erin (parody): same words', () => pairText(en, dan, erins)],
    ['@carla et @ada (parodie)\u00A0: mêmes mots', () => pairText(fr, carla, adas)],
    ['@erin (parody) wrote it', () => wayTexts(en, dan, erins)[0] ?? ''],
    ['Reads like @erin’s (parody) tweet of 11 March.', () => originText(en, like)],
    ['Rappelle le tweet de @erin (parodie) du 11 mars.', () => originText(fr, like)],
    ['@erin’s (parody) tweet of 11 March', () => choiceText(en, proposal)],
    ['Source found: @erin (parody), 11 March.', () => hintSentence(en, hint, '')],
    ['@erin_too and @erin (parody)', () => marked(en, '@erin_too and @erin', erins.source.author)],
  ])('%s', (expected, text) => {
    expect(text()).toBe(expected);
  });

  test('and of the reader’s own tweet says nothing', () => {
    expect(pairText(en, dan, { ...erins, own: true })).toBe('@dan: your words');
    expect(labelText(en, dan, plain)).toBe('Same words as @erin · 1 day earlier');
  });
});

const handed = { onCopy: () => Promise.resolve(true), onNotCopy() {}, onIgnore() {}, onUndo() {} };

test('the card names it over its text, to the eye and the ear', async () => {
  const root = await mount(
    <Card {...view(dan, erins)} {...handed} onClose={() => undefined} />,
    en,
  );
  const sides = [...root.querySelectorAll('.side')];
  expect(sides.map((side) => side.getAttribute('aria-label'))).toEqual(['@erin (parody)', '@dan']);
  expect(sides[0]?.querySelector('header')?.textContent).toMatch(/^@erin \(parody\) /);
});

test('a result of the check does', async () => {
  const remembered = { tweet: adas.source, lastSeen: 0, sightings: [] };
  const found = { match: adas.match, remembered };
  const root = await mount(
    <CheckResult
      {...{ found, isSource: true, url: null, finder: 'ada', creditLine: null }}
      onCopy={handed.onCopy}
    />,
    fr,
  );
  expect(root.querySelector('.row')?.textContent).toContain('@ada (parodie)');
});

test('a tweet just read does', async () => {
  const root = await mount(
    <CreditRow tweet={erins.source} finder="erin" how="opened" onAct={() => undefined} />,
    en,
  );
  expect(root.querySelector('button')?.textContent).toMatch(/^@erin \(parody\) · 11 March/);
});
