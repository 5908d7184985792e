/** The one quiet note of a tab whose extension was updated or reloaded under it. */
import { h } from 'preact';
import { Note } from '@/components/Note';
import type { Words } from '@/components/words';
import { createPart } from './shadow';
import { pageSheet } from './sheets';

/**
 * Prepares the note while the extension's words can still be had: afterwards its context is gone.
 * @returns the function that shows it.
 */
export function prepareNote(words: Words): () => void {
  const keys = ['note.updated', 'note.reload', 'actions.close'] as const;
  const texts = new Map<string, string>(keys.map((key) => [key, words.t(key)]));
  const kept: Words = { ...words, t: (key: string) => texts.get(key) ?? '' };
  return () => {
    const part = createPart(pageSheet, kept);
    Object.assign(part.host.style, {
      position: 'fixed',
      left: '16px',
      bottom: '16px',
      zIndex: '2147483646',
    });
    part.show(h(Note, { onReload: () => location.reload(), onClose: () => part.remove() }));
    document.body.append(part.host);
  };
}
