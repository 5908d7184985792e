/** "Forget the last hour": asks with the number of tweets, then says what was done. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { formatClock, formatNumber } from './format';
import { useWords } from './words';

export interface ForgetProps {
  /** How many tweets would go. `since` in ms since 1970 UTC. */
  count: (since: number) => Promise<number>;
  /** Forgets them; answers how many went. */
  forget: (since: number) => Promise<number>;
}

const HOUR = 3_600_000;

type Step =
  | { name: 'idle' }
  | { name: 'asking'; since: number; tweets: number }
  | { name: 'done'; text: string };

export function Forget({ count, forget }: ForgetProps) {
  const { t, locale } = useWords();
  const [step, setStep] = useState<Step>({ name: 'idle' });
  const keep = useRef<HTMLButtonElement>(null);
  const ask = useRef<HTMLButtonElement>(null);
  const asking = step.name === 'asking';
  const wasAsking = useRef(false);
  // The button pressed is gone each time: focus goes to its successor.
  useEffect(() => {
    if (asking) keep.current?.focus();
    else if (wasAsking.current) ask.current?.focus();
    wasAsking.current = asking;
  }, [asking]);

  const failed = () => setStep({ name: 'done', text: t('forget.failed') });
  const begin = () => {
    const since = Date.now() - HOUR;
    const time = formatClock(since, locale);
    const put = (tweets: number) =>
      setStep(
        tweets > 0
          ? { name: 'asking', since, tweets }
          : { name: 'done', text: t('forget.none', { time }) },
      );
    count(since).then(put, failed);
  };
  const carryOut = (since: number) => {
    const say = (tweets: number) =>
      setStep({
        name: 'done',
        text: t('forget.done', tweets, { n: formatNumber(tweets, locale) }),
      });
    forget(since).then(say, failed);
  };

  return (
    <div class="row wrap">
      <p class="question" role="status">
        {step.name === 'asking' &&
          t('forget.question', step.tweets, {
            n: formatNumber(step.tweets, locale),
            time: formatClock(step.since, locale),
          })}
        {step.name === 'done' && step.text}
      </p>
      {step.name === 'asking' ? (
        <>
          <button type="button" class="button" onClick={() => carryOut(step.since)}>
            {t('forget.forget')}
          </button>
          <button ref={keep} type="button" class="button" onClick={() => setStep({ name: 'idle' })}>
            {t('forget.keep')}
          </button>
        </>
      ) : (
        <button ref={ask} type="button" class="button bare" onClick={begin}>
          {t('forget.ask')}
        </button>
      )}
    </div>
  );
}
