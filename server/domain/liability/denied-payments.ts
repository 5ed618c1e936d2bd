/** Payments that one source tells and another denies: nobody can tell whether they were made. */
import type { CaseEvent } from '../model.ts';
import type { Known } from './known.ts';

/** The denials of a payment; empty where nobody denies it. */
export function denialsOf(payment: CaseEvent, known: Known): readonly CaseEvent[] {
  return known.events.filter(
    (denial) =>
      isPayment(denial) && !denial.occurred && mayConcern(denial, payment, known) && isMeant(denial, payment, known),
  );
}

const isPayment = ({ kind }: CaseEvent): boolean => kind === 'payment';

/** Of several payments a denial means those that agree with it best; none of which day and amount are others. */
function isMeant(denial: CaseEvent, payment: CaseEvent, known: Known): boolean {
  const own = agreement(denial, payment);
  const others = known.events.filter((other) => isPayment(other) && other.occurred && mayConcern(denial, other, known));
  return own >= 0 && others.every((other) => agreement(denial, other) <= own);
}

/** By day and amount: 1 for each that is the same, -1 for each that is another, 0 where either leaves it unsaid. */
function agreement(denial: CaseEvent, { on, amount }: CaseEvent): number {
  const days = denial.on === undefined || on === undefined ? 0 : denial.on === on ? 1 : -1;
  if (denial.amount === undefined || amount === undefined) return days;
  const isSame = denial.amount.currency === amount.currency && denial.amount.amount.equals(amount.amount);
  return days + (isSame ? 1 : -1);
}

/** By the same payer, to the same receiver, on the same lines: what one leaves unsaid excludes nothing. */
function mayConcern(denial: CaseEvent, payment: CaseEvent, known: Known): boolean {
  const payers = [denial.from, payment.from];
  const isOfPayer = denial.from === payment.from || payers.includes(UNKNOWN);
  return isOfPayer && meet(denial.to, payment.to) && meet(subjects(denial, known), subjects(payment, known));
}

/** Where an event does not say who did it. */
const UNKNOWN = 'unknown';

const meet = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === 0 || others.length === 0 || some.some((id) => others.includes(id));

/** What it is about, with the lines worked under its contracts and the contracts of its lines. */
function subjects({ about }: CaseEvent, { facts }: Known): readonly string[] {
  const lines = facts.claim.lines.filter(
    ({ id, contract }) => about.includes(id) || (typeof contract === 'string' && about.includes(contract)),
  );
  return [...about, ...lines.map(({ id }) => id)];
}
