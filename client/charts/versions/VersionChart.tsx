import { t } from '../../ui/words.ts';
import { type DatedVersion, layoutVersions } from './layout.ts';
import '../../ui/bar.css';
import './versions.css';

const WIDTH = 720;
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
  const layout = layoutVersions(versions, today, WIDTH);
  const height = layout.rows * ROW;
  return (
    <svg
      className="versions"
      viewBox={`0 0 ${WIDTH} ${height + 24}`}
      role="img"
      aria-label={t('page.law.versions-picture', { n: versions.length })}
    >
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
          {open && <path d={`M${WIDTH - 8} ${row * ROW + 8}l5 5-5 5`} className="versions-open" />}
        </g>
      ))}
    </svg>
  );
}
