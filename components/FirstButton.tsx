/** The filled button, with the keys that do the same. */
import { Sentence } from './Sentence';

interface FirstButtonProps {
  text: string;
  /** "Alt+V"; "" for none. */
  shortcut: string;
  onPress: () => void;
}

export function FirstButton({ text, shortcut, onPress }: FirstButtonProps) {
  return (
    <button type="button" class="button first" onClick={onPress}>
      <Sentence text={text} />
      {shortcut !== '' && (
        <>
          {' '}
          <kbd>{shortcut.replaceAll('+', ' ')}</kbd>
        </>
      )}
    </button>
  );
}
