/** Editors that are not Draft.js: the textarea of small screens, and one that nobody knows. */
import { useLayoutEffect, useRef } from 'react';
import type { KeyPress, ReactElement, SyntheticEvent } from 'react';
import type { BoxProps } from './box-props.ts';
import { isPost } from './box-props.ts';
import { textOf } from './composition.ts';
import { mounted } from './mounted.ts';
import { tag } from './tag.ts';

/** What small screens get. */
export function TextArea(props: BoxProps): ReactElement {
  const place = useRef<HTMLTextAreaElement | null>(null);
  usePlain(place, props);
  return tag('textarea', {
    ref: place,
    testid: `tweetTextarea_${props.index}`,
    class: 'text-area',
    placeholder: props.placeholder,
    'aria-label': 'Post text',
    defaultValue: textOf(props.box),
    onFocus: props.onFocus,
    onKeyDown: (event: KeyPress) => keyDown(event, props),
    onInput: ({ currentTarget }: SyntheticEvent<Event, HTMLTextAreaElement>) => {
      props.box.content = currentTarget.value;
      props.onChange();
    },
  });
}

/** Some other editor that X may one day put in the same place. */
export function ForeignEditor(props: BoxProps): ReactElement {
  const place = useRef<HTMLElement | null>(null);
  usePlain(place, props);
  useLayoutEffect(() => {
    if (place.current) place.current.textContent = textOf(props.box);
  }, [props.box]);
  return tag('div', {
    ref: place,
    testid: `tweetTextarea_${props.index}`,
    class: 'foreign-editor',
    contentEditable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': 'Post text',
    onFocus: props.onFocus,
    onKeyDown: (event: KeyPress) => keyDown(event, props),
    onInput: ({ currentTarget }: SyntheticEvent) => {
      props.box.content = currentTarget.innerText;
      props.onChange();
    },
  });
}

function usePlain(place: { current: HTMLElement | null }, { box, focused }: BoxProps): void {
  useLayoutEffect(() => {
    if (!place.current) return;
    if (focused) place.current.focus();
    return mounted(place.current, box);
  }, [box]);
}

function keyDown(event: KeyPress, { onPost }: BoxProps): void {
  if (isPost(event)) onPost(event.nativeEvent.isTrusted);
}
