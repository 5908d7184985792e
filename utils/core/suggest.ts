/** What there is to say about a draft: each rule is asked, and the charter says how strictly it is said. */
import { type Strictness, strictnesses } from './charter';
import { type Credit, findCredits } from './credit';
import { rules } from './rules';
import type { About, Context, Finding, Known } from './rules/rule';
import { knownHandles } from './rules/same-words';
import type { Draft, Suggestion } from './suggestion';

/**
 * The weightiest first: by strictness, then in the order of the rules. One credit settles all that a
 * draft has of others, so that of what is uncredited the weightiest alone is said.
 */
export function suggest(draft: Draft, known: Known, about: About): Suggestion[] {
  const context = contextOf(draft, known, about);
  const said = rules
    .flatMap(({ id, check }) => {
      const finding = check(context);
      return finding ? spoken(finding, about.charter.rules[id]) : [];
    })
    .toSorted((a, b) => weight(b.strictness) - weight(a.strictness));
  const uncredited = said.find((one) => 'origins' in one);
  return said.filter((one) => !('origins' in one) || one === uncredited);
}

function spoken({ atLeast, atMost, ...finding }: Finding, strictness: Strictness): Suggestion[] {
  const raised = atLeast && weight(strictness) < weight(atLeast) ? atLeast : strictness;
  const said = atMost && weight(raised) > weight(atMost) ? atMost : raised;
  return said === 'off' ? [] : [{ ...finding, strictness: said }];
}

function weight(strictness: Strictness): number {
  return strictnesses.indexOf(strictness);
}

function contextOf(draft: Draft, known: Known, about: About): Context {
  const { house } = about.charter;
  const own = house.credit === 'never' ? house.accounts : [];
  const handles = [...knownHandles(known)];
  const read = new Map<number, Credit[]>();
  return {
    draft,
    ...known,
    about: { ...about, ownAccounts: [...about.ownAccounts, ...own] },
    creditsIn(box) {
      const credits = read.get(box) ?? findCredits(draft.boxes[box] ?? '', handles);
      read.set(box, credits);
      return credits;
    },
  };
}
