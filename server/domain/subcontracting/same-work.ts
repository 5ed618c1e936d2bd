/** Whether a contract is for the same work as the one above it, as far as both say what the work is. */
import type { WorkContract } from './work.ts';

/** What agrees, by code; undefined where too little does. */
export function sameWork(upper: WorkContract, lower: WorkContract): readonly string[] | undefined {
  const agrees = [
    ...(upper.product !== undefined && upper.product === lower.product ? ['same_product'] : []),
    ...(isSameQuantity(upper.terms, lower.terms) ? ['same_quantity'] : []),
    ...(shareWorkplace(upper, lower) ? ['same_workplace'] : []),
    ...(shareSector(upper.nace, lower.nace) ? ['same_sector'] : []),
  ];
  const has = (code: string) => agrees.includes(code);
  const isSame = has('same_product') || has('same_quantity') || (has('same_workplace') && has('same_sector'));
  return isSame ? agrees : undefined;
}

/** One is the other, or a part of it. */
export function shareSector(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && (a.startsWith(b) || b.startsWith(a));
}

function shareWorkplace({ workplaces = [] }: WorkContract, lower: WorkContract): boolean {
  return workplaces.some((place) => lower.workplaces?.includes(place));
}

function isSameQuantity(upper: WorkContract['terms'], lower: WorkContract['terms']): boolean {
  const [a, b] = [upper.quantity, lower.quantity];
  return a !== undefined && b !== undefined && a.equals(b) && upper.unit !== undefined && upper.unit === lower.unit;
}
