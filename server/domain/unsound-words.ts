/** Words that rules and tests look for: another would be looked for by none, and nobody would see why. */
import { FINDING_SUBJECTS, FUNDS } from './contradictions/rule.ts';
import type { Unsound } from './unsound.ts';

type Stated = Readonly<Record<string, unknown>>;

export const PAY_LEVELS: readonly string[] = ['statutory_minimum', 'collective_agreement', 'going_rate', 'living_wage'];
export const PAY_SHARES: readonly string[] = [
  ...['on_costs', 'holiday_pay', 'employer_insurance', 'pension', 'payroll_levy'],
];
/** What the tests look figures up by, and what lists hold beside it. */
const MEASURES: readonly string[] = [
  ...PAY_LEVELS,
  ...['working_week', ...PAY_SHARES, 'market_price', 'retail_price', 'exchange_rate'],
  ...['advisory_floor', 'federal_jurisdiction_minimum', 'official_estimate', 'labour_minutes', 'efficiency'],
];
const PAY_UNITS: readonly string[] = ['hour', 'HUR', 'day', 'week', 'month', 'year'];

const WORDS: Readonly<Record<string, Readonly<Record<string, readonly string[]>> | undefined>> = {
  Subsidy: { fund: FUNDS },
  Finding: { subjects: FINDING_SUBJECTS },
  Benchmark: { measures: MEASURES, otherClasses: ['none', 'lower', 'higher'] },
  WageRecord: { basis: ['gross', 'net'] },
};

/** The first word that is none of those known; a market price may be of any unit, pay is of some time. */
export function otherWord(kind: string, values: Stated): Unsound | undefined {
  const isPay = kind === 'Benchmark' && PAY_LEVELS.includes(String(values.measures));
  for (const [property, allowed] of Object.entries({ ...WORDS[kind], ...(isPay ? { unit: PAY_UNITS } : {}) })) {
    const value = [values[property]].flat().find((one) => typeof one === 'string' && !allowed.includes(one));
    if (value !== undefined)
      return { code: 'import.not-one-of', property, params: { value: String(value), allowed: allowed.join(', ') } };
  }
  return undefined;
}
