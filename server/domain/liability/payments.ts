/**
 * What was paid on the lines of a claim, and what is left of each: a payment lessens the debt for all. One that names
 * no line lies on all of them together; one that cannot be counted leaves its lines open. docs/CASE-FORMAT.md 1.4.
 */
import type { Day } from '../dates.ts';
import type { CaseEvent, ClaimLine } from '../model.ts';
import { compare, isPositive, least, type Money, money, subtract, sum, zero } from '../money.ts';
import { type MissingFact, type Params, param, type Step } from '../outcome.ts';
import { unique } from '../unique.ts';
import { type Amount, type PresumedMonths, unpaidBeforePayments } from './amounts.ts';
import { rateTo } from './currency.ts';
import { denialsOf } from './denied-payments.ts';
import type { Known } from './known.ts';

/** Of one payment, what was taken off one line. */
export interface Taken {
  readonly payment: CaseEvent;
  readonly amount: Money;
}

export interface Balance {
  readonly line: ClaimLine;
  /** Unpaid gross before any payment. */
  readonly before: Amount;
  readonly taken: readonly Taken[];
  /** Less what was taken; a payment that lies on several lines together is not yet off. */
  readonly left: Amount;
  /** What may be left where nothing but denied payments leave it open: all of them made, and none. */
  readonly between?: { readonly least: Money; readonly most: Money };
}

/** A payment that names no line: how much of it fell on which of these, nobody said. */
export interface Joint {
  readonly payment: CaseEvent;
  readonly lines: readonly string[];
  /** At most what is left of the lines together. */
  readonly amount: Money;
  readonly missing: MissingFact;
}

export interface Balances {
  readonly of: ReadonlyMap<string, Balance>;
  readonly joint: readonly Joint[];
  /** Payments that cannot be counted, by what is missing of them. */
  readonly uncounted: readonly MissingFact[];
  /** Payments of which more was paid than is left of their lines: taken off nothing, and perhaps a slip. */
  readonly beyond: readonly MissingFact[];
}

export function balancesOf(known: Known, presumedMonths: PresumedMonths): Balances {
  const of = new Map(
    known.facts.claim.lines.map((line): [string, Balance] => {
      const before = unpaidBeforePayments(line, known, presumedMonths);
      return [line.id, { line, before, taken: [], left: before }];
    }),
  );
  const book: Book = { of, joint: [], uncounted: [], beyond: [] };
  const made = known.events.filter(({ kind, occurred }) => kind === 'payment' && occurred).sort(inTheirOrder);
  const isCounted = (payment: CaseEvent) => amountCounted(payment, known).known;
  const isDenied = (payment: CaseEvent) => denialsOf(payment, known).length > 0;
  const open = made.filter((payment) => !isCounted(payment));
  // What cannot be counted leaves open what the others did not pay off; what is denied, between what and what.
  const payments = [...made.filter(isCounted), ...open.filter((one) => !isDenied(one)), ...open.filter(isDenied)];
  for (const payment of payments) takeNamed(payment, book, known);
  for (const payment of payments) takeTogether(payment, book, known);
  return book;
}

/** By day, those of unknown day last; of one day, what names fewer lines first, since it can fall on no other. */
function inTheirOrder(a: CaseEvent, b: CaseEvent): number {
  const day = ({ on }: CaseEvent) => on ?? '9999';
  const rest = ({ from, about, amount }: CaseEvent) => JSON.stringify([from, about, amount?.amount ?? null]);
  return day(a).localeCompare(day(b)) || a.about.length - b.about.length || rest(a).localeCompare(rest(b));
}

