import { cut } from '../../ui/cut.ts';
import { Drawing, useRoom } from '../../ui/Drawing.tsx';
import { MarkShape } from '../../ui/Mark.tsx';
import { describeLevel, describePay, describeStrips } from './describe.ts';
import { layoutStrips, ROW, type StripGroup, type StripInput, type StripRow } from './layout.ts';
import '../../ui/bar.css';
import './strip.css';

const LEAST = 200;
const LINE = 28;

function Row({ row, width }: { readonly row: StripRow; readonly width: number }) {
  const { input, y, dot, tail } = row;
  const amount = describePay(input);
  const letters = Math.max(6, Math.floor((width - amount.length * 7) / 7));
  return (
    <g transform={`translate(0 ${y})`} className={input.flagged ? 'strip strip-flagged' : 'strip'}>
      {input.flagged && (
        <g transform="translate(6 10)" className="mark mark-flagged">
          <MarkShape kind="flagged" r={5} />
        </g>
      )}
      <text x={input.flagged ? 18 : 0} y="15" className="strip-text">
        {cut(input.label, letters)}
      </text>
      <text x={width} y="15" textAnchor="end" className="strip-text strip-amount">
        {amount}
      </text>
      {tail && <line x1={tail.x} x2={tail.x + tail.width} y1={LINE} y2={LINE} className="strip-tail" />}
      {dot !== null && (
        <circle cx={dot} cy={LINE} r="6" className={input.average ? 'strip-dot strip-hollow' : 'strip-dot'} />
      )}
    </g>
  );
}

/** Grounds first, then the levels through them, then what was paid, so that nothing hides a dot or a word. */
function Group({ group, width }: { readonly group: StripGroup; readonly width: number }) {
  return (
    <g>
      {group.rows.map(({ input, y }) => (
        <line key={input.key} x1="0" x2={width} y1={y + LINE} y2={y + LINE} className="strip-line" />
      ))}
      {group.ticks.map((tick) => (
        <g key={tick.level} className={`strip-level strip-${tick.level}`}>
          {tick.width > 0 && (
            <rect
              x={tick.x}
              width={tick.width}
              y={group.top}
              height={group.bottom - group.top}
              className="strip-range"
            />
          )}
          <line x1={tick.x} x2={tick.x} y1={tick.labelY + 3} y2={group.bottom - ROW + LINE + 8} />
        </g>
      ))}
      {group.ticks.map((tick) => (
        <g key={tick.level} className={`strip-level strip-${tick.level}`}>
          <text x={tick.labelX} y={tick.labelY - 2} className="tick">
            {tick.text}
          </text>
        </g>
      ))}
      {group.rows.map((row) => (
        <Row key={row.input.key} row={row} width={width} />
      ))}
    </g>
  );
}

/** The table beneath has the same records; the picture is one image to a screen reader. */
export function StripChart({ inputs }: { readonly inputs: readonly StripInput[] }) {
  const { box, width: room } = useRoom<HTMLDivElement>();
  const width = Math.max(LEAST, room);
  const layout = layoutStrips(inputs, width, ({ name, amount }) => describeLevel(name, amount));
  return (
    <div ref={box} className="strip-box">
      <Drawing width={width} height={layout.height} label={describeStrips(inputs)} className="strip-chart">
        {layout.groups.map((group) => (
          <Group key={group.key} group={group} width={width} />
        ))}
      </Drawing>
    </div>
  );
}
