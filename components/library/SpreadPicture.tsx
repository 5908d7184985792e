/** A spread as a time line: who said it when, who names a source, and whom. The table beneath says the same. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Spread, SpreadEntry } from '../../utils/core/spread';
import { formatMoment } from '../format';
import { at } from '../phrases';
import { useWords } from '../words';

/** Entries that are drawn, the earliest; px of each, and around all. */
const MOST = 24;
const ROW = 30;
const PAD = 14;
/** From here on a name stands before its dot, in parts of the width. */
const LATE = 0.55;

export function SpreadPicture({ entries }: Spread) {
  const { t, locale } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const { current } = box;
    if (!current) return;
    const look = () => setWidth(current.clientWidth);
    const watching = new ResizeObserver(look);
    watching.observe(current);
    look();
    return () => watching.disconnect();
  }, []);
  const drawn = entries.filter(({ time }) => time !== null).slice(0, MOST);
  const first = drawn[0]?.time ?? 0;
  const last = drawn.at(-1)?.time ?? first;
  const xOf = ({ time }: SpreadEntry) =>
    PAD + (((time ?? first) - first) / Math.max(1, last - first)) * (width - 2 * PAD);
  const yOf = (index: number) => PAD + index * ROW;
  const height = 2 * PAD + (drawn.length - 1) * ROW;
  if (drawn.length < 2) return null;
  return (
    <div ref={box} class="spread">
      <svg width={width} height={height + 22} role="img" aria-label={t('library.spread.picture')}>
        {drawn.map((entry, index) => {
          const from = drawn.findIndex(({ tweet }) => tweet.id === entry.via);
          const origin = drawn[Math.max(0, from)];
          if (index === 0 || !origin) return null;
          return (
            <path
              key={entry.tweet.id}
              class={from >= 0 ? 'via' : 'same'}
              d={curve(xOf(origin), yOf(Math.max(0, from)), xOf(entry), yOf(index))}
            />
          );
        })}
        {drawn.map((entry, index) => {
          const x = xOf(entry);
          const isLate = x > width * LATE;
          const isSourced = index === 0 || entry.credited;
          return (
            <g key={entry.tweet.id}>
              <circle class={isSourced ? 'sourced' : 'bare'} cx={x} cy={yOf(index)} r="5" />
              <text
                x={isLate ? x - 12 : x + 12}
                y={yOf(index) + 4}
                text-anchor={isLate ? 'end' : 'start'}
              >
                {at(entry.tweet.author.handle)}
              </text>
            </g>
          );
        })}
        <text class="when" x={0} y={height + 18}>
          {formatMoment(first, locale)}
        </text>
        {width > 420 && (
          <text class="when" x={width} y={height + 18} text-anchor="end">
            {formatMoment(last, locale)}
          </text>
        )}
      </svg>
      <p class="quiet small">{t('library.spread.key')}</p>
    </div>
  );
}

function curve(x1: number, y1: number, x2: number, y2: number): string {
  const middle = x1 + (x2 - x1) / 2;
  return `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`;
}
