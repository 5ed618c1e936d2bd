import { besideText } from '../../../schema/messages/format.ts';
import { t } from '../../ui/words.ts';
import type { MonthHours } from './layout.ts';
import { monthText } from './month.ts';

/** In which months more hours are needed for certain than can be worked. */
export function describeHours(months: readonly MonthHours[]): string {
  const short = months.filter(
    ({ neededLeast, possibleMost }) => possibleMost !== null && Number(neededLeast) > Number(possibleMost),
  );
  return t('page.undeclared.months.label', {
    n: short.length,
    months: besideText(short.map(({ from }) => monthText(from))),
  });
}
