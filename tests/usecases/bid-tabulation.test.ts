/** A tabulation of bids, one row a bidder and item, imported and compared. Firms and figures are invented. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { day } from '../../server/domain/dates.ts';
import { assessFlags } from '../../server/usecases/assess-flags.ts';
import { importFiles } from '../../server/usecases/import-files.ts';
import { loadMapping } from '../../server/usecases/load-mapping.ts';
import { emptyDeps, LOCAL } from '../builders/seed-store.ts';

const MAPPING = `
id: tabulation
publisher: road-office
files:
  - name: bids
    glob: bids.csv
    format: csv
    records:
      - record: firm
        kind: Organisation
        key: [VENDOR]
        values: { name: VENDOR }
      - record: contract
        kind: Contract
        key: [PROPOSAL]
        when: { column: RANK, is: '1' }
        values:
          number: PROPOSAL
          supplier: { record: firm }
          signed: { column: LETTING, formats: [MM/DD/YYYY] }
          place: { constant: US-OH }
      - record: item
        kind: Item
        key: [PROPOSAL, VENDOR, LINE]
        values:
          contract: { record: contract, when: { column: RANK, is: '1' } }
          itemCode: ITEM
          unit: UNITS
          unitPrice: { column: PRICE, read: money, currency: USD }
`;

/** Proposal, vendor, item, unit, price; won unless a rank says otherwise. */
type Bid = readonly [proposal: string, vendor: string, item: string, unit: string, price: string, rank?: string];
const firms = ['Anvil Co', 'Birch Inc.', 'Cole & Sons', 'Dune LLC', 'Elm Corp'];
/** Ten prices of five firms from 18 to 22.50: quartiles 18.9583 and 21.5417, the fence at 15.0833. */
const market = Array.from({ length: 10 }, (_, nth): Bid => {
  return [`P${nth}`, firms[nth % 5] ?? '', '304A', 'CUYD', `$${(18 + nth / 2).toFixed(2)}`];
});

const folder = mkdtempSync(join(tmpdir(), 'solidary-bids-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Of each contract by its number, what the comparison says and what it misses. */
async function answers(bids: readonly Bid[]): Promise<Readonly<Record<string, readonly string[]>>> {
  const rows = [...market, ...bids].map(([proposal, vendor, item, unit, price, rank = '1'], nth) =>
    [proposal, '06/15/2024', nth, item, unit, vendor, rank, price].join(','),
  );
  const deps = await emptyDeps();
  const path = join(folder, 'bids.csv');
  writeFileSync(path, `PROPOSAL,LETTING,LINE,ITEM,UNITS,VENDOR,RANK,PRICE\n${rows.join('\n')}\n`);
  const files = [{ name: 'bids.csv', path }];
  const done = await importFiles(deps, { files, mapping: loadMapping(MAPPING, 'tabulation.yaml'), workspace: 'local' });
  expect(done.ledger).toMatchObject({ rejected: 0, held: 0 });
  const { rows: found } = await assessFlags(deps, {
    ...{ test: 'unit-price-far-below-comparable', asOf: day('2025-01-01'), view: LOCAL },
    rows: ['flagged', 'passed', 'cannot_tell', 'not_applicable'],
  });
  const told = found.map(({ subject, outcome, missing }): [string, readonly string[]] => [
    subject.split(':').at(-1) ?? '',
    [outcome, ...missing.map(({ code }) => code.replace('flag.missing.', ''))],
  ]);
  await deps.store.close();
  return Object.fromEntries(told);
}

describe('a tabulation of bids', () => {
  test('a price below the fence of what others were paid is flagged, one above passes; lost bids are nobody’s price', async () => {
    const lost = Array.from({ length: 6 }, (_, nth): Bid => [`P${nth}`, `Zorn ${nth}`, '304A', 'CUYD', '$0.01', '2']);
    expect((await answers([['LOW', 'Tiny Paving', '304A', 'CUYD', '$15.08'], ...lost])).LOW).toEqual(['flagged']);
    expect((await answers([['HIGH', 'Tiny Paving', '304A', 'CUYD', '$15.09'], ...lost])).HIGH).toEqual(['passed']);
  });

  test.each(['LS', 'L.S.', 'ls', 'Lump Sum', 'LUMP', 'LSUM', 'L SUM', 'psch.'])(
    'a lump sum is no unit price, written %s',
    async (unit) => {
      const lumps = market.map(
        ([proposal, vendor], nth): Bid => [proposal, vendor, '614', unit, `$${9000 + nth * 100}`],
      );
      const low = await answers([...lumps, ['LOW', 'Tiny Paving', '614', unit, '$1.00']]);
      expect(low.LOW).toEqual(['not_applicable']);
    },
  );

  test('a contract passes only where each of its unit prices could be compared', async () => {
    const fine: Bid = ['HALF', 'Half LLC', '304A', 'CUYD', '$20.00'];
    expect((await answers([fine])).HALF).toEqual(['passed']);
    const ofNoItem = await answers([fine, ['HALF', 'Half LLC', '', 'HOUR', '$2.00']]);
    expect(ofNoItem.HALF).toEqual(['cannot_tell', 'item-and-unit']);
    expect((await answers([fine, ['HALF', 'Half LLC', '100', '', '$2.00']])).HALF).toEqual([
      'cannot_tell',
      'item-and-unit',
    ]);
    const alone = await answers([['ALONE', 'Half LLC', '', 'HOUR', '$2.00']]);
    expect(alone.ALONE).toEqual(['cannot_tell', 'item-and-unit']);
  });
});
