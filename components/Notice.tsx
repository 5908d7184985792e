/** Something the reader must know, with what can be done about it. */
import type { ComponentChildren } from 'preact';

export interface NoticeProps {
  /** `warn`: something went wrong; `plain`: it is only so. */
  tone?: 'plain' | 'warn';
  text: string;
  /** The one thing to do about it. */
  action?: { text: string; first?: boolean; onPress: () => void };
  children?: ComponentChildren;
}

export function Notice({ tone = 'plain', text, action, children }: NoticeProps) {
  return (
    <div class={`part notice ${tone}`}>
      <p class="grow">{text}</p>
      {action && (
        <button
          type="button"
          class={action.first ? 'button first' : 'button'}
          onClick={action.onPress}
        >
          {action.text}
        </button>
      )}
      {children}
    </div>
  );
}
