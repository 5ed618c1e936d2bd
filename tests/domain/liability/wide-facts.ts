/**
 * Random facts that bear on a given rule: its sectors, kinds of contract, facts, acts and numbers, and days about its borders;
 * and everything that can be taken away from facts, each by itself.
 */
import fc from 'fast-check';
import { addDays, type Day, day } from '../../../server/domain/dates.ts';
import { objectsIn } from '../../../server/domain/liability/objects-in.ts';
import type { RegimeVersion } from '../../../server/domain/liability/regime.ts';
import {
  type CaseEvent,
  type ClaimLine,
  type Contract,
  FACT_NAMES,
  type Knowledge,
  type LineKind,
  type Party,
  type PartyFact,
  type Relation,
  type TraceFacts,
} from '../../../server/domain/model.ts';
import { Decimal, type Money, money } from '../../../server/domain/money.ts';

/** Draws by a seed, so that a case is told by its number. */
class Draw {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  private next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  below(count: number): number {
    return Math.floor(this.next() * count);
  }

  is(chance: number): boolean {
    return this.next() < chance;
  }

  one<T>(of: readonly T[]): T {
    return of[this.below(of.length)] as T;
  }
}

type Value = string | boolean;
const VALUES: Readonly<Record<string, readonly Value[]>> = {
  status: ['active', 'active', 'insolvent', 'dissolved', 'cannot_be_located'],
  established_in: ['AT', 'DE', 'UA', 'GB', 'PL', 'NL', 'IE', 'CH'],
  head_count: ['4', '24', '25', '49', '100'],
  trade: ['brand', 'manufacturer', 'contractor', 'retailer', 'labour_supplier'],
};
const FIELDS: Readonly<Record<string, readonly [keyof Contract, readonly Value[]]>> = {
  product: ['product', ['clothing', 'footwear', 'other']],
  goods_state: ['goodsState', ['finished', 'to_be_made']],
  place_of_work: ['placeOfWork', ['supplier_premises', 'buyer_premises', 'site', 'home']],
  activity: ['activity', ['normal_and_specific', 'accessory']],
  public_works: ['publicWorks', [true, false]],
  federal_funds: ['federalFunds', [true, false]],
  single_job: ['singleJob', [true, false]],
};
const KINDS = ['works', 'services', 'labour_supply', 'sale', 'outwork', 'carriage'] as const;
const SECTORS = ['41', '43.3', '42', '14', '14.1', '81.2', '01', '49.41', '53.20', '10.1', '52.10', 'F', '62'];
const WAGES: readonly LineKind[] = ['wages', 'overtime', 'holiday_pay', 'severance_quota'];
const KIND_OF_GROUP: Readonly<Record<string, readonly LineKind[]>> = {
  wages: WAGES,
  damages: WAGES,
  contributions: ['social_contributions'],
  tax: ['wage_tax'],
  vat: ['vat'],
  penalty: ['penalty'],
  interest: ['interest'],
};
const RATES = [
  'statutory_minimum',
  'generally_applied_cba',
  'cba',
  'prevailing_wage',
  'contract',
  'customary',
] as const;
const CREDITORS = ['worker', 'worker', 'tax_authority', 'social_fund', 'authority'] as const;
const LONG_AGO = day('1960-01-01');
const eur = (amount: number): Money => money(new Decimal(amount).toFixed(2), 'EUR');

type Words = Readonly<Record<string, unknown>>;

/** What the rule asks of facts: its tests, wherever they stand. */
function testsOf(regime: RegimeVersion): readonly Words[] {
  const { scope, debtors, exclude, conditions, defences, clocks, adds, own_debt, ladder } = regime;
  return objectsIn([scope, debtors, exclude, conditions, defences, clocks, adds, own_debt, ladder]) as readonly Words[];
}

function asked(tests: readonly Words[], key: string, name: string): readonly Value[] {
  return tests.filter((test) => test[key] === name).flatMap((test) => [test.is].flat() as Value[]);
}

