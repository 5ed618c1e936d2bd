/** Amounts that a list writes in thousands or more: a draft keeps them in full where the list says by how much they count. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { RecordKind } from '../../../schema/graph.ts';
import { wordsOfScale } from '../../../server/importers/suggest/scale-cells.ts';
import { saysScale, scaleIn } from '../../../server/importers/suggest/scale-words.ts';
import { suggestMapping } from '../../../server/usecases/mapping/suggest-mapping.ts';
import { type ImportDesk, importDesk, VIEW } from '../../builders/import-desk.ts';

let desk: ImportDesk;
beforeAll(async () => {
  desk = await importDesk();
});
afterAll(() => desk.close());

/** The amounts of a property, once a draft is imported as it stands. */
async function amounts(name: string, rows: readonly string[], kind: RecordKind, property: string) {
  const file = desk.file(`${name}.csv`, rows.join('\n'));
  const { mapping, remarks } = await suggestMapping(file);
  const { ledger } = await desk.run(mapping.replace('publisher-of-the-file', name).replaceAll('XXX', 'EUR'), [file]);
  const { items } = await desk.store.pageRecords(kind, {}, VIEW, { first: 100 });
  const own = items.filter(({ id }) => id.startsWith(`${name}:`));
  const of = own.map(({ values }) => (values as Record<string, { amount?: string } | undefined>)[property]?.amount);
  return { of, ledger, codes: remarks.map(({ code }) => code), remarks };
}

describe('a draft keeps in full', () => {
  test('amounts headed k EUR, which nothing had told from amounts in euros', async () => {
    const rows = ['Contract no,Supplier,Signed,Price (k EUR)', 'K-1,Alder,2025-01-10,473', 'K-2,Birch,2025-01-11,12.5'];
    const { of, remarks } = await amounts('keur', rows, 'Contract', 'price');
    expect(of).toEqual(['473000', '12500']);
    expect(remarks).toContainEqual({
      code: 'draft.in-thousands',
      params: { column: 'Price (k EUR)', times: '1000' },
    });
  });

  test('amounts of which a word in each cell says it, beside one in full', async () => {
    const rows = [
      ...['Auftrag;Auftragnehmer;Auftragssumme', 'A-1;Erle;1,25 Mio. €', 'A-2;Birke;850 T€', 'A-3;Fichte;12.000,00 €'],
    ];
    const { of, ledger } = await amounts('worded', rows, 'Contract', 'price');
    expect(ledger).toMatchObject({ in: 3, accepted: 3 });
    expect(of).toEqual(['1250000', '850000', '12000.00']);
  });

  test('the amounts of lists of any kind', async () => {
    const grants = [
      'Beneficiary;Granting authority;Grant date;Grant amount (Mio. €)',
      'Alder;Land;13.02.2025;1,25',
      'Birch;Land;14.02.2025;0,85',
    ];
    expect((await amounts('grants', grants, 'Subsidy', 'amount')).of).toEqual(['1250000', '850000']);
  });

  test('none where it is not known by how much: mil is a thousand in one language and a million in another', async () => {
    const rows = [
      'Contract no;Supplier;Signed;Price (EUR mil)',
      'K-1;Alder;2025-01-10;473',
      'K-2;Birch;2025-01-11;125',
    ];
    const { of, remarks } = await amounts('mil', rows, 'Contract', 'price');
    expect(of).toEqual([undefined, undefined]);
    expect(remarks).toContainEqual({
      code: 'draft.in-thousands',
      params: { column: 'Price (EUR mil)', times: 'none' },
    });
  });
});

test.each([
  ['Price k€', 1e3],
  ['Preis in TEUR', 1e3],
  ["Value £'000", 1e3],
  ['Bedrag (x 1.000)', 1e3],
  ['Wartość (tys. zł)', 1e3],
  ['Value in 1,000,000 USD', 1e6],
  ['Value (USD m)', 1e6],
  ['Montant en M€', 1e6],
  ['Beløp (mnok)', 1e6],
  ['Rs. in Lakh', 1e5],
  ['Amount (₹ Cr)', 1e7],
  ['金額(百万円)', 1e6],
  ['预算金额（万元）', 1e4],
  ['Wert (Mrd. €)', 1e9],
])('%s counts by %d', (heading, times) => {
  expect(scaleIn(heading)).toBe(times);
});

test.each(['Price EUR', 'Price EUR/m', 'Price EUR/m2', 'Price (EUR/km)', 'Amount CR', 'Total £', 'Belopp kr'])(
  '%s is an amount in full',
  (heading) => expect(saysScale(heading)).toBe(false),
);

test('a letter behind an amount of an account is no crore, and a currency no scale', () => {
  expect(wordsOfScale(['500.00 CR', '12 kr', 'USD 5', '7 T'])).toEqual({});
  expect(wordsOfScale(['Rs. 5.27 Cr.', '30 Lakh'])).toEqual({ 'Cr.': 1e7, Lakh: 1e5 });
});
