/** What is missing of a payment that is held: its own form, to be corrected at that field. */
import { decimal } from '../../domain/money.ts';
import type { MissingFact } from '../../domain/outcome.ts';
import type { StoredRecord } from '../../store/store.ts';
import type { EntryPlace } from './where-to-enter.ts';

const OF_PAYMENT = 'liability.missing.payment.';
/** By the fact. What a payment was worth is known of that payment, by whatever rate it was counted. */
const FIELDS: Readonly<Record<string, string>> = {
  amount: 'amount',
  beyond: 'amount',
  currency: 'currency',
  denied: 'occurred',
  lines: 'aboutLines',
  rate: 'worth',
};

type Asked = Pick<MissingFact, 'code' | 'params'>;
type Act = StoredRecord<'Event'>;

export const isOfPayment = ({ code }: Asked): boolean => code.startsWith(OF_PAYMENT);

/** `acts`: those of the claim. Of two payments that are told alike either is meant. */
export function wherePayment(asked: Asked, acts: readonly Act[]): EntryPlace | undefined {
  const fact = asked.code.slice(OF_PAYMENT.length);
  const field = FIELDS[fact];
  const payment = acts.find((act) => isMeant(act, asked) && isMissingOf(act, fact));
  if (!isOfPayment(asked) || field === undefined || payment === undefined) return undefined;
  return { kind: 'Event', id: payment.id, field, given: {} };
}

/** The question names a payment by its day, by who made it and by what was paid, as far as these are held. */
function isMeant({ values }: Act, { params }: Asked): boolean {
  const said = { on: params.on?.value, party: params.party?.value };
  return (
    values.kind === 'payment' &&
    values.occurred !== false &&
    values.on === said.on &&
    (said.party === undefined || values.by === said.party) &&
    isAmount(values, params.amount)
  );
}

function isAmount({ amount, currency }: Act['values'], said: Asked['params'][string] | undefined): boolean {
  if (said === undefined) return amount === undefined;
  if (amount === undefined) return false;
  if (said.type === 'money') return decimal(amount).equals(said.value.amount) && currency === said.value.currency;
  return said.type === 'decimal' && decimal(amount).equals(said.value);
}

function isMissingOf({ values }: Act, fact: string): boolean {
  return fact !== 'lines' || (values.aboutLines ?? []).length === 0;
}
