import { ACTORS, CREDITORS, EVENT_KINDS, INVOKED, LINE_KINDS, RATE_BASES } from '../../domain/claim-vocabulary.ts';
import { isDay, lastDayFromUntil } from '../../domain/dates.ts';
import { decimal } from '../../domain/money.ts';
import { type Params, param } from '../../domain/outcome.ts';
import { placeOf } from '../../domain/places.ts';
import { enteredDay } from '../entered-day.ts';
import type { Problem } from '../problem.ts';
import { isDecimalText } from '../wire.ts';
import type { ClaimEntry, EventEntry, LineEntry } from './claim-entry.ts';

/** Which of the ids that an entry names are held. */
export interface HeldIds {
  readonly parties: ReadonlySet<string>;
  readonly contracts: ReadonlySet<string>;
}

const ISO_CURRENCY = /^[A-Z]{3}$/;

/** Every problem of an entry at once, each at its field: `lines.0.until`. */
export function checkClaim(entry: ClaimEntry, held: HeldIds): readonly Problem[] {
  const found: Problem[] = [];
  const report: Report = (field, code, params = {}) => found.push({ field, code, params });
  checkHead(entry, held, report);
  entry.lines.forEach((line, i) => {
    checkLine(line, held, (field, code, params) => report(`lines.${i}.${field}`, code, params));
  });
  entry.events?.forEach((event, i) => {
    checkEvent(event, entry, held, (field, code, params) => report(`events.${i}.${field}`, code, params));
  });
  return found;
}

type Report = (field: string, code: string, params?: Params) => void;

function checkHead(entry: ClaimEntry, held: HeldIds, report: Report): void {
  if (!held.parties.has(entry.employer)) report('employer', 'claim.party-not-held', { id: param.text(entry.employer) });
  if (placeOf(entry.place) !== entry.place) report('place', 'claim.bad-place', { value: param.text(entry.place) });
  checkCurrency(entry.currency, report);
  mustBeOneOf('creditor', entry.creditor, CREDITORS, report);
  for (const invoked of entry.invokes ?? []) mustBeOneOf('invokes', invoked, INVOKED, report);
  if (entry.netFactor != null) checkNetShare(entry.netFactor, report);
  if (entry.lines.length === 0) report('lines', 'claim.no-lines');
}

export function checkCurrency(currency: string, report: Report): void {
  if (!ISO_CURRENCY.test(currency)) report('currency', 'claim.bad-currency', { value: param.text(currency) });
}

export function checkNetShare(share: string, report: Report): void {
  if (!isShare(share)) report('netFactor', 'claim.bad-share', { value: param.text(share) });
}

function checkLine(line: LineEntry, held: HeldIds, report: Report): void {
  mustBeOneOf('kind', line.kind, LINE_KINDS, report);
  mustBeOneOf('rateBasis', line.rateBasis, RATE_BASES, report);
  mustBeOneOf('creditor', line.creditor, CREDITORS, report);
  mustBeOneOf('payMethod', line.payMethod, ['piece_rate', 'time'], report);
  for (const field of ['from', 'until', 'due', 'withdrawn'] as const) mustBeDay(field, line[field], report);
  for (const field of ['hours', 'rateDue', 'paid', 'amount'] as const) mustBeAmount(field, line[field], report);
  for (const field of ['workers', 'payPeriods'] as const) {
    const count = line[field];
    if (count != null && count < 1) report(field, 'claim.bad-count', { value: param.text(String(count)) });
  }
  if (isDay(line.from) && isDay(line.until) && line.until <= line.from) {
    const last = lastDayFromUntil(line.until);
    report('until', 'claim.ends-before-start', { from: param.day(line.from), until: param.day(last) });
  }
  checkLineTogether(line, report);
  if (line.contract != null && !held.contracts.has(line.contract)) {
    report('contract', 'claim.contract-not-held', { id: param.text(line.contract) });
  }
  checkAmounts(line, report);
}

/** What no line can say at once, whoever says each of it. */
export function checkLineTogether(line: LineEntry, report: Report): void {
  // A limitation period that began before the work would end before its time.
  if (isDay(line.from) && isDay(line.due) && line.due < line.from && isPayForWork(line))
    report('due', 'claim.due-before-work', { from: param.day(line.from), due: param.day(line.due) });
  if (line.contract != null && line.contractUnknown === true) report('contract', 'claim.contract-and-unknown');
}

