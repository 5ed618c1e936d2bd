/** Lists of contracts with a row for each lot: a lot is a part of the key, whatever the heading calls it. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { isPositionHeading } from '../../../server/importers/suggest/column-words.ts';
import { suggestMapping } from '../../../server/usecases/mapping/suggest-mapping.ts';
import { type ImportDesk, importDesk, VIEW } from '../../builders/import-desk.ts';

let desk: ImportDesk;
beforeAll(async () => {
  desk = await importDesk();
});
afterAll(() => desk.close());

const HEADER = 'Contract number,Lot ID,Supplier,Award date,Contract value EUR';

test('each contract of the sample has one lot, and the next list another of the same contract: both stand', async () => {
  const first = desk.file(
    'lots-march.csv',
    [HEADER, 'C-1,1,Alder,2025-03-10,55000', 'C-2,1,Birch,2025-03-12,49000'].join('\n'),
  );
  const { mapping } = await suggestMapping(first);
  const own = mapping.replace('publisher-of-the-file', 'lots').replace('lots-march.csv', 'lots-*.csv');
  await desk.run(own, [first]);
  const second = desk.file('lots-april.csv', [HEADER, 'C-1,2,Alder,2025-04-10,79000'].join('\n'));
  expect((await desk.run(own, [second])).ledger).toMatchObject({ in: 1, accepted: 1 });
  const { items } = await desk.store.pageRecords('Contract', {}, VIEW, { first: 10 });
  expect(items.map(({ id, values }) => [id, values.number, (values.price as { amount: string }).amount])).toEqual([
    ['lots:contract:C-1:1', 'C-1', '55000'],
    ['lots:contract:C-1:2', 'C-1', '79000'],
    ['lots:contract:C-2:1', 'C-2', '49000'],
  ]);
});

test('a column that counts the rows of the list is no lot', async () => {
  const rows = [
    'Pos;Vertragsnummer;Auftragnehmer;Preis EUR',
    '1;V-7;Erle;10,00',
    '2;V-9;Birke;12,00',
    '3;V-4;Fichte;9,00',
  ];
  const { mapping } = await suggestMapping(desk.file('counted.csv', rows.join('\n')));
  expect(mapping).toContain('key:\n          - Vertragsnummer\n        values:');
});

test.each([
  ...[
    'Lot ID',
    'Lot nr',
    'N° lot',
    'Numéro de lot',
    'Los-Nr.',
    'Losnummer',
    'Número de lote',
    'Lote n.º',
    'Numero lotto',
  ],
  ...['Nr części', 'Nr zadania', 'Perceelnummer', 'Delkontrakt nr', 'Číslo části', 'Номер лота', 'Αριθμός τμήματος'],
])('%s numbers the lots of a contract', (heading) => {
  expect(isPositionHeading(heading)).toBe(true);
});

test.each(['Contract ID', 'Ref', 'Nr', 'Numéro', 'Order number', 'Lot title'])('%s does not', (heading) => {
  expect(isPositionHeading(heading)).toBe(false);
});
