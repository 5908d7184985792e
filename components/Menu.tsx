/** A "•••" button and its menu, by pointer and by keyboard (WAI-ARIA APG, menu button). */
import { useEffect, useId, useRef, useState } from 'preact/hooks';

export type MenuItem = { text: string } & ({ href: string } | { onPick: () => void });

export function Menu({ label, items }: { label: string; items: MenuItem[] }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);

  const entries = () => [...(list.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
  const focusEntry = (index: number) =>
    entries()
      .at(index % entries().length)
      ?.focus();
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  useEffect(() => {
    if (open) focusEntry(0);
  }, [open]);

  const onKeyDown = (event: KeyboardEvent) => {
    const here = entries().indexOf(event.target as HTMLElement);
    if (event.key === 'Escape') close();
    else if (event.key === 'ArrowDown') focusEntry(here + 1);
    else if (event.key === 'ArrowUp') focusEntry(here - 1);
    else if (event.key === 'Home') focusEntry(0);
    else if (event.key === 'End') focusEntry(-1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onFocusOut = (event: FocusEvent) => {
    const to = event.relatedTarget;
    if (!(to instanceof Node && list.current?.contains(to)) && to !== button.current)
      setOpen(false);
  };

  return (
    <div class="menu">
      <button
        ref={button}
        type="button"
        class="button bare"
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <span aria-hidden="true">•••</span>
      </button>
      {open && (
        <div
          ref={list}
          id={id}
          role="menu"
          aria-label={label}
          onKeyDown={onKeyDown}
          onFocusOut={onFocusOut}
        >
          {items.map((item) =>
            'href' in item ? (
              <a
                key={item.text}
                role="menuitem"
                tabIndex={-1}
                href={item.href}
                target="_blank"
                rel="noopener"
                onClick={close}
              >
                {item.text}
              </a>
            ) : (
              <button
                key={item.text}
                type="button"
                role="menuitem"
                tabIndex={-1}
                onClick={() => {
                  close();
                  item.onPick();
                }}
              >
                {item.text}
              </button>
            ),
          )}
        </div>
      )}
    </div>
  );
}
