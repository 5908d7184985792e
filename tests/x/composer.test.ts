// @vitest-environment jsdom
/** Composers on authored pages: what is read of them and what is told. Writing is tested on a real Draft.js. */
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Composer, watchComposers } from '../../utils/x/composer';
import { atEnd, creditIn, findInserted, inserted } from '../../utils/core/insertion';
import type { Beat } from '../../utils/x/beat';
import { watchChanges } from '../../utils/x/page-changes';
import { offsetOf, placeAt, readEditor } from '../../utils/x/composer-read';
import { fixture } from './fixtures';

const link = 'https://essays.example/owls';

describe('a credit in a text', () => {
  it.each([
    ['Words', 'Words via @ada'],
    ['Words ', 'Words via @ada'],
    ['Words\n', 'Words\nvia @ada'],
    ['', 'via @ada'],
    [`Words ${link}`, `Words via @ada ${link}`],
    [`Words\n\n${link}\n`, `Words via @ada\n\n${link}\n`],
    [`Words ${link} ${link}`, `Words via @ada ${link} ${link}`],
    ['Words essays.example/owls', 'Words via @ada essays.example/owls'],
    [link, `via @ada ${link}`],
    [`\n${link}`, `via @ada\n${link}`],
    [`${link} words`, `${link} words via @ada`],
    ['The end.Then', 'The end.Then via @ada'],
  ])('%j becomes %j', (before, after) => {
    expect(inserted(before, creditIn(before, 'via @ada'))).toBe(after);
  });

  it('is found again where it was, or where it alone stands, and only as it was written', () => {
    const credit = creditIn('Words', 'via @ada');
    expect(findInserted('Words via @ada', credit)).toBe(5);
    expect(findInserted('More words via @ada.', credit)).toBe(10);
    expect(findInserted('Words via @a', { at: 5, words: ' via @' })).toBeNull();
    expect(findInserted('Words via @', { at: 5, words: ' via @' })).toBe(5);
    expect(findInserted('Words via @adam', credit)).toBeNull();
    expect(findInserted('Words', credit)).toBeNull();
    expect(findInserted('My via @ada and via @ada', credit)).toBeNull();
  });

  it('puts an address at the very end', () => {
    expect(inserted(`Words ${link}`, atEnd(`Words ${link}`, link))).toBe(`Words ${link} ${link}`);
  });
});

describe('the text of an editor', () => {
  const text = 'Words with #tides and 🌊\n\na soft\nbreak\n';
  const editor = (): HTMLElement => {
    const found = fixture('composer--reply-thread').querySelector(
      '[data-testid="tweetTextarea_0"]',
    );
    return found as HTMLElement;
  };

  it('has its emoji, its empty paragraphs and its line breaks', () => {
    expect(readEditor(editor())).toBe(text);
  });

  it('is nothing where only the placeholder stands', () => {
    const page = fixture('composer--inline-folded');
    const box = page.querySelector('[data-testid="tweetTextarea_0"]') as HTMLElement;
    expect(readEditor(box)).toBe('');
  });

  it('has a place in the page for each character, and back', () => {
    const box = editor();
    // In the middle of an emoji, which X draws as a picture, nothing stands.
    const offsets = [...text.matchAll(/./gsu)].map(({ index }) => index);
    const back = offsets.map((at) => {
      const place = placeAt(box, at);
      return place && offsetOf(box, place);
    });
    expect(back).toEqual(offsets);
  });
});

