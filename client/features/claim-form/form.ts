/** The claim as it is being typed. An empty field means "not known", never zero. */

import { decimalsOf as decimalsHeld } from '../../../schema/messages/format.ts';
import { multiply, round, subtract, sum } from '../../ui/decimal.ts';
import { readNumber } from '../../ui/read-number.ts';
import type { Source } from '../entry/form.ts';

export interface Picked {
  readonly id: string;
  readonly label: string;
}

/** A photo, scan or document that the claim is read from. */
export interface FormSource extends Source {
  readonly key: string;
}

export interface FormLine {
  readonly key: string;
  readonly kind: string;
  /** A contract's id, `unknown` for a contract not known, `none` for a debt of the employer alone. */
  readonly contract: string;
  readonly from: string;
  /** Last day worked; the wire takes the first day no longer covered. */
  readonly to: string;
  readonly due: string;
  readonly hours: string;
  readonly rateDue: string;
  readonly rateBasis: string;
  readonly paid: string;
  readonly amount: string;
  readonly workers: string;
  readonly payMethod: string;
  readonly payPeriods: string;
  /** Key of the source that it is read from; empty: none named. */
  readonly source: string;
  /** What is held of the line and has no field here: a correction must not lose it. */
  readonly kept: {
    readonly creditor: string | null;
    readonly what: string | null;
    /** It is claimed no more from this day on. */
    readonly withdrawn: string | null;
  };
}

export interface FormEvent {
  readonly key: string;
  readonly kind: string;
  readonly on: string;
  /** creditor, authority, court, or `party` for the company in `byParty`. */
  readonly from: string;
  readonly byParty: Picked | null;
  readonly to: Picked | null;
  readonly what: string;
  readonly occurred: boolean;
  /** Keys of the lines that it is about; none for the whole claim. */
  readonly about: readonly string[];
  /** Of a payment. */
  readonly amount: string;
  readonly source: string;
  /** What is held of the event and has no field here: a correction must not lose it. */
  readonly kept: {
    readonly to: readonly string[];
    readonly what: readonly string[];
    readonly aboutContracts: readonly string[];
    readonly text: string | null;
    /** Of an amount in another currency than the claim's, and what it came to in that of the claim. */
    readonly currency: string | null;
    readonly worth: string | null;
  };
}

/** The event's party is a company, picked from those held. */
export const BY_PARTY = 'party';

export interface ClaimForm {
  readonly id?: string;
  /** Of the claim as it stood when this was read: another one now means that somebody saved meanwhile. */
  readonly version?: string | undefined;
  readonly title?: string;
  readonly employer: Picked | null;
  readonly place: string;
  readonly creditor: string;
  readonly currency: string;
  readonly netFactor: string;
  readonly invokes: readonly string[];
  readonly lines: readonly FormLine[];
  readonly events: readonly FormEvent[];
  readonly sources: readonly FormSource[];
  /** What the claim itself is read from. */
  readonly source: string;
  /** The source that is looked at: what is added cites it. */
  readonly shown: string;
}

let made = 0;
export const newKey = (): string => {
  made += 1;
  return `${made}-${Date.now()}`;
};

export function emptyLine(like?: FormLine, source = like?.source ?? ''): FormLine {
  const kept = like
    ? {
        kind: like.kind,
        contract: like.contract,
        rateDue: like.rateDue,
        rateBasis: like.rateBasis,
        workers: like.workers,
        payMethod: like.payMethod,
      }
    : { kind: 'wages', contract: 'unknown', rateDue: '', rateBasis: '', workers: '', payMethod: '' };
  return {
    ...{ key: newKey(), from: '', to: '', due: '', hours: '', paid: '', amount: '', payPeriods: '', source, ...kept },
    kept: { creditor: null, what: null, withdrawn: null },
  };
}

export function emptyEvent(source = ''): FormEvent {
  return {
    ...{ key: newKey(), kind: '', on: '', from: 'creditor', byParty: null, to: null, what: '', occurred: true },
    ...{
      about: [],
      amount: '',
      source,
      kept: { to: [], what: [], aboutContracts: [], text: null, currency: null, worth: null },
    },
  };
}

export function emptyForm(start: Partial<ClaimForm> = {}): ClaimForm {
  return {
    employer: null,
    place: '',
    creditor: 'worker',
    currency: 'EUR',
    netFactor: '',
    invokes: [],
    lines: [emptyLine()],
    events: [],
    ...{ sources: [], source: '', shown: '' },
    ...start,
  };
}

export function decimalsOf(currency: string): number {
  try {
    return decimalsHeld(currency);
  } catch {
    return 2;
  }
}

/** What is unpaid of a line, rounded half-up as the engine rounds it; undefined while a part is not known. */
export function unpaidOf(line: FormLine, currency: string): string | undefined {
  if (line.amount.trim() !== '') return readNumber(line.amount);
  const [hours, rateDue, paid] = [readNumber(line.hours), readNumber(line.rateDue), readNumber(line.paid)];
  return unpaidOfHours({ hours, rateDue, paid }, currency);
}

/** Some of hours, rate and paid are given, and not all: what the line is for is then not known. */
export function isInPart({ amount, hours, rateDue, paid }: FormLine): boolean {
  const given = [hours, rateDue, paid].filter((text) => text.trim() !== '').length;
  return amount.trim() === '' && given > 0 && given < 3;
}

interface HoursAtRate {
  readonly hours?: string | null | undefined;
  readonly rateDue?: string | null | undefined;
  readonly paid?: string | null | undefined;
}

export function unpaidOfHours({ hours, rateDue, paid }: HoursAtRate, currency: string): string | undefined {
  if (!hours || !rateDue || !paid) return undefined;
  return round(subtract(multiply(hours, rateDue), paid), decimalsOf(currency));
}

export interface LiveSum {
  /** Undefined while no line can be computed: nothing known is not zero. */
  readonly total: string | undefined;
  readonly counted: number;
  readonly open: number;
}

export function liveSum(form: ClaimForm): LiveSum {
  const amounts = form.lines.filter(({ kept }) => !kept.withdrawn).map((line) => unpaidOf(line, form.currency));
  const known = amounts.filter((amount): amount is string => amount !== undefined);
  return {
    total: known.length === 0 ? undefined : sum(known),
    counted: known.length,
    open: amounts.length - known.length,
  };
}
