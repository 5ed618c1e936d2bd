import { useId } from 'react';
import { Drawing, useRoom } from '../../ui/Drawing.tsx';
import { MarkShape } from '../../ui/Mark.tsx';
import { priceText } from '../../ui/value.tsx';
import { t } from '../../ui/words.ts';
import { wrapBeside } from '../../ui/wrap.ts';
import { describeAmount, describeLawful, describeRow, describeWaterfall } from './describe.ts';
import { BAR, type FallBar, type FallLayout, type FallRow, LINE, layoutWaterfall } from './layout.ts';
import '../../ui/bar.css';
import './waterfall.css';

const LEAST = 200;
/** Letters of the small size that go into so many pixels. */
const lettersIn = (width: number): number => Math.max(8, Math.floor(width / 7));
/** The pennant and the gap behind it. */
const PENNANT = 18;

const linesOf = (row: FallRow, width: number): readonly string[] =>
  wrapBeside(describeRow(row), describeAmount(row), lettersIn(width - (row.first ? PENNANT : 0)));

function Row({ bar, width, hatch }: { readonly bar: FallBar; readonly width: number; readonly hatch: string }) {
  const { row, solid, open, fill, y, top } = bar;
  const lines = linesOf(row, width);
  const amount = describeAmount(row);
  const isStrong = row.kind === 'price' || row.kind === 'left' || row.kind === 'retail';
  return (
    <g transform={`translate(0 ${y})`} className={`fall fall-${fill}${row.inferred ? ' fall-inferred' : ''}`}>
      {row.first && (
        <g transform="translate(6 10)" className="mark mark-flagged">
          <MarkShape kind="flagged" r={5.5} />
        </g>
      )}
      {lines.map((line, at) => (
        <text
          key={lines.slice(0, at + 1).join(' ')}
          x={row.first ? PENNANT : 0}
          y={15 + at * LINE}
          className={isStrong ? 'fall-label fall-strong' : 'fall-label'}
        >
          {line}
        </text>
      ))}
      <text
        x={width}
        y={15 + (lines.length - 1) * LINE}
        textAnchor="end"
        className={isStrong ? 'fall-amount fall-strong' : 'fall-amount'}
      >
        {amount}
      </text>
      {solid && <rect x={solid.x} width={solid.width} y={top} height={BAR.height} className="fall-solid" />}
      {open && (
        <>
          <rect x={open.x} width={open.width} y={top} height={BAR.height} className="fall-open" />
          <rect x={open.x} width={open.width} y={top} height={BAR.height} fill={`url(#${hatch})`} />
        </>
      )}
    </g>
  );
}

function Lawful({
  layout,
  rows,
  width,
}: {
  readonly layout: FallLayout;
  readonly rows: readonly FallRow[];
  readonly width: number;
}) {
  const { lawful, gap } = layout;
  const amount = rows.find(({ kind }) => kind === 'labour')?.amount;
  if (lawful === null || !amount) return null;
  // In words as long as the picture is wide the amount alone stands there; the table has both.
  const said = describeLawful(amount);
  const isRight = lawful.x > width / 4;
  return (
    <g>
      <rect x={lawful.x} width={lawful.width} y={lawful.y - 4} height={lawful.height} className="fall-band" />
      <line x1={lawful.x} x2={lawful.x} y1={lawful.y - 10} y2={lawful.y + lawful.height - 4} className="fall-edge" />
      <text
        {...(isRight ? { x: width, textAnchor: 'end' } : { x: lawful.x - 2, textAnchor: 'start' })}
        y={lawful.y - 16}
        className="fall-label fall-strong"
      >
        {said.length > lettersIn(width) ? priceText(amount) : said}
      </text>
      {gap && <path d={`M${gap.x + 2} ${gap.y + BAR.height / 2}h${Math.max(0, gap.width - 4)}`} className="fall-gap" />}
    </g>
  );
}

/** The table beneath has the same rows; the picture is one image to a screen reader. */
export function WaterfallChart({ rows }: { readonly rows: readonly FallRow[] }) {
  const { box, width: room } = useRoom<HTMLDivElement>();
  const hatch = useId();
  const width = Math.max(LEAST, room);
  const layout = layoutWaterfall(rows, width, (row) => linesOf(row, width).length);
  const { enlarged } = layout;
  return (
    <div ref={box} className="fall-box">
      <Drawing width={width} height={layout.height} label={describeWaterfall(rows)} className="fall-chart">
        <defs>
          <pattern id={hatch} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <path d="M0 0v8" className="hatch-line" />
          </pattern>
        </defs>
        {enlarged && (
          <>
            <path
              d={`M0 ${enlarged.y - 6}V${enlarged.y + 46}M${enlarged.from} ${enlarged.y - 6}L${width} ${enlarged.y + 46}`}
              className="fall-guide"
            />
            <text x="6" y={enlarged.y + 10} className="fall-note">
              {t('page.breakdown.enlarged')}
            </text>
          </>
        )}
        <Lawful layout={layout} rows={rows} width={width} />
        {layout.bars.map((bar) => (
          <Row key={bar.key} bar={bar} width={width} hatch={hatch} />
        ))}
      </Drawing>
    </div>
  );
}
