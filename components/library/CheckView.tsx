/** Check: where a text, a link or a tweet may come from, with the evidence and the words that credit it. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { Check } from '../Check';
import type { CheckedTweet } from '../CheckResult';
import { useWords } from '../words';
import { Checked } from './Checked';
import { GivenSource } from './GivenSource';
import type { LibraryProps } from './library-props';

export function CheckView({ route, go, check, onCopy, formsOf }: LibraryProps) {
  const { t } = useWords();
  /** What the box has: when the address has anything else, the reader went there. */
  const held = useRef(route.q);
  const [box, setBox] = useState(0);
  useEffect(() => {
    if (held.current === route.q) return;
    held.current = route.q;
    setBox((n) => n + 1);
  }, [route.q]);
  const ask = useCallback(
    (text: string) => {
      held.current = text;
      go({ view: 'check', q: text }, 'replace');
      return check(text);
    },
    [check],
  );
  const show = (found: CheckedTweet[], query: string) => (
    <>
      <Checked {...{ found, query, onCopy, formsOf }} />
      <GivenSource {...{ onCopy, formsOf }} />
    </>
  );
  return (
    <>
      <h1 class="unseen">{t('library.check.title')}</h1>
      <Check key={box} text={route.q} check={ask} {...{ onCopy, show }} />
    </>
  );
}
