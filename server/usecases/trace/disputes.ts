/** Values on which sources differ, as the trace asks about them: what the facts would hold under each other value. */
import {
  type Json,
  type MoneyValue,
  type PriceValue,
  type Property,
  propertiesOf,
  type RecordKind,
} from '../../../schema/graph.ts';
import { day, lastDayFromUntil } from '../../domain/dates.ts';
import type { Dispute, Instead, TraceFacts } from '../../domain/model.ts';
import { decimal, money } from '../../domain/money.ts';
import { type Param, type Params, param } from '../../domain/outcome.ts';
import type { ClaimFile, PartyFile, StoredRecord } from '../../store/store.ts';
import { claimOf, eventOf, knowledgeOf, lineOf } from '../facts/claim.ts';
import { contractOf, linksOf } from '../facts/contract.ts';
import { partiesOf } from '../facts/party.ts';
import type { DisputedValue } from './read-disputed.ts';

/** The records that the facts were made of. */
export interface Recorded extends Pick<ClaimFile, 'lines'> {
  readonly facts: TraceFacts;
  readonly organisations: readonly StoredRecord<'Organisation'>[];
  readonly partyFacts: PartyFile['facts'];
}

/** Properties that no rule reads: names, numbers and words. What an act contains some do. */
const UNREAD: Readonly<Partial<Record<RecordKind, readonly string[]>>> = {
  Organisation: ['name'],
  Contract: ['number', 'what', 'workplaces'],
  ClaimLine: ['number', 'what'],
  Event: ['text'],
  Knowledge: ['source'],
};

/** One entry for each other value that would make the facts others. */
export function disputesOf(disputed: readonly DisputedValue[], recorded: Recorded): readonly Dispute[] {
  return disputed.flatMap((value) =>
    value.others.flatMap((other): readonly Dispute[] => {
      const { record, property, held } = value;
      const instead = UNREAD[record.kind]?.includes(property)
        ? undefined
        : insteadOf(record, property, other.value, recorded);
      if (instead === undefined) return [];
      const say = (said: Json) => paramOf(record, property, said, recorded.facts.claim.currency);
      return [
        {
          ...{ of: record.id, property, about: aboutOf(record), instead },
          held: { value: say(held.value), by: held.by },
          other: { value: say(other.value), by: other.by },
        },
      ];
    }),
  );
}

/** Ids of the records of a kind that any of these values names. */
export function namedIn(disputed: readonly DisputedValue[], kind: 'Contract' | 'Organisation'): readonly string[] {
  const found = disputed
    .filter(({ record, property }) => refersTo(propertiesOf(record.kind)[property]) === kind)
    .flatMap(({ others }) => others.map(({ value }) => String(value)));
  return [...new Set(found)];
}

const refersTo = (property: Property | undefined): string | undefined =>
  property?.type === 'ref' ? property.to : undefined;

/** Undefined where nothing that a rule reads would be otherwise. */
function insteadOf(record: StoredRecord, property: string, value: Json, recorded: Recorded): Instead | undefined {
  const { facts } = recorded;
  const { id } = record;
  const other = { ...record, values: { ...record.values, [property]: value } };
  if (isA('Claim', record) && isA('Claim', other)) return ofClaim(record, other, property, recorded);
  if (isA('ClaimLine', record) && isA('ClaimLine', other)) {
    const { currency } = facts.claim;
    return difference(lineOf(record, currency), lineOf(other, currency), (change) => ({ kind: 'line', id, ...change }));
  }
  if (isA('Contract', record) && isA('Contract', other)) {
    const held = facts.contracts.find((one) => one.id === id)?.under ?? linksOf(record);
    // What was inferred from one buyer says nothing of another.
    const links = property === 'buyer' ? linksOf(record) : held;
    return difference(contractOf(record, held), contractOf(other, links), (change) => ({
      ...{ kind: 'contract', id },
      ...change,
    }));
  }
  if (isA('Event', record) && isA('Event', other))
    return difference(eventOf(record), eventOf(other), (change) => ({ kind: 'event', id, ...change }));
  if (isA('Knowledge', record) && isA('Knowledge', other)) {
    const [held, otherwise] = [...knowledgeOf(record), ...knowledgeOf(other)];
    if (held === undefined || otherwise === undefined) return undefined;
    return difference(held, otherwise, (change) => ({ kind: 'knowledge', id, ...change }));
  }
  return ofParty(record, other, recorded);
}

const isA = <K extends StoredRecord['kind']>(kind: K, record: StoredRecord): record is StoredRecord<K> =>
  record.kind === kind;

