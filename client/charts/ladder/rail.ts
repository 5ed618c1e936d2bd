/** The rail beside the ladder, in columns and segments; one cell a row. Pure. */

export interface RailRung {
  readonly key: string;
  /** Chains that the party stands in, as column numbers. */
  readonly chains: readonly number[];
  readonly status: string;
  /** 0 thin grey: liability ends here; 1 to 3 by amount. */
  readonly step: 0 | 1 | 2 | 3;
  /** The link below it is inferred. */
  readonly dashed: boolean;
}

export interface Segment {
  readonly chain: number;
  readonly kind: 'through' | 'down' | 'up' | 'bend-out' | 'bend-in';
  readonly column: number;
  /** The other end of a bend. */
  readonly toColumn: number;
  readonly step: 0 | 1 | 2 | 3;
  readonly dashed: boolean;
}

export interface RailCell {
  readonly key: string;
  readonly segments: readonly Segment[];
  readonly disc?: { readonly column: number; readonly status: string; readonly large: boolean };
}

export type RailRow =
  | { readonly kind: 'head'; readonly key: string }
  | { readonly kind: 'rung'; readonly rung: RailRung }
  | { readonly kind: 'employer'; readonly rung: RailRung };

/** More columns than this would leave no room for the words; further chains share the last. */
export const MOST_COLUMNS = 3;
const column = (chain: number): number => Math.min(chain, MOST_COLUMNS - 1);

function discColumn(row: RailRow): number {
  if (row.kind === 'rung') return column(Math.min(MOST_COLUMNS, ...row.rung.chains));
  return 0;
}

const stands = (row: RailRow, chain: number): boolean =>
  row.kind === 'employer' || (row.kind === 'rung' && row.rung.chains.includes(chain));

/** From one party of the chain to the next below it, through the rows between. */
function segmentsOf(rows: readonly RailRow[], chain: number): ReadonlyMap<number, readonly Segment[]> {
  const cells = new Map<number, Segment[]>();
  const add = (at: number, segment: Segment) => cells.set(at, [...(cells.get(at) ?? []), segment]);
  const stops = rows.flatMap((row, at) => (stands(row, chain) ? [at] : []));
  stops.slice(0, -1).forEach((from, index) => {
    const to = stops[index + 1] ?? from;
    const upper = rows[from];
    if (!upper || upper.kind === 'head') return;
    const own = column(chain);
    const look = { chain, step: upper.rung.step, dashed: upper.rung.dashed };
    const bend = (row: RailRow | undefined) => (row ? discColumn(row) : own);
    const [out, into] = [bend(upper), bend(rows[to])];
    add(from, { ...look, kind: out === own ? 'down' : 'bend-out', column: own, toColumn: out });
    for (let at = from + 1; at < to; at += 1) add(at, { ...look, kind: 'through', column: own, toColumn: own });
    add(to, { ...look, kind: into === own ? 'up' : 'bend-in', column: own, toColumn: into });
  });
  return cells;
}

export function layoutRail(rows: readonly RailRow[], chainCount: number): readonly RailCell[] {
  const byChain = Array.from({ length: chainCount }, (_, chain) => segmentsOf(rows, chain));
  return rows.map((row, at) => {
    const segments = byChain.flatMap((cells) => cells.get(at) ?? []);
    if (row.kind === 'head') return { key: row.key, segments };
    return {
      key: row.rung.key,
      segments,
      disc: { column: discColumn(row), status: row.rung.status, large: row.kind === 'employer' },
    };
  });
}

/** The piece beside a further row of the same party: whatever leaves it downwards. */
export function continued(cell: RailCell): RailCell {
  const leaving = cell.segments.filter(
    (segment) => segment.kind === 'down' || segment.kind === 'through' || segment.kind === 'bend-out',
  );
  return {
    key: `${cell.key} on`,
    segments: leaving.map((segment) => ({ ...segment, kind: 'through', toColumn: segment.column })),
  };
}
