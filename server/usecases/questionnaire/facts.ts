/** Facts of a contract that its supplier can be asked for: what is missing by its code, and which property an answer feeds. */
import type { ValuesOf } from '../../../schema/graph.ts';
import type { TimeUnit } from './time-units.ts';

type Property = keyof ValuesOf<'Contract'>;

/** How an answer is written, and so how it is read. */
export type AnswerForm = 'amount' | 'number' | 'count' | 'day' | 'word';

export interface AskedFact {
  /** The code of the missing fact after `flag.missing.`. */
  readonly fact: string;
  readonly form: AnswerForm;
  readonly property: Property;
  /** The property for the upper end of a range of numbers. */
  readonly atMost?: Property;
  /** What the number counts, where it is a time. */
  readonly time?: TimeUnit;
  /** More than this is more often a slip than meant: it is asked back, and whoever means it enters it by hand. */
  readonly most?: string;
  /** Instead, of a contract that is priced by the unit. */
  readonly byUnit?: Fed;
}

interface Fed {
  readonly property: Property;
  readonly atMost?: Property;
  readonly time?: TimeUnit;
  readonly most?: string;
}

export const ASKED_FACTS: readonly AskedFact[] = [
  {
    ...{ fact: 'labour-hours', form: 'number', property: 'labourHours', atMost: 'labourHoursAtMost', time: 'hours' },
    // A year's work of 5,000 people.
    most: '10000000',
    byUnit: {
      ...{ property: 'labourMinutesPerUnit', atMost: 'labourMinutesPerUnitAtMost', time: 'minutes' },
      // A year's work of one person, 2,080 hours.
      most: '124800',
    },
  },
  { fact: 'non-labour-cost', form: 'amount', property: 'nonLabourCost', byUnit: { property: 'nonLabourCostPerUnit' } },
  { fact: 'price', form: 'amount', property: 'price' },
  { fact: 'exact-price', form: 'amount', property: 'price', byUnit: { property: 'unitPrice' } },
  { fact: 'charge-an-hour', form: 'amount', property: 'unitPrice' },
  { fact: 'quantity', form: 'count', property: 'quantity' },
  { fact: 'contract-day', form: 'day', property: 'signed' },
  { fact: 'place', form: 'word', property: 'place' },
  { fact: 'sector', form: 'word', property: 'nace' },
  { fact: 'work-class', form: 'word', property: 'workClass' },
  { fact: 'kind-of-contract', form: 'word', property: 'kind' },
  { fact: 'product', form: 'word', property: 'product' },
  { fact: 'hours-per-week', form: 'number', property: 'hoursPerWeek', atMost: 'hoursPerWeekAtMost', time: 'hours' },
];

export function askedFact(fact: string): AskedFact | undefined {
  return ASKED_FACTS.find((one) => one.fact === fact);
}

/** What an answer feeds, of a contract priced by the unit or not. */
export function fedBy(asked: AskedFact, isByUnit: boolean): Fed {
  return isByUnit && asked.byUnit !== undefined ? asked.byUnit : asked;
}
