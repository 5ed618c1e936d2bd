/** Random chains with cycles, diamonds, inferred links, unknown kinds and several lines, for laws that must always hold. */
import fc from 'fast-check';
import { addDays, day } from '../../../server/domain/dates.ts';
import type {
  CaseEvent,
  ClaimLine,
  Contract,
  Knowledge,
  Party,
  PartyFact,
  Relation,
  TraceFacts,
} from '../../../server/domain/model.ts';
import { Decimal, money } from '../../../server/domain/money.ts';

const PARTIES = ['A', 'B', 'C', 'D', 'F', 'G'];
const START = day('2023-01-01');
const aDay = fc.integer({ min: 0, max: 900 }).map((n) => addDays(START, n));
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined, freq: 3 });
const anyParty = fc.constantFrom(...PARTIES, 'E');

const fact = fc.oneof(
  fc.record({
    fact: fc.constantFrom('own_needs', 'entrepreneur', 'public_body', 'consumer', 'bound_by_cba' as const),
    value: fc.boolean(),
    from: fc.constant(day('2000-01-01')),
  }),
  fc.record({
    fact: fc.constant('trade' as const),
    value: fc.constantFrom('brand', 'manufacturer', 'contractor', 'retailer'),
    from: fc.constant(day('2000-01-01')),
  }),
) as fc.Arbitrary<PartyFact>;

const status = fc
  .constantFrom('active', 'insolvent', 'cannot_be_located')
  .map((value): PartyFact => ({ fact: 'status', value, from: day('2000-01-01') }));

const parties: fc.Arbitrary<readonly Party[]> = fc.tuple(
  ...[...PARTIES, 'E'].map((id) =>
    fc
      .tuple(status, fc.uniqueArray(fact, { maxLength: 3, selector: (f) => f.fact }))
      .map(([s, facts]) => ({ id, name: id, facts: [s, ...facts] })),
  ),
);

function without<T extends object>(values: T): T {
  return Object.fromEntries(Object.entries(values).filter(([, v]) => v !== undefined)) as T;
}

const contracts: fc.Arbitrary<readonly Contract[]> = fc
  .array(
    fc.record({
      buyer: fc.constantFrom(...PARTIES),
      supplier: anyParty,
      kind: maybe(fc.constantFrom('works', 'services', 'labour_supply', 'sale' as const)),
      nace: maybe(fc.constantFrom('41', '43.3', '14', '81.2')),
      product: maybe(fc.constantFrom('clothing', 'footwear')),
      goodsState: maybe(fc.constantFrom('finished', 'to_be_made' as const)),
      publicWorks: maybe(fc.boolean()),
      signed: maybe(aDay),
      aboveKnown: fc.boolean(),
      links: fc.array(fc.tuple(fc.nat(9), fc.constantFrom('documented', 'documented', 'inferred' as const)), {
        maxLength: 3,
      }),
    }),
    { minLength: 2, maxLength: 9 },
  )
  .map((drafts) =>
    drafts.map(({ links, ...draft }, index): Contract => {
      const under = links
        .map(([n, evidence]) => ({ contract: `c${n % drafts.length}`, evidence }))
        .filter((link, i, all) => all.findIndex((other) => other.contract === link.contract) === i);
      return without({ ...draft, id: `c${index}`, under }) as Contract;
    }),
  );

const lineDraft = fc.record({
  kind: fc.constantFrom(
    'wages',
    'wages',
    'overtime',
    'social_contributions',
    'wage_tax',
    'penalty',
    'interest' as const,
  ),
  under: fc.option(fc.nat(9), { nil: null, freq: 6 }),
  from: aDay,
  days: fc.integer({ min: 1, max: 40 }),
  due: maybe(aDay),
  cents: fc.integer({ min: 1, max: 500_000 }),
  rateBasis: maybe(
    fc.constantFrom('statutory_minimum', 'generally_applied_cba', 'prevailing_wage', 'contract' as const),
  ),
});

