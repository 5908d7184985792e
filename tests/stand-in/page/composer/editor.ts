/** One box's editor with its label, as captured in February 2026. */
import { createElement } from 'react';
import type { ReactElement } from 'react';
import { state } from '../state.ts';
import type { BoxProps } from './box-props.ts';
import { DraftEditor } from './draft-editor.ts';
import { ForeignEditor, TextArea } from './plain-editors.ts';
import { tag } from './tag.ts';

export function BoxEditor(props: BoxProps): ReactElement {
  const name = `tweetTextarea_${props.index}`;
  const kind = { draft: DraftEditor, textarea: TextArea, foreign: ForeignEditor }[state.composer];
  const container = tag(
    'div',
    { testid: `${name}RichTextInputContainer`, class: 'editor-container' },
    createElement(kind, props),
  );
  return tag(
    'div',
    { testid: `${name}_label`, class: 'editor-label' },
    tag(
      'div',
      { class: 'block' },
      tag(
        'div',
        { dir: 'ltr', class: 'editor-font' },
        tag('div', null, tag('div', null, container)),
      ),
    ),
    tag('div', { class: 'block' }),
  );
}
