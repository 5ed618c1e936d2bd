import type { Day } from '../../domain/dates.ts';
import { SolidaryError } from '../../domain/errors.ts';
import type { CaseEvent, Claim, ClaimLine, Creditor, Knowledge, LineAmount, LineKind } from '../../domain/model.ts';
import { decimal, isCurrencyCode, money } from '../../domain/money.ts';
import type { ClaimFile, StoredRecord } from '../../store/store.ts';
import { dayOf, known } from './values.ts';

/** Throws `bad-case` where a claim lacks what no trace can do without. */
export function claimOf(record: StoredRecord<'Claim'>, lines: readonly StoredRecord<'ClaimLine'>[]): Claim {
  const v = record.values;
  const need = (field: 'employer' | 'place' | 'currency'): string => {
    const value = v[field];
    if (value === undefined) throw new SolidaryError('bad-case', { file: record.id, field, reason: 'is missing' });
    return value;
  };
  const currency = need('currency');
  return known<Claim>({
    id: record.id,
    employer: need('employer'),
    place: need('place'),
    creditor: (v.creditor ?? 'worker') as Creditor,
    currency,
    netFactor: v.netFactor === undefined ? undefined : decimal(v.netFactor),
    workForm: v.workForm === 'outwork' ? 'outwork' : 'employment',
    invokes: v.invokes ?? [],
    lines: lines.map((line) => lineOf(line, currency)),
  });
}

/** Without the lines that were withdrawn by that day: they stay held, and are part of no answer. */
export function claimedOn(file: ClaimFile, day: Day): ClaimFile {
  return { ...file, lines: file.lines.filter((line) => !isWithdrawn(line, day)) };
}

export function isWithdrawn({ values: { withdrawn } }: StoredRecord<'ClaimLine'>, day: Day): boolean {
  return withdrawn !== undefined && withdrawn <= day;
}

export function lineOf(record: StoredRecord<'ClaimLine'>, currency: string): ClaimLine {
  const v = record.values;
  return known<ClaimLine>({
    id: record.id,
    contract: v.contract ?? (v.contractUnknown === true ? null : undefined),
    kind: (v.kind ?? 'wages') as LineKind,
    from: dayOf(v.from),
    until: dayOf(v.until),
    due: dayOf(v.due),
    unpaid: amountOf(record, currency),
    onLine: v.onLine,
    creditor: v.creditor as Creditor | undefined,
    workers: v.workers,
    what: v.what,
    rateBasis: v.rateBasis as ClaimLine['rateBasis'],
    payMethod: v.payMethod as ClaimLine['payMethod'],
    payPeriods: v.payPeriods,
  });
}

function amountOf(record: StoredRecord<'ClaimLine'>, currency: string): LineAmount {
  const v = record.values;
  if (v.amount !== undefined) return { way: 'amount', amount: money(v.amount, currency) };
  if (v.hours !== undefined && v.rateDue !== undefined && v.paid !== undefined) {
    return {
      way: 'hours',
      hours: decimal(v.hours),
      rateDue: money(v.rateDue, currency),
      paid: money(v.paid, currency),
    };
  }
  if (v.onLine !== undefined && v.divisor !== undefined)
    return { way: 'share', onLine: v.onLine, divisor: decimal(v.divisor) };
  if (v.customaryMonthlyPay !== undefined && v.paid !== undefined) {
    return known<Extract<LineAmount, { way: 'presumed' }>>({
      way: 'presumed',
      customaryMonthlyPay: money(v.customaryMonthlyPay, currency),
      records: v.records === 'kept' ? 'kept' : 'none',
      paid: money(v.paid, currency),
      monthsProved: v.monthsProved === undefined ? undefined : decimal(v.monthsProved),
      provedBy: v.provedBy,
    });
  }
  return { way: 'unknown' };
}

export function eventOf(record: StoredRecord<'Event'>): CaseEvent {
  const v = record.values;
  return known<CaseEvent>({
    kind: v.kind ?? 'unknown',
    on: dayOf(v.on),
    occurred: v.occurred ?? true,
    from: v.by ?? v.fromRole ?? 'unknown',
    to: [...(v.to ?? []), ...(v.toRoles ?? [])],
    about: [...(v.aboutContracts ?? []), ...(v.aboutLines ?? [])],
    what: v.what ?? [],
    ...amountPaid(v),
    worth: v.worth === undefined ? undefined : decimal(v.worth),
    period: v.period,
    text: v.text,
  });
}

/** A word that is no code of a currency, such as `kr`, names none. */
function amountPaid({ amount, currency }: StoredRecord<'Event'>['values']) {
  const named = currency !== undefined && isCurrencyCode(currency) ? currency : undefined;
  return {
    amount: amount === undefined || named === undefined ? undefined : money(amount, named),
    withoutCurrency: amount === undefined || named !== undefined ? undefined : decimal(amount),
  };
}

export function knowledgeOf(record: StoredRecord<'Knowledge'>): readonly Knowledge[] {
  const v = record.values;
  const on = dayOf(v.on);
  if (v.party === undefined || v.of === undefined || v.state === undefined || on === undefined) return [];
  return [{ party: v.party, of: v.of, state: v.state as Knowledge['state'], on, source: v.source ?? '' }];
}
