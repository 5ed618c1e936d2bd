import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, jest, test } from '@jest/globals';
import { amountText } from '../server/domain/money.ts';
import { openCsv } from '../server/importers/csv/read.ts';
import type { GivenFile } from '../server/importers/match-files.ts';
import { runRealCase } from '../server/usecases/cases/real-case.ts';
import { findCandidates } from '../server/usecases/chains/find-candidates.ts';
import { importFiles } from '../server/usecases/importing/import-files.ts';
import { loadMapping } from '../server/usecases/mapping/load-mapping.ts';
import { importDesk, VIEW, WORKSPACE } from './builders/import-desk.ts';

jest.setTimeout(300_000);

const DATA = resolve('../shared/data');
const CASE = 'seed/mappings/california-highway';
const folders = JSON.parse(readFileSync(`${CASE}/folders.json`, 'utf8')) as Record<string, string>;
const here = existsSync(DATA);
if (!here)
  console.warn('The real case was not run: put the shared folder beside this one, so that ../shared/data is there.');

const mappings = readdirSync(CASE)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => loadMapping(readFileSync(`${CASE}/${name}`, 'utf8'), name));

function filesIn(folder: string): readonly GivenFile[] {
  const entries = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  return entries.map(({ name }) => ({ name, path: `${folder}/${name}` }));
}

async function expectedRows(): Promise<readonly (readonly string[])[]> {
  const rows: (readonly string[])[] = [];
  for await (const { records } of openCsv(`${DATA}/e2e-california-highway/candidates.csv`, {}).chunks)
    rows.push(...records.map(({ cells }) => cells));
  return rows;
}

(here ? describe : describe.skip)('the real case', () => {
  const files = () => Object.values(folders).flatMap((folder) => filesIn(resolve(folder)));

  test('every record is accounted for, low bids are counted, candidates are those of the rule', async () => {
    const desk = await importDesk();
    const { rows, lowBids, candidates } = await runRealCase(desk.deps, {
      mappings,
      files: files(),
      workspace: WORKSPACE,
    });
    expect(rows.in).toBe(106_304);
    expect(rows.accepted + rows.duplicate + rows.rejected + rows.held).toBe(106_304);
    expect(rows.rejected + rows.held).toBe(0);
    expect(lowBids).toEqual({ withEstimate: 249, under80: 41 });
    const found = candidates.map((one) => [
      ...[one.contract, one.role, one.firm, one.normalForm, one.agency, one.caseId],
      ...(one.subValue === null ? ['', ''] : [amountText(one.subValue), one.subValue.bound]),
    ]);
    const text = (table: readonly (readonly string[])[]) => table.map((cells) => cells.join('|')).sort();
    expect(text(found)).toEqual(text(await expectedRows()));
    expect(found.map(([contract = '', , , , , caseId = '']) => `${contract} ${caseId}`)).toEqual(
      found.map(([contract = '', , , , , caseId = '']) => `${contract} ${caseId}`).sort(),
    );
    const primes = candidates.filter(({ role }) => role === 'prime');
    expect(primes.every(({ subcontracts }) => subcontracts.length === 0)).toBe(true);
    const subs = candidates.filter(({ role }) => role === 'subcontractor');
    expect(subs.every(({ subcontracts }) => subcontracts.length > 0)).toBe(true);
    await desk.close();
  });

  test('the same files again say nothing new, and both imports undone they leave nothing', async () => {
    const desk = await importDesk();
    const small = mappings.filter(
      ({ mapping }) => mapping.publisher !== 'us-ca-dlse' && mapping.publisher !== 'us-ca-caltrans',
    );
    expect(small.length).toBeGreaterThan(0);
    for (const mapping of small) {
      const given = filesIn(resolve(folders.enforcement ?? ''));
      const request = { mapping, files: given, workspace: WORKSPACE, batchRows: 5000 };
      const first = await importFiles(desk.deps, request);
      const second = await importFiles(desk.deps, request);
      expect(second.ledger).toMatchObject({ accepted: 0, duplicate: first.ledger.in, rejected: 0, held: 0 });
      for (const { id } of [first, second]) await desk.store.undoImport(id, WORKSPACE, desk.deps.now());
    }
    const counts = await desk.store.countRecords(VIEW);
    expect(Object.values(counts).filter((count) => count > 0)).toEqual([]);
    await desk.close();
  });

  test('only the low bidder\u2019s subcontractors become contracts, under the prime', async () => {
    const desk = await importDesk();
    const mapping = mappings.find((one) => one.mapping.id === 'california-highway-bids');
    if (mapping === undefined) throw new Error('the mapping of bids is gone');
    await importFiles(desk.deps, { mapping, files: files(), workspace: WORKSPACE, batchRows: 5000 });
    const counts = await desk.store.countRecords(VIEW);
    expect(counts).toMatchObject({ Tender: 268, Bid: 1138, Item: 12_356, NamedSubcontractor: 27_948 });
    const page = await desk.store.pageRecords('Contract', {}, VIEW, { first: 5000 });
    const primes = page.items.filter(({ values }) => (values.under ?? []).length === 0);
    expect(primes).toHaveLength(249);
    expect(
      primes.every(
        ({ values }) => values.buyer !== undefined && values.supplier !== undefined && values.price !== undefined,
      ),
    ).toBe(true);
    const held = new Map(primes.map(({ id, values }) => [id, values]));
    for (const { values } of page.items.filter(({ id }) => !held.has(id))) {
      expect(held.get(values.under?.[0] ?? '')?.supplier).toBe(values.buyer);
      expect(values.supplier).toBeDefined();
    }
    expect(await findCandidates(desk.store, VIEW)).toEqual([]);
    await desk.close();
  });
});
