/** Watches X's page for composers: which there are, what is written in them, and when they end. */
import { partsAround } from './composer-about';
import { rememberCaret } from './composer-caret';
import { type Entry, newBox, newEntry } from './composer-entry';
import { findComposers, isEnabled, postButtonOf } from './composer-find';
import { watchPosts } from './composer-post';
import type { Box, ComposerEvents } from './composer-types';
import type { PageChanges } from './page-changes';
import { pictureIn } from './read-dropped';
import { around, is, one } from './selectors';

/** Watches until `signal` aborts. */
export function watchComposers(
  document: Document,
  events: ComposerEvents,
  changes: PageChanges,
  signal: AbortSignal,
): void {
  const entries = new Set<Entry>();
  const byEditor = new Map<Element, { box: Box; entry: Entry }>();
  const unread = new WeakSet<Element>();

  const inside = new MutationObserver((records) => {
    for (const entry of entries) {
      const own = records.filter(({ target }) => entry.container.contains(target));
      if (own.length > 0) look(entry, own.some(isOutsideEditors));
    }
  });

  changes.listen((records) => {
    if (somethingGone() || records.some(bringsComposer)) find();
  });
  document.addEventListener('focusin', ({ target }) => focusedOn(target), { signal });
  // Before the editor itself hears of it, which then takes the selection away.
  document.addEventListener('blur', ({ target }) => focusLeaves(target), { signal, capture: true });
  document.addEventListener('paste', (event) => pastedInto(event, event.clipboardData), {
    signal,
    capture: true,
  });
  document.addEventListener('drop', (event) => pastedInto(event, event.dataTransfer), {
    signal,
    capture: true,
  });
  watchPosts(document, isToStop, signal);
  signal.addEventListener('abort', () => inside.disconnect());
  find();
  focusedOn(document.activeElement);

  function somethingGone(): boolean {
    for (const editor of byEditor.keys()) if (!editor.isConnected) return true;
    return false;
  }

  /** Finds what there is now; a composer stays the same as long as it keeps one of its boxes. */
  function find(): void {
    const found = findComposers(document, (editor) => byEditor.has(editor));
    const before = new Set(entries);
    const kept = found.composers.map((composer) => {
      const known = composer.editors.map((editor) => byEditor.get(editor)?.entry);
      const entry = known.find((one) => one && before.delete(one));
      return { composer, entry };
    });
    for (const gone of before) drop(gone);
    const boxes = new Map([...byEditor].map(([editor, { box }]) => [editor, box]));
    byEditor.clear();
    inside.disconnect();
    for (const { composer, entry = newEntry(composer) } of kept) {
      entries.add(entry);
      entry.container = composer.container;
      entry.boxes = composer.editors.map((editor) => boxes.get(editor) ?? newBox(editor));
      for (const box of entry.boxes) byEditor.set(box.editor, { box, entry });
      inside.observe(composer.container, { childList: true, characterData: true, subtree: true });
    }
    for (const entry of entries) look(entry, true);
    for (const element of found.unread) {
      if (unread.has(element)) continue;
      unread.add(element);
      events.unknown();
    }
  }

  /** Tells what is not as it was; `beside`: also what stands around the editors. */
  function look(entry: Entry, beside: boolean): void {
    const texts = entry.boxes.map((box) => box.text()).join('\0');
    const [first] = entry.boxes;
    const parts = beside && first ? partsAround(entry.container, first.editor) : entry.parts;
    const isMore = parts.length !== entry.parts.length;
    const same =
      texts === entry.texts && !isMore && parts.every((part, n) => part === entry.parts[n]);
    entry.texts = texts;
    entry.parts = parts;
    if (same) return;
    const pictured = parts.some((part) => part !== null && is(part, 'attachedPicture'));
    const written = pictured || texts.replaceAll('\0', '').trim() !== '';
    if (!written && entry.written) end(entry);
    entry.written = written;
    if (!written) return;
    entry.told = true;
    events.changed(entry);
  }

  function end(entry: Entry): void {
    if (entry.told) events.ended(entry);
    entry.told = false;
  }

  function drop(entry: Entry): void {
    entries.delete(entry);
    end(entry);
  }

  function focusedOn(target: EventTarget | null): void {
    if (!(target instanceof Element) || !is(target, 'composerBox')) return;
    // It may have been hidden when it came.
    if (!byEditor.has(target)) find();
    const known = byEditor.get(target);
    if (!known) return;
    known.entry.told = true;
    events.focused(known.entry);
  }

  function focusLeaves(target: EventTarget | null): void {
    const known = target instanceof Element && byEditor.get(target);
    if (known) rememberCaret(known.box.editor);
  }

  /** `pressed`: an editor or a Post button. */
  function isToStop(pressed: Element): boolean {
    const buttonOf = ({ boxes: [box] }: Entry) => box && postButtonOf(box.editor);
    const entry =
      byEditor.get(pressed)?.entry ?? [...entries].find((one) => buttonOf(one) === pressed);
    return entry !== undefined && isEnabled(buttonOf(entry)) && events.posting(entry);
  }

  function boxAt(target: Element): { box: Box; entry: Entry } | undefined {
    const editor = around(target, 'composerBox');
    if (editor) return byEditor.get(editor);
    // X takes a picture wherever on the composer it is dropped.
    const entry = [...entries].find(({ container }) => container.contains(target));
    const box = entry?.boxes[0];
    return entry && box && { box, entry };
  }

  function pastedInto({ isTrusted, target }: Event, data: DataTransfer | null): void {
    const known = isTrusted && target instanceof Element && boxAt(target);
    if (!known || !data) return;
    const { entry, box } = known;
    const text = data.getData('text/plain');
    const picture = pictureIn(data);
    if (text === '' && picture === null) return;
    entry.told = true;
    if (text !== '') events.pasted(entry, box, text);
    if (picture !== null) events.pictured(entry, box, picture);
  }
}

/** X attaches much, and has taken most of it away again by then: only what can be or hold a composer is looked into. */
function bringsComposer({ addedNodes }: MutationRecord): boolean {
  for (const node of addedNodes) {
    if (!(node instanceof Element) || !node.isConnected) continue;
    if (outsideArticle(node).some((part) => is(part, 'composerSign') || one(part, 'composerSign')))
      return true;
  }
  return false;
}

/** What X attaches most are articles, and a composer is in none: with this one left out there is little to search. */
function outsideArticle(node: Element): Element[] {
  const article = node.querySelector('article');
  if (!article) return node.closest('article') ? [] : [node];
  const beside: Element[] = [];
  for (let inner: Element = article; inner !== node && inner.parentElement;) {
    const { children } = inner.parentElement;
    for (const child of children) if (child !== inner) beside.push(child);
    inner = inner.parentElement;
  }
  return beside;
}

function isOutsideEditors({ type, target }: MutationRecord): boolean {
  return type === 'childList' && target instanceof Element && !around(target, 'composerBox');
}
