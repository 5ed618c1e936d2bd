import { MarkShape } from '../../ui/Mark.tsx';
import type { RailCell, Segment } from './rail.ts';
import './rail.css';

const X0 = 28;
const STEP = 30;
/** The disc stands level with the first line of the row, so that rows may grow downwards. */
const DISC = 25;
const WIDTHS = [1.5, 1.5, 2.5, 5] as const;

const x = (column: number): number => X0 + column * STEP;

function Line({ segment }: { readonly segment: Segment }) {
  const shared = {
    className: segment.step === 0 ? 'rail-line rail-ends' : 'rail-line',
    strokeWidth: WIDTHS[segment.step],
    ...(segment.dashed ? { strokeDasharray: '7 5' } : {}),
  };
  const at = x(segment.column);
  const other = x(segment.toColumn);
  switch (segment.kind) {
    case 'through':
      return <line {...shared} x1={at} x2={at} y1="0" y2="100%" />;
    case 'down':
      return <line {...shared} x1={at} x2={at} y1={DISC} y2="100%" />;
    case 'up':
      return <line {...shared} x1={at} x2={at} y1="0" y2={DISC} />;
    case 'bend-in':
      return <path {...shared} fill="none" d={`M${at} 0V${DISC - 10}Q${at} ${DISC} ${at - 10} ${DISC}H${other}`} />;
    case 'bend-out':
      return (
        <>
          <path {...shared} fill="none" d={`M${other} ${DISC}H${at - 10}Q${at} ${DISC} ${at} ${DISC + 10}`} />
          <line {...shared} x1={at} x2={at} y1={DISC + 10} y2="100%" />
        </>
      );
  }
}

/** One row's piece of the rail. The row says the same in words, so it is hidden from screen readers. */
export function Rail({ cell, foot }: { readonly cell: RailCell; readonly foot: 'none' | 'below' | 'through' }) {
  return (
    <svg className="rail" width="100%" height="100%" aria-hidden="true" focusable="false">
      {cell.segments.map((segment) => (
        <Line key={`${segment.chain} ${segment.kind}`} segment={segment} />
      ))}
      {foot !== 'none' && (
        <line className="rail-line" strokeWidth="1.5" x1={x(0)} x2={x(0)} y1={foot === 'below' ? DISC : 0} y2="100%" />
      )}
      {cell.disc && (
        <g transform={`translate(${x(cell.disc.column)} ${DISC})`} className={`mark mark-${cell.disc.status}`}>
          <circle r={cell.disc.large ? 13 : 11} className="rail-ground" />
          <MarkShape kind={cell.disc.status} r={cell.disc.large ? 12 : 10} />
        </g>
      )}
    </svg>
  );
}

/** The house at the foot of the ladder. */
export function RailFoot() {
  return (
    <svg className="rail" width="100%" height="100%" aria-hidden="true" focusable="false">
      <line className="rail-line" strokeWidth="1.5" x1={x(0)} x2={x(0)} y1="0" y2="14" />
      <path className="rail-house" d={`M${x(0) - 8} 30V20L${x(0)} 13l8 7v10z`} />
    </svg>
  );
}
