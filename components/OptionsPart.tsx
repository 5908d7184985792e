/** One part of the settings page: its name, and its settings on one sheet. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export function OptionsPart({ title, children }: { title: string; children: ComponentChildren }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div class="sheet">{children}</div>
    </section>
  );
}
