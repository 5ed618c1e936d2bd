import { describe, expect, test } from '@jest/globals';
import { contract, desk, draft, type GetStore, ids, linkTexts, minute, org } from './desk.ts';

export function workspaceTests(store: GetStore): void {
  describe('workspaces', () => {
    test('two workspaces importing the same file do not touch each other', async () => {
      const one = desk(store());
      const other = desk(store());
      const file = [org('x'), contract('c', 'x', 'y', { under: ['u'] })];
      const firstImport = await one.state(file);
      const secondImport = await other.state(file);
      expect((await other.store.importById(secondImport, other.view))?.ledger).toMatchObject({ accepted: 2 });
      expect(await one.store.importById(secondImport, one.view)).toBeUndefined();
      expect(await one.store.receipts(secondImport, one.view)).toEqual([]);
      expect(ids((await one.store.pageImports(one.view, { first: 9 })).items)).toEqual([firstImport]);
      await one.store.undoImport(firstImport, one.workspace, minute(2));
      expect(await one.store.record('Organisation', 'x', one.view)).toBeUndefined();
      expect((await other.store.record('Organisation', 'x', other.view))?.workspace).toBe(other.workspace);
      expect(ids((await other.store.networkBelow('x', other.view)).contracts)).toEqual(['c']);
      expect((await one.store.networkBelow('x', one.view)).contracts).toEqual([]);
      expect(await one.store.countRecords(one.view)).toEqual({});
      expect(await other.store.countRecords(other.view)).toEqual({ Organisation: 1, Contract: 1 });
    });

    test('the same import id may be used in two workspaces', async () => {
      const one = desk(store());
      const other = desk(store());
      const id = await one.begin();
      await one.batch(id, [[org('x')]]);
      const start = { id, mapping: 'list', publisher: 'p', files: [], startedAt: minute(0) };
      await other.store.startImport({ ...start, workspace: other.workspace });
      expect(await other.batch(id, [[org('y')]])).toMatchObject({ alreadyHeld: false, ledger: { accepted: 1 } });
      expect(ids((await one.store.pageRecords('Organisation', {}, one.view, { first: 9 })).items)).toEqual(['x']);
    });

    test('nothing readable, nothing read', async () => {
      const d = desk(store());
      await d.state([org('x')]);
      const view = { readable: [] };
      expect(await d.store.record('Organisation', 'x', view)).toBeUndefined();
      expect((await d.store.pageRecords('Organisation', {}, view, { first: 9 })).items).toEqual([]);
      expect(await d.store.countRecords(view)).toEqual({});
      expect(await d.store.search('Firm', view, 9)).toEqual([]);
      expect(await d.store.statementsAbout('x', view)).toEqual([]);
      expect((await d.store.chainAbove(['x'], { readable: ['never written'] })).contracts).toEqual([]);
    });

    test('a record held in several readable workspaces is one, by the same rule', async () => {
      const one = desk(store());
      const other = desk(store());
      await one.state([draft('Contract', 'c', { buyer: 'a', supplier: 's', kind: 'works', under: ['u1'] })], minute(1));
      await other.state([draft('Contract', 'c', { buyer: 'z', nace: '41.2', under: ['u2'] })], minute(2));
      const view = { readable: [one.workspace, other.workspace] };
      const record = await one.store.record('Contract', 'c', view);
      expect(record?.values).toMatchObject({ buyer: 'z', supplier: 's', kind: 'works', nace: '41.2' });
      expect(record?.disputed).toEqual(['buyer']);
      expect(record?.workspace).toBe(other.workspace);
      expect(linkTexts((await one.store.chainAbove(['c'], view)).links)).toEqual(['c > u1', 'c > u2']);
      expect(linkTexts((await one.store.chainAbove(['c'], one.view)).links)).toEqual(['c > u1']);
      expect(ids(await one.store.contractsBoughtBy(['a'], view))).toEqual([]);
      expect(ids(await one.store.contractsBoughtBy(['z'], view))).toEqual(['c']);
      expect(ids(await one.store.contractsBoughtBy(['a'], one.view))).toEqual(['c']);
      expect((await one.store.networkBelow('a', view)).contracts).toEqual([]);
      expect(await one.store.countRecords(view)).toEqual({ Contract: 1 });
      const both = await one.store.pageRecords('Contract', { buyer: 'z', supplier: 's' }, view, { first: 9 });
      expect(ids(both.items)).toEqual(['c']);
      expect((await one.store.pageRecords('Contract', {}, view, { first: 9 })).items).toHaveLength(1);
      expect(await one.store.statementsAbout('c', view)).toHaveLength(2);
      expect((await one.store.pageStatements('Contract', view, { first: 9 })).items).toHaveLength(2);
      expect(ids(await one.store.records('Contract', ['c', 'c'], view))).toEqual(['c']);
    });

    test('a link is documented if it is in any readable workspace', async () => {
      const one = desk(store());
      const other = desk(store());
      await one.state([contract('low', 'b', 'c', { underInferred: ['top'] })]);
      await other.state([contract('low', 'b', 'c', { under: ['top'] })]);
      const view = { readable: [one.workspace, other.workspace] };
      expect(linkTexts((await one.store.chainAbove(['low'], one.view)).links)).toEqual(['low ~> top']);
      expect(linkTexts((await one.store.chainAbove(['low'], view)).links)).toEqual(['low > top']);
    });

    test('a hit in several workspaces is found once', async () => {
      const one = desk(store());
      const other = desk(store());
      await one.state([org('x', { name: 'Nordbau' })]);
      await other.state([org('x', { name: 'Nordbau GmbH' })], minute(1));
      const hits = await one.store.search('nordbau', { readable: [one.workspace, other.workspace] }, 9);
      expect(hits).toEqual([{ id: 'x', kind: 'Organisation', label: 'Nordbau GmbH' }]);
    });
  });
}
