/**
 * One unit as a bar of parts that add up to its highest price. Between two prices that are held lies what was kept there;
 * where it is not known how that is split, or where a price is a range, the part is one that is not known. Pure.
 */
import type { PriceValue } from '../../ui/value.tsx';

export interface StackRow {
  readonly kind: string;
  readonly label: string;
  readonly amount: PriceValue | null;
}

export interface StackPart {
  readonly key: string;
  /** Names of what is in it; several where the split is not known. */
  readonly names: readonly string[];
  readonly amount: number;
  readonly share: number;
  readonly isKnown: boolean;
  readonly kind: string;
}

const LEVELS: readonly string[] = ['retail', 'price', 'left'];
const PARTS: readonly string[] = ['tax', 'seller_keeps', 'keeps', 'other_costs', 'on_costs', 'wage'];
/** Half of the smallest coin that is shown: below it two ends are one. */
const NOTHING = 0.005;

interface Level {
  readonly least: number;
  readonly most: number;
}

function levelOf(amount: PriceValue | null): Level | undefined {
  if (!amount || amount.bound === 'at_least') return undefined;
  const value = Math.max(0, Number(amount.amount));
  if (amount.bound === 'at_most') return { least: 0, most: value };
  return { least: value, most: Math.max(0, Number(amount.upper ?? value)) };
}

interface Between {
  readonly parts: readonly StackRow[];
  readonly foot: Level;
}

/** Each level that is known, with the parts between it and the one above. */
function levelsOf(rows: readonly StackRow[]): { readonly top: Level | undefined; readonly steps: readonly Between[] } {
  let top: Level | undefined;
  let parts: StackRow[] = [];
  const steps: Between[] = [];
  for (const row of rows) {
    if (PARTS.includes(row.kind)) parts.push(row);
    const level = LEVELS.includes(row.kind) ? levelOf(row.amount) : undefined;
    if (level === undefined) continue;
    if (top === undefined) top = level;
    else steps.push({ parts, foot: level });
    parts = [];
  }
  return { top, steps: [...steps, { parts, foot: { least: 0, most: 0 } }] };
}

export function layoutStack(rows: readonly StackRow[]): readonly StackPart[] {
  const { top, steps } = levelsOf(rows);
  if (top === undefined || top.most <= NOTHING) return [];
  const found: Omit<StackPart, 'key' | 'share'>[] = [];
  let cursor = top.most;
  const take = (to: number, parts: readonly StackRow[], isKnown: boolean) => {
    const foot = Math.max(0, to);
    if (cursor - foot <= NOTHING) return;
    const names = parts.map(({ label }) => label);
    found.push({ names, amount: cursor - foot, isKnown, kind: parts[0]?.kind ?? 'keeps' });
    cursor = foot;
  };
  for (const [at, { parts, foot }] of steps.entries()) {
    const exact = parts.filter(({ amount }) => amount?.bound === 'exact');
    if (exact.length === parts.length && foot.least === foot.most && parts.length > 1) {
      // Parts that are each known: the last takes what rounding leaves, so that all add up.
      for (const part of parts.slice(0, -1)) take(cursor - Number(part.amount?.amount), [part], true);
      take(foot.most, parts.slice(-1), true);
      continue;
    }
    take(foot.most, parts, parts.length === 1);
    // Somewhere in a range lies the border to what comes next: nobody knows which of the two it is.
    if (foot.most - foot.least > NOTHING)
      take(foot.least, [...parts.slice(-1), ...(steps[at + 1]?.parts ?? [])], false);
  }
  return found.map((part, at) => ({ ...part, key: `${at} ${part.kind}`, share: part.amount / top.most }));
}
