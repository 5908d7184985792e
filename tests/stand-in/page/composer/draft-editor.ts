/** Draft.js as X sets it up. */
import { DefaultDraftBlockRenderMap, Editor, getDefaultKeyBinding } from 'draft-js';
import type { EditorState } from 'draft-js';
import { createElement, useLayoutEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import { testid } from '../h.ts';
import type { BoxProps } from './box-props.ts';
import { isPost } from './box-props.ts';
import { textOf } from './composition.ts';
import { mounted } from './mounted.ts';
import { tag } from './tag.ts';

export function DraftEditor(props: BoxProps): ReactElement {
  const { box, index, placeholder, focused, onPost, onLeave } = props;
  const editor = useRef<Editor | null>(null);
  const trusted = useRef(false);
  useLayoutEffect(() => {
    if (!editor.current) return;
    if (focused) editor.current.focus();
    return mounted(editor.current.editor, box);
  }, [box]);
  useLayoutEffect(() => {
    // The box after it was removed, and the focus with it.
    if (focused && document.activeElement === document.body) editor.current?.focus();
  }, [focused]);
  return createElement(Editor, {
    ref: editor,
    editorState: box.content as EditorState,
    onChange: (content) => {
      box.content = content;
      props.onChange();
    },
    onFocus: props.onFocus,
    placeholder,
    ariaLabel: 'Post text',
    ariaMultiline: true,
    ariaAutoComplete: 'list',
    role: 'textbox',
    spellCheck: true,
    stripPastedStyles: true,
    tabIndex: 0,
    webDriverTestID: testid(`tweetTextarea_${index}`),
    ...(props.wrapped && { blockRenderMap: wrappedBlocks }),
    keyBindingFn: (event) => {
      trusted.current = event.nativeEvent.isTrusted;
      return isPost(event) ? 'post' : getDefaultKeyBinding(event);
    },
    handlePastedFiles: (files) => {
      props.onFiles(files);
      return 'handled';
    },
    handleDroppedFiles: (_, files) => {
      props.onFiles(files);
      return 'handled';
    },
    handleKeyCommand: (command) => {
      if (command === 'post') onPost(trusted.current);
      else if (command === 'backspace' && textOf(box) === '' && index > 0) onLeave();
      else return 'not-handled';
      return 'handled';
    },
  });
}

const wrappedBlocks = DefaultDraftBlockRenderMap.set('unstyled', {
  element: 'div',
  wrapper: tag('div', { 'data-rbd-draggable-context-id': '4' }),
});
