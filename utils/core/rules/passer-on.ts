/** A credit to somebody who passed the words on, while an earlier source of them is known. */
import type { Credit } from '../credit';
import { creditForms } from '../credit-line';
import { creditIn } from '../insertion';
import { languageOf } from '../language';
import type { Found } from '../match';
import { mayBeNamed } from '../named-for';
import { WIDELY_SHARED } from '../reshare';
import { accounts, sameAuthor, source } from '../source';
import type { Fix } from '../suggestion';
import { type Author, sameHandle } from '../tweet';
import { fitting } from './fix';
import { isLinked, isMentioned, isNamedByPlace } from './named';
import type { Context, Rule } from './rule';
import { sameWords, shownBy } from './same-words';

export const passerOn: Rule = {
  id: 'passer-on',
  reference: 'https://datatracker.ietf.org/doc/html/rfc1855#section-2.1.1',
  check(context) {
    const { draft, about } = context;
    for (const matched of draft.boxes.keys()) {
      const sure = sameWords(context, matched);
      const found = source(sure);
      const first = found?.remembered.tweet;
      if (!first || accounts(sure) >= WIDELY_SHARED || !mayBeNamed(first.author, about)) continue;
      if (isMentioned(context, first.author.handle) || isLinked(context, [first.id])) continue;
      if (isNamedByPlace(context, [first])) continue;
      const passed = passersOn(sure, first.author);
      for (const [box, text] of draft.boxes.entries()) {
        const credit = context.creditsIn(box).find(({ handle }) => handle && isIn(passed, handle));
        const credited = credit?.handle;
        if (!credit || !credited) continue;
        const { handle } = first.author;
        const fixes = fitting(text, fixOf(context, text, { ...credit, handle: credited }, handle));
        return {
          rule: 'passer-on',
          box,
          span: credit.span,
          names: { credited, handle },
          fixes,
          ...shownBy(context, box, { box: matched, found }),
        };
      }
    }
    return null;
  },
};

/** Who had the same words later, and who showed them. */
function passersOn(found: readonly Found[], first: Author): string[] {
  const all = found.flatMap(({ remembered: { tweet, sightings } }) => [
    ...(sameAuthor(tweet.author, first) ? [] : [tweet.author.handle]),
    ...sightings.map(({ finder }) => finder),
  ]);
  return all.filter((handle) => !sameHandle(handle, first.handle));
}

function isIn(handles: readonly string[], handle: string): boolean {
  return handles.some((one) => sameHandle(one, handle));
}

/** "via @bob" gets "by @ada" before it, "by @bob" becomes "by @ada via @bob"; what opens a text gets it at its end. */
function fixOf(
  { about }: Context,
  text: string,
  { form, role, span, handle: finder }: Credit & { handle: string },
  handle: string,
): Fix[] {
  const { phrases } = about.charter;
  const lang = languageOf(text);
  const all = creditForms({ source: handle, finder, lang, phrases });
  const forms = all.filter(({ place }) => place === undefined);
  const [both] = forms;
  const alone = forms.find(({ handles, notifies }) => notifies && handles.join() === handle);
  if (!both || !alone) return [];
  if (role === 'finder' && /^[^@＠]/.test(text.slice(span[0]))) {
    const before: [number, number] = [span[0], span[0]];
    return [{ kind: 'add-source', span: before, words: `${alone.words} ` }];
  }
  if (/^(?:by|source|credit)$/.test(form)) return [{ kind: 'add-source', span, words: both.words }];
  const { at, words } = creditIn(text, alone.words);
  return [{ kind: 'add-source', span: [at, at], words }];
}
