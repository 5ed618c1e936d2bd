import { setImmediate } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { contract, type Desk, desk, type GetStore, ids, minute, org } from './desk.ts';

const WIDE = 3_000;

/** A binary tree of contracts below one that the retailer buys. */
async function wideNetwork(d: Desk): Promise<void> {
  const rows = Array.from({ length: WIDE }, (_, nth) => [
    contract(`c${nth}`, nth === 0 ? 'retailer' : 'middle', 'maker', nth === 0 ? {} : { under: [`c${(nth - 1) >> 1}`] }),
  ]);
  await d.batch(await d.begin(), rows);
}

/** `takesTurns`: the store does one thing after the other, so that nothing happens beside anything. */
export function meanwhileTests(store: GetStore, takesTurns: boolean): void {
  describe('meanwhile', () => {
    // A store that does one thing after the other promises nothing here.
    if (!takesTurns) smallBesideBig(store);

    test('a contract and its links are of one state, whatever is written', async () => {
      const d = desk(store());
      const id = await d.begin();
      const turns = 80;
      let isWriting = true;
      const writing = (async () => {
        for (let sequence = 0; sequence < turns; sequence += 1) {
          const turning = contract('turning', 'top', 'y', { under: [`turn${sequence}`], workplaces: ['w'] });
          const upper = contract(`turn${sequence}`, 'top', 'y', { number: String(sequence) });
          await d.batch(id, [[turning], [upper]], { sequence });
        }
      })().finally(() => {
        isWriting = false;
      });
      const seen = new Set<string>();
      while (isWriting) {
        const answers = await Promise.all([
          store().chainAbove(['turning'], d.view),
          store().chainAboveWorkplace('w', d.view),
          store().chainAbove(['turning'], d.view, { maxContracts: 2 }),
        ]);
        for (const { contracts, links } of answers) {
          const under = contracts.find((one) => one.id === 'turning')?.values.under ?? [];
          const up = links.filter((link) => link.contract === 'turning').map((link) => link.under);
          expect(up).toEqual(under);
          for (const one of under) seen.add(one);
        }
        await setImmediate();
      }
      await writing;
      expect(seen.size).toBeGreaterThan(takesTurns ? 0 : 3);
    }, 60_000);

    test('batches of one workspace sent together are written one after the other, each whole', async () => {
      const d = desk(store());
      const imports = await Promise.all([d.begin(), d.begin(), d.begin()]);
      const rows = Array.from({ length: 30 }, (_, nth) => [
        org(`o${nth}`),
        contract(`c${nth}`, `o${nth}`, `o${nth + 1}`),
      ]);
      const receipts = await Promise.all(imports.map((id) => d.batch(id, rows)));
      expect(receipts.reduce((sum, { ledger }) => sum + ledger.accepted, 0)).toBe(30);
      expect(receipts.reduce((sum, { ledger }) => sum + ledger.duplicate, 0)).toBe(60);
      const page = await d.store.pageStatements('Contract', d.view, { first: 100 });
      expect(page.items).toHaveLength(30);
    });

    test('the same batch sent twice at once is written once', async () => {
      const d = desk(store());
      const id = await d.begin();
      const receipts = await Promise.all([1, 2].map(() => d.batch(id, [[org('x')]])));
      expect(receipts.map((one) => one.alreadyHeld).sort()).toEqual([false, true]);
      expect((await d.store.importById(id, d.view))?.ledger).toMatchObject({ in: 1, accepted: 1 });
    });

    test('an import started, written and finished from two sides ends in one state', async () => {
      const d = desk(store());
      const id = await d.begin();
      const rows = Array.from({ length: 200 }, (_, nth) => [org(`o${nth}`)]);
      const [batch, finished] = await Promise.allSettled([
        d.batch(id, rows),
        d.store.finishImport(id, d.workspace, 'cancelled', minute(1)),
      ]);
      expect(finished.status).toBe('fulfilled');
      const held = await d.store.receipts(id, d.view);
      expect(held).toHaveLength(batch.status === 'fulfilled' ? 1 : 0);
      const again = { id, workspace: d.workspace, mapping: 'm', publisher: 'p', files: [], startedAt: minute(2) };
      expect(await d.store.startImport(again)).toMatchObject({ state: 'running' });
      expect(await d.batch(id, rows)).toMatchObject({ alreadyHeld: held.length === 1, ledger: { accepted: 200 } });
      expect(ids((await d.store.pageRecords('Organisation', {}, d.view, { first: 500 })).items)).toHaveLength(200);
    });
  });
}

function smallBesideBig(store: GetStore): void {
  test('small reads are answered while a big one runs', async () => {
    const d = desk(store());
    await wideNetwork(d);
    let isRunning = true;
    const big = Promise.all([1, 2, 3].map(() => store().networkBelow('retailer', d.view))).finally(() => {
      isRunning = false;
    });
    let answered = 0;
    while (isRunning) {
      expect((await store().chainAbove(['c9'], d.view)).contracts).toHaveLength(4);
      if (isRunning) answered += 1;
      await setImmediate();
    }
    for (const network of await big) expect([network.contracts.length, network.links.length]).toEqual([WIDE, WIDE - 1]);
    expect(answered).toBeGreaterThan(0);
  }, 60_000);
}