describe('the composers of a page', () => {
  let told: string[];
  let last: Composer | null;
  let abort: AbortController;

  beforeAll(() => {
    // Without a layout everything that is not said to be hidden is seen.
    HTMLElement.prototype.checkVisibility = function (this: HTMLElement) {
      return this.closest('[hidden]') === null;
    };
  });
  beforeEach(() => {
    told = [];
    last = null;
    abort = new AbortController();
  });
  afterEach(() => {
    abort.abort();
    document.body.replaceChildren();
  });

  function show(name: string): void {
    document.body.replaceChildren(...document.importNode(fixture(name).body, true).childNodes);
  }

  function watch(): void {
    const note = (what: string) => (composer: Composer) => {
      last = composer;
      told.push(`${what} ${composer.boxes.map((box) => box.text().length).join('+')}`);
    };
    watchComposers(
      document,
      {
        focused: note('focused'),
        changed: note('changed'),
        ended: note('ended'),
        pasted: note('pasted'),
        pictured: note('pictured'),
        posting: () => false,
        unknown: () => told.push('unknown'),
      },
      watchChanges(document, atOnce, abort.signal),
      abort.signal,
    );
  }

  const atOnce: Beat = { add: (job) => ({ wake: () => void job() }) };

  const box = (n: number): HTMLElement =>
    document.querySelector(`[data-testid="tweetTextarea_${n}"]`) as HTMLElement;
  const wordsIn = (n: number): Text => box(n).querySelector('[data-text]')?.firstChild as Text;
  /** What is told at the end of the task in which something changes. */
  const microtask = (): Promise<void> => Promise.resolve();

  it('are told as soon as they are written, however they come', async () => {
    watch();
    show('composer--reply-thread');
    await microtask();
    expect(told).toEqual(['changed 39+6']);
    wordsIn(1).data = 'Seconds';
    await microtask();
    expect(told.at(-1)).toBe('changed 39+7');
  });

  it('say what they answer and what they quote', () => {
    show('composer--reply-thread');
    watch();
    expect(last?.about().replyTo).toEqual({ id: '1900000000000000101', handle: 'leamorin' });
    expect(last?.about().quote).toMatchObject({
      author: { handle: 'ngozi_b' },
      text: 'The tide waits.',
    });
  });

  it('change when the quote is taken off, and not when something else is drawn anew', async () => {
    show('composer--reply-thread');
    watch();
    document.querySelector('[data-testid="toolBar"] nav')?.append('9');
    await microtask();
    expect(told).toEqual(['changed 39+6']);
    document.querySelector('[data-testid="attachments"]')?.remove();
    await microtask();
    expect(told).toEqual(['changed 39+6', 'changed 39+6']);
    expect(last?.about().quote).toBeNull();
  });

  it('stay the same while boxes come and go, and end with their last', async () => {
    show('composer--reply-thread');
    watch();
    const before = last;
    const [first] = before?.boxes ?? [];
    box(1).remove();
    await microtask();
    expect(told.at(-1)).toBe('changed 39');
    expect(last).toBe(before);
    expect(last?.boxes[0]).toBe(first);
    document.querySelector('[role="dialog"]')?.remove();
    await microtask();
    expect(told.at(-1)).toBe('ended 39');
  });

  it('end when they are emptied, once', async () => {
    show('composer--reply-thread');
    watch();
    wordsIn(1).data = '';
    for (const block of box(0).querySelectorAll('[data-block]')) block.remove();
    await microtask();
    box(0).append(document.createElement('br'));
    await microtask();
    expect(told).toEqual(['changed 39+6', 'ended 0+0']);
  });

  it('are written with a picture alone, until that is taken off', async () => {
    show('composer--with-a-picture');
    watch();
    expect(last?.pictures()).toEqual(['blob:https://x.com/5f0c1f6e-0000-4000-8000-000000000001']);
    const picture = document.querySelector('[data-testid="attachments"] img');
    const other = picture?.cloneNode() as Element;
    other.setAttribute('src', 'blob:https://x.com/other');
    picture?.after(other);
    await microtask();
    expect(told).toEqual(['changed 0', 'changed 0']);
    expect(last?.pictures()).toHaveLength(2);
    other.remove();
    await microtask();
    picture?.remove();
    await microtask();
    expect(told.slice(2)).toEqual(['changed 0', 'ended 0']);
  });

  it('are silent while empty, but for the focus', async () => {
    show('composer--inline-folded');
    watch();
    box(0).focus();
    await microtask();
    expect(told).toEqual(['focused 0']);
  });

  it('count only where they can be seen', () => {
    show('composer--reply-thread');
    const hidden = document.createElement('div');
    hidden.hidden = true;
    const copy = document.querySelector('[data-testid="tweetTextarea_0_label"]');
    if (copy) hidden.append(copy.cloneNode(true));
    document.querySelector('[data-testid="attachments"]')?.after(hidden);
    watch();
    expect(told).toEqual(['changed 39+6']);
  });

  it('that are none we know are told once', async () => {
    show('composer--small-screen');
    watch();
    document.body.append(document.createElement('p'));
    document.querySelector('button')?.after(document.createElement('p'));
    show('composer--inline-folded');
    await microtask();
    expect(told).toEqual(['unknown']);
  });

  it('are watched no longer once that is called off', async () => {
    show('composer--reply-thread');
    watch();
    abort.abort();
    wordsIn(1).data = 'More';
    box(0).focus();
    await microtask();
    expect(told).toEqual(['changed 39+6']);
  });

  it('have the place for a hint where it stands under the words, and none once gone', () => {
    show('composer--inline-folded');
    watch();
    box(0).focus();
    const [first] = last?.boxes ?? [];
    if (!first || !last) throw new Error('No composer');
    const place = last.hintPlace(first);
    // Beside the folded Post button is a row; what is put there would stand beside the words.
    expect(place?.hasAttribute('data-rbd-droppable-id')).toBe(true);
    document.body.replaceChildren();
    expect(last.hintPlace(first)).toBeNull();
  });
});
