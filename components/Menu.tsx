/** A "•••" button and its menu, by pointer and by keyboard (WAI-ARIA APG, menu button). */
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { placeMenu } from './menu-place';
import { Group, type MenuGroup } from './MenuGroup';

export function Menu({ label, groups }: { label: string; groups: MenuGroup[] }) {
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
  // In the top layer, so that no dialog of the page clips it and nothing of the page covers it.
  useLayoutEffect(() => {
    const [from, menu] = [button.current, list.current];
    if (!open || !from || !menu) return;
    const follow = (event: Event) => {
      if (event.target !== menu) placeMenu(menu, from);
    };
    const leave = ({ target }: Event) => {
      if (!(target instanceof Node && (menu.contains(target) || from.contains(target)))) close();
    };
    menu.showPopover();
    placeMenu(menu, from);
    focusEntry(0);
    const listening = new AbortController();
    const { signal } = listening;
    // A part in X's page keeps the caret in the editor when pressed: then no focus tells of the press.
    from.getRootNode().addEventListener('pointerdown', leave, { signal });
    addEventListener('scroll', follow, { capture: true, passive: true, signal });
    addEventListener('resize', follow, { signal });
    return () => listening.abort();
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
        onClick={() => (open ? close() : setOpen(true))}
      >
        <span aria-hidden="true">•••</span>
      </button>
      {open && (
        <div
          ref={list}
          id={id}
          role="menu"
          popover="manual"
          aria-label={label}
          onKeyDown={onKeyDown}
          onFocusOut={onFocusOut}
        >
          {groups
            .filter(({ items }) => items.length > 0)
            .map((group, index) => (
              <Group key={index} {...group} onClose={close} />
            ))}
        </div>
      )}
    </div>
  );
}
