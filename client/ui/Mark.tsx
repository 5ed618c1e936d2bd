/** How firm an answer is shows in its mark; a mark never stands without its word. */
import { capital, heading, strongest } from './words.ts';
import './mark.css';

/** Marks are drawn around 0,0 with radius 1, so that table, rail and legend share one shape. */
export function MarkShape({ kind, r }: { readonly kind: string; readonly r: number }) {
  const line = Math.max(1.5, r / 5);
  switch (kind) {
    case 'owes':
      return <circle r={r} fill="currentColor" />;
    case 'may_owe':
      return (
        <>
          <circle r={r - line / 2} className="mark-hollow" stroke="currentColor" strokeWidth={line} />
          <path
            d={`M${-(r - line / 2)} 0a${r - line / 2} ${r - line / 2} 0 0 0 ${2 * r - line} 0z`}
            fill="currentColor"
          />
        </>
      );
    case 'does_not_owe':
      return <circle r={r - line / 2} className="mark-hollow" stroke="currentColor" strokeWidth={line} />;
    case 'flagged':
      return (
        <path
          d={`M${-r * 0.8} ${-r}v${2 * r}M${-r * 0.8} ${-r}H${r}l${-r * 0.55} ${r * 0.6} ${r * 0.55} ${r * 0.6}H${-r * 0.8}z`}
          fill="currentColor"
          stroke="currentColor"
          strokeWidth={line}
          strokeLinejoin="round"
        />
      );
    case 'passed':
      return (
        <path
          d={`M${-r * 0.8} ${r * 0.1}l${r * 0.55} ${r * 0.55} ${r * 1.05} ${-r * 1.25}`}
          fill="none"
          stroke="currentColor"
          strokeWidth={line + 0.3}
        />
      );
    case 'not_applicable':
      return <path d={`M${-r * 0.75} 0h${1.5 * r}`} fill="none" stroke="currentColor" strokeWidth={line + 0.3} />;
    default:
      return (
        <>
          <circle
            r={r - line / 2}
            className="mark-hollow"
            stroke="currentColor"
            strokeWidth={line}
            strokeDasharray={`${line} ${line * 1.2}`}
          />
          <path
            d={`M${-r * 0.3} ${-r * 0.25}a${r * 0.3} ${r * 0.3} 0 1 1 ${r * 0.42} ${r * 0.28}q${-r * 0.12} ${r * 0.07} ${-r * 0.12} ${r * 0.25}`}
            fill="none"
            stroke="currentColor"
            strokeWidth={Math.max(1.1, r / 6)}
          />
          <circle cy={r * 0.52} r={Math.max(0.7, r / 10)} fill="currentColor" />
        </>
      );
  }
}

export function Mark({ kind, size = 14 }: { readonly kind: string; readonly size?: number }) {
  const half = size / 2;
  return (
    <svg
      className={`mark mark-${kind}`}
      width={`${size / 16}rem`}
      height={`${size / 16}rem`}
      viewBox={`${-half} ${-half} ${size} ${size}`}
      aria-hidden="true"
      focusable="false"
    >
      <MarkShape kind={kind} r={half - 1} />
    </svg>
  );
}

/** Mark and word together; `ground` puts the amber behind a flag that heads a screen. */
export function Said({
  code,
  text,
  ground = false,
}: {
  readonly code: string;
  readonly text?: string;
  readonly ground?: boolean;
}) {
  return (
    <span className={`said said-${code}${ground ? ' said-ground' : ''}`}>
      <Mark kind={code} />
      <span>{text ?? heading(code)}</span>
    </span>
  );
}

export function StrongestSaid({ code }: { readonly code: string }) {
  return <Said code={code} text={capital(strongest(code))} />;
}
