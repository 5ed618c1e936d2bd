/** What a list of tested records shows. Pure. */
import { figureText } from '../../../schema/messages/format.ts';
import { sayById } from '../../../schema/messages/say.ts';
import type { AssessmentQuery, FlagRowFragment } from '../../generated/operations.ts';
import { partyName } from '../../ui/partyLink.tsx';
import { type PriceValue, perUnitText, priceText } from '../../ui/value.tsx';
import { said, t } from '../../ui/words.ts';

export type AssessmentData = NonNullable<AssessmentQuery['assessment']>;
type Flag = FlagRowFragment;

const sumOf = (counts: readonly { readonly count: number }[]): number =>
  counts.reduce((sum, one) => sum + one.count, 0);

/** Every record is in exactly one of the four. */
export function countsOf(data: Pick<AssessmentData, 'flagged' | 'passed' | 'notApplicable' | 'cannotTell'>) {
  return {
    flagged: data.flagged,
    passed: data.passed,
    notApplicable: sumOf(data.notApplicable),
    cannotTell: sumOf(data.cannotTell),
  };
}

/** 0.1647 as "16.5". */
export function percentOf(share: string): string {
  return figureText(Number(share) * 100, 1);
}

type NamedFlag = Pick<Flag, 'buyer' | 'supplier' | 'label' | 'subject'> & {
  readonly test: Pick<Flag['test'], 'subject'>;
};

export interface Subject {
  readonly title: string;
  readonly second: string | undefined;
}

/** A contract by its parties, a wage record by who paid; the number tells like ones apart. */
export function subjectOf(flag: NamedFlag): Subject {
  const number = flag.label === flag.subject ? sayById(flag.subject) : flag.label;
  // Without a number of its own it is called by its parties and months already.
  const told = (title: string) =>
    number.startsWith(title) ? { title: number, second: undefined } : { title, second: number };
  if (flag.buyer && flag.supplier)
    return told(t('page.flags.pair', { buyer: partyName(flag.buyer), supplier: partyName(flag.supplier) }));
  if (flag.supplier && flag.test.subject === 'wage_record')
    return {
      title: t('page.flags.pay-by', { employer: partyName(flag.supplier) }),
      second: t('page.flags.record', { number }),
    };
  if (flag.supplier) return told(t('page.flags.no-buyer', { supplier: partyName(flag.supplier) }));
  if (flag.buyer) return told(t('page.flags.no-supplier', { buyer: partyName(flag.buyer) }));
  return { title: number, second: undefined };
}

/** "a m²", where the unit is known; "a unit" where it is not; nothing for a whole contract, whose price stands alone. */
export function perText(per: string | null | undefined, unit?: string | null): string | undefined {
  if (per == null || per === 'contract') return undefined;
  if (per === 'unit' && unit) return perUnitText(unit);
  return said(`per_${per}`);
}

/** What a shortfall is for is always said: of a unit or of the whole contract is not the same money. */
export function shortPerText(per: string | null | undefined, unit?: string | null): string | undefined {
  return per == null ? undefined : (perText(per, unit) ?? said(`per_${per}`));
}

export function againstText(flag: Pick<Flag, 'against'>): string | undefined {
  return flag.against ? priceText(flag.against) : undefined;
}

/** What of the price is held against it, where that is not all of it. */
export function leftText(flag: Pick<Flag, 'left'>): string | undefined {
  return flag.left ? priceText(flag.left) : undefined;
}

/** From the least to the most that would pass, as far as the facts tell. */
export function mendsText(flag: Pick<Flag, 'mends' | 'mendsRange'>): string | undefined {
  const range: PriceValue | undefined =
    flag.mendsRange ?? (flag.mends ? { ...flag.mends, bound: 'at_least' } : undefined);
  return range && priceText(range);
}
