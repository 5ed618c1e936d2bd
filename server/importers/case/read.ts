/** A case file as the facts of a trace: last days become first days after, amounts become exact. */
import { type Day, untilFromLastDay } from '../../domain/dates.ts';
import { SolidaryError } from '../../domain/errors.ts';
import type {
  CaseEvent,
  Claim,
  ClaimLine,
  Contract,
  Knowledge,
  LineAmount,
  Party,
  PartyFact,
  Relation,
  TraceFacts,
} from '../../domain/model.ts';
import { decimal, type Money, money, type Price } from '../../domain/money.ts';
import { type CaseFile, type CaseInput, caseSchema } from './schema.ts';

/** Throws `bad-case` with file, field and reason for the first fault. */
export function readCase(text: string, file: string): CaseFile {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new SolidaryError('bad-case', { file, field: 'file', reason: (error as Error).message }, error);
  }
  const result = caseSchema.safeParse(json);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const reason =
    issue?.code === 'unrecognized_keys' ? `unknown field ${issue.keys.join(', ')}` : (issue?.message ?? 'unreadable');
  throw new SolidaryError('bad-case', { file, field: issue?.path.join('.') || 'case', reason });
}

export function factsOf(input: CaseInput): TraceFacts {
  const { currency } = input.claim;
  return {
    asOf: input.asOf as Day,
    ...(input.regimes === undefined ? {} : { regimes: input.regimes }),
    parties: input.parties.map(partyOf),
    contracts: input.contracts.map((contract) => contractOf(contract, currency)),
    claim: claimOf(input.claim),
    events: input.events.map((event) => eventOf(event, currency)),
    knowledge: input.knowledge.map((item): Knowledge => ({ ...item, on: item.on as Day })),
    ...(input.relations === undefined ? {} : { relations: input.relations.map(relationOf) }),
  };
}

function relationOf(relation: NonNullable<CaseInput['relations']>[number]): Relation {
  const { kind, party, of, share, from, to } = relation;
  return held<Relation>({
    kind,
    party,
    of,
    share: share === undefined ? undefined : decimal(share),
    from: from as Day | undefined,
    until: until(to),
  });
}

/** Drops the keys that hold nothing: absent means not known, and an `undefined` would not be absent. */
function held<T extends object>(values: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T;
}

const until = (last: string | undefined): Day | undefined =>
  last === undefined ? undefined : untilFromLastDay(last as Day);

function partyOf(party: CaseInput['parties'][number]): Party {
  const facts = party.facts.map((fact) => {
    const { to, ...rest } = fact;
    return held<PartyFact>({ ...rest, from: fact.from as Day, until: until(to) });
  });
  return { id: party.id, name: party.name, facts };
}

function contractOf(contract: CaseInput['contracts'][number], currency: string): Contract {
  const amount = (text: string | undefined): Money | undefined =>
    text === undefined ? undefined : money(text, currency);
  const exact = (text: string | undefined): Price | undefined =>
    text === undefined ? undefined : { ...money(text, currency), bound: 'exact' };
  return held<Contract>({
    id: contract.id,
    buyer: contract.buyer,
    supplier: contract.supplier,
    under: contract.under.map((id) => ({ contract: id, evidence: 'documented' as const })),
    aboveKnown: true,
    kind: contract.kind,
    nace: contract.nace,
    what: contract.what,
    product: contract.product,
    signed: contract.signed as Day | undefined,
    from: contract.from as Day | undefined,
    until: until(contract.to),
    price: exact(contract.price),
    unitPrice: exact(contract.unit_price),
    unit: contract.unit,
    labourCostFloor: amount(contract.labour_cost_floor),
    outstanding: amount(contract.outstanding),
    worksValue: amount(contract.works_value),
    goodsState: contract.goods_state,
    placeOfWork: contract.place_of_work,
    activity: contract.activity,
    publicWorks: contract.public_works,
    federalFunds: contract.federal_funds,
    workers: contract.workers,
    shareOfWork: contract.share_of_work === undefined ? undefined : decimal(contract.share_of_work),
    singleJob: contract.single_job,
    labourValue: amount(contract.labour_value),
    amendments: contract.amendments?.map((one) => held<Amendment>({ on: one.on as Day, what: one.what })),
  });
}

function claimOf(claim: CaseInput['claim']): Claim {
  return held<Claim>({
    id: undefined,
    employer: claim.employer,
    place: claim.place,
    creditor: claim.creditor,
    currency: claim.currency,
    netFactor: claim.net_factor === undefined ? undefined : decimal(claim.net_factor),
    workForm: claim.work_form ?? 'employment',
    invokes: claim.invokes ?? [],
    lines: claim.lines.map((line) => lineOf(line, claim.currency)),
  });
}

type Amendment = NonNullable<Contract['amendments']>[number];
type CaseLine = CaseInput['claim']['lines'][number];

function lineOf(line: CaseLine, currency: string): ClaimLine {
  return held<ClaimLine>({
    id: line.id,
    contract: line.contract,
    kind: line.kind,
    from: line.from as Day | undefined,
    until: until(line.to),
    due: line.due as Day | undefined,
    unpaid: amountOf(line, currency),
    onLine: line.on_line,
    creditor: line.creditor,
    workers: line.workers,
    what: line.what,
    rateBasis: line.rate_basis,
    payMethod: line.pay_method,
    payPeriods: line.pay_periods,
  });
}

function amountOf(line: CaseLine, currency: string): LineAmount {
  if (line.amount !== undefined) return { way: 'amount', amount: money(line.amount, currency) };
  if (line.hours !== undefined && line.rate_due !== undefined && line.paid !== undefined) {
    return {
      way: 'hours',
      hours: decimal(line.hours),
      rateDue: money(line.rate_due, currency),
      paid: money(line.paid, currency),
    };
  }
  if (line.on_line !== undefined && line.divisor !== undefined) {
    return { way: 'share', onLine: line.on_line, divisor: decimal(line.divisor) };
  }
  if (line.customary_monthly_pay !== undefined && line.paid !== undefined) {
    return held<Extract<LineAmount, { way: 'presumed' }>>({
      way: 'presumed',
      customaryMonthlyPay: money(line.customary_monthly_pay, currency),
      records: line.records ?? 'none',
      paid: money(line.paid, currency),
      monthsProved: line.months_proved === undefined ? undefined : decimal(line.months_proved),
      provedBy: line.proved_by,
    });
  }
  throw new SolidaryError('bad-case', {
    file: `line ${line.id}`,
    field: 'amount',
    reason:
      'needs amount, or hours with rate_due and paid, or on_line with divisor, or customary_monthly_pay with paid and records',
  });
}

function eventOf(event: CaseInput['events'][number], currency: string): CaseEvent {
  return held<CaseEvent>({
    kind: event.kind,
    on: event.on as Day | undefined,
    occurred: event.occurred ?? true,
    from: event.from,
    to: event.to ?? [],
    about: event.about ?? [],
    what: event.what === undefined ? [] : typeof event.what === 'string' ? [event.what] : event.what,
    amount: event.amount === undefined ? undefined : money(event.amount, currency),
    period: event.period,
    text: event.text,
  });
}
