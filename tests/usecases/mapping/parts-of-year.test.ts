/** A year in one column and its month in another: pay of a month is never read as that of the year. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { suggestMapping } from '../../../server/usecases/mapping/suggest-mapping.ts';
import { type ImportDesk, importDesk, VIEW } from '../../builders/import-desk.ts';

let desk: ImportDesk;
beforeAll(async () => {
  desk = await importDesk();
});
afterAll(() => desk.close());

const pay = (parts: string, rows: readonly string[]) =>
  [`Employer;Employee no;${parts};Hours worked;Gross pay EUR`, ...rows.map((row) => `Mesa;A1;${row}`)].join('\n');

async function daysOf(name: string, text: string): Promise<readonly unknown[]> {
  const file = desk.file(name, text);
  const { mapping } = await suggestMapping(file);
  const result = await desk.run(mapping.replace('publisher-of-the-file', name), [file]);
  expect([name, result.ledger.rejected]).toEqual([name, 0]);
  const records = await desk.store.pageRecords('WageRecord', {}, VIEW, { first: 100 });
  return records.items.filter(({ id }) => id.startsWith(name)).map(({ values: { from, until } }) => [from, until]);
}

describe('a year and a part of it', () => {
  const march = ['2025-03-01', '2025-04-01'];
  const april = ['2025-04-01', '2025-05-01'];

  test.each([
    ['number', 'Year;Month', ['2025;3;168;2100.00', '2025;4;160;2000.00']],
    ['before', 'Month no.;Year', ['03;2025;168;2100.00', '04;2025;160;2000.00']],
    ['short', 'Year;Month', ['2025;Mar;168;2100.00', '2025;Apr;160;2000.00']],
    ['german', 'Jahr;Abrechnungsmonat', ['2025;März;168;2100.00', '2025;April;160;2000.00']],
  ])('by %s are the months', async (name, parts, rows) => {
    const days = await daysOf(`${name}-pay`, pay(parts, rows));
    expect(new Set(days.map(String))).toEqual(new Set([march, april].map(String)));
  });

  test('the same month of two years is two records', async () => {
    const days = await daysOf('years-pay', pay('Year;Month', ['2024;3;168;2100.00', '2025;3;160;2000.00']));
    expect(days).toHaveLength(2);
  });

  // Week 14 of 2026 begins on Monday 30 March, week 53 on 28 December.
  test.each([
    ['iso-week', 'Week', ['2026-W14;40;500.00', '2026-W53;38;490.00']],
    ['iso-short', 'Pay period', ['2026W14;40;500.00', '2026W53;38;490.00']],
    ['iso-kw', 'Kalenderwoche', ['KW14/2026;40;500.00', 'KW53/2026;38;490.00']],
    ['iso-end', 'Week ending', ['2026-W14;40;500.00', '2026-W53;38;490.00']],
  ])('a week of ISO 8601 is its seven days: %s', async (name, part, rows) => {
    expect(new Set((await daysOf(`${name}-pay`, pay(part, rows))).map(String))).toEqual(
      new Set(['2026-03-30,2026-04-06', '2026-12-28,2027-01-04']),
    );
  });

  test('weeks that are columns are weeks; under a week a year and a number is no month', async () => {
    const text = 'Country;2026-W14;2026-W15\nDE;13.90;13.90\nIE;14.15;14.15';
    const { mapping } = await suggestMapping(desk.file('minimum wages per hour.csv', text));
    expect(mapping).toContain("YYYY-'W'W");
    const { columns } = await suggestMapping(
      desk.file('third.csv', pay('Week', ['2026-03;40;500.00', '2026-04;38;490.00'])),
    );
    expect(columns.flatMap(({ feeds }) => feeds ?? [])).not.toContain('WageRecord.from');
  });

  test('of a week by its number alone no day is taken, and it is said why', async () => {
    const text = pay('Year;Week', ['2025;11;40;500.00', '2025;12;38;490.00']);
    const { remarks, columns } = await suggestMapping(desk.file('weeks.csv', text));
    expect(remarks).toContainEqual({ code: 'draft.part-of-year', params: { column: 'Week', year: 'Year' } });
    expect(columns.flatMap(({ feeds }) => feeds ?? [])).not.toContain('WageRecord.from');
    expect(await daysOf('weeks-pay', text)).toEqual([
      [undefined, undefined],
      [undefined, undefined],
    ]);
  });
});
