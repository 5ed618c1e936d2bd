/** The months that a rule presumes where no record shows how long somebody worked. LAW.md e, point 3. */
import type { ClaimLine } from '../model.ts';
import { Decimal } from '../money.ts';
import type { PresumedMonths } from './amounts.ts';
import type { Known } from './known.ts';
import { isSetAside } from './lump-sum.ts';
import type { RegimeVersion } from './regime.ts';
import { takesIn } from './relation.ts';

/** Of the first rule asked that is in force for the line and takes it in. */
export function presumedMonths(known: Known, asked: readonly RegimeVersion[]): PresumedMonths {
  return (line: ClaimLine) => {
    const rule = asked.find(
      (regime) =>
        regime.presume !== undefined &&
        !isSetAside(regime, known, asked) &&
        takesIn(regime, line, line.contract ?? undefined, known).state === 'met',
    );
    return rule?.presume === undefined ? undefined : new Decimal(rule.presume.months);
  };
}
