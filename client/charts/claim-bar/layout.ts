/** The claim once, split by who answers for it. Exposures are never summed: each line of the claim counts once. */
import { compare, share, subtract, sum } from '../../ui/decimal.ts';

export interface BarRow {
  readonly party: string;
  readonly regime: string;
  readonly basis: string;
  readonly status: string;
  readonly amount: string | null;
  readonly lines: readonly string[];
}

export interface ClaimPart {
  readonly key: string;
  readonly kind: 'liable' | 'may' | 'employer';
  readonly amount: string;
  readonly lines: readonly string[];
  readonly share: number;
}

interface Slice {
  readonly amount: string;
  readonly lines: readonly string[];
}

/** Bases are told apart: penalty and wages of one line are different money. */
function keysOf(row: BarRow): readonly string[] {
  const group = row.basis === 'net' || row.basis === 'gross' ? 'wages' : row.basis;
  return row.lines.map((line) => `${group} ${line}`);
}

/** Takes the largest debt first, and only debts for lines that no larger one has taken: never more than is owed. */
function packs(rows: readonly BarRow[], taken: Set<string>): readonly Slice[] {
  const open = rows
    .filter((row) => row.amount !== null && compare(row.amount, '0') > 0 && row.lines.length > 0)
    .sort(
      (a, b) =>
        compare(b.amount ?? '0', a.amount ?? '0') || (`${a.party} ${a.regime}` < `${b.party} ${b.regime}` ? -1 : 1),
    );
  const slices: Slice[] = [];
  for (const row of open) {
    const keys = keysOf(row);
    if (keys.some((key) => taken.has(key))) continue;
    for (const key of keys) taken.add(key);
    slices.push({ amount: row.amount ?? '0', lines: row.lines });
  }
  return slices;
}

/** Slices of the same lines (wages and penalty, say) are one part of the bar. */
function merged(slices: readonly Slice[]): readonly Slice[] {
  const byLines = new Map<string, Slice>();
  for (const slice of slices) {
    const key = [...slice.lines].sort().join('\n');
    const held = byLines.get(key);
    byLines.set(key, held ? { ...held, amount: sum([held.amount, slice.amount]) } : slice);
  }
  return [...byLines.values()];
}

/** Cuts what would pass the whole, so that the parts always sum to it. */
function within(slices: readonly Slice[], room: string): readonly Slice[] {
  const kept: Slice[] = [];
  let left = room;
  for (const slice of slices) {
    const amount = compare(slice.amount, left) > 0 ? left : slice.amount;
    if (compare(amount, '0') <= 0) break;
    kept.push({ ...slice, amount });
    left = subtract(left, amount);
  }
  return kept;
}

/** `rows` are those of the parties above the employer, law only: a proposal that is not law answers for nothing. */
export function layoutClaimBar(total: string, rows: readonly BarRow[]): readonly ClaimPart[] {
  if (compare(total, '0') <= 0) return [];
  const taken = new Set<string>();
  const liable = within(
    merged(
      packs(
        rows.filter((row) => row.status === 'owes'),
        taken,
      ),
    ),
    total,
  );
  const afterLiable = subtract(total, sum(liable.map((slice) => slice.amount)));
  const may = within(
    merged(
      packs(
        rows.filter((row) => row.status === 'may_owe'),
        taken,
      ),
    ),
    afterLiable,
  );
  const rest = subtract(afterLiable, sum(may.map((slice) => slice.amount)));
  const part =
    (kind: ClaimPart['kind']) =>
    (slice: Slice, at: number): ClaimPart => ({
      key: `${kind} ${at}`,
      kind,
      ...slice,
      share: share(slice.amount, total),
    });
  const employer = compare(rest, '0') > 0 ? [{ amount: rest, lines: [] }] : [];
  return [...liable.map(part('liable')), ...may.map(part('may')), ...employer.map(part('employer'))];
}