const defined = <T extends object>(of: T): T =>
  Object.fromEntries(Object.entries(of).filter(([, value]) => value !== undefined)) as T;

export function wideFacts(regime: RegimeVersion, seed: number): TraceFacts {
  const draw = new Draw(seed);
  const may = <T>(chance: number, of: () => T): T | undefined => (draw.is(chance) ? of() : undefined);
  const tests = testsOf(regime);
  const borders = [regime.version.from, ...(regime.version.until === undefined ? [] : [regime.version.until])].filter(
    (on) => on > '1999-01-01',
  );
  const start = regime.version.from > '2000-01-01' ? regime.version.from : day('2000-01-01');
  const base =
    borders.length > 0 && draw.is(0.35)
      ? addDays(draw.one(borders), draw.below(60) - 40)
      : addDays(start, draw.below(2000));
  const near = (before = 60, after = 240): Day => addDays(base, draw.below(before + after) - before);
  const firms = ['A', 'B', 'C', 'D'].slice(0, 2 + draw.below(3));
  const everybody = [...firms, 'E'];

  const factOf = (fact: PartyFact['fact']): PartyFact => {
    const wanted = asked(tests, 'fact', fact);
    const value = draw.one(wanted.length > 0 && draw.is(0.6) ? wanted : (VALUES[fact] ?? [true, false]));
    const from = draw.is(0.7) ? LONG_AGO : near(150, 50);
    const until = may(0.1, () => near(0, 200));
    return defined({ fact, value, from, until: until !== undefined && until > from ? until : undefined } as PartyFact);
  };
  const parties = everybody.map((id): Party => {
    const facts = FACT_NAMES.filter((fact) =>
      draw.is(fact === 'status' ? 0.8 : asked(tests, 'fact', fact).length > 0 ? 0.55 : 0.05),
    ).map(factOf);
    return { id, name: id, facts };
  });

  const contractOf = (id: string, buyer: string, supplier: string, under: readonly string[]): Contract => {
    const sectors = asked(tests, 'contract', 'nace').map(String);
    const fields = Object.entries(FIELDS).flatMap(([name, [key, values]]) => {
      const wanted = asked(tests, 'contract', name);
      if (!draw.is(wanted.length > 0 ? 0.75 : 0.1)) return [];
      return [[key, draw.one(wanted.length > 0 && draw.is(0.7) ? wanted : values)]];
    });
    const from = may(0.4, () => addDays(base, -30 - draw.below(100)));
    const evidence = draw.is(0.92) ? 'documented' : 'inferred';
    return defined({
      ...{ id, buyer, supplier },
      under: under.map((upper) => ({ contract: upper, evidence }) as const),
      aboveKnown: under.length > 0 ? evidence === 'documented' : draw.is(0.85),
      kind: may(0.88, () =>
        regime.walk.length > 0 && draw.is(0.75) ? draw.one(regime.walk).split('.')[0] : draw.one(KINDS),
      ),
      nace: may(0.88, () => draw.one(sectors.length > 0 && draw.is(0.8) ? sectors : SECTORS)),
      signed: may(0.6, () =>
        borders.length > 0 && draw.is(0.3) ? addDays(draw.one(borders), draw.below(60) - 30) : near(200, 0),
      ),
      from,
      until: may(0.4, () => addDays(base, 110 + draw.below(300))),
      price: may(0.4, () => ({ ...eur(draw.one([1000, 2000, 50_000, 275_000])), bound: 'exact' })),
      unitPrice: may(0.3, () => ({ ...eur(draw.one([5, 10, 15])), bound: 'exact' })),
      labourCostFloor: may(0.3, () => eur(draw.one([5, 10, 15]))),
      outstanding: may(0.3, () => eur(draw.one([0, 100, 1000]))),
      worksValue: may(0.3, () => eur(draw.one([1000, 274_999.99, 275_000]))),
      workers: may(0.3, () => draw.one([1, 5, 6, 20, 50])),
      amendments: may(0.3, () => (draw.is(0.5) ? [] : [{ on: near() }])),
      ...Object.fromEntries(fields),
    } as Contract);
  };
  const depth = 1 + draw.below(4);
  const contracts: Contract[] = [];
  for (let nth = 0; nth < depth; nth += 1) {
    const supplier = contracts.at(-1)?.buyer ?? 'E';
    const buyer = draw.one(firms.filter((id) => id !== supplier));
    contracts.push(contractOf(`c${nth}`, buyer, supplier, nth + 1 < depth ? [`c${nth + 1}`] : []));
  }
  if (draw.is(0.3)) contracts.push(contractOf('x', draw.one(firms), 'E', draw.is(0.5) ? ['c0'] : []));
  const groups = Object.keys(regime.covers);
  const ratesWanted = regime.covers.wages?.rates as readonly (typeof RATES)[number][] | undefined;
  const lines = Array.from({ length: 1 + draw.below(3) }, (_, nth): ClaimLine => {
    const from = addDays(base, draw.below(40) - 20);
    const until = addDays(from, 1 + draw.below(60));
    const whole = { from: may(0.85, () => from), until: may(0.85, () => until) };
    return defined({
      ...{ id: `L${nth}`, contract: draw.is(0.9) || contracts.at(-1)?.id !== 'x' ? 'c0' : 'x' },
      kind: draw.one(groups.length > 0 && draw.is(0.8) ? (KIND_OF_GROUP[draw.one(groups)] ?? WAGES) : WAGES),
      ...whole,
      due: may(0.8, () => addDays(until, draw.below(40) - 1)),
      rateBasis: may(0.75, () => draw.one(ratesWanted !== undefined && draw.is(0.7) ? ratesWanted : RATES)),
      payMethod: may(0.4, () => draw.one(['piece_rate', 'time'] as const)),
      payPeriods: may(0.4, () => 1 + draw.below(3)),
      workers: may(0.4, () => 1 + draw.below(3)),
      creditor: may(0.3, () => draw.one(CREDITORS)),
      unpaid: { way: 'amount', amount: eur(1 + draw.below(3000)) },
    } as ClaimLine);
  });

  const acts = tests.filter((test) => typeof test.event === 'string');
  const who = (of: unknown): string =>
    of === 'employer' ? 'E' : of === 'authority' || of === 'court' || of === 'creditor' ? of : draw.one(everybody);
  const asOf = draw.is(0.5) ? addDays(base, draw.below(200)) : addDays(base, draw.below(1500));
  const events =
    acts.length === 0
      ? []
      : Array.from({ length: draw.below(6) }, (): CaseEvent => {
          const act = draw.one(acts);
          const on = near(60, 365);
          return defined({
            kind: act.event as string,
            on: on <= asOf && draw.is(0.9) ? on : asOf,
            occurred: draw.is(0.9),
            from: who(act.by),
            to: act.to === undefined && draw.is(0.5) ? [] : [who(act.to)],
            about: draw.is(0.5) ? [] : [draw.one([...lines, ...contracts]).id],
            what: act.what === undefined ? [] : ([act.what].flat() as string[]),
          });
        });
  const matters = [...new Set(tests.flatMap(({ knew }) => (typeof knew === 'string' ? [knew] : [])))];
  const knowledge = firms.flatMap((party) =>
    matters.flatMap((of): readonly Knowledge[] =>
      draw.is(0.5)
        ? [
            {
              party,
              of,
              state: draw.one(['knew', 'should_have_known', 'did_not_know']),
              on: near(200, 100),
              source: 'test',
            },
          ]
        : [],
    ),
  );
  const relations = !regime.debtors.some(({ who: of }) => of.related !== undefined)
    ? []
    : Array.from({ length: 1 + draw.below(3) }, (): Relation => {
        const party = draw.one(everybody);
        const kind = draw.one(['owns', 'manages', 'same_group', 'succeeds'] as const);
        const share = new Decimal(draw.one(['0.2', '0.5', '0.51', '1']));
        return defined({
          ...{ kind, party, of: draw.one(everybody.filter((id) => id !== party)), from: near() },
          share: kind === 'owns' ? share : undefined,
        } as Relation);
      });
  return {
    ...{ asOf, regimes: [regime.id], parties, contracts, events, knowledge, relations },
    claim: defined({
      ...{ employer: 'E', place: regime.jurisdiction, currency: 'EUR', lines, creditor: draw.one(CREDITORS) },
      workForm: draw.one(['employment', ...asked(tests, 'claim', 'work_form')] as TraceFacts['claim']['workForm'][]),
      invokes: draw.is(0.8) ? ['unauthorised_employment'] : [],
      netFactor: may(0.6, () => new Decimal('0.79')),
    }) as TraceFacts['claim'],
  };
}

