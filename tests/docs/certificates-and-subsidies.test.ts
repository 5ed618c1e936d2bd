import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { loadConditionality } from '../../server/regimes/conditionality.ts';
import { type ImportDesk, importDesk } from '../builders/import-desk.ts';

const page = readFileSync(join(import.meta.dirname, '../../docs/CERTIFICATES-AND-SUBSIDIES.md'), 'utf8');
const block = (language: string) => page.match(new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``))?.[1] ?? '';

let desk: ImportDesk;
beforeAll(async () => {
  desk = await importDesk();
});
afterAll(() => desk.close());

test('the list and the mapping of the page are read as it says: a day that is blank stays unknown', async () => {
  const { ledger } = await desk.run(block('yaml'), [desk.file('payments.csv', block('csv'))]);
  expect([ledger.in, ledger.accepted]).toEqual([2, 2]);
  const view = { readable: ['public', 'local', 'test'] };
  const { items } = await desk.store.pageRecords('Subsidy', {}, view, { first: 10 });
  expect(items.map(({ values: { fund, farm, on, amount, place } }) => [fund, farm, on, amount?.amount, place])).toEqual(
    [
      ['eu', true, '2025-11-03', '12345.67', 'DE'],
      ['regional', true, undefined, '8000.00', 'DE'],
    ],
  );
});

test('it tells every rule that is encoded, and every subject that one asks for', () => {
  for (const { cite, subjects, notSubjects } of loadConditionality()) {
    expect(page).toContain(
      cite
        .split(/[:(]| \(Lei/)[0]
        ?.trim()
        .split(';')[0]
        ?.split(' AufenthG')[0] ?? '',
    );
    for (const subject of [...subjects, ...notSubjects]) expect(page).toContain(`\`${subject}\``);
  }
});
