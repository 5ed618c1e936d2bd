import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { RecordKind, Values } from '../../../schema/graph.ts';
import type { Day } from '../../../server/domain/dates.ts';
import { canonical } from '../../../server/store/project.ts';
import type { StatementDraft, Store, StoredRecord, SubGraph, View } from '../../../server/store/store.ts';
import type { PlainGraph, PlainRecord, Reference } from '../reference.ts';
import { WritableReference } from '../reference-writing.ts';
import { type Desk, desk, draft, type GetStore, minute } from './desk.ts';

/** Random networks: circles, diamonds, separate pieces, ties, dates, two workspaces, what was superseded. */
const CONTRACTS = Array.from({ length: 9 }, (_, i) => `c${i}`);
const FIRMS = ['f0', 'f1', 'f2', 'f3'];
const WORKPLACES = ['w0', 'w1'];
const DAYS = ['2020-01-01', '2021-01-01', '2022-01-01'] as Day[];

interface Act {
  readonly desk: 0 | 1;
  /** Minutes since the act before; 0 makes a tie. */
  readonly wait: number;
  readonly stated: StatementDraft;
  /** Instead, the import of an earlier act is undone. */
  readonly undo: number | undefined;
}

const someOf = (from: readonly string[], most: number) => fc.uniqueArray(fc.constantFrom(...from), { maxLength: most });
/** One time in five. */
const rarely = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null, freq: 2 });

const contractValues: fc.Arbitrary<Values> = fc.record({
  buyer: maybe(fc.constantFrom(...FIRMS)),
  supplier: maybe(fc.constantFrom(...FIRMS)),
  under: maybe(someOf(CONTRACTS, 3)),
  underInferred: maybe(someOf(CONTRACTS, 2)),
  workplaces: maybe(someOf(WORKPLACES, 2)),
  number: maybe(fc.constantFrom('N-1', 'N-2')),
});

const firmValues: fc.Arbitrary<Values> = fc.record({
  name: fc.constantFrom('One', 'Two'),
  country: maybe(fc.constant('DE')),
});

const stated = fc
  .record({
    about: fc.oneof(
      {
        weight: 4,
        arbitrary: fc.tuple(fc.constant<RecordKind>('Contract'), fc.constantFrom(...CONTRACTS), contractValues),
      },
      {
        weight: 1,
        arbitrary: fc.tuple(fc.constant<RecordKind>('Organisation'), fc.constantFrom(...FIRMS), firmValues),
      },
    ),
    part: fc.constantFrom('a', 'b'),
    publisher: fc.constantFrom('city', 'union'),
    from: rarely(fc.constantFrom(...DAYS)),
    until: rarely(fc.constantFrom(...DAYS)),
  })
  .map(({ about: [kind, subject, values], part, publisher, from, until }) =>
    draft(kind, subject, values, {
      part,
      publisher,
      ...(from === undefined ? {} : { from }),
      ...(until === undefined ? {} : { until }),
    }),
  );

const acts: fc.Arbitrary<Act[]> = fc.array(
  fc.record({
    desk: fc.constantFrom<0 | 1>(0, 0, 1),
    wait: fc.constantFrom(0, 1, 2),
    stated,
    undo: rarely(fc.nat({ max: 40 })),
  }),
  { minLength: 6, maxLength: 40 },
);

const question = fc.record({
  reads: fc.constantFrom<readonly (0 | 1)[]>([0], [0, 1], [1]),
  asOf: fc.option(fc.constantFrom(...DAYS), { nil: undefined }),
  knownAt: fc.option(fc.nat({ max: 40 }), { nil: undefined }),
  starts: someOf(CONTRACTS, 2),
  firm: fc.constantFrom(...FIRMS),
  workplace: fc.constantFrom(...WORKPLACES),
  most: fc.option(fc.integer({ min: 0, max: 8 }), { nil: undefined }),
  sought: fc.constantFrom('one', 'two', 'tw', 'wo', 'n-', 'N-1', 'f', 'f1', 'c2', '1'),
});

export function networkTests(store: GetStore): void {
  describe('random networks', () => {
    test('give what a plain list of statements gives', async () => {
      await fc.assert(
        fc.asyncProperty(acts, fc.array(question, { minLength: 4, maxLength: 4 }), async (happened, questions) => {
          const desks = [desk(store()), desk(store())] as const;
          const reference = await stateAll(desks, happened);
          for (const asked of questions) await compareAnswers(store(), reference, desks, asked);
        }),
        { numRuns: 40 },
      );
    }, 120_000);

    test('do not depend on the order in which they were stated', async () => {
      await fc.assert(
        fc.asyncProperty(fc.uniqueArray(stated, { selector: keyOf, maxLength: 15 }), async (drafts) => {
          const forth = desk(store());
          const back = desk(store());
          await forth.state(drafts);
          await back.state([...drafts].reverse());
          const answers = await Promise.all([forth, back].map((one) => one.store.chainAbove(CONTRACTS, one.view)));
          expect(withoutWorkspace(answers[0])).toEqual(withoutWorkspace(answers[1]));
        }),
        { numRuns: 10 },
      );
    }, 60_000);
  });
}