function ofClaim(
  record: StoredRecord<'Claim'>,
  other: StoredRecord<'Claim'>,
  property: string,
  { lines }: Recorded,
): Instead | undefined {
  const held = claimOf(record, lines);
  // What its lines would come to in the currency that is held, nobody knows.
  if (property === 'currency')
    return { kind: 'claim', change: { lines: held.lines.map((line) => ({ ...line, unpaid: { way: 'unknown' } })) } };
  return difference(held, claimOf(other, lines), (change) => ({ kind: 'claim', ...change }));
}

/** Of an organisation, or of a fact that is said of one. */
function ofParty(
  record: StoredRecord,
  other: StoredRecord,
  { organisations, partyFacts }: Recorded,
): Instead | undefined {
  const id = isA('PartyFact', record) ? record.values.party : record.id;
  if (id === undefined || (record.kind !== 'PartyFact' && record.kind !== 'Organisation')) return undefined;
  const replaced = <T extends StoredRecord>(all: readonly T[]) =>
    all.map((one) => (one.id === record.id ? (other as T) : one));
  const [held] = partiesOf([id], organisations, partyFacts);
  const [otherwise] = partiesOf([id], replaced(organisations), replaced(partyFacts));
  if (held === undefined || otherwise === undefined) return undefined;
  return difference(held, otherwise, (change) => ({ kind: 'party', id, ...change }));
}

interface Difference<T> {
  readonly change: Partial<T>;
  readonly without?: readonly string[];
}

function difference<T extends object>(held: T, other: T, of: (change: Difference<T>) => Instead): Instead | undefined {
  const names = Object.keys({ ...held, ...other }) as (keyof T & string)[];
  const changed = names.filter((name) => JSON.stringify(held[name]) !== JSON.stringify(other[name]));
  if (changed.length === 0) return undefined;
  const without = changed.filter((name) => other[name] === undefined);
  const kept = changed.filter((name) => other[name] !== undefined).map((name) => [name, other[name]]);
  return of({
    change: Object.fromEntries(kept) as Partial<T>,
    ...(without.length === 0 ? {} : { without }),
  });
}

function aboutOf(record: StoredRecord): Params {
  if (isA('Contract', record)) return { contract: param.contract(record.id) };
  if (isA('ClaimLine', record)) return { line: param.line(record.id) };
  if (isA('Event', record)) return record.values.kind === undefined ? {} : { event: param.code(record.values.kind) };
  if (isA('Organisation', record)) return { party: param.party(record.id) };
  if (isA('PartyFact', record) || isA('Knowledge', record)) {
    const { party } = record.values;
    const what = isA('PartyFact', record) ? record.values.fact : record.values.of;
    return {
      ...(party === undefined ? {} : { party: param.party(party) }),
      ...(what === undefined ? {} : { event: param.code(what) }),
    };
  }
  return {};
}

/** A value as the words of a message read it; the last day of what is held by the first that it no longer covers. */
function paramOf({ kind }: StoredRecord, name: string, value: Json, currency: string): Param {
  const property = propertiesOf(kind)[name];
  if (property?.type === 'codes' && Array.isArray(value))
    return param.list(value.map((one) => param.code(String(one))));
  if (typeof value === 'boolean') return param.code(String(value));
  if (property?.type === 'day') {
    const on = day(String(value));
    return param.day(name === 'until' ? lastDayFromUntil(on) : on);
  }
  if (property?.type === 'decimal' && kind === 'ClaimLine' && MONEY.has(name))
    return param.money(money(String(value), currency));
  if (property?.type === 'decimal' || property?.type === 'integer')
    return param.decimal(decimal(String(value)).toFixed());
  if (property?.type === 'money' || property?.type === 'price') return amountOf(value as unknown as MoneyValue);
  if (property?.type === 'ref' && property.to === 'Contract') return param.contract(String(value));
  if (property?.type === 'ref' && property.to === 'Organisation') return param.party(String(value));
  if (property?.type === 'code' && (name === 'nace' || name === 'place' || name === 'currency'))
    return name === 'nace' ? param.sector(String(value)) : param.text(String(value));
  if (property?.type === 'code' || kind === 'PartyFact') return param.code(String(value));
  return param.text(typeof value === 'string' ? value : JSON.stringify(value));
}

/** Of a line: in the currency of its claim. */
const MONEY: ReadonlySet<string> = new Set(['amount', 'rateDue', 'paid', 'customaryMonthlyPay']);

function amountOf({ amount, currency, bound = 'exact', upper }: MoneyValue & Partial<PriceValue>): Param {
  if (bound === 'exact') return param.money(money(amount, currency));
  if (bound === 'between') return param.text(`${amount}–${upper} ${currency}`);
  return param.text(`${bound === 'at_least' ? '≥' : '≤'} ${amount} ${currency}`);
}
