/** A case as statements, so that it can be held in a store like anybody's facts and traced from there. */
import type { Json, RecordKind, Values } from '../../../schema/graph.ts';
import { type Day, untilFromLastDay } from '../../domain/dates.ts';
import type { StatementDraft } from '../../store/store.ts';
import type { CaseFile, CaseInput } from './schema.ts';

const OUTSIDERS = new Set(['creditor', 'authority', 'court']);

/** Ids of a case's records: `case/<id>:contract:c1`. The local id is what follows the last colon. */
export function caseRecordId(caseId: string, kind: RecordKind, local: string): string {
  return `case/${caseId}:${kind.toLowerCase()}:${local}`;
}

export function caseStatements(file: CaseFile): readonly StatementDraft[] {
  const { input } = file;
  const write = writer(file.id);
  return [
    ...input.parties.flatMap((party) => partyStatements(party, write)),
    ...input.contracts.map((contract) => contractStatement(contract, input.claim.currency, write)),
    ...(input.relations ?? []).map((relation, index) => relationStatement(relation, `r${index + 1}`, write)),
    ...statementsOfClaim(input, write),
  ];
}

/**
 * The claim of a case with its events and knowledge, put on parties and contracts that a store holds already:
 * `stands` says which record each local id means. The case must name nobody else.
 */
export function claimStatementsOn(file: CaseFile, stands: ReadonlyMap<string, string>): readonly StatementDraft[] {
  return statementsOfClaim(file.input, writer(file.id, stands));
}

function statementsOfClaim(input: CaseInput, write: Writer): readonly StatementDraft[] {
  const kinds = kindsById(input);
  return [
    ...claimStatements(input, write),
    ...input.events.map((event, index) => eventStatement(event, index, input.claim.currency, kinds, write)),
    ...input.knowledge.map((item, index) =>
      write('Knowledge', `k${index + 1}`, {
        ...item,
        claim: write.id('Claim', 'claim'),
        party: write.id('Organisation', item.party),
      }),
    ),
  ];
}

interface Writer {
  (kind: RecordKind, local: string, values: Readonly<Record<string, Json | undefined>>): StatementDraft;
  readonly id: (kind: RecordKind, local: string) => string;
}

function writer(caseId: string, stands: ReadonlyMap<string, string> = new Map()): Writer {
  const id = (kind: RecordKind, local: string) => stands.get(local) ?? caseRecordId(caseId, kind, local);
  const write = (
    kind: RecordKind,
    local: string,
    values: Readonly<Record<string, Json | undefined>>,
  ): StatementDraft => ({
    subject: id(kind, local),
    kind,
    part: 'case',
    publisher: `case/${caseId}`,
    values: Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Values,
    source: { document: `${caseId}.json` },
  });
  return Object.assign(write, { id });
}

const until = (last: string | undefined): string | undefined =>
  last === undefined ? undefined : untilFromLastDay(last as Day);

function partyStatements(party: CaseInput['parties'][number], write: Writer): readonly StatementDraft[] {
  const own = write('Organisation', party.id, { name: party.name });
  const facts = party.facts.map((fact, index) =>
    write('PartyFact', `${party.id}-${index + 1}`, {
      party: write.id('Organisation', party.id),
      fact: fact.fact,
      value: fact.value,
      from: fact.from,
      until: until(fact.to),
      about: fact.about === undefined ? undefined : write.id('Contract', fact.about),
      scheme: fact.scheme,
    }),
  );
  return [own, ...facts];
}

function contractStatement(contract: CaseInput['contracts'][number], currency: string, write: Writer): StatementDraft {
  const money = (amount: string | undefined) => (amount === undefined ? undefined : { amount, currency });
  const exact = (amount: string | undefined) =>
    amount === undefined ? undefined : { bound: 'exact', amount, currency };
  return write('Contract', contract.id, {
    number: contract.id,
    buyer: write.id('Organisation', contract.buyer),
    supplier: write.id('Organisation', contract.supplier),
    under: contract.under.map((id) => write.id('Contract', id)),
    aboveKnown: true,
    kind: contract.kind,
    nace: contract.nace,
    what: contract.what,
    product: contract.product,
    signed: contract.signed,
    from: contract.from,
    until: until(contract.to),
    price: exact(contract.price),
    unitPrice: exact(contract.unit_price),
    unit: contract.unit,
    labourCostFloor: money(contract.labour_cost_floor),
    outstanding: money(contract.outstanding),
    worksValue: money(contract.works_value),
    goodsState: contract.goods_state,
    placeOfWork: contract.place_of_work,
    activity: contract.activity,
    publicWorks: contract.public_works,
    federalFunds: contract.federal_funds,
    workers: contract.workers,
    shareOfWork: contract.share_of_work,
    singleJob: contract.single_job,
    labourValue: money(contract.labour_value),
    amendments: contract.amendments?.map(({ on, what }) => (what === undefined ? { on } : { on, what })),
  });
}

