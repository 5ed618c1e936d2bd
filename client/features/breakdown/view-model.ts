/** The rows of a breakdown as its pictures take them. Pure. */
import type { FallRow } from '../../charts/waterfall/layout.ts';
import type { PriceValue } from '../../ui/value.tsx';
import { type Message, sentence } from '../../ui/words.ts';

export interface GivenRow {
  readonly kind: string;
  readonly label: Message;
  readonly amount?: PriceValue | null;
  readonly inferred: boolean;
  readonly first: boolean;
}

export function chartRows(rows: readonly GivenRow[]): readonly FallRow[] {
  return rows.map(({ kind, label, amount, inferred, first }) => ({
    ...{ kind, inferred, first, label: sentence(label), amount: amount ?? null },
  }));
}
