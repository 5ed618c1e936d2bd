/** Recorded pay as its pictures take it. Pure. */

import { besideText, listText } from '../../../schema/messages/format.ts';
import { monthText } from '../../charts/hours/month.ts';
import type { FloorPart, PeriodPay } from '../../charts/over-time/layout.ts';
import type { StripInput } from '../../charts/wage-strip/layout.ts';
import type { PayQuery } from '../../generated/operations.ts';
import { dayBefore } from '../../ui/days.ts';
import { dayText } from '../../ui/value.tsx';
import { sentence, t } from '../../ui/words.ts';

export type PayData = PayQuery['payAt'];
export type PayRecordData = PayData['records'][number];

const FLOOR_TEST = 'pay-below-statutory-floor';

/** The first day of the month after; a record of a whole month is named by it. */
function isWholeMonth(from: string, until: string): boolean {
  const [year = 0, month = 0] = from.split('-').map(Number);
  const next = month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`;
  return from.endsWith('-01') && until === next;
}

export function periodText({ from, until }: Pick<PayRecordData, 'from' | 'until'>): string {
  if (!from) return t('page.pay.no-days');
  if (until && isWholeMonth(from, until)) return monthText(from);
  return until ? t('page.pay.days', { from: dayText(from), to: dayText(dayBefore(until)) }) : dayText(from);
}

/** "machinist, 1 Mar 2025 to 31 Mar 2025, 6 workers". */
export function recordText(record: PayRecordData): string {
  const { workClass, headcount } = record;
  return besideText([
    workClass ?? t('page.pay.no-class'),
    periodText(record),
    headcount != null && headcount > 1 && t('page.pay.workers', { n: headcount }),
  ]);
}

/** The tests that flag it, by name: a mark alone would not say which. */
function flaggedBy({ tests }: PayRecordData): string | false {
  const names = tests.filter(({ outcome }) => outcome === 'flagged').map(({ test }) => sentence(test.title));
  return names.length > 0 && t('page.pay.flagged-by', { names: listText(names) });
}

export const isFlagged = ({ tests }: PayRecordData): boolean => tests.some(({ outcome }) => outcome === 'flagged');

export function stripOf(record: PayRecordData): StripInput {
  const { id, pay, average, marks } = record;
  return {
    ...{
      key: id,
      label: [recordText(record), flaggedBy(record)].filter(Boolean).join('. '),
      pay: pay ?? null,
      average,
      flagged: isFlagged(record),
    },
    marks: marks.map(({ level, state, amount }) => ({
      ...{ level, name: t('page.pay.level-name', { level }) },
      amount: state === 'known' ? (amount ?? null) : null,
    })),
  };
}

/** A picture a currency: two cannot share a scale. */
export function byCurrency(records: readonly PayRecordData[]): ReadonlyMap<string, readonly PayRecordData[]> {
  const found = new Map<string, PayRecordData[]>();
  for (const record of records) {
    const currency = record.pay?.currency ?? '';
    found.set(currency, [...(found.get(currency) ?? []), record]);
  }
  return found;
}

/** Records whose days and pay are held; flagged is under the floor set by law, which is the line that is drawn. */
export function periodsOf(records: readonly PayRecordData[]): readonly PeriodPay[] {
  return records.flatMap(({ id, from, until, pay, average, tests }) => {
    if (!from || !until || !pay) return [];
    const flagged = tests.some(({ outcome, test }) => outcome === 'flagged' && test.id === FLOOR_TEST);
    return [{ key: id, from, until, pay, average, flagged }];
  });
}

export function floorOf(floor: PayData['floor'], currency: string): readonly FloorPart[] {
  return floor.map(({ from, until, amount }) => ({
    ...{ from, until },
    amount: amount?.currency === currency ? amount : null,
  }));
}
