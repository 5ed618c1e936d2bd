import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type ImportDesk, importDesk, VIEW } from '../builders/import-desk.ts';

let desk: ImportDesk;
beforeAll(async () => {
  desk = await importDesk();
});
afterAll(() => desk.close());

const MAPPING = `
id: renamed
publisher: town-hall
files:
  - name: contracts
    glob: "*.csv"
    format: csv
    alsoCalled: { Price: [Amount, Value] }
    records:
      - record: contract
        kind: Contract
        key: [No]
        values: { number: No, price: { column: Price, read: money, currency: EUR } }
`;

async function priceIn(name: string, text: string) {
  const { id, ledger } = await desk.run(MAPPING, [desk.file(name, text)]);
  const { items } = await desk.store.pageRecords('Contract', {}, VIEW, { first: 10 });
  const price = items.find(({ values }) => values.number === name)?.values.price as { amount: string } | undefined;
  return { price: price?.amount, ledger, problems: await desk.problems(id) };
}

test('a column is read by the name that the file has for it, its own first', async () => {
  expect((await priceIn('a.csv', 'No,Amount\na.csv,5\n')).price).toBe('5');
  expect((await priceIn('b.csv', 'No,value,Amount\nb.csv,6,7\n')).price).toBe('7');
  expect((await priceIn('c.csv', 'No,Amount,Price\nc.csv,8,9\n')).price).toBe('9');
});

test('a file that has it by none of its names is refused', async () => {
  const { ledger, problems } = await priceIn('d.csv', 'No,Sum\nd.csv,5\n');
  expect(ledger).toMatchObject({ in: 1, accepted: 0, rejected: 1 });
  expect(problems).toMatchObject([{ code: 'import.columns-missing', params: { missing: 'Price' } }]);
});