function relationStatement(
  relation: NonNullable<CaseInput['relations']>[number],
  local: string,
  write: Writer,
): StatementDraft {
  const { kind, from, share } = relation;
  const party = write.id('Organisation', relation.party);
  const of = write.id('Organisation', relation.of);
  const days = { from, until: until(relation.to) };
  if (kind === 'owns') return write('Ownership', local, { owner: party, owned: of, share, ...days });
  if (kind === 'succeeds') return write('Succession', local, { successor: party, predecessor: of, on: from });
  return write('Affiliation', local, { kind, party, of, ...days });
}

function claimStatements(input: CaseInput, write: Writer): readonly StatementDraft[] {
  const { claim } = input;
  const own = write('Claim', 'claim', {
    employer: write.id('Organisation', claim.employer),
    place: claim.place,
    creditor: claim.creditor,
    currency: claim.currency,
    netFactor: claim.net_factor,
    workForm: claim.work_form,
    invokes: claim.invokes,
  });
  const lines = claim.lines.map((line) =>
    write('ClaimLine', line.id, {
      claim: write.id('Claim', 'claim'),
      number: line.id,
      contract: typeof line.contract === 'string' ? write.id('Contract', line.contract) : undefined,
      contractUnknown: line.contract === null ? true : undefined,
      kind: line.kind,
      from: line.from,
      until: until(line.to),
      due: line.due,
      amount: line.amount,
      hours: line.hours,
      rateDue: line.rate_due,
      paid: line.paid,
      onLine: line.on_line === undefined ? undefined : write.id('ClaimLine', line.on_line),
      divisor: line.divisor,
      customaryMonthlyPay: line.customary_monthly_pay,
      records: line.records,
      monthsProved: line.months_proved,
      provedBy: line.proved_by,
      creditor: line.creditor,
      workers: line.workers,
      what: line.what,
      rateBasis: line.rate_basis,
      payMethod: line.pay_method,
      payPeriods: line.pay_periods,
    }),
  );
  return [own, ...lines];
}

function kindsById(input: CaseInput): ReadonlyMap<string, RecordKind> {
  return new Map<string, RecordKind>([
    ...input.contracts.map((contract) => [contract.id, 'Contract'] as const),
    ...input.claim.lines.map((line) => [line.id, 'ClaimLine'] as const),
  ]);
}

function eventStatement(
  event: CaseInput['events'][number],
  index: number,
  currency: string,
  kinds: ReadonlyMap<string, RecordKind>,
  write: Writer,
): StatementDraft {
  const about = (kind: RecordKind) =>
    (event.about ?? []).filter((id) => kinds.get(id) === kind).map((id) => write.id(kind, id));
  const parties = (event.to ?? []).filter((who) => !OUTSIDERS.has(who));
  return write('Event', `e${index + 1}`, {
    claim: write.id('Claim', 'claim'),
    kind: event.kind,
    on: event.on,
    occurred: event.occurred,
    fromRole: OUTSIDERS.has(event.from) ? event.from : undefined,
    by: OUTSIDERS.has(event.from) ? undefined : write.id('Organisation', event.from),
    to: parties.map((party) => write.id('Organisation', party)),
    toRoles: (event.to ?? []).filter((who) => OUTSIDERS.has(who)),
    aboutContracts: about('Contract'),
    aboutLines: about('ClaimLine'),
    what: event.what === undefined ? undefined : typeof event.what === 'string' ? [event.what] : event.what,
    amount: event.amount,
    currency: event.amount === undefined ? undefined : currency,
    period: event.period,
    text: event.text,
  });
}
