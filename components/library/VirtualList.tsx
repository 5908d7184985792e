/** A list of any length of which only what is on screen is drawn; it scrolls with the page. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Of each row, px; library.css has the same. */
export const ROW = 92;
/** Rows drawn above and below the view. */
const BEYOND = 6;
/** No browser draws an element higher than this many rows. */
const MOST = 180_000;

interface VirtualListProps {
  label: string;
  total: number;
  row: (index: number) => ComponentChildren;
  /** These are drawn, the end left out. */
  onDrawn: (first: number, end: number) => void;
}

export function VirtualList({ label, total, row, onDrawn }: VirtualListProps) {
  const list = useRef<HTMLOListElement>(null);
  const [[first, end], setDrawn] = useState<[number, number]>([0, 0]);
  const count = Math.min(total, MOST);
  useLayoutEffect(() => {
    const look = () => {
      const top = -(list.current?.getBoundingClientRect().top ?? 0);
      const from = Math.max(0, Math.floor(top / ROW) - BEYOND);
      const to = Math.min(count, Math.ceil((top + innerHeight) / ROW) + BEYOND);
      setDrawn((drawn) =>
        drawn[0] === from && drawn[1] === to ? drawn : [from, Math.max(from, to)],
      );
    };
    look();
    addEventListener('scroll', look, { passive: true });
    addEventListener('resize', look);
    return () => {
      removeEventListener('scroll', look);
      removeEventListener('resize', look);
    };
  }, [count]);
  useLayoutEffect(() => onDrawn(first, end), [first, end, onDrawn]);
  const drawn = Array.from({ length: Math.max(0, end - first) }, (_, i) => first + i);
  return (
    <ol ref={list} class="rows" aria-label={label} style={{ height: `${count * ROW}px` }}>
      {drawn.map((index) => (
        <li
          key={index}
          class="at"
          style={{ transform: `translateY(${index * ROW}px)` }}
          aria-setsize={total}
          aria-posinset={index + 1}
        >
          {row(index)}
        </li>
      ))}
    </ol>
  );
}
