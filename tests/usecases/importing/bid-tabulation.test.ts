/** A tabulation of bids, one row a bidder and item, imported and compared. Firms and figures are invented. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { day } from '../../../server/domain/dates.ts';
import { assessFlags } from '../../../server/usecases/flags/assess-flags.ts';
import { importFiles } from '../../../server/usecases/importing/import-files.ts';
import { loadMapping } from '../../../server/usecases/mapping/load-mapping.ts';
import { emptyDeps, LOCAL } from '../../builders/seed-store.ts';

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

const FIRMS = ['Anvil Co', 'Birch Inc.', 'Cole & Sons', 'Dune LLC', 'Elm Corp'];
/** Of an item ten prices of five firms from 18 to 22.50: quartiles 18.9583 and 21.5417, the fence at 15.0833. */
const market = (item: string, unit: string): readonly Bid[] =>
  Array.from({ length: 10 }, (_, nth): Bid => {
    return [`${item}-${nth}`, FIRMS[nth % 5] ?? '', item, unit, `$${(18 + nth / 2).toFixed(2)}`];
  });
/** What nobody was paid: offers that lost. */
const lost = (item: string): readonly Bid[] =>
  Array.from({ length: 6 }, (_, nth): Bid => [`${item}-${nth}`, `Zorn ${nth}`, item, 'CUYD', '$0.01', '2']);

const LUMP_SUMS = [
  'LS',
  'L.S.',
  'ls',
  'Lump Sum',
  'LUMP',
  'LSUM',
  'L SUM',
  'psch.',
  'EST.',
  'CALC',
  'F.A.',
  'DOL',
  'kpl.',
];
const BIDS: readonly Bid[] = [
  ...['304A', '304B', '304C'].flatMap((item) => [...market(item, 'CUYD'), ...lost(item)]),
  ...LUMP_SUMS.flatMap((unit, nth) => market(`61${nth}`, unit)),
  ['LOW', 'Tiny Paving', '304A', 'CUYD', '$15.08'],
  ['HIGH', 'Tiny Paving', '304B', 'CUYD', '$15.09'],
  ...LUMP_SUMS.map((unit, nth): Bid => [`LUMP ${unit}`, 'Tiny Paving', `61${nth}`, unit, '$1.00']),
  ...['WHOLE', 'NO ITEM', 'NO UNIT', 'WITH LUMP'].map((no): Bid => [no, 'Half LLC', '304C', 'CUYD', '$20.00']),
  ['NO ITEM', 'Half LLC', '', 'HOUR', '$2.00'],
  ['NO UNIT', 'Half LLC', '100', '', '$2.00'],
  ['WITH LUMP', 'Half LLC', '100', 'LS', '$2.00'],
  ['ALONE', 'Half LLC', '', 'HOUR', '$2.00'],
];

/** Of each contract by its number, what the comparison says and what it misses. */
const answers = new Map<string, readonly string[]>();

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'solidary-bids-'));
  const deps = await emptyDeps();
  const rows = BIDS.map(([proposal, vendor, item, unit, price, rank = '1'], nth) =>
    [proposal, '06/15/2024', nth, item, unit, vendor, rank, price].join(','),
  );
  const path = join(folder, 'bids.csv');
  writeFileSync(path, `PROPOSAL,LETTING,LINE,ITEM,UNITS,VENDOR,RANK,PRICE\n${rows.join('\n')}\n`);
  const mapping = loadMapping(MAPPING, 'tabulation.yaml');
  const done = await importFiles(deps, { files: [{ name: 'bids.csv', path }], mapping, workspace: 'local' });
  expect(done.ledger).toMatchObject({ rejected: 0, held: 0 });
  const { rows: found } = await assessFlags(deps, {
    ...{ test: 'unit-price-far-below-comparable', asOf: day('2025-01-01'), view: LOCAL },
    rows: ['flagged', 'passed', 'cannot_tell', 'not_applicable'],
  });
  for (const { subject, outcome, missing } of found) {
    const lacks = missing.map(({ code }) => code.replace('flag.missing.', ''));
    answers.set(decodeURIComponent(subject.split(':').at(-1) ?? ''), [outcome, ...lacks]);
  }
  await deps.store.close();
  rmSync(folder, { recursive: true, force: true });
}, 120_000);

describe('a tabulation of bids', () => {
  test('a price below the fence of what others were paid is flagged, one above passes; lost bids are nobody’s price', () => {
    expect([answers.get('LOW'), answers.get('HIGH')]).toEqual([['flagged'], ['passed']]);
  });

  test.each(LUMP_SUMS)('a lump sum is no unit price, written %s', (unit) => {
    expect(answers.get(`LUMP ${unit}`)).toEqual(['not_applicable']);
  });

  test('a contract passes only where each of its unit prices could be compared', () => {
    expect([answers.get('WHOLE'), answers.get('WITH LUMP')]).toEqual([['passed'], ['passed']]);
    for (const number of ['NO ITEM', 'NO UNIT', 'ALONE'])
      expect(answers.get(number)).toEqual(['cannot_tell', 'item-and-unit']);
  });
});
