/** What was known then, and what changed since, on the store that scales out: the same use case as on the other. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openNeo4jStore } from '../../../server/store/neo4j/open.ts';
import { viewAt, whatChanged } from '../../../server/usecases/changes/what-changed.ts';
import type { Deps } from '../../../server/usecases/deps.ts';
import { enterRecords } from '../../../server/usecases/entry/enter-records.ts';
import { undoImport } from '../../../server/usecases/importing/undo-import.ts';
import { emptyDeps, LOCAL } from '../../builders/seed-store.ts';
import type { EmptyNeo4j } from './server.ts';

export function describeChanges(given: () => EmptyNeo4j): void {
  describe('what changed', () => changesTests(given));
}

function changesTests(given: () => EmptyNeo4j): void {
  let deps: Deps;
  beforeAll(async () => {
    const { store, ...rest } = await emptyDeps();
    await store.close();
    deps = { ...rest, store: await openNeo4jStore(given()) };
  });
  afterAll(() => deps?.store.close());

  test('a correction is told with what it was, and what was known before stays to be read', async () => {
    const source = { document: 'Order 12', on: '2025-06-30' };
    const enter = (values: Readonly<Record<string, string>>, id?: string) =>
      enterRecords(deps, {
        entries: [{ kind: 'Workplace', values, ...(id === undefined ? {} : { id }) }],
        ...{ source, view: LOCAL, workspace: 'local' },
      });
    const { saved } = await enter({ name: 'Yard 9', country: 'DE', declaredWorkers: '4' });
    const id = saved[0]?.id ?? '';
    const before = deps.now();
    const corrected = await enter({ name: 'Yard 9', country: 'DE', declaredWorkers: '9' }, id);
    const asOf = deps.today();
    const then = { asOf, knownAt: before };
    const held = await deps.store.record('Workplace', id, viewAt(LOCAL, then));
    expect(held?.values.declaredWorkers).toBe(4);
    const { facts } = await whatChanged(deps, { from: then, to: { asOf }, view: LOCAL });
    expect(facts.items).toMatchObject([
      { what: 'corrected', kind: 'Workplace', subject: id, property: 'declaredWorkers', before: 4, after: 9 },
    ]);
    await undoImport(deps, corrected.import ?? '', 'local');
    const undone = await whatChanged(deps, { from: then, to: { asOf }, view: LOCAL });
    expect([undone.facts.items, undone.flags.items, undone.claims.rows, undone.law]).toEqual([[], [], [], []]);
  });
}
