/** The least lawful charge of a labour supplier an hour, line by line, before its overhead and margin. */
import type { Decimal } from '../money.ts';

/** Rates are shares; thresholds are a week. */
export interface ChargeRateTerms {
  readonly wage: Decimal;
  readonly hoursPerWeek: Decimal;
  /** 5.6 weeks of holiday of 46.4 worked: 0.1207 of pay. */
  readonly holidayRate: Decimal;
  readonly insuranceRate: Decimal;
  readonly insuranceThreshold: Decimal;
  readonly pensionRate: Decimal;
  readonly pensionThreshold: Decimal;
  readonly levyRate: Decimal;
}

export interface ChargeRate {
  readonly wageWithHoliday: Decimal;
  readonly insurance: Decimal;
  readonly pension: Decimal;
  readonly levy: Decimal;
  readonly total: Decimal;
}

export function leastChargeRate(terms: ChargeRateTerms): ChargeRate {
  const wageWithHoliday = terms.wage.times(terms.holidayRate.plus(1));
  const weeklyPay = wageWithHoliday.times(terms.hoursPerWeek);
  const above = (threshold: Decimal, rate: Decimal): Decimal => {
    const liable = weeklyPay.minus(threshold);
    return (liable.isNegative() ? liable.times(0) : liable).times(rate).dividedBy(terms.hoursPerWeek);
  };
  const insurance = above(terms.insuranceThreshold, terms.insuranceRate);
  const pension = above(terms.pensionThreshold, terms.pensionRate);
  const levy = wageWithHoliday.times(terms.levyRate);
  return { wageWithHoliday, insurance, pension, levy, total: wageWithHoliday.plus(insurance).plus(pension).plus(levy) };
}