export const seeds: fc.Arbitrary<number> = fc.noShrink(fc.integer({ min: 0 }));

/** Facts without one thing, and what that was. */
export interface Poorer {
  readonly gone: string;
  readonly facts: TraceFacts;
}

const without = <T extends object>(of: T, key: string): T =>
  Object.fromEntries(Object.entries(of).filter(([name]) => name !== key)) as T;

/** Days of contracts and links above are left: without them a contract counts as standing (docs/RULES.md section 4). */
const KEPT: ReadonlySet<string> = new Set(['id', 'buyer', 'supplier', 'under', 'from', 'until']);
const OF_LINE = ['from', 'until', 'due', 'rateBasis', 'payMethod', 'payPeriods'] as const;

export function* eachTakenAway(facts: TraceFacts): Generator<Poorer> {
  for (const contract of facts.contracts) {
    const changed = (one: Contract) => ({
      ...facts,
      contracts: facts.contracts.map((c) => (c === contract ? one : c)),
    });
    for (const key of Object.keys(contract))
      if (key === 'aboveKnown')
        yield { gone: 'contract.aboveKnown', facts: changed({ ...contract, aboveKnown: false }) };
      else if (!KEPT.has(key)) yield { gone: `contract.${key}`, facts: changed(without(contract, key)) };
    if (contract.under.some(({ evidence }) => evidence === 'documented')) {
      const under = contract.under.map((link) => ({ ...link, evidence: 'inferred' as const }));
      yield { gone: 'contract.under', facts: changed({ ...contract, under, aboveKnown: false }) };
    }
  }
  for (const line of facts.claim.lines)
    for (const key of OF_LINE.filter((name) => name in line)) {
      const lines = facts.claim.lines.map((one) => (one === line ? without(line, key) : one));
      yield { gone: `line.${key}`, facts: { ...facts, claim: { ...facts.claim, lines } } };
    }
  yield { gone: 'claim.netFactor', facts: { ...facts, claim: without(facts.claim, 'netFactor') } };
  for (const party of facts.parties)
    for (const fact of party.facts) {
      const poorer = { ...party, facts: party.facts.filter((one) => one !== fact) };
      const parties = facts.parties.map((one) => (one === party ? poorer : one));
      yield { gone: `fact.${fact.fact}`, facts: { ...facts, parties } };
    }
  for (const known of facts.knowledge)
    yield { gone: 'knowledge', facts: { ...facts, knowledge: facts.knowledge.filter((one) => one !== known) } };
  for (const event of facts.events) {
    yield { gone: `event.${event.kind}`, facts: { ...facts, events: facts.events.filter((one) => one !== event) } };
    const events = facts.events.map((one) => (one === event ? without(event, 'on') : one));
    yield { gone: 'event.on', facts: { ...facts, events } };
  }
}