function keyOf(one: StatementDraft): string {
  return canonical([one.publisher, one.subject, one.part]);
}

/** States the acts one import each in the store, and beside it in the reference; undoes earlier ones. */
async function stateAll(desks: readonly [Desk, Desk], happened: readonly Act[]): Promise<WritableReference> {
  const reference = new WritableReference();
  const imports: { readonly id: string; readonly at: Desk }[] = [];
  let now = 0;
  for (const act of happened) {
    now += act.wait;
    const earlier = act.undo === undefined ? undefined : imports[act.undo % Math.max(1, imports.length)];
    if (earlier !== undefined) {
      await earlier.at.store.undoImport(earlier.id, earlier.at.workspace, minute(now));
      reference.undo(earlier.at.workspace, earlier.id, minute(now));
    } else {
      const at = desks[act.desk];
      const id = await at.begin(minute(now));
      await at.batch(id, [[act.stated]], { at: minute(now) });
      reference.put(at.workspace, act.stated, id, minute(now));
      imports.push({ id, at });
    }
  }
  return reference;
}

async function compareAnswers(
  store: Store,
  reference: Reference,
  desks: readonly [Desk, Desk],
  asked: typeof question extends fc.Arbitrary<infer Q> ? Q : never,
): Promise<void> {
  const view: View = {
    readable: asked.reads.map((one) => desks[one].workspace),
    ...(asked.asOf === undefined ? {} : { asOf: asked.asOf }),
    ...(asked.knownAt === undefined ? {} : { knownAt: minute(asked.knownAt) }),
  };
  const limits = asked.most === undefined ? {} : { maxContracts: asked.most };
  const above = reference.chainAbove(asked.starts, view, asked.most);
  expect(plainGraph(await store.chainAbove(asked.starts, view, limits))).toEqual(plainGraph(above));
  const below = reference.networkBelow(asked.firm, view, asked.most);
  expect(plainGraph(await store.networkBelow(asked.firm, view, limits))).toEqual(plainGraph(below));

  const held = reference.all('Contract', view);
  const here = held.filter((one) => ((one.values.workplaces ?? []) as string[]).includes(asked.workplace));
  const fromHere = reference.chainAbove(
    here.map((one) => one.id),
    view,
    asked.most,
  );
  expect(plainGraph(await store.chainAboveWorkplace(asked.workplace, view, limits))).toEqual(plainGraph(fromHere));

  const where = { buyer: asked.firm, number: ['N-1'] };
  const page = await store.pageRecords('Contract', where, view, { first: 50 });
  const matching = held.filter((one) => one.values.buyer === asked.firm && one.values.number === 'N-1');
  expect(page.items.map(plainRecord)).toEqual(matching.map(plainRecord));
  const supplied = await store.contractsSuppliedBy([asked.firm], view);
  expect(supplied.map(plainRecord)).toEqual(held.filter((one) => one.values.supplier === asked.firm).map(plainRecord));
  expect(await store.search(asked.sought, view, 20)).toEqual(reference.search(asked.sought, view, 20));
  for (const { id } of held.slice(0, 2)) {
    const about = await store.statementsAbout(id, view);
    expect(about).toEqual(reference.about(id, view));
  }
  const firms = reference.all('Organisation', view);
  expect(await store.countRecords(view)).toEqual({
    ...(firms.length === 0 ? {} : { Organisation: firms.length }),
    ...(held.length === 0 ? {} : { Contract: held.length }),
  });
}

const LISTS = ['under', 'underInferred', 'workplaces'];

/** Joined lists are compared as sets: within one rank their order is free. */
function plainRecord(record: PlainRecord | StoredRecord): unknown {
  const values = Object.entries(record.values).map(([name, value]) => [
    name,
    LISTS.includes(name) ? [...(value as string[])].sort() : value,
  ]);
  return {
    id: record.id,
    workspace: record.workspace,
    values: Object.fromEntries(values),
    disputed: [...record.disputed].sort(),
  };
}

function plainGraph(graph: SubGraph | PlainGraph | undefined): unknown {
  return {
    contracts: graph?.contracts.map(plainRecord),
    links: graph?.links.map((link) => ({ ...link })),
    organisations: graph?.organisations.map(plainRecord),
    cutOff: graph?.cutOff === undefined ? undefined : { ...graph.cutOff, frontier: [...graph.cutOff.frontier].sort() },
  };
}

function withoutWorkspace(graph: SubGraph | undefined): unknown {
  return JSON.parse(JSON.stringify(plainGraph(graph), (key, value) => (key === 'workspace' ? undefined : value)));
}
