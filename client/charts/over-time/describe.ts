import { dayText, priceText } from '../../ui/value.tsx';
import { t } from '../../ui/words.ts';
import type { FloorPart, PeriodPay } from './layout.ts';

/** How often the floor changed, and how many periods lie under it. */
export function describeOverTime(periods: readonly PeriodPay[], floor: readonly FloorPart[]): string {
  const known = floor.filter(({ amount }) => amount);
  const [first, last] = [known[0], known.at(-1)];
  const said = t('page.pay.time-picture', {
    n: periods.length,
    flagged: periods.filter(({ flagged }) => flagged).length,
  });
  if (!first?.amount || !last?.amount) return `${said} ${t('page.pay.time-no-floor')}`;
  if (known.length === 1) return `${said} ${t('page.pay.time-floor', { amount: priceText(first.amount) })}`;
  return `${said} ${t('page.pay.time-floor-rose', {
    from: priceText(first.amount),
    to: priceText(last.amount),
    day: dayText(last.from),
  })}`;
}