const eventDraft = fc.record({
  kind: fc.constantFrom(
    'written_claim',
    'enforcement_failed',
    'court_filing',
    'assessment_served',
    'completion_notice',
    'acceptance',
    'judgment',
    'declaration',
    'payment',
  ),
  on: aDay,
  from: fc.constantFrom('creditor', 'authority', 'court', ...PARTIES),
  to: fc.uniqueArray(anyParty, { maxLength: 3 }),
  line: maybe(fc.nat(4)),
  occurred: fc.boolean(),
  cents: fc.integer({ min: 1, max: 200_000 }),
});

const knowledge: fc.Arbitrary<Knowledge> = fc.record({
  party: anyParty,
  of: fc.constantFrom('payroll_shortfall', 'tax_not_paid', 'escrow_misuse', 'wages_not_paid'),
  state: fc.constantFrom('knew', 'should_have_known', 'could_have_known', 'did_not_know' as const),
  on: aDay,
  source: fc.constant('test'),
});

const relation: fc.Arbitrary<Relation> = fc
  .record({
    kind: fc.constantFrom('owns', 'manages', 'same_group', 'succeeds' as const),
    party: anyParty,
    of: anyParty,
    share: maybe(fc.constantFrom('0.2', '0.5', '0.51', '1').map((text) => new Decimal(text))),
    from: maybe(aDay),
  })
  .map((draft) => without(draft) as Relation);

/** Each claim under a few rules of the list, so that many claims are tried in little time. */
export function randomFacts(regimes: readonly string[]): fc.Arbitrary<TraceFacts> {
  return fc
    .record({
      parties,
      contracts,
      lines: fc.array(lineDraft, { minLength: 1, maxLength: 4 }),
      events: fc.array(eventDraft, { maxLength: 8 }),
      knowledge: fc.array(knowledge, { maxLength: 3 }),
      relations: fc.array(relation, { maxLength: 4 }),
      asOf: aDay,
      net: maybe(fc.constant('0.79')),
      asked: fc.shuffledSubarray([...regimes], { minLength: 1, maxLength: 6 }),
    })
    .map((draft): TraceFacts => {
      const own: Contract = {
        id: 'own',
        buyer: 'A',
        supplier: 'E',
        under: [{ contract: 'c0', evidence: 'documented' }],
        aboveKnown: true,
        kind: 'works',
        nace: '41',
      };
      const all = [own, ...draft.contracts.map((c) => (c.supplier === c.buyer ? { ...c, supplier: 'E' } : c))];
      const supplied = all.filter((c) => c.supplier === 'E');
      const lines = draft.lines.map(
        (l, index): ClaimLine =>
          without({
            id: `L${index}`,
            contract: l.under === null ? null : (supplied[l.under % supplied.length] as Contract).id,
            kind: l.kind,
            from: l.from,
            until: addDays(l.from, l.days),
            due: l.due,
            unpaid: { way: 'amount', amount: money((l.cents / 100).toFixed(2), 'EUR') },
            rateBasis: l.rateBasis,
          } as ClaimLine),
      );
      const events = draft.events.map(
        (e): CaseEvent => ({
          kind: e.kind,
          on: e.on,
          occurred: e.occurred,
          from: e.from,
          to: e.to,
          about: e.line === undefined ? [] : [(lines[e.line % lines.length] as ClaimLine).id],
          what: [],
          ...(e.kind === 'payment' ? { amount: money((e.cents / 100).toFixed(2), 'EUR') } : {}),
        }),
      );
      return {
        asOf: draft.asOf,
        regimes: draft.asked,
        parties: draft.parties,
        contracts: all,
        claim: without({
          employer: 'E',
          place: 'DE',
          creditor: 'worker',
          currency: 'EUR',
          netFactor: draft.net === undefined ? undefined : money(draft.net, 'EUR').amount,
          workForm: 'employment',
          invokes: ['unauthorised_employment'],
          lines,
        } as TraceFacts['claim']),
        events,
        knowledge: draft.knowledge,
        relations: draft.relations,
      };
    });
}
