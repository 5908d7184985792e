// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { useMemo, useState } from 'preact/hooks';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Transfer } from '../../components/library/Transfer';
import type { ImportStep } from '../../components/library/transfer-props';
import { importing } from '../../entrypoints/library/importing';
import type { ImportBatch, Imported } from '../../utils/core/import';
import type { Takes } from '../../utils/transfer/import';
import { archived, archivePart, exported, fileOf } from '../transfer/files';
import { mount, named, press } from './mount';

/** A library that takes what it is given, when it is let. */
let taken: ImportBatch[] = [];
let asked = 0;
let gate: Promise<unknown> = Promise.resolve();
const library: Takes = {
  begin: () => Promise.resolve({ rows: 0, fresh: 0 }),
  async takeOver(batch): Promise<Imported | null> {
    asked++;
    await gate;
    taken.push(batch);
    const rows = batch.from + batch.rows.length;
    return { rows, fresh: rows };
  },
};

function View({ takes }: { takes: Takes }) {
  const [step, tell] = useState<ImportStep>({ name: 'idle' });
  const acts = useMemo(() => importing(takes, () => Promise.resolve('nora'), tell), []);
  return (
    <Transfer
      {...acts}
      importing={step}
      exporting={{ name: 'idle' }}
      onExport={() => undefined}
      onStopExport={() => undefined}
    />
  );
}

const open = (takes = library) => mount(<View takes={takes} />);

async function choose(root: HTMLElement, ...files: File[]): Promise<void> {
  const input = root.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('No field for files');
  Object.defineProperty(input, 'files', { value: files, writable: true });
  await act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
}

const says = (root: HTMLElement, text: string): Promise<void> =>
  vi.waitFor(async () => {
    await act(() => Promise.resolve());
    expect(root.textContent).toContain(text);
  });

const file = (count: number): File =>
  fileOf(
    'a.json',
    JSON.stringify(Array.from({ length: count }, (_, n) => exported({ id: String(100 + n) }))),
  );

beforeEach(() => {
  taken = [];
  asked = 0;
  gate = Promise.resolve();
});

describe('a file', () => {
  test('is looked through first, and imported when the reader says so', async () => {
    const root = await open();
    await choose(root, file(450));
    await says(root, '450 tweets can be imported.');
    expect(taken).toEqual([]);
    await vi.waitFor(() => expect(document.activeElement).toBe(named(root, 'button', 'Import')));
    await press(named(root, 'button', 'Import'));
    await says(root, '450 tweets imported, 450 of them new.');
    expect(taken.map(({ rows, last }) => [rows.length, last])).toEqual([
      [200, false],
      [200, false],
      [50, true],
    ]);
  });

  test('that is not imported leaves no trace', async () => {
    const root = await open();
    await choose(root, file(2));
    await says(root, '2 tweets can be imported.');
    await press(named(root, 'button', 'Not now'));
    expect(root.textContent).not.toContain('can be imported');
    expect(taken).toEqual([]);
    const again = named(root, 'button', 'Choose files…');
    await vi.waitFor(() => expect(document.activeElement).toBe(again));
  });

  test('with rows that are none says which, and imports the others', async () => {
    const root = await open();
    const rows = [exported({ id: '20' }), { id: '21' }, exported({ id: '22' }), 5];
    await choose(root, fileOf('a.json', JSON.stringify(rows)));
    await says(root, '2 tweets can be imported.');
    expect([...root.querySelectorAll('details li')].map((li) => li.textContent)).toEqual([
      'a.json, row 2: “full_text” is not as it must be',
      'a.json, row 4: no tweet',
    ]);
    await press(named(root, 'button', 'Import'));
    await says(root, '2 tweets imported');
    expect(taken.flatMap(({ rows }) => rows)).toHaveLength(2);
  });

  test('that is cut off is refused with the place before anything is stored', async () => {
    const root = await open();
    await choose(root, fileOf('a.json', JSON.stringify([exported(), exported()]).slice(0, -5)));
    await says(root, 'a.json ends in the middle, after row 1. The library is as it was.');
    expect(taken).toEqual([]);
  });
});

describe('while it is imported', () => {
  test('it pauses, goes on, and can be stopped: what is stored is told', async () => {
    const { promise, resolve } = Promise.withResolvers<undefined>();
    gate = promise;
    const root = await open();
    await choose(root, file(900));
    await says(root, '900 tweets can be imported.');
    await press(named(root, 'button', 'Import'));
    await vi.waitFor(() => expect(asked).toBe(1));
    await press(named(root, 'button', 'Pause'));
    await act(() => resolve(undefined));
    await says(root, 'Paused at 200 of 900 rows');
    expect(taken).toHaveLength(1);
    await press(named(root, 'button', 'Go on'));
    await says(root, '900 tweets imported');

    gate = new Promise(() => undefined);
    await choose(root, file(900));
    await says(root, '900 tweets can be imported.');
    await press(named(root, 'button', 'Import'));
    await press(named(root, 'button', 'Stop'));
    await says(root, 'Stopped at 0 of 900 rows. Choose the same files again to go on from there.');
  });

  test('another import or a library without an answer ends it in words', async () => {
    for (const [takeOver, said] of [
      [() => Promise.resolve(null), 'another import was begun'],
      [() => Promise.reject(new Error('No answer')), 'the library stored no more'],
    ] as const) {
      const root = await open({ ...library, takeOver });
      await choose(root, file(3));
      await says(root, '3 tweets can be imported.');
      await press(named(root, 'button', 'Import'));
      await says(root, said);
    }
  });
});

describe('what files do not tell', () => {
  const submit = (root: HTMLElement) => press(named(root, 'button', 'Go on'));
  const pick = async (root: HTMLElement, label: string, value: string): Promise<void> => {
    const field = [...root.querySelectorAll('label')].find((one) =>
      one.textContent.startsWith(label),
    );
    const select = field?.querySelector('select');
    if (!select) throw new Error(`No ${label}`);
    select.value = value;
    await act(() => void select.dispatchEvent(new Event('change', { bubbles: true })));
  };

  test('whose tweets they are is asked, the reader’s own account proposed', async () => {
    const root = await open();
    await choose(root, fileOf('tweets.js', archivePart('tweets', [archived()])));
    await says(root, 'Whose tweets are these?');
    await submit(root);
    await says(root, '1 tweet can be imported.');
    await press(named(root, 'button', 'Import'));
    await says(root, '1 tweet imported');
    expect(taken[0]?.rows).toMatchObject([{ tweet: { author: { handle: 'nora' } } }]);
  });

  test('what a table’s columns hold is asked until a tweet can be made of them', async () => {
    const root = await open();
    await choose(root, fileOf('a.csv', 'Was,Wo\nDie Quelle,https://x.com/ada/status/20\n'));
    await says(root, 'What do the columns of a.csv hold?');
    await submit(root);
    await says(root, 'Choose the column of the text');
    await pick(root, 'Text', '0');
    await pick(root, 'Address', '1');
    await submit(root);
    await says(root, '1 tweet can be imported.');
  });
});
