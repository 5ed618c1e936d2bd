import { Drawing, useRoom } from '../../ui/Drawing.tsx';
import { describeVersions } from './describe.ts';
import { type DatedVersion, layoutVersions } from './layout.ts';
import '../../ui/bar.css';
import './versions.css';

const MOST = 768;
const LEAST = 200;
const ROW = 26;

/** The table beneath says the same in words. */
export function VersionChart({
  versions,
  current,
  today,
}: {
  readonly versions: readonly DatedVersion[];
  readonly current: string;
  readonly today: string;
}) {
  const { box, width: room } = useRoom<HTMLDivElement>();
  const whole = Math.min(MOST, Math.max(LEAST, room));
  const layout = layoutVersions(versions, today, whole);
  const height = layout.rows * ROW;
  return (
    <div ref={box} className="versions-box">
      <Drawing className="versions" width={whole} height={height + 24} label={describeVersions(versions, current)}>
        {layout.years.map(({ x, text }) => (
          <g key={text}>
            <line x1={x} x2={x} y1="0" y2={height} className="versions-grid" />
            <text x={x} y={height + 18} textAnchor={x === 0 ? 'start' : 'middle'} className="tick">
              {text}
            </text>
          </g>
        ))}
        {layout.bars.map(({ id, x, width, row, open }) => (
          <g key={id}>
            <rect
              x={x}
              y={row * ROW + 5}
              width={width}
              height={ROW - 10}
              rx="3"
              className={id === current ? 'fill-debt' : 'versions-other'}
            />
            {open && <path d={`M${whole - 8} ${row * ROW + 8}l5 5-5 5`} className="versions-open" />}
          </g>
        ))}
      </Drawing>
    </div>
  );
}
