/** A stored contract as the price tests see it. */
import type { ValuesOf } from '../../../schema/graph.ts';
import type { Day } from '../../domain/dates.ts';
import { decimal, type Price } from '../../domain/money.ts';
import type { PricedContract } from '../../domain/pricing/priced-contract.ts';
import { between, exactly, type Range } from '../../domain/range.ts';
import type { StoredRecord } from '../../store/store.ts';
import { dayOf, decimalOf, firstDay, known, priceOf } from './values.ts';

/** What other records say of the same contract: the estimate of its tender, the place of its workplaces. */
export interface BesideContract {
  readonly estimate?: Price;
  readonly place?: string;
  /** Not all of its workplaces lie where it says that it is performed. */
  readonly isElsewhere?: boolean;
  readonly offered?: Day;
}

/** What it is made from. */
export const PRICED_PROPERTIES = [
  ...([
    'buyer',
    'supplier',
    'kind',
    'signed',
    'from',
    'until',
    'place',
    'nace',
    'workClass',
    'price',
    'estimate',
  ] as const),
  ...(['unitPrice', 'unit', 'product', 'quantity', 'hoursPerWeek', 'hoursPerWeekAtMost', 'labourHours'] as const),
  ...(['labourHoursAtMost', 'labourMinutesPerUnit', 'labourMinutesPerUnitAtMost', 'nonLabourCost'] as const),
  ...(['nonLabourCostPerUnit'] as const),
] as const satisfies readonly (keyof ValuesOf<'Contract'>)[];

export function pricedContractOf(
  { id, values }: StoredRecord<'Contract'>,
  beside: BesideContract = {},
): PricedContract {
  return known<PricedContract>({
    id,
    buyer: values.buyer,
    supplier: values.supplier,
    kind: values.kind,
    on: firstDay(values),
    until: dayOf(values.until),
    offered: beside.offered,
    place: beside.isElsewhere === true ? undefined : (values.place ?? beside.place),
    nace: values.nace,
    workClass: values.workClass,
    price: priceOf(values.price),
    estimate: priceOf(values.estimate) ?? beside.estimate,
    unitPrice: priceOf(values.unitPrice),
    unit: values.unit,
    product: values.product,
    quantity: decimalOf(values.quantity),
    hoursPerWeek: rangeOf(values.hoursPerWeek, values.hoursPerWeekAtMost),
    labourHours: rangeOf(values.labourHours, values.labourHoursAtMost),
    labourMinutesPerUnit: rangeOf(values.labourMinutesPerUnit, values.labourMinutesPerUnitAtMost),
    nonLabourCost: priceOf(values.nonLabourCost),
    nonLabourCostPerUnit: priceOf(values.nonLabourCostPerUnit),
  });
}

/** One value alone is exact; with an upper end it is the lower end. */
function rangeOf(value: string | undefined, atMost: string | undefined): Range | undefined {
  if (value === undefined) return atMost === undefined ? undefined : between(decimal('0'), decimal(atMost));
  return atMost === undefined ? exactly(decimal(value)) : between(decimal(value), decimal(atMost));
}
