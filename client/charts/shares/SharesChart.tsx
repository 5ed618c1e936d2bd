import { useId } from 'react';
import { type Fill, Swatch } from '../../ui/Bar.tsx';
import { Drawing, useRoom } from '../../ui/Drawing.tsx';
import { heading, t } from '../../ui/words.ts';
import { describeShares } from './describe.ts';
import { type Counts, layoutShares, OUTCOMES, type Outcome, totalOf } from './layout.ts';
import './shares.css';

const LEAST = 200;
const ROW = 30;
const LABEL = 72;
const COUNT = 44;
const FILLS: Readonly<Record<Outcome, Fill>> = {
  flagged: 'ask',
  passed: 'ink',
  cannotTell: 'dotted',
  notApplicable: 'outlined',
};
const WORDS: Readonly<Record<Outcome, string>> = {
  flagged: 'flagged',
  passed: 'passed',
  cannotTell: 'cannot_tell',
  notApplicable: 'not_applicable',
};

/** The table beneath has the same counts; the picture is one image to a screen reader. */
export function SharesChart({
  years,
}: {
  readonly years: readonly { readonly year: string; readonly counts: Counts }[];
}) {
  const { box, width: room } = useRoom<HTMLDivElement>();
  const dots = useId();
  const width = Math.max(LEAST, room);
  // A picture of nothing is none: the sentence above says that nothing is held.
  if (years.every(({ counts }) => totalOf(counts) === 0)) return null;
  const rows = layoutShares(
    years.map(({ counts }) => counts),
    width - LABEL - COUNT,
  );
  return (
    <div ref={box} className="shares">
      <Drawing width={width} height={years.length * ROW} label={describeShares(years)}>
        <defs>
          <pattern id={dots} width="6" height="6" patternUnits="userSpaceOnUse">
            <circle cx="2" cy="2" r="1" className="dot" />
          </pattern>
        </defs>
        {years.map(({ year, counts }, at) => (
          <g key={year} transform={`translate(0 ${at * ROW})`}>
            <text x="0" y="19" className="shares-text">
              {year}
            </text>
            <g transform={`translate(${LABEL} 5)`}>
              {(rows[at] ?? []).map(({ outcome, x, width: wide }) => (
                <g key={outcome}>
                  <rect
                    x={x}
                    width={Math.max(1, wide - 2)}
                    height="20"
                    className={`fill-${FILLS[outcome]} shares-${outcome}`}
                  />
                  {outcome === 'cannotTell' && (
                    <rect x={x} width={Math.max(1, wide - 2)} height="20" fill={`url(#${dots})`} />
                  )}
                </g>
              ))}
            </g>
            <text x={width} y="19" textAnchor="end" className="shares-text">
              {totalOf(counts)}
            </text>
          </g>
        ))}
      </Drawing>
      <ul className="bar-legend">
        {OUTCOMES.map((outcome) => (
          <li key={outcome}>
            <Swatch fill={FILLS[outcome]} />
            <span>{heading(WORDS[outcome])}</span>
          </li>
        ))}
        <li>{t('page.sector.length')}</li>
      </ul>
    </div>
  );
}
