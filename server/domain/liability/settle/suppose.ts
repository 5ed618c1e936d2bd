/**
 * What a missing fact could turn out to be: each value that it may take, and the facts of the case with that value filled in.
 * Only values that some rule could tell apart are tried; a fact of law, or one that no list of values exhausts, has none.
 */
import type { Day } from '../../dates.ts';
import type { CaseEvent, Contract, FactName, TraceFacts } from '../../model.ts';
import { money } from '../../money.ts';
import { type MissingFact, messageKey, type Param, param } from '../../outcome.ts';
import { settled, whichIsRight, withOther } from '../disputes.ts';
import { CONTRACT_VALUES, FACT_VALUES } from '../fact-values.ts';
import { knownOn } from '../known.ts';
import { deniedPayments } from '../payments.ts';
import type { RegimeVersion } from '../regime.ts';
import { eventWords, fieldWords, numberBounds, SOMETHING_ELSE } from './words-of-rules.ts';

export interface Supposition {
  /** How the value reads: a code, a day, a contract. */
  readonly value: Param;
  readonly facts: TraceFacts;
  /** Its amount stands for any: what comes of it is a status, and no sum. */
  readonly anySum?: true;
}

const CONTRACT_KEYS: Readonly<Record<string, keyof Contract>> = {
  goods_state: 'goodsState',
  place_of_work: 'placeOfWork',
  public_works: 'publicWorks',
  federal_funds: 'federalFunds',
  single_job: 'singleJob',
};
const LINE_VALUES: Readonly<Record<string, readonly string[]>> = {
  rate_basis: ['statutory_minimum', 'generally_applied_cba', 'cba', 'prevailing_wage', 'contract', 'customary'],
  pay_method: ['piece_rate', 'time'],
};
const LINE_KEYS: Readonly<Record<string, string>> = { rate_basis: 'rateBasis', pay_method: 'payMethod' };

/** Net shares of gross pay tried where no payslip is held: they bound the amount, and the status does not hang on them. */
const NET_SHARES = ['0.5', '1'] as const;

const codeOf = (value: string | boolean): Param => param.code(String(value));

export function suppositions(
  missing: MissingFact,
  facts: TraceFacts,
  regimes: readonly RegimeVersion[],
): readonly Supposition[] {
  const [subject, name = ''] = missing.code.replace('liability.missing.', '').split('.');
  switch (subject) {
    case 'fact':
      return factSupposed(missing, name as FactName, facts, regimes);
    case 'contract':
      return contractSupposed(missing, name, facts, regimes);
    case 'line':
      return lineSupposed(missing, name, facts);
    case 'event':
      return eventSupposed(missing, name, facts, regimes);
    case 'position':
    case 'link':
      return aboveSupposed(missing, facts);
    case 'disputed':
      return valuesSaid(missing, facts);
    case 'payment':
      return name === 'denied' ? paymentSupposed(missing, facts) : [];
    case 'net_factor':
      return NET_SHARES.map((share) => ({ value: param.decimal(share), facts: withNetShare(facts, share) }));
    default:
      return [];
  }
}

function idOf(missing: MissingFact, name: string): string | undefined {
  const value = missing.params[name];
  return value === undefined || typeof value.value !== 'string' ? undefined : value.value;
}

function factSupposed(
  missing: MissingFact,
  fact: FactName,
  facts: TraceFacts,
  regimes: readonly RegimeVersion[],
): readonly Supposition[] {
  const party = idOf(missing, 'party');
  const values = fact === 'head_count' ? numberBounds(regimes, fact).map((n) => n.toFixed()) : FACT_VALUES[fact];
  return values.map((value) => ({
    value: codeOf(value),
    facts: {
      ...facts,
      parties: facts.parties.map((held) =>
        held.id === party ? { ...held, facts: [...held.facts, { fact, value }] } : held,
      ),
    },
  }));
}