/** A payment that is recorded was made, nobody says when: on a day before it was, more may have been owed. */
export function ofUnknownDay(lines: readonly string[], { of, joint }: Balances, asOf: Day): readonly Step[] {
  const held = new Set(lines);
  const taken = lines.flatMap((id) => of.get(id)?.taken ?? []);
  const together = joint.filter((one) => one.lines.some((id) => held.has(id)));
  const isUndated = [...taken, ...together].some(({ payment }) => payment.on === undefined);
  return isUndated ? [{ code: 'liability.step.undated_payment', params: { on: param.day(asOf) }, result: 'open' }] : [];
}

/** What a party paid itself on these lines: of a payment on several lines together, all of it. */
export function paidBy(party: string, lines: ReadonlySet<string>, { of, joint }: Balances, currency: string): Money {
  const taken = [...of.values()].filter(({ line }) => lines.has(line.id)).flatMap((balance) => balance.taken);
  const together = joint.filter((one) => one.lines.some((id) => lines.has(id)));
  const own = [...taken, ...together].filter(({ payment }) => payment.from === party);
  return sum(
    own.map(({ amount }) => amount),
    currency,
  );
}

/** What was paid on several lines together, as far as it fell on these: known only where they are all of them. */
export function jointOn(
  lines: readonly string[],
  { joint }: Pick<Balances, 'joint'>,
  currency: string,
): { readonly amount: Money } | { readonly missing: MissingFact } {
  const held = new Set(lines);
  const touching = joint.filter((one) => one.lines.some((id) => held.has(id)));
  const partly = touching.find((one) => one.lines.some((id) => !held.has(id)));
  if (partly !== undefined) return { missing: partly.missing };
  return {
    amount: sum(
      touching.map(({ amount }) => amount),
      currency,
    ),
  };
}

/** Nothing is left of these lines, because it was paid. */
export function isPaidOff(lines: readonly string[], balances: Balances): boolean {
  const found = lines.map((id) => balances.of.get(id));
  return (
    found.some((balance) => balance !== undefined && balance.taken.length > 0) &&
    found.every((balance) => balance?.left.known === true && !isPositive(balance.left.amount))
  );
}

interface Book extends Balances {
  readonly of: Map<string, Balance>;
  readonly joint: Joint[];
  readonly uncounted: MissingFact[];
  readonly beyond: MissingFact[];
}

function takeNamed(payment: CaseEvent, book: Book, known: Known): void {
  const lines = payment.about.filter((id) => book.of.has(id));
  if (lines.length === 0) return;
  const amount = amountCounted(payment, known);
  if (!amount.known) {
    leaveOpen(lines, amount.missing, book, amountDenied(payment, known));
    return;
  }
  let rest = amount.amount;
  for (const id of lines) rest = subtract(rest, take(payment, rest, id, book));
  if (lines.every((id) => book.of.get(id)?.left.known)) leftOver(payment, rest, book, known);
}

/** Where all its lines are paid off, what it was for besides is asked. */
function leftOver(payment: CaseEvent, rest: Money, { beyond }: Book, known: Known): void {
  if (!isPositive(rest)) return;
  const params = { ...said(payment, known, payment.amount), beyond: param.money(rest) };
  beyond.push({ code: 'liability.missing.payment.beyond', params, ...by(payment, known) });
}

/** Takes off a line as much of an amount as is left of the line, and tells how much that was. */
function take(payment: CaseEvent, amount: Money, id: string, { of }: Book): Money {
  const balance = of.get(id);
  if (balance === undefined || !balance.left.known) return zero(amount.currency);
  const taken = least(amount, balance.left.amount);
  of.set(id, {
    ...balance,
    taken: [...balance.taken, { payment, amount: taken }],
    left: { known: true, amount: subtract(balance.left.amount, taken) },
  });
  return taken;
}

/** From what to what may be left of a line; `undefined` where nobody can tell. */
export function leftBetween({ left, between }: Balance): Balance['between'] {
  return left.known ? { least: left.amount, most: left.amount } : between;
}

