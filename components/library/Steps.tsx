/** How far something long has come, and what can be done about it. */
import type { ComponentChildren } from 'preact';

interface StepsProps {
  done: number;
  /** Null while it is not known. */
  of: number | null;
  text: string;
  children: ComponentChildren;
}

export function Steps({ done, of, text, children }: StepsProps) {
  return (
    <div class="steps row wrap">
      <progress {...(of !== null && { value: done, max: Math.max(of, 1) })} aria-label={text} />
      <p class="small grow">{text}</p>
      {children}
    </div>
  );
}
