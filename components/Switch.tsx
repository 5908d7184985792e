/** An on/off switch with its words beside it. */
import type { ComponentChildren } from 'preact';

export interface SwitchProps {
  on: boolean;
  onChange: (on: boolean) => void;
  children: ComponentChildren;
}

export function Switch({ on, onChange, children }: SwitchProps) {
  return (
    <button
      type="button"
      class="switch"
      role="switch"
      aria-checked={on}
      onClick={() => onChange(!on)}
    >
      <span>{children}</span>
      <span class="track" />
    </button>
  );
}
