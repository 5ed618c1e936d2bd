import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { RecordKind, Values } from '../../../schema/graph.ts';
import type { Day } from '../../../server/domain/dates.ts';
import { compareText } from '../../../server/store/project.ts';
import type { ImportBatch, RowProblem, StatementDraft, Store, Workspace } from '../../../server/store/store.ts';
import { ReferenceImports } from '../reference-imports.ts';
import { draft, fresh, type GetStore, minute } from './desk.ts';

/** Random imports, several open at once: rows that repeat, supersede and clash, cut off, carried on, finished, undone. */
const IMPORTS = 5;
const SUBJECTS = ['x', 'y'];

interface Act {
  readonly what: 'start' | 'batch' | 'repeat' | 'done' | 'cancelled' | 'failed' | 'undo';
  readonly import: number;
  readonly wait: number;
  /** The minute from which the rows rank. */
  readonly rank: number | null;
  readonly rows: readonly (readonly StatementDraft[])[];
  readonly problems: readonly RowProblem[];
}

const values: fc.Arbitrary<Values> = fc.record({
  country: fc.constantFrom('DE', 'DE', 'PL'),
  number: fc.constantFrom(null, null, null, 'N-1'),
});

const stated: fc.Arbitrary<StatementDraft> = fc
  .record({
    kind: fc.constantFrom<RecordKind>(...Array<RecordKind>(7).fill('Organisation'), 'Workplace'),
    subject: fc.constantFrom('x', 'x', 'x', 'y'),
    values,
    part: fc.constantFrom('a', 'a', 'a', 'b'),
    publisher: fc.constantFrom('city', 'city', 'city', 'union'),
    from: fc.constantFrom(undefined, undefined, undefined, '2020-01-01' as Day),
    line: fc.nat({ max: 3 }),
  })
  .map(({ kind, subject, values: { country, number }, part, publisher, from, line }) =>
    draft(
      kind,
      subject,
      kind === 'Organisation' ? { country: country ?? null, number: number ?? null } : { country: country ?? null },
      {
        part,
        publisher,
        ...(from === undefined ? {} : { from }),
        source: { document: 'list.csv', line },
      },
    ),
  );

const problem: fc.Arbitrary<RowProblem> = fc.record({
  file: fc.constant('list.csv'),
  line: fc.integer({ min: 100, max: 102 }),
  outcome: fc.constantFrom('rejected', 'held'),
  code: fc.constantFrom('import.bad-day', 'import.filtered'),
});

const act: fc.Arbitrary<Act> = fc.record({
  what: fc.oneof(
    { weight: 12, arbitrary: fc.constant('batch' as const) },
    { weight: 4, arbitrary: fc.constant('undo' as const) },
    { weight: 2, arbitrary: fc.constant('start' as const) },
    {
      weight: 2,
      arbitrary: fc.constantFrom('repeat' as const, 'done' as const, 'cancelled' as const, 'failed' as const),
    },
  ),
  import: fc.nat({ max: IMPORTS - 1 }),
  wait: fc.constantFrom(0, 1, 1),
  rank: fc.option(fc.nat({ max: 20 }), { freq: 1 }),
  rows: fc.array(fc.array(stated, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 3 }),
  problems: fc.oneof(
    { weight: 3, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.array(problem, { maxLength: 3 }) },
  ),
});

/** Some imports started beforehand, in any order. */
const started: fc.Arbitrary<Act[]> = fc
  .shuffledSubarray([0, 1, 2, 3, 4], { minLength: 3 })
  .map((places) =>
    places.map((place) => ({ what: 'start', import: place, wait: 0, rank: null, rows: [], problems: [] })),
  );

export function sequenceTests(store: GetStore): void {
  describe('random imports', () => {
    test('started, cut off, carried on, superseded and undone give what a plain reference gives', async () => {
      await fc.assert(
        fc.asyncProperty(started, fc.array(act, { minLength: 16, maxLength: 32 }), async (first, acts) => {
          await runBeside(store(), [...first, ...acts]);
        }),
        { numRuns: 60 },
      );
    }, 600_000);
  });
}

