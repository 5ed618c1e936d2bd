import { describe, expect, test } from '@jest/globals';
import type { Day } from '../../../server/domain/dates.ts';
import { undoImportId } from '../../../server/store/identity.ts';
import { contract, type Desk, desk, draft, type GetStore, ids, linkTexts, minute, org } from './desk.ts';

const country = async (d: Desk, knownAt?: number) =>
  (await d.store.record('Organisation', 'x', d.viewAt(undefined, knownAt === undefined ? undefined : minute(knownAt))))
    ?.values.country;

const says = (value: string) => org('x', { country: value });

export function undoTests(store: GetStore): void {
  describe('undo', () => {
    test('an undone import leaves nothing, and the day between still shows what was known', async () => {
      const d = desk(store());
      const id = await d.state([org('x'), contract('c', 'a', 'b', { under: ['u'], workplaces: ['w'] })], minute(1));
      const undone = await d.store.undoImport(id, d.workspace, minute(5));
      expect(undone).toEqual({ closed: 2, restated: 0 });
      expect(await d.store.record('Organisation', 'x', d.view)).toBeUndefined();
      expect(await d.store.countRecords(d.view)).toEqual({});
      expect(await d.store.search('Firm x', d.view, 5)).toEqual([]);
      expect((await d.store.pageStatements('Contract', d.view, { first: 5 })).items).toEqual([]);
      expect(ids((await d.store.chainAboveWorkplace('w', d.view)).contracts)).toEqual([]);
      const between = d.viewAt(undefined, minute(3));
      expect(linkTexts((await d.store.chainAbove(['c'], between)).links)).toEqual(['c > u']);
      expect(ids((await d.store.chainAboveWorkplace('w', between)).contracts)).toEqual(['c']);
      expect(await d.store.countRecords(between)).toEqual({ Organisation: 1, Contract: 1 });
      expect(await d.store.importById(id, d.view)).toMatchObject({ state: 'undone', finishedAt: minute(5) });
    });

    test('every write and undo leaves another mark, and reading leaves none', async () => {
      const d = desk(store());
      const marks: string[] = [];
      const note = async () => marks.push(await d.store.writeMark());
      await note();
      const ids = [await d.state([says('DE')], minute(1))];
      await note();
      ids.push(await d.state([says('DE')], minute(2)), await d.state([says('PL')], minute(3)));
      await note();
      for (const [at, id] of ids.entries()) {
        await d.store.undoImport(id, d.workspace, minute(5 + at));
        await note();
      }
      expect(new Set(marks).size).toBe(6);
      await d.store.record('Organisation', 'x', d.view);
      expect(await d.store.writeMark()).toBe(marks.at(-1));
    });

    test('a second undo writes nothing and answers the same', async () => {
      const d = desk(store());
      await d.state([says('DE')], minute(1));
      const id = await d.state([says('PL')], minute(2));
      const undone = await d.store.undoImport(id, d.workspace, minute(5));
      expect(await d.store.undoImport(id, d.workspace, minute(6))).toEqual(undone);
      expect((await d.store.statementsAbout('x', d.view)).map((one) => one.recordedFrom)).toEqual([minute(5)]);
      expect(await d.store.importById(id, d.view)).toMatchObject({ finishedAt: minute(5) });
    });

    test('a version that the day of an undone amendment had closed is open again, and belongs to its own import', async () => {
      const d = desk(store());
      const version = (from: string, name: string, until?: string) =>
        draft(
          'Organisation',
          'x',
          { name },
          {
            ...{ part: `m/firm#${from}`, from: from as Day },
            ...(until === undefined ? {} : { until: until as Day }),
          },
        );
      const amended = await d.state([version('2024-06-01', 'Amended')], minute(1));
      const first = await d.state([version('2024-01-01', 'First', '2024-06-01')], minute(2));
      const nameOn = async (on: string) =>
        (await d.store.record('Organisation', 'x', d.viewAt(on as Day, undefined)))?.values.name;
      expect(await d.store.undoImport(amended, d.workspace, minute(3))).toEqual({ closed: 1, restated: 1 });
      expect([await nameOn('2024-03-01'), await nameOn('2024-07-01')]).toEqual(['First', 'First']);
      await d.store.undoImport(first, d.workspace, minute(4));
      expect(await d.store.record('Organisation', 'x', d.view)).toBeUndefined();
    });

    test('what was superseded is stated anew, with the same values, days and source, by an import of its own', async () => {
      const d = desk(store());
      const old = draft(
        'Organisation',
        'x',
        { name: 'Old', country: 'DE' },
        { from: '2020-01-01' as Day, until: '2030-01-01' as Day, source: { document: 'a.xlsx', sheet: 'S', line: 7 } },
      );
      await d.state([old], minute(1));
      const id = await d.state([says('PL')], minute(3));
      expect(await d.store.undoImport(id, d.workspace, minute(5))).toEqual({ closed: 1, restated: 1 });
      const about = await d.store.statementsAbout('x', d.view);
      expect(about).toHaveLength(1);
      expect(about[0]).toMatchObject({
        ...old,
        import: undoImportId(id),
        workspace: d.workspace,
        recordedFrom: minute(5),
      });
      expect(about[0]?.recordedUntil).toBeUndefined();
      expect([await country(d, 1), await country(d, 3), await country(d, 4), await country(d, 5)]).toEqual([
        'DE',
        'PL',
        'PL',
        'DE',
      ]);
      expect(await d.store.importById(undoImportId(id), d.view)).toMatchObject({ state: 'done' });
      expect(ids((await d.store.pageImports(d.view, { first: 9 })).items)).not.toContain(undoImportId(id));
    });

    test('a correction that was newer than what is stated anew is shown again, and the day between is as it was', async () => {
      const d = desk(store());
      const list = (value: string) => [draft('Organisation', 'x', { country: value }, { publisher: 'acme' })];
      await d.state(list('DE'), minute(1));
      await d.state([draft('Organisation', 'x', { country: 'PL' }, { publisher: 'entered' })], minute(2));
      const again = await d.state(list('FR'), minute(3));
      expect(await country(d)).toBe('FR');
      await d.store.undoImport(again, d.workspace, minute(4));
      expect(await country(d)).toBe('PL');
      expect([await country(d, 1), await country(d, 2), await country(d, 3), await country(d, 4)]).toEqual([
        'DE',
        'PL',
        'FR',
        'PL',
      ]);
      const about = await d.store.statementsAbout('x', d.view);
      const ranks = about.map((one) => [one.publisher, one.recordedFrom, one.rankedFrom]).sort();
      expect(ranks).toEqual([
        ['acme', minute(4), minute(1)],
        ['entered', minute(2), undefined],
      ]);
      const once = await d.state(list('IT'), minute(5));
      await d.store.undoImport(once, d.workspace, minute(6));
      expect(await country(d)).toBe('PL');
    });

    test('what a later import superseded stays as it is', async () => {
      const d = desk(store());
      await d.state([says('DE')], minute(1));
      const middle = await d.state([says('PL')], minute(2));
      const last = await d.state([says('FR')], minute(3));
      expect(await d.store.undoImport(middle, d.workspace, minute(4))).toEqual({ closed: 0, restated: 0 });
      expect(await country(d)).toBe('FR');
      expect(await d.store.undoImport(last, d.workspace, minute(5))).toEqual({ closed: 1, restated: 1 });
      expect(await country(d)).toBe('DE');
    });

    test('what was stated anew goes with the import that said it first', async () => {
      const d = desk(store());
      const first = await d.state([says('DE')], minute(1));
      const second = await d.state([says('PL')], minute(2));
      await d.store.undoImport(second, d.workspace, minute(3));
      expect(await country(d)).toBe('DE');
      expect(await d.store.undoImport(first, d.workspace, minute(4))).toEqual({ closed: 1, restated: 0 });
      expect(await country(d)).toBeUndefined();
      expect(await country(d, 3)).toBe('DE');
    });

    test('within one import the value before the import comes back, not one in between', async () => {
      const d = desk(store());
      await d.state([says('DE')], minute(1));
      const id = await d.begin(minute(2));
      await d.batch(id, [[says('PL')], [says('FR')]], { at: minute(2) });
      await d.batch(id, [[says('IT')]], { at: minute(3), sequence: 1 });
      await d.store.undoImport(id, d.workspace, minute(4));
      expect(await country(d)).toBe('DE');
    });

    test('what another import has said too stays, with the source of that import', async () => {
      const d = desk(store());
      await d.state([says('DE')], minute(1));
      const january = await d.state([says('PL')], minute(2));
      const february = await d.state([{ ...says('PL'), source: { document: 'february.csv', line: 5 } }], minute(3));
      expect((await d.store.importById(february, d.view))?.ledger.duplicate).toBe(1);
      expect(await d.store.undoImport(january, d.workspace, minute(4))).toEqual({ closed: 1, restated: 1 });
      expect(await country(d)).toBe('PL');
      const about = await d.store.statementsAbout('x', d.view);
      expect(about.map((one) => one.source)).toEqual([{ document: 'february.csv', line: 5 }]);
      expect(await d.store.undoImport(february, d.workspace, minute(5))).toEqual({ closed: 1, restated: 1 });
      expect(await country(d)).toBe('DE');
    });

    test('of several imports that say the same, the fact goes to the one that said it first, not the one started first', async () => {
      const d = desk(store());
      const [early, late, first] = [await d.begin(), await d.begin(), await d.begin()];
      const from = (document: string) => [[{ ...says('DE'), source: { document } }]];
      await d.batch(first, from('first.csv'), { at: minute(1) });
      await d.batch(late, from('late.csv'), { at: minute(2) });
      await d.batch(early, from('early.csv'), { at: minute(3) });
      const sources = async () => (await d.store.statementsAbout('x', d.view)).map(({ source }) => source.document);
      expect(await sources()).toEqual(['first.csv']);
      await d.store.undoImport(first, d.workspace, minute(4));
      expect(await sources()).toEqual(['late.csv']);
      await d.store.undoImport(late, d.workspace, minute(5));
      expect(await sources()).toEqual(['early.csv']);
      await d.store.undoImport(early, d.workspace, minute(6));
      expect(await sources()).toEqual([]);
    });

    test('an import cut off and carried on is undone whole, a running one too', async () => {
      const d = desk(store());
      await d.state([says('DE')], minute(1));
      const id = await d.begin(minute(2));
      await d.batch(id, [[says('PL')], [org('y')]], { at: minute(2) });
      await d.store.finishImport(id, d.workspace, 'cancelled', minute(3));
      const start = { id, workspace: d.workspace, mapping: 'list', publisher: 'p', files: [], startedAt: minute(4) };
      expect(await d.store.startImport(start)).toMatchObject({ state: 'running', startedAt: minute(2) });
      await d.batch(id, [[org('z')], [says('FR')]], { at: minute(4), sequence: 1 });
      expect(await d.store.undoImport(id, d.workspace, minute(5))).toEqual({ closed: 3, restated: 1 });
      expect([await country(d), await country(d, 2), await country(d, 4)]).toEqual(['DE', 'PL', 'FR']);
      expect(await d.store.countRecords(d.view)).toEqual({ Organisation: 1 });
      expect(await d.store.importById(id, d.view)).toMatchObject({ state: 'undone', ledger: { accepted: 4 } });
    });

    test('a large import is undone whole', async () => {
      const d = desk(store());
      await d.state([org('o7', { country: 'DE' })], minute(1));
      const id = await d.begin(minute(2));
      const rows = Array.from({ length: 2_500 }, (_, nth) => [org(`o${nth}`, { country: 'PL' })]);
      await d.batch(id, rows, { at: minute(2) });
      expect(await d.store.undoImport(id, d.workspace, minute(3))).toEqual({ closed: 2_500, restated: 1 });
      expect(await d.store.countRecords(d.view)).toEqual({ Organisation: 1 });
      expect(await d.store.countRecords(d.viewAt(undefined, minute(2)))).toEqual({ Organisation: 2_500 });
      expect((await d.store.record('Organisation', 'o7', d.view))?.values.country).toBe('DE');
    }, 60_000);

    test('the same file may be imported again after an undo', async () => {
      const d = desk(store());
      const id = await d.state([says('DE')], minute(1));
      await d.store.undoImport(id, d.workspace, minute(2));
      const again = await d.state([says('DE')], minute(3));
      expect((await d.store.importById(again, d.view))?.ledger).toMatchObject({ accepted: 1, duplicate: 0 });
      expect([await country(d, 1), await country(d, 2), await country(d)]).toEqual(['DE', undefined, 'DE']);
    });

    test('an undone import takes no more batches and is not started again', async () => {
      const d = desk(store());
      const id = await d.begin();
      await d.batch(id, [[says('DE')]]);
      await d.store.undoImport(id, d.workspace, minute(2));
      await expect(d.batch(id, [[says('PL')]], { sequence: 1 })).rejects.toMatchObject({ code: 'not-found' });
      const start = { id, workspace: d.workspace, mapping: 'list', publisher: 'p', files: [], startedAt: minute(3) };
      expect(await d.store.startImport(start)).toMatchObject({ state: 'undone' });
      await expect(d.store.undoImport('no such import', d.workspace, minute(2))).rejects.toMatchObject({
        code: 'not-found',
      });
    });

    test('links, buyers and numbers come back with what is stated anew', async () => {
      const d = desk(store());
      await d.state([contract('c', 'a', 's', { under: ['u'], number: 'N-1', workplaces: ['w'] })], minute(1));
      const id = await d.state([contract('c', 'z', 's', { underInferred: ['v'], number: 'N-2' })], minute(2));
      await d.store.undoImport(id, d.workspace, minute(3));
      expect(linkTexts((await d.store.chainAboveWorkplace('w', d.view)).links)).toEqual(['c > u']);
      expect(ids(await d.store.contractsBoughtBy(['a', 'z'], d.view))).toEqual(['c']);
      expect((await d.store.search('n-1', d.view, 5)).map((hit) => hit.id)).toEqual(['c']);
      expect(await d.store.search('n-2', d.view, 5)).toEqual([]);
      const page = await d.store.pageRecords('Contract', { number: ['N-1', 'N-2'] }, d.view, { first: 5 });
      expect(page.items.map((one) => one.values.number)).toEqual(['N-1']);
    });
  });
}
