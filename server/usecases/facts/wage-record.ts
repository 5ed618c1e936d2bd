/** A stored wage record as the pay tests see it. */
import type { PaidWork } from '../../domain/wages/wage-record.ts';
import type { StoredRecord } from '../../store/store.ts';
import { classSharesOf, dayHoursOf, payPartsOf } from './pay-parts.ts';
import { dayOf, decimalOf, known, priceOf } from './values.ts';

/** What the workplace says where the record itself is silent, and what else is held of the worker. */
export interface BesideWageRecord {
  readonly place?: string;
  readonly sector?: string;
  /** How many other records of the same worker are for some of the same days. */
  readonly besideIt?: number;
  readonly besideHere?: number;
  readonly sameDays?: readonly PaidWork[];
  readonly workerUnknown?: boolean;
}

export function paidWorkOf({ id, values }: StoredRecord<'WageRecord'>, beside: BesideWageRecord = {}): PaidWork {
  return known<PaidWork>({
    id,
    employer: values.employer,
    contract: values.contract,
    place: values.place ?? beside.place,
    sector: values.sector ?? beside.sector,
    workClass: values.workClass,
    from: dayOf(values.from),
    until: dayOf(values.until),
    hours: decimalOf(values.hours),
    ordinaryHours: decimalOf(values.ordinaryHours),
    ...beyondOrdinary(values),
    hoursByDay: dayHoursOf(values.hoursByDay),
    ordinaryByDay: dayHoursOf(values.ordinaryByDay),
    overtimeByDay: dayHoursOf(values.overtimeByDay),
    paid: priceOf(values.paid),
    basis: values.basis === 'gross' || values.basis === 'net' ? values.basis : undefined,
    headcount: values.headcount,
    payParts: payPartsOf(values.payParts),
    agreedRate: priceOf(values.agreedRate),
    payDue: priceOf(values.payDue),
    due: dayOf(values.due),
    paidOn: dayOf(values.paidOn),
    worker: values.worker,
    besideIt: beside.besideIt,
    besideHere: beside.besideHere,
    sameDays: beside.sameDays,
    workerUnknown: beside.workerUnknown,
    classShares: classSharesOf(values.classShares),
  });
}

/** A payroll tells hours at twice the rate apart from its overtime; beyond ordinary time are both. */
function beyondOrdinary({ overtimeHours, doubleTimeHours }: StoredRecord<'WageRecord'>['values']) {
  const [overtime, doubled] = [decimalOf(overtimeHours), decimalOf(doubleTimeHours)];
  return { overtimeHours: doubled ? overtime?.plus(doubled) : overtime, doubleTimeHours: doubled };
}
