import { useEffect, useRef, useState } from 'react';
import { dayText } from '../../ui/value.tsx';
import { t } from '../../ui/words.ts';
import { describeDeadlines, describeMark } from './describe.ts';
import { type DeadlineInput, type DeadlineMark, layoutDeadlines } from './layout.ts';
import './deadlines.css';

const LABELS = 220;

function useWidth(least: number) {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(1000);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setWidth(Math.max(least, element.clientWidth)));
    observer.observe(element);
    return () => observer.disconnect();
  }, [least]);
  return { box, width };
}

function MarkRow({ mark }: { readonly mark: DeadlineMark }) {
  const start = mark.from ?? mark.until;
  return (
    <g className={`deadline deadline-${mark.state}`}>
      <text x={16} y={mark.y + 5} className="deadline-label">
        {mark.label.length > 30 ? `${mark.label.slice(0, 29)}…` : mark.label}
      </text>
      <line x1={start} x2={mark.until} y1={mark.y} y2={mark.y} className="deadline-bar" />
      {mark.from !== null && <circle cx={mark.from} cy={mark.y} r="4.5" className="deadline-ring" />}
      <line x1={mark.until} x2={mark.until} y1={mark.y - 11} y2={mark.y + 11} className="deadline-end" />
      <text x={mark.until + 8} y={mark.y + 5} className="deadline-day">
        {describeMark(mark)}
      </text>
    </g>
  );
}

/** The table of deadlines beneath has the same rows; the picture is one image to a screen reader. */
export function DeadlineChart({
  deadlines,
  asOf,
}: {
  readonly deadlines: readonly DeadlineInput[];
  readonly asOf: string;
}) {
  const { box, width } = useWidth(760);
  const layout = layoutDeadlines(deadlines, asOf, LABELS + 20, width);
  return (
    <div className="deadline-frame" ref={box}>
      <svg width={layout.width} height={layout.height} role="img" aria-label={describeDeadlines(layout.marks)}>
        {layout.ticks.map((tick) => (
          <g key={tick.day}>
            <line x1={tick.x} x2={tick.x} y1="30" y2={layout.height} className="deadline-grid" />
            <text x={tick.x + 4} y="16" className="tick">
              {tick.year ? tick.day.slice(0, 4) : dayText(tick.day).replace(/^\d+ /, '')}
            </text>
          </g>
        ))}
        {layout.broken && (
          <path
            className="deadline-break"
            d={`M${width - 112} 0l-5 ${layout.height / 3} 10 ${layout.height / 3} -5 ${layout.height / 3}`}
          />
        )}
        {layout.marks.map((mark) => (
          <MarkRow key={mark.key} mark={mark} />
        ))}
        <line x1={layout.asOf} x2={layout.asOf} y1="20" y2={layout.height} className="deadline-now" />
        <text x={layout.asOf} y="32" textAnchor="end" dx="-6" className="deadline-now-text">
          {t('page.deadlines.as-of', { day: dayText(asOf) })}
        </text>
      </svg>
    </div>
  );
}
