/** Invented law of pay for tests of domain code: one entry a part. */
import { day } from '../../server/domain/dates.ts';
import { decimal } from '../../server/domain/money.ts';
import type { CountsAnswer, PartKind, PayPart, PayPartRule } from '../../server/domain/wages/pay-parts.ts';
import type { HoursLimit, OvertimeRule } from '../../server/domain/wages/working-hours.ts';

const dated = { places: ['DE'], from: day('2000-01-01'), verification: 'read', cite: 'the law' };

export function partRule(part: PartKind, answer: CountsAnswer, more: Partial<PayPartRule> = {}): PayPartRule {
  return { ...dated, measure: 'statutory_minimum', part, answer, ...more };
}

export function overtimeRule(after: string, factor: string, more: Partial<OvertimeRule> = {}): OvertimeRule {
  return { ...dated, after: decimal(after), factor: decimal(factor), ...more };
}

export function hoursLimit(most: string, over: string, more: Partial<HoursLimit> = {}): HoursLimit {
  return { ...dated, most: decimal(most), over, ...more };
}

/** `basic 1000.00, bonus 50.00` */
export function parts(text: string): readonly PayPart[] {
  return text.split(', ').map((one) => {
    const [kind = '', amount = ''] = one.split(' ');
    return { kind: kind as PartKind, amount: decimal(amount) };
  });
}
