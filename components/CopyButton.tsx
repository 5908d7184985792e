/** A button that copies a text, then says so where it stands and to a screen reader. */
import { useEffect, useState } from 'preact/hooks';
import { useWords } from './words';

/** Answers whether the text was copied. */
export type Copy = (text: string) => Promise<boolean>;

export interface CopyButtonProps {
  text: string;
  /** What the button says before it is pressed. */
  label: string;
  /** What a screen reader says for it, where the label alone says too little. */
  name?: string;
  onCopy: Copy;
}

/** How long the answer stands on the button, ms. */
const ANSWER_STANDS = 2_500;

export function CopyButton({ text, label, name, onCopy }: CopyButtonProps) {
  const { t } = useWords();
  const [answer, setAnswer] = useState<string | null>(null);
  useEffect(() => {
    if (answer === null) return;
    const timer = setTimeout(() => setAnswer(null), ANSWER_STANDS);
    return () => clearTimeout(timer);
  }, [answer]);
  const press = async () => {
    const copied = await onCopy(text).catch(() => false);
    setAnswer(copied ? t('copy.done') : t('copy.failed'));
  };
  return (
    <>
      <button
        type="button"
        class="button"
        title={name ? undefined : text}
        aria-label={answer === null ? name : undefined}
        onClick={() => void press()}
      >
        {answer ?? label}
      </button>
      <span class="unseen" role="status">
        {answer}
      </span>
    </>
  );
}
