/** A composer of X's: its boxes, what is attached to them, the toolbar and the one Post button. */
import { createElement, useReducer } from 'react';
import type { ReactElement } from 'react';
import { composes } from '../opens.ts';
import { attached, ownAvatar } from './attached.ts';
import type { Box, Composition } from './composition.ts';
import { textOf } from './composition.ts';
import { BoxEditor } from './editor.ts';
import { addButton, everyone, placeholder, postButton, removeButton, replyingTo } from './parts.ts';
import type { Seat } from './parts.ts';
import { tag } from './tag.ts';
import { toolbar } from './toolbar.ts';

export interface ComposerProps {
  composition: Composition;
  seat: Seat;
  /** Everything of it is posted. */
  onPosted(): void;
}

export function Composer({ composition, seat, onPosted }: ComposerProps): ReactElement {
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  const { boxes, replyTo } = composition;
  const post = (by: 'click' | 'key', trusted: boolean): void => {
    if (!composition.post(by, trusted)) return;
    redraw();
    onPosted();
  };
  const button = postButton(composition, seat, (trusted) => post('click', trusted));
  const add = addButton((pressed) => {
    if (seat === 'dialog') composition.add();
    else {
      // A thread is written in the dialog: the draft moves there.
      composes.set(pressed, { texts: [...boxes.map(textOf), ''] });
      composition.empty();
    }
    redraw();
  });
  const folded = seat === 'reply' && !composition.started;
  const drawBox = (box: Box, index: number): ReactElement => {
    const remove = () => {
      composition.remove(box);
      redraw();
    };
    const editor = createElement(BoxEditor, {
      key: box.key,
      box,
      index,
      placeholder: placeholder(seat, replyTo !== null, index),
      focused: seat === 'dialog' && index === composition.current,
      wrapped: seat === 'reply',
      onChange: redraw,
      onFocus: () => {
        composition.started = true;
        composition.current = index;
        redraw();
      },
      onFiles: (files) => {
        composition.pictures.push(...files.map((file) => URL.createObjectURL(file)));
        redraw();
      },
      onPost: (trusted) => post('key', trusted),
      onLeave: remove,
    });
    const quiet = index !== composition.current ? ' box-quiet' : '';
    return tag(
      'div',
      { key: box.key, class: `box${quiet}` },
      tag(
        'div',
        { class: 'box-side' },
        ownAvatar(box),
        index < boxes.length - 1 && tag('div', { class: 'thread-line' }),
      ),
      tag(
        'div',
        { class: 'column grow box-main' },
        tag(
          'div',
          { class: 'editor-row' },
          tag('div', { class: 'grow' }, editor),
          folded && button,
        ),
        boxes.length > 1 && textOf(box) === '' && removeButton(remove),
        index === 0 && attached(composition, redraw),
        seat === 'home' && composition.started && everyone(),
        seat !== 'dialog' && !folded && toolbar(composition.text, button, add),
      ),
    );
  };
  return tag(
    'div',
    { class: `composer composer-${seat}` },
    replyTo && !folded && replyingTo(replyTo.author),
    tag('div', { class: 'boxes' }, boxes.map(drawBox)),
    seat === 'dialog' &&
      tag(
        'div',
        { class: 'block' },
        !replyTo && everyone(),
        toolbar(composition.text, button, add),
      ),
  );
}
