/** Facts of small chains, for tests: works contracts, one line of wages, everybody active. */
import { type Day, day } from '../../../server/domain/dates.ts';
import type { CaseEvent, ClaimLine, Contract, Party, PartyFact, TraceFacts } from '../../../server/domain/model.ts';
import { money } from '../../../server/domain/money.ts';

export function party(id: string, ...facts: readonly PartyFact[]): Party {
  return { id, name: id, facts: [{ fact: 'status', value: 'active', from: day('2000-01-01') }, ...facts] };
}

export function contract(
  id: string,
  buyer: string,
  supplier: string,
  under: readonly string[] = [],
  more: Partial<Contract> = {},
): Contract {
  return {
    id,
    buyer,
    supplier,
    under: under.map((upper) => ({ contract: upper, evidence: 'documented' })),
    aboveKnown: true,
    kind: 'works',
    nace: '41',
    ...more,
  };
}

export function line(id: string, under: string | null | undefined, more: Partial<ClaimLine> = {}): ClaimLine {
  return {
    id,
    ...(under === undefined ? {} : { contract: under }),
    kind: 'wages',
    from: day('2025-03-01'),
    until: day('2025-04-01'),
    due: day('2025-04-15'),
    unpaid: { way: 'amount', amount: money('1000.00', 'NOK') },
    rateBasis: 'generally_applied_cba',
    ...more,
  };
}

export function event(
  kind: string,
  on: string,
  from: string,
  to: readonly string[],
  more: Partial<CaseEvent> = {},
): CaseEvent {
  return { kind, on: day(on), occurred: true, from, to, about: [], what: [], ...more };
}

export interface Facts extends Partial<Omit<TraceFacts, 'claim' | 'asOf'>> {
  readonly asOf?: string;
  readonly employer?: string;
  readonly place?: string;
  readonly lines: readonly ClaimLine[];
  readonly contracts: readonly Contract[];
  readonly claim?: Partial<TraceFacts['claim']>;
}

export function factsOf(given: Facts): TraceFacts {
  const ids = [...new Set([given.employer ?? 'E', ...given.contracts.flatMap((c) => [c.buyer, c.supplier])])];
  return {
    asOf: day(given.asOf ?? '2025-05-01') as Day,
    regimes: given.regimes ?? ['no-allmenn-13'],
    parties: given.parties ?? ids.map((id) => party(id)),
    contracts: given.contracts,
    claim: {
      employer: given.employer ?? 'E',
      place: given.place ?? 'NO',
      creditor: 'worker',
      currency: 'NOK',
      workForm: 'employment',
      invokes: [],
      lines: given.lines,
      ...given.claim,
    },
    events: given.events ?? [],
    knowledge: given.knowledge ?? [],
  };
}