/**
 * Either the unpaid amount, or hours, rate and what was paid: never both, so that no reader must choose. What is not
 * known of them may stay so: the line is claimed, and how much it is for is asked. One that says nothing is a slip.
 */
export function checkAmounts(line: LineEntry, report: Report, otherWays: readonly unknown[] = []): void {
  const counted = [line.hours, line.rateDue, line.paid];
  if (line.amount != null && counted.some((value) => value != null)) report('amount', 'claim.amount-twice');
  const said = [...otherWays, line.amount, line.hours, line.paid, line.from, line.until, line.due];
  if (said.every((value) => value == null)) report('from', 'claim.line-empty');
  checkOverpaid(line, report);
}

export function checkOverpaid(line: LineEntry, report: Report): void {
  if (line.amount == null && isOverpaid(line)) report('paid', 'claim.nothing-unpaid');
}

/** An amount beside hours, rate and paid: which of the two is meant nobody said. */
export function isCountedTwice({ amount, hours, rateDue, paid }: LineEntry): boolean {
  return amount != null && [hours, rateDue, paid].every((value) => value != null);
}

/** Holidays may be paid before they are taken; a share of severance falls due by its own rule. */
function isPayForWork({ kind }: LineEntry): boolean {
  return kind === 'wages' || kind === 'overtime';
}

function isOverpaid({ hours, rateDue, paid }: LineEntry): boolean {
  if (![hours, rateDue, paid].every((value) => value != null && isDecimalText(value))) return false;
  return !decimal(hours ?? '')
    .times(decimal(rateDue ?? ''))
    .greaterThan(decimal(paid ?? ''));
}

function checkEvent(event: EventEntry, entry: ClaimEntry, held: HeldIds, report: Report): void {
  const kind = EVENT_KINDS.find((known) => known.kind === event.kind);
  const kinds = EVENT_KINDS.map((known) => known.kind);
  mustBeOneOf('kind', event.kind, kinds, report);
  if (kind !== undefined && kind.what.length > 0)
    for (const what of event.what ?? []) mustBeOneOf('what', what, kind.what, report);
  mustBeDay('on', event.on, report);
  mustBeAmount('amount', event.amount, report);
  mustBeAmount('worth', event.worth, report);
  if (event.currency != null) checkCurrency(event.currency, report);
  if (event.kind === 'payment' && event.occurred !== false && event.amount == null)
    report('amount', 'claim.payment-without-amount');
  const isActor = (id: string) => (ACTORS as readonly string[]).includes(id);
  const mustBeHeld = (field: string, id: string) => {
    if (!isActor(id) && !held.parties.has(id)) report(field, 'claim.party-not-held', { id: param.text(id) });
  };
  mustBeHeld('from', event.from);
  for (const id of event.to ?? []) mustBeHeld('to', id);
  for (const id of event.aboutContracts ?? []) {
    if (!held.contracts.has(id)) report('aboutContracts', 'claim.contract-not-held', { id: param.text(id) });
  }
  for (const line of event.aboutLines ?? []) {
    if (entry.lines[line] === undefined) report('aboutLines', 'claim.no-such-line', { line: param.text(String(line)) });
  }
}

function mustBeOneOf(field: string, value: string | null | undefined, known: readonly string[], report: Report): void {
  if (value == null || known.includes(value)) return;
  report(field, 'claim.unknown-value', { value: param.text(value), known: param.list(known.map(param.text)) });
}

function mustBeDay(field: string, value: string | null | undefined, report: Report): void {
  if (value != null) enteredDay(value, 'claim.bad-day', (code, params) => report(field, code, params));
}

function mustBeAmount(field: string, value: string | null | undefined, report: Report): void {
  if (value != null && (!isDecimalText(value) || value.startsWith('-')))
    report(field, 'claim.bad-amount', { value: param.text(value) });
}

/** Above 0 and at most 1. */
function isShare(value: string): boolean {
  return /^(0?\.\d+|0\.\d+|1(\.0+)?)$/.test(value) && /[1-9]/.test(value);
}
