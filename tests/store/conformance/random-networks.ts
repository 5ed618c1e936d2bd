import { expect } from '@jest/globals';
import fc from 'fast-check';
import type { RecordKind, Values } from '../../../schema/graph.ts';
import { countTiers } from '../../../server/domain/chain/count-tiers.ts';
import { supplyOf } from '../../../server/domain/chain/supply.ts';
import type { Day } from '../../../server/domain/dates.ts';
import type { StatementDraft, Store, StoredRecord, SubGraph, View } from '../../../server/store/store.ts';
import type { PlainGraph, PlainRecord, Reference } from '../reference.ts';
import { WritableReference } from '../reference-writing.ts';
import { type Desk, draft, minute } from './desk.ts';

/** Random networks: circles, diamonds, separate pieces, ties, dates, two workspaces, what was superseded. */
export const CONTRACTS = Array.from({ length: 9 }, (_, i) => `c${i}`);
const FIRMS = ['f0', 'f1', 'f2', 'f3'];
const WORKPLACES = ['w0', 'w1'];
export const DAYS = ['2020-01-01', '2021-01-01', '2022-01-01'] as Day[];

export interface Act {
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

export const stated = fc
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

export const acts: fc.Arbitrary<Act[]> = fc.array(
  fc.record({
    desk: fc.constantFrom<0 | 1>(0, 0, 1),
    wait: fc.constantFrom(0, 1, 2),
    stated,
    undo: rarely(fc.nat({ max: 40 })),
  }),
  { minLength: 6, maxLength: 40 },
);

export const question = fc.record({
  reads: fc.constantFrom<readonly (0 | 1)[]>([0], [0, 1], [1]),
  asOf: fc.option(fc.constantFrom(...DAYS), { nil: undefined }),
  knownAt: fc.option(fc.nat({ max: 40 }), { nil: undefined }),
  starts: someOf(CONTRACTS, 2),
  firm: fc.constantFrom(...FIRMS),
  workplace: fc.constantFrom(...WORKPLACES),
  most: fc.option(fc.integer({ min: 0, max: 8 }), { nil: undefined }),
  sought: fc.constantFrom('one', 'two', 'tw', 'wo', 'n-', 'N-1', 'f', 'f1', 'c2', '1'),
});

export type Question = typeof question extends fc.Arbitrary<infer Q> ? Q : never;

/** What happens in two desks, each act an import of its own, and beside it in the reference. */
export class Happening {
  readonly reference = new WritableReference();
  readonly #desks: readonly [Desk, Desk];
  readonly #imports: { readonly id: string; readonly at: Desk }[] = [];
  #now = 0;

  constructor(desks: readonly [Desk, Desk]) {
    this.#desks = desks;
  }

  /** States something, or undoes what was stated earlier. */
  async next(act: Act): Promise<void> {
    this.#now += act.wait;
    const now = minute(this.#now);
    const earlier = act.undo === undefined ? undefined : this.#imports[act.undo % Math.max(1, this.#imports.length)];
    if (earlier !== undefined) {
      await earlier.at.store.undoImport(earlier.id, earlier.at.workspace, now);
      this.reference.undo(earlier.at.workspace, earlier.id, now);
      return;
    }
    const at = this.#desks[act.desk];
    const id = await at.begin(now);
    await at.batch(id, [[act.stated]], { at: now });
    this.reference.put(at.workspace, act.stated, id, now);
    this.#imports.push({ id, at });
  }
}

export function viewOf(desks: readonly [Desk, Desk], asked: Question): View {
  return {
    readable: asked.reads.map((one) => desks[one].workspace),
    ...(asked.asOf === undefined ? {} : { asOf: asked.asOf }),
    ...(asked.knownAt === undefined ? {} : { knownAt: minute(asked.knownAt) }),
  };
}

export async function compareChains(store: Store, reference: Reference, view: View, asked: Question): Promise<void> {
  const limits = asked.most === undefined ? {} : { maxContracts: asked.most };
  const above = reference.chainAbove(asked.starts, view, asked.most);
  expect(plainGraph(await store.chainAbove(asked.starts, view, limits))).toEqual(plainGraph(above));
  const below = reference.networkBelow(asked.firm, view, asked.most);
  expect(plainGraph(await store.networkBelow(asked.firm, view, limits))).toEqual(plainGraph(below));
  const supplies = below.contracts.map(({ id, values }) => supplyOf(id, values as Values));
  expect(await store.tiersBelow(asked.firm, view, limits)).toEqual(countTiers(supplies, asked.firm));
  const here = reference
    .all('Contract', view)
    .filter((one) => ((one.values.workplaces ?? []) as string[]).includes(asked.workplace));
  const fromHere = reference.chainAbove(
    here.map((one) => one.id),
    view,
    asked.most,
  );
  expect(plainGraph(await store.chainAboveWorkplace(asked.workplace, view, limits))).toEqual(plainGraph(fromHere));
}

const LISTS = ['under', 'underInferred', 'workplaces'];

/** Joined lists are compared as sets: within one rank their order is free. */
export function plainRecord(record: PlainRecord | StoredRecord): unknown {
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

export function plainGraph(graph: SubGraph | PlainGraph | undefined): unknown {
  return {
    contracts: graph?.contracts.map(plainRecord),
    links: graph?.links.map((link) => ({ ...link })),
    organisations: graph?.organisations.map(plainRecord),
    cutOff: graph?.cutOff === undefined ? undefined : { ...graph.cutOff, frontier: [...graph.cutOff.frontier].sort() },
  };
}
