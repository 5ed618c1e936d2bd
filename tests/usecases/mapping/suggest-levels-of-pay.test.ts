/** Drafts of levels of pay and of payments of public money, and tables that a mapping which ships reads. */
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { suggestMapping } from '../../../server/usecases/mapping/suggest-mapping.ts';
import { draftedFeeds } from '../../builders/drafted-feeds.ts';
import { type ImportDesk, importDesk, VIEW } from '../../builders/import-desk.ts';
import { ROOT } from '../../builders/seed-store.ts';

let desk: ImportDesk;
beforeAll(async () => {
  desk = await importDesk();
});

const feedsOf = (name: string, rows: readonly string[]) => draftedFeeds(desk, name, rows);

describe('levels of pay', () => {
  test.each([
    ['median.csv', ['Occupation;Median hourly wage (GBP);Year', 'Cleaner;11.90;2024', 'Guard;12.40;2024']],
    ['minimum.csv', ['Rok;Płaca minimalna miesięcznie (zł)', '2023;3 490,00', '2024;4 242,00']],
    ['minimumloon.csv', ['Leeftijd;Per maand;Per uur', '21;€ 2.300,00;€ 13,27', '20;€ 1.840,00;€ 10,62']],
  ])('that nobody was paid are no pay: %s', async (name, rows) => {
    const { mapping } = await feedsOf(name, rows);
    expect(mapping).toContain('kind: Benchmark');
    expect(mapping).not.toContain('kind: WageRecord');
  });

  test('of a class that has a number alone are of that class', async () => {
    const { feeds, mapping } = await feedsOf('ccnl-2024.csv', [
      'Livello;Minimo tabellare mensile;Decorrenza',
      '2;€ 1.189,51;31/01/2024',
      '3;€ 1.242,37;31/01/2024',
    ]);
    expect(feeds).toMatchObject({ Livello: 'Benchmark.workClass' });
    expect(mapping).toMatch(/key:\n +- Decorrenza\n +- Livello\n/);
  });

  test('of a region are none of its country', async () => {
    const { feeds, codes } = await feedsOf('living.csv', [
      'Country;Region;Living wage (monthly);Currency;Year',
      'India;Tirupur;18500;INR;2024',
      'Bangladesh;Dhaka;26000;BDT;2024',
    ]);
    expect(feeds).not.toHaveProperty('Country');
    expect(codes).toEqual(expect.arrayContaining(['draft.no-place', 'draft.choose-place']));
  });

  test.each([
    [
      'cao.csv',
      ['Loontabel cao Schoonmaak;;', 'Functie;Basisuurloon;', 'Medewerker I;€ 14,13;', 'Voorwerker;€ 15,35;'],
    ],
    ['ccnl-pulizie.csv', ['Livello;Minimo tabellare mensile', '2;€ 1.189,51', '3;€ 1.242,37']],
    ['pay-guide.csv', ['Pay Guide - Cleaning;', 'Classification;Hourly pay rate', 'Level 1;$24.97', 'Level 2;$25.85']],
  ])('are known by what their table is called, and ask where and from when they hold: %s', async (name, rows) => {
    const { mapping, codes } = await feedsOf(name, rows);
    expect(mapping).toContain('kind: Benchmark');
    expect(mapping).toContain('constant: collective_agreement');
    expect(codes).toEqual(expect.arrayContaining(['draft.choose-place', 'draft.choose-from']));
    expect(() => desk.run(mapping.replaceAll('XXX', 'AUD'), [desk.file(name, rows.join('\n'))])).toThrow(
      /values\.from\.constant; reason: is no day/,
    );
  });
});

describe('payments of public money', () => {
  const LISTS_OF_PAYMENTS: Readonly<Record<string, readonly string[]>> = {
    'farm payments of a year': [
      'FY;Beneficiary name;Municipality;Measure code;Start date;End date;EAGF amount;EAFRD amount;Total EU amount',
      '2024;Sonnental;Kassel;I.1;01/01/2023;31/12/2023;12.345,67;0,00;12.345,67',
      '2024;Agrar;Fulda;VI.1;01/01/2023;31/12/2023;;55.000,00;55.000,00',
    ],
    'ayudas concedidas': [
      'NIF;Beneficiario;Convocatoria;Importe concedido;Fecha de concesión;Órgano concedente',
      'B1;Sonnental;PAC 2023;12.345,67;14/03/2024;FEGA',
      'B2;Agrar;PAC 2023;55.000,00;21/03/2024;FEGA',
    ],
    Zuwendungen: [
      'Zuwendungsnummer;Zuwendungsempfänger;Zuwendungszweck;Bewilligter Betrag;Bewilligungsdatum',
      'Z-1;Sonnental;Stallbau;12.345,67;14.03.2024',
      'Z-2;Agrar;Stallbau;55.000,00;21.03.2024',
    ],
  };

  test.each(Object.keys(LISTS_OF_PAYMENTS))('come in with whom they were paid to: %s', async (name) => {
    const publisher = `payments-${Object.keys(LISTS_OF_PAYMENTS).indexOf(name)}`;
    const file = desk.file(`${publisher}.csv`, (LISTS_OF_PAYMENTS[name] ?? []).join('\n'));
    const { mapping } = await suggestMapping(file);
    const chosen = mapping
      .replaceAll('XXX', 'EUR')
      .replaceAll(/formats:\n +- M\/D\/YYYY\n +- D\/M\/YYYY/g, 'formats: [D/M/YYYY]')
      .replace('publisher-of-the-file', publisher);
    expect((await desk.run(chosen, [file])).ledger).toMatchObject({ accepted: 2 });
    const { items } = await desk.store.pageRecords('Subsidy', {}, VIEW, { first: 50 });
    const paid = items
      .filter(({ id }) => id.startsWith(`${publisher}:`))
      .map(({ values }) => (values.amount as { amount?: string }).amount);
    expect(paid.sort()).toEqual(['12345.67', '55000.00']);
    expect(mapping).toMatch(/kind: Subsidy[\s\S]*recipient:\n +record: recipient/);
  });
});

test('a table that a mapping which ships reads is told of first, with what its files are called', async () => {
  const header =
    'classification_fixed_id,base_pay_rate_id,base_rate_type,base_rate,calculated_rate_type,calculated_rate,classification,employee_rate_type_code,operative_from,operative_to,published_year,last_modified_datetime';
  const row = '112,BR1,Weekly,1008.9,Hourly,26.55,Level 1,AD,2035-07-01,,2035,2035-06-03T01:19:11+00:00';
  const file = desk.file('awards of 2035.csv', `${header}\n${row}\n`);
  const shelf = { own: join(desk.folder, 'none'), shipped: join(ROOT, 'seed/mappings') };
  const { mapping, remarks } = await suggestMapping(file, { shelf });
  expect(remarks[0]).toMatchObject({
    code: 'draft.known-mapping',
    params: { mapping: 'au-modern-awards', named: 'no', glob: '*payrates*.xlsx' },
  });
  // Nobody works there: it is no payroll, and nothing in it becomes a pseudonym.
  expect(mapping).toContain('kind: Benchmark');
  expect(mapping).not.toContain('pseudonyms');
  const named = await suggestMapping({ ...file, name: 'payrates.csv' }, { shelf });
  expect(named.remarks[0]?.params).toMatchObject({ named: 'yes' });
  const other = await suggestMapping(desk.file('other.csv', 'Date,Supplier,VAT,Price\n2035-01-01,A,1,2\n'), { shelf });
  expect(other.remarks.map(({ code }) => code)).not.toContain('draft.known-mapping');
});