async function runBeside(store: Store, acts: readonly Act[]): Promise<void> {
  const workspace = fresh('desk');
  const reference = new ReferenceImports();
  const ids = Array.from({ length: IMPORTS }, () => fresh('import'));
  const sequences = ids.map(() => 0);
  let now = 0;
  for (const one of acts) {
    now += one.wait;
    const sequence = sequences[one.import] ?? 0;
    const running = { act: one, id: ids[one.import] ?? '', sequence, at: minute(now), workspace };
    const [here, there] = await doBoth(store, reference, running);
    expect(here).toEqual(there);
    if (one.what === 'batch' && here !== 'not-found') sequences[one.import] = sequence + 1;
  }
  await compareImports(store, reference, ids, workspace);
  await compareStatements(store, reference, workspace, now);
}

interface Running {
  readonly act: Act;
  readonly id: string;
  /** The next batch of the import. */
  readonly sequence: number;
  readonly at: string;
  readonly workspace: Workspace;
}

async function doBoth(
  store: Store,
  reference: ReferenceImports,
  running: Running,
): Promise<readonly [unknown, unknown]> {
  const { act: one, id, workspace, at } = running;
  switch (one.what) {
    case 'start': {
      const start = {
        id,
        workspace,
        mapping: 'list',
        publisher: 'city',
        files: [{ name: 'list.csv', hash: id }],
        startedAt: at,
      };
      return [await store.startImport(start), reference.start(start)];
    }
    case 'batch':
      return [
        await orNotFound(store.putBatch(batchOf(running, running.sequence))),
        reference.batch(batchOf(running, running.sequence)),
      ];
    case 'repeat': {
      const batch = batchOf(running, Math.max(0, running.sequence - 1));
      return running.sequence === 0 ? [0, 0] : [await orNotFound(store.putBatch(batch)), reference.batch(batch)];
    }
    case 'undo':
      return [await orNotFound(store.undoImport(id, workspace, at)), reference.undo(id, workspace, at)];
    default:
      return [await orNotFound(store.finishImport(id, workspace, one.what, at)), reference.finish(id, one.what, at)];
  }
}

function batchOf({ act: one, id, workspace, at }: Running, sequence: number): ImportBatch {
  const rows = one.rows.map((statements, index) => ({
    line: index + 2,
    statements,
    ...(one.rank === null ? {} : { rankedFrom: minute(one.rank) }),
  }));
  return {
    import: id,
    workspace,
    file: 'list.csv',
    sequence,
    lastLine: sequence + 9,
    at,
    rows,
    problems: one.problems,
  };
}

async function orNotFound<T>(asked: Promise<T>): Promise<T | 'not-found'> {
  try {
    return await asked;
  } catch (error) {
    expect(error).toMatchObject({ code: 'not-found' });
    return 'not-found';
  }
}

async function compareImports(
  store: Store,
  reference: ReferenceImports,
  ids: readonly string[],
  workspace: Workspace,
): Promise<void> {
  const view = { readable: [workspace] };
  for (const id of ids) {
    expect(await store.importById(id, view)).toEqual(reference.importById(id));
    expect(await store.receipts(id, view)).toEqual(reference.receipts(id));
    expect((await store.pageProblems(id, view, { first: 200 })).items).toEqual(reference.problems(id));
  }
  const listed = ids
    .flatMap((id) => reference.importById(id) ?? [])
    .sort((a, b) => compareText(b.startedAt, a.startedAt) || compareText(b.id, a.id));
  expect((await store.pageImports(view, { first: 20 })).items).toEqual(listed);
}

async function compareStatements(
  store: Store,
  reference: ReferenceImports,
  workspace: Workspace,
  now: number,
): Promise<void> {
  const instants = [undefined, ...new Set([0, 1, now >> 1, now].map(minute))];
  for (const knownAt of instants) {
    const view = { readable: [workspace], ...(knownAt === undefined ? {} : { knownAt }) };
    for (const id of SUBJECTS) {
      expect(await store.statementsAbout(id, view)).toEqual(reference.facts.about(id, view));
      for (const kind of ['Organisation', 'Workplace'] as const) {
        const plain = reference.facts.record(kind, id, view);
        expect(await store.record(kind, id, view)).toEqual(plain === undefined ? undefined : { kind, ...plain });
      }
    }
  }
}
