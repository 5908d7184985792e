/** An on/off switch with its words beside it. */
import type { ComponentChildren } from 'preact';

export interface SwitchProps {
  on: boolean;
  onChange: (on: boolean) => void;
  /** The id of what says more about it. */
  describedBy?: string;
  children: ComponentChildren;
}

export function Switch({ on, onChange, describedBy, children }: SwitchProps) {
  return (
    <button
      type="button"
      class="switch"
      role="switch"
      aria-checked={on}
      aria-describedby={describedBy}
      onClick={() => onChange(!on)}
    >
      <span>{children}</span>
      <span class="track" />
    </button>
  );
}
