import { Drawing, useRoom } from '../../ui/Drawing.tsx';
import { countText } from '../../ui/value.tsx';
import { describeHours } from './describe.ts';
import { layoutHours, type MonthHours } from './layout.ts';
import { monthText } from './month.ts';
import '../../ui/bar.css';
import './hours.css';

const HEIGHT = 140;
/** Room for the figures at the side, for half a line above and for the months below. */
const [SIDE, ABOVE, BELOW] = [52, 12, 28];

/** The table below it says the same in figures. */
export function HoursChart({ months }: { readonly months: readonly MonthHours[] }) {
  const { box, width } = useRoom<HTMLDivElement>();
  return (
    <div ref={box} className="hours">
      {width > SIDE && <Drawn months={months} width={width} />}
    </div>
  );
}

function Drawn({ months, width }: { readonly months: readonly MonthHours[]; readonly width: number }) {
  const inner = width - SIDE;
  const { bars, ticks } = layoutHours(months, inner, HEIGHT);
  const whole = ABOVE + HEIGHT + BELOW;
  return (
    <Drawing width={width} height={whole} before={{ x: SIDE, y: ABOVE }} label={describeHours(months)}>
      {ticks.map(({ y, value }) => (
        <g key={value}>
          <line x1="0" x2={inner} y1={HEIGHT - y} y2={HEIGHT - y} className="hours-grid" />
          <text x="-8" y={HEIGHT - y + 4} textAnchor="end" className="tick">
            {countText(value)}
          </text>
        </g>
      ))}
      {bars.map((bar) => (
        <g key={bar.month}>
          {bar.most !== null && (
            <rect x={bar.x} width={bar.width} y={HEIGHT - bar.most} height={bar.most} className="hours-may" />
          )}
          <rect
            x={bar.x}
            width={bar.width}
            y={HEIGHT - bar.least}
            height={bar.least}
            className={bar.asks ? 'fill-ask' : 'fill-debt'}
          />
          {bar.possible !== null && (
            <line
              x1={bar.x - 4}
              x2={bar.x + bar.width + 4}
              y1={HEIGHT - bar.possible}
              y2={HEIGHT - bar.possible}
              className="hours-can"
            />
          )}
          {bar.named && (
            <text x={bar.x + bar.width / 2} y={HEIGHT + 18} textAnchor="middle" className="tick">
              {monthText(bar.month)}
            </text>
          )}
        </g>
      ))}
    </Drawing>
  );
}