function contractSupposed(
  missing: MissingFact,
  field: string,
  facts: TraceFacts,
  regimes: readonly RegimeVersion[],
): readonly Supposition[] {
  const id = idOf(missing, 'contract') ?? contractOfLine(missing, facts);
  const change = (value: Param, patch: Partial<Contract>): Supposition => ({
    value,
    facts: { ...facts, contracts: facts.contracts.map((held) => (held.id === id ? { ...held, ...patch } : held)) },
  });
  const days = (key: 'signed' | 'until') =>
    borderDays(facts, regimes).map((on) => change(param.day(on), { [key]: on }));
  if (field === 'signed' || field === 'until') return days(field);
  const { currency } = facts.claim;
  if (field === 'workers')
    return numberBounds(regimes, field).map((n) => change(param.decimal(n.toFixed()), { workers: n.toNumber() }));
  if (field === 'price')
    return numberBounds(regimes, field).map((n) =>
      change(param.decimal(n.toFixed()), { price: { ...money(n, currency), bound: 'exact' } }),
    );
  // The amount hangs on it, and the status does not: nothing owed, and something.
  if (field === 'outstanding')
    return ['0', '1'].map((text) => change(param.money(money(text, currency)), { outstanding: money(text, currency) }));
  const key = CONTRACT_KEYS[field] ?? (field as keyof Contract);
  const values = CONTRACT_VALUES[field] ?? fieldWords(regimes, field);
  const held = (value: string | boolean) => (key === 'nace' && value === SOMETHING_ELSE ? OUTSIDE_ALL : value);
  return values.map((value) => change(codeOf(value), { [key]: held(value) }));
}

/** Extraterritorial bodies, whose sector no rule names: a word that is no code would leave the sector open. */
const OUTSIDE_ALL = '99';

function contractOfLine(missing: MissingFact, facts: TraceFacts): string | undefined {
  const line = facts.claim.lines.find(({ id }) => id === idOf(missing, 'line'));
  return line?.contract ?? undefined;
}

/** Days on either side of every border of a version asked, and the day of the question. */
function borderDays(facts: TraceFacts, regimes: readonly RegimeVersion[]): readonly Day[] {
  const borders = regimes.flatMap(({ version }) => [
    version.from,
    ...(version.until === undefined ? [] : [version.until]),
  ]);
  const worked = facts.claim.lines.flatMap((line) => (line.from === undefined ? [] : [line.from]));
  return [...new Set([...borders, ...worked, facts.asOf])].filter((on) => on <= facts.asOf).sort();
}

function lineSupposed(missing: MissingFact, field: string, facts: TraceFacts): readonly Supposition[] {
  const id = idOf(missing, 'line');
  const change = (value: Param, patch: object): Supposition => ({
    value,
    facts: {
      ...facts,
      claim: {
        ...facts.claim,
        lines: facts.claim.lines.map((line) => (line.id === id ? { ...line, ...patch } : line)),
      },
    },
  });
  if (field === 'contract') {
    return facts.contracts
      .filter((contract) => contract.supplier === facts.claim.employer)
      .map((contract) => change(param.contract(contract.id), { contract: contract.id }));
  }
  if (field === 'due') {
    const ends = facts.claim.lines.find((line) => line.id === id)?.until;
    return [...new Set([...(ends === undefined ? [] : [ends]), facts.asOf])].map((on) =>
      change(param.day(on), { due: on }),
    );
  }
  if (field === 'workers' || field === 'pay_periods') {
    return [change(param.decimal('1'), { [field === 'workers' ? 'workers' : 'payPeriods']: 1 })];
  }
  if (field === 'amount') {
    const one = money('1', facts.claim.currency);
    return [{ ...change(param.code('some_amount'), { unpaid: { way: 'amount', amount: one } }), anySum: true }];
  }
  return (LINE_VALUES[field] ?? []).map((value) => change(codeOf(value), { [LINE_KEYS[field] ?? field]: value }));
}

