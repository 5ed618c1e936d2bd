/** Contracts and wage records for tests: full facts, which a test then takes away. */
import { day } from '../../server/domain/dates.ts';
import { decimal } from '../../server/domain/money.ts';
import type { PricedContract } from '../../server/domain/pricing/priced-contract.ts';
import { between } from '../../server/domain/range.ts';
import type { PaidWork } from '../../server/domain/wages/wage-record.ts';
import { price } from './benchmarks.ts';

/** The drywall contract of the look pictures: 6,400 m2 at 9.80, 36 to 45 minutes a m2. */
export const drywall: PricedContract = {
  id: 'c-drywall',
  buyer: 'trosse',
  supplier: 'mirova',
  kind: 'works',
  on: day('2025-02-24'),
  place: 'DE-SH',
  nace: '43.31',
  unitPrice: price('9.80'),
  unit: 'm2',
  quantity: decimal('6400'),
  labourMinutesPerUnit: between(decimal('36'), decimal('45')),
  nonLabourCostPerUnit: price('1.10', 'EUR', 'between', '1.40'),
};

export function without<T extends object>(whole: T, ...names: (keyof T)[]): T {
  return Object.fromEntries(Object.entries(whole).filter(([name]) => !names.includes(name as keyof T))) as T;
}

export function paidWork(hours: string, paid: string, more: Partial<PaidWork> = {}): PaidWork {
  return {
    id: 'w',
    employer: 'mirova',
    place: 'DE',
    sector: '43.31',
    from: day('2025-03-01'),
    until: day('2025-04-01'),
    hours: decimal(hours),
    paid: price(paid),
    basis: 'gross',
    headcount: 1,
    ...more,
  };
}
