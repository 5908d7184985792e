/** The second journey, in the page: drafts are watched, and a hint stands under the one that needs it. */
import { h } from 'preact';
import { Hint } from '@/components/Hint';
import { hintSentence, undoneSentence } from '@/components/hint-phrases';
import type { Words } from '@/components/words';
import { askTwice } from '@/utils/ask-twice';
import type { Settings, Verdict } from '@/utils/core/settings';
import type { DraftAction, HintView } from '@/utils/core/suggestion';
import { type PageDraft, sendMessage } from '@/utils/messages';
import { type Box, type Composer, focusAgain, watchComposers } from '@/utils/x/composer';
import type { Cards } from './cards';
import type { Copies } from './copies';
import { createDraft, type OpenDraft } from './draft';
import { createPart, type Part } from './shadow';
import { hintSheet } from './sheets';

export interface Hints {
  /** The draft that was written in last; null when there is none. */
  describe(): PageDraft | null;
  act(action: DraftAction): Promise<boolean>;
  /** The command's keys: what the filled button does. */
  creditKey(): Promise<boolean>;
  settingsChanged(): void;
}

export function createHints(options: {
  words: Words;
  settings: () => Settings;
  cards: Cards;
  copies: Copies;
  verdicts: { give(verdict: Verdict): void; takeBack(verdict: Verdict): void };
  announce: (sentence: string) => void;
  /** A composer that is none we know. */
  onUnknown: () => void;
  signal: AbortSignal;
}): Hints {
  const { words, settings, copies, verdicts, signal } = options;
  const drafts = new Map<Composer, OpenDraft>();
  let latest: OpenDraft | null = null;
  /** The keys as they are set; "" for none. */
  let keys = '';

  function draftIn(composer: Composer): OpenDraft {
    const known = drafts.get(composer);
    if (known) return known;
    const hint = createHint(composer);
    const draft = createDraft({
      composer,
      ask: (asked) => askTwice(() => sendMessage('suggest', asked)),
      settings,
      language: words.t('language'),
      judge: verdicts.give,
      unjudge: verdicts.takeBack,
      show: (view, box) => hint(view, box, draft),
      say: (what) => {
        if (!settings().hints && !('undone' in what) && what.kind === 'found') return;
        options.announce(
          'undone' in what ? undoneSentence(words, what.undone) : hintSentence(words, what, keys),
        );
      },
    });
    drafts.set(composer, draft);
    return draft;
  }

  /** Answers the function that puts a view under a box, or takes the hint away. */
  function createHint(composer: Composer) {
    let part: Part | null = null;
    let under: Box | null = null;
    return (view: HintView | null, box: Box | null, draft: OpenDraft): void => {
      const place = view && box && settings().hints ? composer.hintPlace(box) : null;
      if (!view || !place) {
        // The focus must not fall out of the draft with the button that had it.
        if (part && under && document.activeElement === part.host) {
          void focusAgain(under.editor);
        }
        part?.remove();
        part = null;
        return;
      }
      part ??= newPart();
      under = box;
      if (place.nextElementSibling !== part.host) place.after(part.host);
      const shown = part;
      part.show(
        h(Hint, {
          view,
          shortcut: keys,
          onAct: (action: DraftAction) => void draft.act(action),
          onWhy: (tweetId: string) => openCard(draft, tweetId, shown),
          onCopy: copy,
        }),
      );
    };
  }

  function newPart(): Part {
    const part = createPart(hintSheet, words);
    // The caret stays in the editor while a button is pressed.
    part.host.addEventListener('mousedown', (event) => event.preventDefault());
    return part;
  }

  function openCard(draft: OpenDraft, tweetId: string, part: Part): void {
    const { host } = part;
    const view = draft.view();
    if (view?.kind !== 'found' && view?.kind !== 'too-long') return;
    const proposal = view.proposals.find(({ source }) => source.id === tweetId);
    if (!proposal) return;
    options.cards.openForDraft(view.text, proposal, host, {
      onJudge: (verdict) => void draft.act({ kind: 'judge', verdict }),
      onUndo: () => void draft.act({ kind: 'undo-judge' }),
      onClosed: (refocus) => {
        if (refocus && host.isConnected) part.focus();
      },
    });
  }

  watchComposers(
    document,
    {
      focused(composer) {
        latest = draftIn(composer);
        // Wakes the background as well: the answer to the first question then comes at once.
        void sendMessage('shortcut').then(
          (set) => {
            if (typeof set === 'string') keys = set;
          },
          () => undefined,
        );
      },
      changed(composer) {
        latest = draftIn(composer);
        latest.changed();
      },
      pasted: (composer, box, text) => draftIn(composer).pasted(box, text, copies.sourceOf(text)),
      ended(composer) {
        const draft = drafts.get(composer);
        draft?.end();
        drafts.delete(composer);
        if (latest === draft) latest = null;
      },
      unknown: options.onUnknown,
    },
    signal,
  );
  signal.addEventListener('abort', () => {
    for (const draft of drafts.values()) draft.end();
    drafts.clear();
  });

  const written = (): OpenDraft | null => (latest?.isWritten() ? latest : null);
  return {
    describe: () => {
      const draft = written();
      return draft && { view: draft.view(), boxes: draft.texts() };
    },
    act: (action) => written()?.act(action) ?? Promise.resolve(false),
    async creditKey() {
      const draft = written();
      const view = draft?.view();
      if (view?.kind !== 'found' && view?.kind !== 'too-long') return false;
      const form = view.kind === 'found' ? view.proposals[0].forms[0] : view.shorter;
      if (draft && form) return draft.act({ kind: 'write', words: form.words });
      options.announce(hintSentence(words, view, keys));
      return false;
    },
    settingsChanged: () => drafts.forEach((draft) => draft.settingsChanged()),
  };
}

async function copy(text: string): Promise<boolean> {
  await navigator.clipboard.writeText(text);
  return true;
}
