/** A claim as large as one gets: 1,000 lines at the bottom of fifteen tiers, under the rules of five texts. */
import { type Day, day } from '../../server/domain/dates.ts';
import type { ClaimLine, Contract, Party, TraceFacts } from '../../server/domain/model.ts';
import { Decimal, money } from '../../server/domain/money.ts';
import { addPeriod } from '../../server/domain/periods.ts';

export const TIERS = 15;
/** Of the claim as docs/BENCHMARKS.md describes it. */
export const WORKERS = 40;
const MONTHS = 25;

/** All tiers and a ladder, gross and net, with and without clocks. */
export const REGIMES = ['de-milog-13', 'de-aentg-14', 'nl-was-616-2015', 'no-allmenn-13', 'es-et-42-wages'] as const;

const START = day('2023-01-01');
const SINCE = day('2000-01-01');

/** Each worker's pay for each month is a line; no two of them are of the same sum. */
export function longClaim(workers: number = WORKERS): TraceFacts {
  return {
    asOf: day('2025-06-01'),
    regimes: REGIMES,
    parties: Array.from({ length: TIERS + 1 }, (_, tier) => party(tier)),
    contracts: Array.from({ length: TIERS }, (_, tier) => contract(tier)),
    claim: {
      employer: 'p0',
      place: 'DE',
      creditor: 'worker',
      currency: 'EUR',
      netFactor: new Decimal('0.7'),
      workForm: 'employment',
      invokes: [],
      lines: Array.from({ length: workers * MONTHS }, (_, nth) => line(nth)),
    },
    events: [],
    knowledge: [],
  };
}

/** The same with something on each line that none of these rules reads: no two lines can be told to be alike. */
export function noneAlike(facts: TraceFacts): TraceFacts {
  const lines = facts.claim.lines.map((one, nth): ClaimLine => ({ ...one, payPeriods: nth + 1 }));
  return { ...facts, claim: { ...facts.claim, lines } };
}

function party(tier: number): Party {
  const facts = [
    { fact: 'status', value: 'active', from: SINCE },
    { fact: 'own_needs', value: tier === TIERS, from: SINCE },
    { fact: 'entrepreneur', value: true, from: SINCE },
  ] as const;
  return { id: `p${tier}`, name: `Firm ${tier}`, facts };
}

function contract(tier: number): Contract {
  const under = tier + 1 < TIERS ? [{ contract: `c${tier + 1}`, evidence: 'documented' as const }] : [];
  return {
    ...{ id: `c${tier}`, supplier: `p${tier}`, buyer: `p${tier + 1}`, kind: 'works', nace: '41.2' },
    ...{ signed: START, from: START, until: day('2026-01-01'), under, aboveKnown: true },
  };
}

function line(nth: number): ClaimLine {
  const from = addPeriod(START, `P${nth % MONTHS}M`);
  const until: Day = addPeriod(from, 'P1M');
  return {
    ...{ id: `l${nth}`, contract: 'c0', kind: 'wages', from, until, due: until, rateBasis: 'statutory_minimum' },
    unpaid: { way: 'amount', amount: money(new Decimal(90_000 + nth).dividedBy(100), 'EUR') },
  };
}
