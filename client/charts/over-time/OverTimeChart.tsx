import { countText } from '../../../schema/messages/format.ts';
import { Drawing, useRoom } from '../../ui/Drawing.tsx';
import { t } from '../../ui/words.ts';
import { monthText } from '../hours/month.ts';
import { describeOverTime } from './describe.ts';
import { type FloorPart, layoutOverTime, type PeriodPay, type TimeLayout } from './layout.ts';
import '../../ui/bar.css';
import './over-time.css';

const LEAST = 200;
const HEIGHT = 220;

function Axes({ layout }: { readonly layout: TimeLayout }) {
  const { plot } = layout;
  return (
    <>
      {layout.amounts.map(({ y, value }) => (
        <g key={value}>
          <line x1={plot.left} x2={plot.right} y1={y} y2={y} className="time-grid" />
          <text x={plot.left - 6} y={y + 4} textAnchor="end" className="tick">
            {countText(value)}
          </text>
        </g>
      ))}
      {layout.days.map(({ x, day, isYear }) => (
        <text
          key={day}
          x={x}
          y={plot.bottom + 18}
          textAnchor={x > plot.right - 40 ? 'end' : x < plot.left + 20 ? 'start' : 'middle'}
          className="tick"
        >
          {isYear ? day.slice(0, 4) : monthText(day)}
        </text>
      ))}
    </>
  );
}

/** The tables beneath have the same periods and steps; the picture is one image to a screen reader. */
export function OverTimeChart({
  periods,
  floor,
}: {
  readonly periods: readonly PeriodPay[];
  readonly floor: readonly FloorPart[];
}) {
  const { box, width: room } = useRoom<HTMLDivElement>();
  const layout = layoutOverTime(periods, floor, { width: Math.max(LEAST, room), height: HEIGHT });
  return (
    <div ref={box} className="time-box">
      <Drawing width={Math.max(LEAST, room)} height={HEIGHT} label={describeOverTime(periods, floor)}>
        <Axes layout={layout} />
        {layout.lost.map(({ key, x, width }) => (
          <line key={key} x1={x} x2={x + width} y1={layout.plot.bottom} y2={layout.plot.bottom} className="time-lost" />
        ))}
        {layout.floor.map(({ key, x, y, width, height }) => (
          <g key={key}>
            {height > 0 && <rect x={x} y={y} width={width} height={height} className="time-range" />}
            <line x1={x} x2={x + width} y1={y + height} y2={y + height} className="time-floor" />
          </g>
        ))}
        {layout.periods.map(({ key, x, y, width, average, flagged }) => (
          <g key={key} className={flagged ? 'time-pay time-flagged' : 'time-pay'}>
            <line x1={x} x2={x + width} y1={y} y2={y} />
            <circle cx={x + width / 2} cy={y} r="5" className={average ? 'time-hollow' : undefined} />
          </g>
        ))}
      </Drawing>
      <p className="small">{t('page.pay.time-legend')}</p>
    </div>
  );
}
