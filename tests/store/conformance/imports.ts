import { describe, expect, test } from '@jest/globals';
import type { Values } from '../../../schema/graph.ts';
import type { RowProblem } from '../../../server/store/store.ts';
import { desk, fresh, type GetStore, ids, minute, org, PUBLISHER } from './desk.ts';

const problem = (line: number, more: Partial<RowProblem> = {}): RowProblem => ({
  file: 'list.csv',
  line,
  outcome: 'rejected',
  code: 'import.bad-day',
  ...more,
});

export function importTests(store: GetStore): void {
  describe('imports', () => {
    test('the ledger counts every record once', async () => {
      const d = desk(store());
      await d.state([org('held')]);
      const id = await d.begin();
      const receipt = await d.batch(id, [[org('held')], [org('new')], [org('held'), org('newer')], []], {
        problems: [
          problem(6, { column: 'signed', value: '30.2.2025' }),
          problem(6, { column: 'price' }),
          problem(7, { outcome: 'held', code: 'import.filtered' }),
          problem(8, { outcome: 'held' }),
          problem(8),
        ],
      });
      expect(receipt).toEqual({
        sequence: 0,
        file: 'list.csv',
        lastLine: 5,
        ledger: { in: 7, accepted: 2, duplicate: 2, rejected: 2, held: 1 },
        alreadyHeld: false,
      });
    });

    test('what is left of a rejected row is written, and the row counts by its problems', async () => {
      const d = desk(store());
      const id = await d.begin();
      const receipt = await d.batch(id, [[org('whole')], [org('rest')]], {
        rests: [1],
        problems: [problem(3, { column: '2024', value: 'c', kept: 1 })],
      });
      expect(receipt.ledger).toEqual({ in: 2, accepted: 1, duplicate: 0, rejected: 1, held: 0 });
      expect(await d.store.record('Organisation', 'rest', d.view)).toMatchObject({ id: 'rest' });
    });

    test('a batch already acknowledged is answered and not written again', async () => {
      const d = desk(store());
      const id = await d.begin();
      const first = await d.batch(id, [[org('x')]]);
      const again = await d.batch(id, [[org('other')], [org('third')]], { problems: [problem(9)] });
      expect(again).toEqual({ ...first, alreadyHeld: true });
      expect(await d.store.record('Organisation', 'other', d.view)).toBeUndefined();
      expect((await d.store.pageProblems(id, d.view, { first: 9 })).items).toEqual([]);
      expect(await d.store.receipts(id, d.view)).toEqual([first]);
    });

    test('an import sums its batches and ends in the state it was given', async () => {
      const d = desk(store());
      const id = await d.begin(minute(1));
      expect(await d.store.importById(id, d.view)).toEqual({
        id,
        workspace: d.workspace,
        mapping: 'list',
        publisher: PUBLISHER,
        files: [{ name: 'list.csv', hash: 'ab12' }],
        startedAt: minute(1),
        state: 'running',
        ledger: { in: 0, accepted: 0, duplicate: 0, rejected: 0, held: 0 },
        problems: 0,
      });
      await d.batch(id, [[org('x')], [org('y')]], { problems: [problem(9), problem(9)] });
      await d.batch(id, [[org('x')]], { sequence: 1 });
      const ended = await d.store.finishImport(id, d.workspace, 'done', minute(2));
      expect(ended).toMatchObject({
        state: 'done',
        finishedAt: minute(2),
        ledger: { in: 4, accepted: 2, duplicate: 1, rejected: 1, held: 0 },
        problems: 2,
      });
      expect((await d.store.receipts(id, d.view)).map((one) => one.sequence)).toEqual([0, 1]);
      expect(await d.store.finishImport(id, d.workspace, 'failed', minute(3))).toEqual(ended);
    });

    test('batches are taken by running imports only', async () => {
      const d = desk(store());
      await expect(d.batch(fresh('none'), [[org('x')]])).rejects.toMatchObject({ code: 'not-found' });
      const id = await d.begin();
      const held = await d.batch(id, [[org('x')]]);
      await d.store.finishImport(id, d.workspace, 'done', minute(1));
      await expect(d.batch(id, [[org('y')]], { sequence: 1 })).rejects.toMatchObject({ code: 'not-found' });
      expect(await d.batch(id, [[org('x')]])).toEqual({ ...held, alreadyHeld: true });
      await expect(d.store.finishImport(fresh('none'), d.workspace, 'done', minute(1))).rejects.toMatchObject({
        code: 'not-found',
      });
    });

    test('batches sent together are written in that order, and none after one that fails or is called off', async () => {
      const d = desk(store());
      const id = await d.begin();
      const control = new AbortController();
      const send = (sequence: number, name: string, values: Values = {}) =>
        d.batch(id, [[org(name, values)]], { sequence, signal: control.signal });
      const together = await Promise.all([send(0, 'a'), send(1, 'b'), send(2, 'c')]);
      expect(together.map(({ sequence, alreadyHeld }) => [sequence, alreadyHeld])).toEqual(
        [0, 1, 2].map((n) => [n, false]),
      );
      const failing = await Promise.allSettled([send(3, 'd'), send(4, 'e', { colour: 'red' }), send(5, 'f')]);
      expect(failing.map((one) => one.status)).toEqual(['fulfilled', 'rejected', 'rejected']);
      expect(failing[2]).toMatchObject({ reason: { code: 'unknown-property' } });
      const off = [send(4, 'e'), send(5, 'f').then(() => control.abort()), send(6, 'g')];
      const calledOff = await Promise.allSettled(off);
      expect(calledOff.map((one) => one.status)).toEqual(['fulfilled', 'fulfilled', 'rejected']);
      expect(calledOff[2]).toMatchObject({ reason: { code: 'cancelled' } });
      expect((await d.store.receipts(id, d.view)).map((one) => one.sequence)).toEqual([0, 1, 2, 3, 4, 5]);
      expect(await d.store.record('Organisation', 'g', d.view)).toBeUndefined();
    });

    test('a second start answers what is held; a failed import runs again and goes on', async () => {
      const d = desk(store());
      const id = await d.begin();
      const held = await d.batch(id, [[org('x')]]);
      await d.store.finishImport(id, d.workspace, 'failed', minute(1));
      const start = { mapping: 'list', publisher: PUBLISHER, files: [], startedAt: minute(2) };
      const again = await d.store.startImport({ id, workspace: d.workspace, ...start });
      expect(again).toMatchObject({ state: 'running', startedAt: minute(0), ledger: { accepted: 1 } });
      expect(again.finishedAt).toBeUndefined();
      expect(await d.batch(id, [[org('x')]])).toEqual({ ...held, alreadyHeld: true });
      expect(await d.batch(id, [[org('y')]], { sequence: 1 })).toMatchObject({ alreadyHeld: false });
      await d.store.finishImport(id, d.workspace, 'done', minute(3));
      const third = await d.store.startImport({ id, workspace: d.workspace, ...start });
      expect(third).toMatchObject({ state: 'done', ledger: { in: 2 } });
    });

    test('problems come in the order in which they were found, a page at a time, whole', async () => {
      const d = desk(store());
      const id = await d.begin();
      const whole = problem(2, {
        lastLine: 4,
        column: 'Preis',
        value: '1.2.3,4',
        params: { example: '1234.50', nth: 2 },
        record: ['a', '', 'ü "x"'],
      });
      await d.batch(id, [], { problems: [whole, problem(5, { outcome: 'held' })] });
      await d.batch(id, [], { sequence: 1, problems: [problem(3), problem(1), problem(1, { column: 'b' })] });
      const lines: number[] = [];
      let after: string | undefined;
      for (let turn = 0; turn < 9; turn += 1) {
        const page = await d.store.pageProblems(id, d.view, { first: 2, ...(after === undefined ? {} : { after }) });
        if (turn === 0) expect(page.items[0]).toEqual(whole);
        lines.push(...page.items.map((one) => one.line));
        after = page.next;
        if (after === undefined) break;
      }
      expect(lines).toEqual([2, 5, 3, 1, 1]);
    });

    test('imports are paged, last started first', async () => {
      const d = desk(store());
      const started = [await d.begin(minute(1)), await d.begin(minute(3)), await d.begin(minute(2))];
      const first = await d.store.pageImports(d.view, { first: 2 });
      expect(ids(first.items)).toEqual([started[1], started[2]]);
      const second = await d.store.pageImports(d.view, { first: 2, after: String(first.next) });
      expect(ids(second.items)).toEqual([started[0]]);
      expect(second.next).toBeUndefined();
    });
  });
}
