/** in = accepted + duplicate + rejected + held, as figures and as a bar. Pure. */
import type { BarPart, Fill } from '../../ui/Bar.tsx';
import { countText } from '../../ui/value.tsx';
import { t } from '../../ui/words.ts';

export interface Ledger {
  readonly in: number;
  readonly accepted: number;
  readonly duplicate: number;
  readonly rejected: number;
  readonly held: number;
}

const PARTS = [
  ['accepted', 'ink', 'page.imports.accepted'],
  ['duplicate', 'outlined', 'page.imports.duplicate'],
  ['rejected', 'mend', 'page.imports.rejected'],
  ['held', 'dotted', 'page.imports.held'],
] as const satisfies readonly (readonly [keyof Ledger, Fill, string])[];

/** All four stand in the sum, also those that are zero; only those above zero take room in the bar. */
export function ledgerParts(ledger: Ledger): readonly BarPart[] {
  return PARTS.map(([key, fill, code]) => ({
    key,
    fill,
    share: ledger.in === 0 ? 0 : ledger[key] / ledger.in,
    label: t(code),
    number: countText(ledger[key]),
  }));
}

export function describeLedger(ledger: Ledger, dryRun: boolean): string {
  const params = {
    in: ledger.in,
    accepted: ledger.accepted,
    duplicate: ledger.duplicate,
    rejected: ledger.rejected,
    held: ledger.held,
  };
  return t(dryRun ? 'page.imports.answer-dry' : 'page.imports.answer-done', params);
}

/** "organisations.csv and 11 more". */
export function filesText(files: readonly string[], otherwise: string): string {
  const [first, ...rest] = files;
  if (first === undefined) return otherwise;
  return rest.length === 0 ? first : t('page.imports.files-more', { first, n: rest.length });
}
