/** The second journey, in the page: drafts are watched, and a hint stands under the one that needs it. */
import { h } from 'preact';
import { Hint } from '@/components/Hint';
import { stoppedText } from '@/components/advice-phrases';
import { hintSentence, undoneSentence } from '@/components/hint-phrases';
import type { Words } from '@/components/words';
import { askTwice } from '@/utils/ask-twice';
import type { Settings } from '@/utils/core/settings';
import type { Verdict } from '@/utils/core/verdicts';
import { firstAction } from '@/components/offer';
import { evidenceIn } from '@/utils/core/evidence';
import type { DraftAction } from '@/utils/core/suggestion';
import { type DraftAct, type PageDraft, sendMessage } from '@/utils/messages';
import { type Box, type Composer, focusAgain, watchComposers } from '@/utils/x/composer';
import type { PageChanges } from '@/utils/x/page-changes';
import type { Announce } from './announcer';
import type { Cards } from './cards';
import type { Copies } from './copies';
import { createDraft, type OpenDraft } from './draft';
import type { Said, Shown } from './draft-state';
import { createPart, type Part } from './shadow';
import { hintSheet } from './sheets';

export interface Hints {
  /** The draft that was written in last; null when there is none. */
  describe(): PageDraft | null;
  act(act: DraftAct): Promise<boolean>;
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
  announce: Announce;
  /** A composer that is none we know. */
  onUnknown: () => void;
  changes: PageChanges;
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
      show: (shown) => hint(shown, draft),
      say,
    });
    drafts.set(composer, draft);
    return draft;
  }

  function say(what: Said): void {
    if ('stopped' in what) {
      options.announce(stoppedText(words, what.stopped, settings().charter), 'now');
    } else if ('undone' in what) {
      options.announce(undoneSentence(words, what.undone));
    } else {
      options.announce(hintSentence(words, what, keys));
    }
  }

  /** Answers the function that puts a view under a box, or takes the hint away. */
  function createHint(composer: Composer) {
    let part: Part | null = null;
    let under: Box | null = null;
    return (shown: Shown | null, draft: OpenDraft): void => {
      const isWanted = settings().hints || shown?.isDue;
      const place = shown && isWanted ? composer.hintPlace(shown.box) : null;
      if (!shown || !place) {
        // The focus must not fall out of the draft with the button that had it.
        if (part && under && document.activeElement === part.host) {
          void focusAgain(under.editor);
        }
        part?.remove();
        part = null;
        return;
      }
      part ??= newPart();
      under = shown.box;
      if (place.nextElementSibling !== part.host) place.after(part.host);
      const { about } = shown;
      const host = part;
      part.show(
        h(Hint, {
          view: shown.view,
          more: shown.more,
          stopped: shown.stopped && about ? stoppedText(words, about, settings().charter) : null,
          shortcut: keys,
          onAct: (action: DraftAction) => void draft.act(action, about?.key),
          onWhy: (tweetId: string) => openCard(draft, about, tweetId, host),
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

  function openCard(draft: OpenDraft, about: Shown['about'], tweetId: string, part: Part): void {
    const { host } = part;
    const shown = about && evidenceIn(about.view, tweetId);
    if (!shown) return;
    options.cards.openForDraft(shown, host, {
      onJudge: (verdict) => void draft.act({ kind: 'judge', verdict }, about.key),
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
      pictured: (composer, box, key) =>
        draftIn(composer).pictured(box, key, copies.pictureSource(key)),
      ended(composer) {
        const draft = drafts.get(composer);
        draft?.end();
        drafts.delete(composer);
        if (latest === draft) latest = null;
      },
      posting: (composer) => drafts.get(composer)?.posting() ?? false,
      unknown: options.onUnknown,
    },
    options.changes,
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
      return draft && { ...draft.view(), boxes: draft.texts() };
    },
    act: ({ action, about }) => written()?.act(action, about) ?? Promise.resolve(false),
    async creditKey() {
      const draft = written();
      const about = draft?.shown()?.about;
      if (!draft || !about) return false;
      const first = firstAction(about.view);
      if (first) return draft.act(first, about.key);
      options.announce(hintSentence(words, about.view, keys));
      return false;
    },
    settingsChanged: () => drafts.forEach((draft) => draft.settingsChanged()),
  };
}

async function copy(text: string): Promise<boolean> {
  await navigator.clipboard.writeText(text);
  return true;
}
