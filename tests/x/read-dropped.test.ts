import { describe, expect, test } from 'vitest';
import { pictureIn } from '../../utils/x/read-dropped';

const ADDRESS = 'https://pbs.twimg.com/media/Gfix1A-b_c?format=jpg&amp;name=small';
const image = (more = '', address = ADDRESS) => `<img src="${address}"${more}/>`;

const held = (html: string, more: { uri?: string; files?: number } = {}) =>
  pictureIn({
    files: { length: more.files ?? 1 } as FileList,
    getData: (type) => (type === 'text/html' ? html : (more.uri ?? '')),
  });

describe('a picture in the clipboard', () => {
  test.each([
    ['as Chrome copies it', image(' alt="A boat"')],
    [
      'as Firefox copies it',
      `<img alt="Image" draggable="true" class="css-9pa8cd" src="${ADDRESS}">`,
    ],
    ['as Windows wraps it', `<html><body><!--StartFragment-->${image()}<!--EndFragment--></body>`],
    ['with a whole style', `<IMG style='inset: 0px; font: "A"' SRC='${ADDRESS}'>`],
    ['with ">" in its description', `<img alt="a > b" src="${ADDRESS}">`],
    ['inside its link', `<a href="https://x.com/ada/status/20/photo/1">${image()}</a>`],
    ['by the file’s own name', image('', 'https://pbs.twimg.com/media/Gfix1A-b_c.jpg:large')],
  ])('is known %s', (_, html) => {
    expect(held(html)).toBe('Gfix1A-b_c');
  });

  test('is known by its address alone, as it is dragged', () => {
    expect(held('', { uri: 'https://pbs.twimg.com/media/Gfix1A-b_c?format=png\r\n' })).toBe(
      'Gfix1A-b_c',
    );
  });

  test.each([
    ['nothing', ''],
    ['words', 'https://pbs.twimg.com/media/Gfix1A-b_c'],
    ['another site’s picture', image('', 'https://pictures.example/media/Gfix1A-b_c')],
    ['an address that only looks so', image('', 'https://pbs.twimg.com.example/media/Gfix1A')],
    ['an avatar', image('', 'https://pbs.twimg.com/profile_images/1/a_normal.jpg')],
    ['data', image('', 'data:image/png;base64,AAAA')],
    ['a script', image('', 'javascript:alert(1)')],
    ['several pictures', image() + image()],
    ['an address in a description', `<img alt=' src="${ADDRESS}"' src="https://a.example/b.png">`],
    ['an address in other data', `<img data-src="${ADDRESS}">`],
    ['an open quotation mark', `<img alt="${ADDRESS} src=`],
    ['another element', `<image src="${ADDRESS}">`],
    ['a page', `${'<p>x</p>'.repeat(10_000)}${image()}`],
  ])('is not known in %s', (_, html) => {
    expect(held(html)).toBeNull();
  });

  test('is none without a file, of which X could make an attachment', () => {
    expect(held(image(), { files: 0 })).toBeNull();
  });

  test.each([
    ['<img ', 4_000],
    ['<img "', 3_000],
    [`<img ${'a '.repeat(9_000)}`, 1],
    [`<img ${'"" '.repeat(6_000)}`, 1],
    [`<img ${' src'.repeat(4_000)}`, 1],
    [`<img${'\t'.repeat(19_000)}`, 1],
  ])('is looked for quickly in %#', (part, times) => {
    const start = performance.now();
    expect(held(part.repeat(times))).toBeNull();
    expect(performance.now() - start).toBeLessThan(50);
  });
});
