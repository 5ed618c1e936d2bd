import { sayRead } from '../../../schema/messages/say.ts';
import { cut } from '../../ui/cut.ts';
import { Drawing, useRoom } from '../../ui/Drawing.tsx';
import { ScrollFrame } from '../../ui/ScrollFrame.tsx';
import { dayText } from '../../ui/value.tsx';
import { t } from '../../ui/words.ts';
import { monthText } from '../hours/month.ts';
import { describeDeadlines, describeMark } from './describe.ts';
import { type DeadlineFrame, type DeadlineInput, type DeadlineMark, layoutDeadlines } from './layout.ts';
import '../../ui/bar.css';
import './deadlines.css';

const LABELS = 360;
/** Narrower than this the labels stand above their bars. */
const NARROW = 820;
const LEAST = 260;
/** Letters of a label beside its bar, and the width of one in px. */
const MOST_LETTERS = 52;
const LETTER = 7.2;

/** Letters that go before the day at the end of the line. */
const beside = (day: string, width: number): number => Math.max(8, Math.floor((width - 40) / LETTER) - day.length);

/** Where the axis is broken: the edge of torn paper, from top to bottom. */
const tornEdge = (x: number, height: number): string => `M${x - 3} 0${'l6 6 -6 6'.repeat(Math.ceil(height / TOOTH))}`;
/** The height of one tooth of it, in px. */
const TOOTH = 12;

function MarkRow({ mark, frame }: { readonly mark: DeadlineMark; readonly frame: DeadlineFrame }) {
  // On a phone there is no room for it beside the day.
  const note = frame.labelsAbove && mark.unverified ? ` (${t('page.law.not-verified')})` : '';
  const said = note === '' ? sayRead(describeMark(mark), mark) : describeMark(mark);
  const start = mark.from ?? mark.until;
  const base = frame.labelsAbove ? mark.y - 34 : mark.y - 2;
  const day = frame.labelsAbove
    ? { x: frame.width - 12, y: base + 17, textAnchor: 'end' as const }
    : { x: mark.until + 8, y: mark.y + 5, textAnchor: 'start' as const };
  return (
    <g className={`deadline-${mark.state}${frame.labelsAbove ? ' deadline-narrow' : ''}`}>
      <text x={16} y={base} className="deadline-label">
        {cut(mark.label, frame.labelsAbove ? Math.floor((frame.width - 28) / LETTER) - note.length : MOST_LETTERS)}
        {note}
      </text>
      <text x={16} y={base + 17} className="deadline-party">
        {cut(mark.party, frame.labelsAbove ? beside(said, frame.width) : MOST_LETTERS)}
      </text>
      <line x1={start} x2={mark.until} y1={mark.y} y2={mark.y} className="deadline-bar" />
      {mark.from !== null && <circle cx={mark.from} cy={mark.y} r="4.5" className="deadline-ring" />}
      <line x1={mark.until} x2={mark.until} y1={mark.y - 11} y2={mark.y + 11} className="deadline-end" />
      <text {...day} className="deadline-day">
        {said}
      </text>
    </g>
  );
}

/** The tables of deadlines beneath have the same rows; the picture is one image to a screen reader. */
export function DeadlineChart({
  deadlines,
  asOf,
}: {
  readonly deadlines: readonly DeadlineInput[];
  readonly asOf: string;
}) {
  const { box, width: room } = useRoom<HTMLDivElement>();
  const width = Math.max(LEAST, room);
  const labelsAbove = width < NARROW;
  const frame: DeadlineFrame = { width, left: labelsAbove ? 24 : LABELS + 20, labelsAbove };
  const usual = layoutDeadlines(deadlines, asOf, frame);
  // In some languages a day is longer than the room that is kept for it.
  const rooms = usual.marks.map((mark) => ({ mark, taken: sayRead(describeMark(mark), mark).length * LETTER + 16 }));
  const longer = rooms.filter(({ mark, taken }) => mark.until + taken > width).map(({ taken }) => taken);
  const layout =
    labelsAbove || longer.length === 0
      ? usual
      : layoutDeadlines(deadlines, asOf, { ...frame, dayRoom: Math.max(...longer) });
  const nowAtStart = layout.asOf < frame.left + 130;
  return (
    <div ref={box}>
      <ScrollFrame label={describeDeadlines(layout.marks)}>
        <Drawing
          className="deadline-picture"
          width={layout.width}
          height={layout.height}
          label={describeDeadlines(layout.marks)}
        >
          {layout.ticks.map((tick) => (
            <g key={tick.day}>
              <line x1={tick.x} x2={tick.x} y1="38" y2={layout.height} className="deadline-grid" />
              <text x={tick.x + 4} y="14" className="tick">
                {tick.year ? tick.day.slice(0, 4) : monthText(tick.day)}
              </text>
            </g>
          ))}
          {layout.broken && <path className="deadline-break" d={tornEdge(layout.breakAt, layout.height)} />}
          <line x1={layout.asOf} x2={layout.asOf} y1="20" y2={layout.height} className="deadline-now" />
          {layout.marks.map((mark) => (
            <MarkRow key={mark.key} mark={mark} frame={frame} />
          ))}
          <text
            x={layout.asOf}
            y="32"
            textAnchor={nowAtStart ? 'start' : 'end'}
            dx={nowAtStart ? 6 : -6}
            className="deadline-now-text"
          >
            {t('page.deadlines.as-of', { day: dayText(asOf) })}
          </text>
        </Drawing>
      </ScrollFrame>
    </div>
  );
}