/** `perhaps`: no more than this was paid, and perhaps nothing. */
function leaveOpen(lines: readonly string[], missing: MissingFact, { of, uncounted }: Book, perhaps?: Money): void {
  uncounted.push(missing);
  for (const id of lines) {
    const balance = of.get(id);
    if (balance === undefined) continue;
    const { between: _before, ...held } = balance;
    const range = leftBetween(balance);
    // Whatever it was, of a line that is paid off nothing more can be taken.
    if (balance.left.known && !isPositive(balance.left.amount)) continue;
    of.set(id, {
      ...held,
      left: balance.left.known ? { known: false, missing } : balance.left,
      ...(range === undefined || perhaps === undefined
        ? {}
        : { between: { least: subtract(range.least, least(perhaps, range.least)), most: range.most } }),
    });
  }
}

function takeTogether(payment: CaseEvent, book: Book, known: Known): void {
  for (const id of linesPerhapsUnder(payment, known))
    leaveOpen(
      [id],
      { code: 'liability.missing.line.contract', params: { line: param.line(id) }, holder: known.employer },
      book,
    );
  const lines = linesTogether(payment, known);
  if (lines.length === 0) return;
  const paid = amountCounted(payment, known);
  if (!paid.known) {
    leaveOpen(lines, paid.missing, book, amountDenied(payment, known));
    return;
  }
  const open = lines.filter((id) => !isNothing(book.of.get(id)?.left));
  const left = open.flatMap((id) => knownIn(book.of.get(id)?.left));
  const before = book.joint.filter((one) => one.lines.every((id) => open.includes(id)));
  const { currency } = known.facts.claim;
  const room = before.reduce((rest, { amount }) => subtract(rest, amount), sum(left, currency));
  if (left.length === open.length) leftOver(payment, subtract(paid.amount, room), book, known);
  const [only, ...others] = open;
  if (only === undefined) return;
  if (others.length === 0) {
    take(payment, paid.amount, only, book);
    return;
  }
  if (left.length === open.length && compare(paid.amount, room) >= 0) {
    payOff(payment, open, before, book);
    return;
  }
  const missing = {
    code: 'liability.missing.payment.lines',
    params: said(payment, known, paid.amount),
    ...by(payment, known),
  };
  const amount = left.length === open.length ? least(paid.amount, room) : paid.amount;
  book.joint.push({ payment, lines: open, amount, missing });
}

/** With this payment nothing is left of the lines, on whichever of them the earlier ones fell. */
function payOff(payment: CaseEvent, open: readonly string[], before: readonly Joint[], book: Book): void {
  for (const id of open) {
    const left = knownIn(book.of.get(id)?.left)[0];
    if (left !== undefined) take(payment, left, id, book);
  }
  for (const one of before) book.joint.splice(book.joint.indexOf(one), 1);
}

const isNothing = (left: Amount | undefined): boolean => left?.known === true && !isPositive(left.amount);
const knownIn = (left: Amount | undefined): readonly Money[] => (left?.known ? [left.amount] : []);

/**
 * A payment without a line is on the claim as a whole, and one about a contract on the work under it. What one firm
 * pays another is no payment on a claim, unless it names a line of it.
 */
function linesTogether(payment: CaseEvent, known: Known): readonly string[] {
  const { lines } = known.facts.claim;
  if (payment.elsewhere) return [];
  if (payment.about.some((id) => known.line(id) !== undefined)) return [];
  const toOthers = payment.to.filter((id) => !isFirm(id, known));
  if (payment.about.length === 0)
    return payment.to.length === 0 || toOthers.length > 0 ? lines.map(({ id }) => id) : [];
  if (toOthers.length === 0) return [];
  const under = (contract: string | null | undefined) =>
    typeof contract === 'string' && payment.about.includes(contract);
  return lines.filter(({ contract }) => under(contract)).map(({ id }) => id);
}