/** That the act was done, long ago or just now, and that it was not. */
function eventSupposed(
  missing: MissingFact,
  name: string,
  facts: TraceFacts,
  regimes: readonly RegimeVersion[],
): readonly Supposition[] {
  const doer = idOf(missing, 'party') ?? 'authority';
  const receiver = idOf(missing, 'to');
  const kinds = name === 'completion' ? ['completion_notice', 'acceptance'] : [name];
  const first = facts.claim.lines.flatMap((line) => (line.until === undefined ? [] : [line.until])).sort()[0];
  const what = missing.params.what;
  const told = (occurred: boolean, on?: Day): readonly CaseEvent[] =>
    kinds.map((kind) => ({
      kind,
      occurred,
      from: doer,
      to: receiver === undefined ? [] : [receiver],
      about: [],
      what: what?.type === 'list' ? what.value.map(({ value }) => String(value)) : eventWords(regimes, kind),
      ...(on === undefined ? {} : { on }),
    }));
  const add = (value: Param, events: readonly CaseEvent[]): Supposition => ({
    value,
    facts: { ...facts, events: [...facts.events, ...events] },
  });
  const days = [...new Set([first ?? facts.asOf, facts.asOf])].filter((on) => on <= facts.asOf);
  return [...days.map((on) => add(param.day(on), told(true, on))), add(param.code('did_not_happen'), told(false))];
}

/** The one value that is said, and the other. */
function valuesSaid(missing: MissingFact, facts: TraceFacts): readonly Supposition[] {
  const dispute = facts.disputed?.find((one) => messageKey(whichIsRight(one)) === messageKey(missing));
  if (dispute === undefined) return [];
  const known = settled(facts, dispute);
  return [
    { value: dispute.held.value, facts: known },
    { value: dispute.other.value, facts: withOther(known, dispute) },
  ];
}

/** That it was made, and nobody denies it; and that it was not. */
function paymentSupposed(missing: MissingFact, facts: TraceFacts): readonly Supposition[] {
  const denied = deniedPayments(knownOn(facts)).find((one) => messageKey(one.missing) === messageKey(missing));
  if (denied === undefined) return [];
  const without = (events: readonly CaseEvent[]) => ({
    ...facts,
    events: facts.events.filter((event) => !events.includes(event)),
  });
  return [
    { value: param.code('true'), facts: without(denied.denials) },
    { value: param.code('false'), facts: without([denied.payment]) },
  ];
}

/** That nothing stands above the contract where the documents end, and that somebody else does. */
function aboveSupposed(missing: MissingFact, facts: TraceFacts): readonly Supposition[] {
  const id = idOf(missing, 'contract');
  const ends = facts.contracts.find((contract) => contract.id === id);
  if (ends === undefined) return [];
  const another: Contract = {
    id: `above ${ends.id}`,
    buyer: `above ${ends.buyer}`,
    supplier: ends.buyer,
    under: [],
    aboveKnown: true,
    ...(ends.kind === undefined ? {} : { kind: ends.kind }),
  };
  const change = (value: string, patch: Partial<Contract>, more: readonly Contract[] = []): Supposition => ({
    value: param.code(value),
    facts: { ...facts, contracts: [...facts.contracts.map((c) => (c.id === id ? { ...c, ...patch } : c)), ...more] },
  });
  return [
    change('nothing_above', { aboveKnown: true, under: ends.under.filter((link) => known(link.contract, facts)) }),
    change('another_above', { under: [...ends.under, { contract: another.id, evidence: 'documented' }] }, [another]),
  ];
}

function known(contract: string, facts: TraceFacts): boolean {
  return facts.contracts.some(({ id }) => id === contract);
}

function withNetShare(facts: TraceFacts, share: string): TraceFacts {
  return { ...facts, claim: { ...facts.claim, netFactor: money(share, facts.claim.currency).amount } };
}
