/** The check box: a text, a link or a tweet's address against the library, as it is typed. */
import type { ComponentChild } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Copy } from './CopyButton';
import { CheckResult, type CheckedTweet } from './CheckResult';
import { formatNumber } from './format';
import { useWords } from './words';

export interface CheckProps {
  /** Best first. */
  check: (text: string) => Promise<CheckedTweet[]>;
  onCopy: Copy;
  /** What stands in the box at first. */
  text?: string;
  /** Where to go on with what stands there. */
  more?: (query: string) => ComponentChild;
  /** Instead of the list of answers. */
  show?: (found: CheckedTweet[], query: string) => ComponentChild;
}

/** Rest after the last key before the library is asked, ms. */
const REST = 200;

type Answer = 'none yet' | 'failed' | CheckedTweet[];

export function Check({ check, onCopy, text: given = '', more, show }: CheckProps) {
  const { t, locale } = useWords();
  const id = useId();
  const [text, setText] = useState(given);
  const [answer, setAnswer] = useState<Answer>('none yet');
  const section = useRef<HTMLElement>(null);
  const query = text.trim();

  useEffect(() => {
    let stale = false;
    const answerWith = (value: Answer) => {
      if (!stale) setAnswer(value);
    };
    const ask = () => check(query).then(answerWith, () => answerWith('failed'));
    if (query === '') setAnswer('none yet');
    const timer = query === '' ? undefined : setTimeout(() => void ask(), REST);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [query, check]);

  // The answer stands below the field: make room for it when the list above is long.
  useEffect(() => {
    if (Array.isArray(answer)) section.current?.scrollIntoView({ block: 'start' });
  }, [answer]);

  const said =
    answer === 'none yet'
      ? ''
      : answer === 'failed'
        ? t('check.failed')
        : answer.length === 0
          ? t('check.none')
          : t('check.found', answer.length, { n: formatNumber(answer.length, locale) });
  return (
    <section ref={section} class="part">
      <h2>
        <label for={id}>{t('check.title')}</label>
      </h2>
      <textarea
        id={id}
        class="field"
        rows={2}
        dir="auto"
        spellcheck={false}
        placeholder={t('check.hint')}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <p class="quiet small" role="status">
        {said}
      </p>
      {query !== '' && more?.(query)}
      {Array.isArray(answer) && show?.(answer, query)}
      {Array.isArray(answer) && !show && (
        <ol>
          {answer.map((one) => (
            <CheckResult key={one.found.match.tweetId} {...one} onCopy={onCopy} />
          ))}
        </ol>
      )}
    </section>
  );
}