/** Lines of which the contract is not known, where the payment is about one that they may have been worked under. */
function linesPerhapsUnder(payment: CaseEvent, known: Known): readonly string[] {
  const { facts, contract, employer, line } = known;
  const isAboutWork = payment.about.some((id) => contract(id)?.supplier === employer);
  if (payment.elsewhere || !isAboutWork || payment.about.some((id) => line(id) !== undefined)) return [];
  if (payment.to.every((id) => isFirm(id, known))) return [];
  return facts.claim.lines.flatMap((one) => (one.contract === null ? [one.id] : []));
}

function isFirm(id: string, { facts, employer }: Known): boolean {
  return id === employer || facts.contracts.some(({ buyer, supplier }) => buyer === id || supplier === id);
}

/** What counts as paid: of a payment that is denied, nobody can tell. */
function amountCounted(payment: CaseEvent, known: Known): Amount {
  const denials = denialsOf(payment, known);
  return denials.length === 0
    ? amountPaid(payment, known)
    : { known: false, missing: whetherMade(payment, denials, known) };
}

function whetherMade(payment: CaseEvent, denials: readonly CaseEvent[], known: Known): MissingFact {
  const who = (name: string, said: readonly CaseEvent[]): Params => {
    const sayers = unique(said.flatMap(({ saidBy }) => saidBy ?? []));
    return sayers.length === 0 ? {} : { [name]: param.list(sayers.map(param.text)) };
  };
  const params = { ...said(payment, known, payment.amount), ...who('tells', [payment]), ...who('denies', denials) };
  return { code: 'liability.missing.payment.denied', params, ...by(payment, known) };
}

/** The payments that are told and denied, with their denials and what is asked of each. */
export function deniedPayments(known: Known) {
  return known.events.flatMap((payment) => {
    const denials = payment.kind === 'payment' && payment.occurred ? denialsOf(payment, known) : [];
    return denials.length === 0 ? [] : [{ payment, denials, missing: whetherMade(payment, denials, known) }];
  });
}

/** How much a denied payment was, if it was made; `undefined` of any other, and where nobody knows. */
function amountDenied(payment: CaseEvent, known: Known): Money | undefined {
  const paid = denialsOf(payment, known).length === 0 ? undefined : amountPaid(payment, known);
  return paid?.known ? paid.amount : undefined;
}

/** What was paid, in the currency of the claim. */
export function amountPaid(payment: CaseEvent, known: Known): Amount {
  const { amount, worth, withoutCurrency } = payment;
  const missing = (code: string, params: Params): Amount => ({
    known: false,
    missing: { code: `liability.missing.payment.${code}`, params, ...by(payment, known) },
  });
  if (amount === undefined) {
    const params = said(payment, known);
    return withoutCurrency === undefined
      ? missing('amount', params)
      : missing('currency', { ...params, amount: param.decimal(withoutCurrency.toFixed()) });
  }
  const { currency } = known.facts.claim;
  if (amount.currency === currency) return { known: true, amount };
  if (worth !== undefined) return { known: true, amount: money(worth, currency) };
  return missing('rate', { ...said(payment, known, amount), ...rateTo(currency) });
}

function said({ on, from }: CaseEvent, known: Known, amount?: Money): Params {
  return {
    ...(amount === undefined ? {} : { amount: param.money(amount) }),
    ...(on === undefined ? {} : { on: param.day(on) }),
    ...(known.party(from) === undefined ? {} : { party: param.party(from) }),
  };
}

const by = ({ from }: CaseEvent, known: Known) => (known.party(from) === undefined ? {} : { holder: from });

/** What is left of several lines together; undefined where that of one is not known, or of a payment only a part is on them. */
export function leftOf(lines: readonly string[], balances: Balances, currency: string): Money | undefined {
  const left = lines.map((id) => balances.of.get(id)?.left);
  const joint = jointOn(lines, balances, currency);
  if ('missing' in joint) return undefined;
  const amounts = left.flatMap(knownIn);
  return amounts.length < left.length ? undefined : subtract(sum(amounts, currency), joint.amount);
}
