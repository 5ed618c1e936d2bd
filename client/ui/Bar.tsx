/** A whole and its parts. The parts add up to the whole, and each has swatch, word and number in the legend. */
import { useId } from 'react';
import './bar.css';

export type Fill = 'debt' | 'mid' | 'ink' | 'ask' | 'outlined' | 'hatched' | 'mend' | 'dotted';

export interface BarPart {
  readonly key: string;
  readonly fill: Fill;
  /** Share of the whole, 0 to 1. */
  readonly share: number;
  readonly label: string;
  readonly number: string;
}

const percent = (value: number): string => `${(value * 100).toFixed(3)}%`;

function Patterns({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern id={`${id}-hatched`} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path d="M0 0v8" className="hatch-line" />
      </pattern>
      <pattern id={`${id}-mend`} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path d="M0 0v8" className="hatch-mend" />
      </pattern>
      <pattern id={`${id}-dotted`} width="6" height="6" patternUnits="userSpaceOnUse">
        <circle cx="2" cy="2" r="1" className="dot" />
      </pattern>
    </defs>
  );
}

/** One part, drawn in a box of its own so that patterns and outline keep their size whatever its length. */
function Part({
  id,
  fill,
  x,
  width,
}: {
  readonly id: string;
  readonly fill: Fill;
  readonly x: string;
  readonly width: string;
}) {
  const patterned = fill === 'hatched' || fill === 'dotted' || fill === 'mend';
  return (
    <svg x={x} width={width} height="100%" aria-hidden="true">
      <rect width="100%" height="100%" className={`fill-${fill}`} />
      {patterned && <rect width="100%" height="100%" fill={`url(#${id}-${fill})`} />}
      {fill === 'outlined' && (
        <rect x="1" y="0.5" width="100%" height="100%" className="bar-outline" transform="translate(0 0)" />
      )}
      {fill === 'outlined' && (
        <line x1="0" x2="100%" y1="100%" y2="100%" className="bar-outline" transform="translate(0 -0.5)" />
      )}
    </svg>
  );
}

export function Bar({
  parts,
  label,
  tall = false,
}: {
  readonly parts: readonly BarPart[];
  readonly label: string;
  readonly tall?: boolean;
}) {
  const id = useId();
  const starts = parts.map((_, at) => parts.slice(0, at).reduce((sum, part) => sum + part.share, 0));
  return (
    <svg className={tall ? 'bar bar-tall' : 'bar'} role="img" aria-label={label} width="100%" height={tall ? 30 : 22}>
      <Patterns id={id} />
      {parts.map((part, at) => (
        <Part key={part.key} id={id} fill={part.fill} x={percent(starts[at] ?? 0)} width={percent(part.share)} />
      ))}
      {parts.slice(1).map((part, at) => (
        <line
          key={part.key}
          className="bar-gap"
          x1={percent(starts[at + 1] ?? 0)}
          x2={percent(starts[at + 1] ?? 0)}
          y1="0"
          y2="100%"
        />
      ))}
    </svg>
  );
}

export function Swatch({ fill }: { readonly fill: Fill }) {
  const id = useId();
  return (
    <svg className="swatch" width="0.75rem" height="0.75rem" aria-hidden="true" focusable="false">
      <Patterns id={id} />
      <Part id={id} fill={fill} x="0" width="12" />
    </svg>
  );
}

export function BarLegend({ parts }: { readonly parts: readonly BarPart[] }) {
  return (
    <ul className="bar-legend">
      {parts.map((part) => (
        <li key={part.key}>
          <Swatch fill={part.fill} />
          <strong>{part.number}</strong>
          <span>{part.label}</span>
        </li>
      ))}
    </ul>
  );
}
