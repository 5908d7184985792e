/** A credit as the very words to be written, ready to copy. */
import { CopyButton, type Copy } from './CopyButton';
import { Sentence } from './Sentence';
import { useWords } from './words';

export function CreditLine({ line, onCopy }: { line: string; onCopy: Copy }) {
  const { t } = useWords();
  return (
    <div class="row credit">
      <span class="grow">
        <Sentence text={line} />
      </span>
      <CopyButton
        text={line}
        label={t('copy.short')}
        name={t('copy.line', { line })}
        onCopy={onCopy}
      />
    </div>
  );
}
