/** Lists of workers as payroll programs write them: nobody becomes a firm, an item or a contract, and no name or number is kept. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { GRAPH, type Json, type RecordKind } from '../../../schema/graph.ts';
import { suggestMapping } from '../../../server/usecases/mapping/suggest-mapping.ts';
import { type ImportDesk, importDesk, VIEW } from '../../builders/import-desk.ts';

let desk: ImportDesk;
beforeAll(async () => {
  desk = await importDesk();
});
afterAll(() => desk.close());

/** What is held once a draft is imported as it stands, but for its currency. */
async function drafted(name: string, rows: readonly string[]) {
  const file = desk.file(`${name}.csv`, rows.join('\n'));
  const { mapping, remarks } = await suggestMapping(file);
  const own = mapping.replace('publisher-of-the-file', name).replaceAll('XXX', 'USD');
  const { id, ledger } = await desk.run(own, [file]);
  const pages = await Promise.all(
    (Object.keys(GRAPH) as RecordKind[]).map(async (kind) => {
      const { items } = await desk.store.pageRecords(kind, {}, VIEW, { first: 100 });
      return items.filter((item) => item.id.startsWith(`${name}:`));
    }),
  );
  const held = pages.flat();
  const problems = await desk.problems(id);
  return { ledger, held, problems, codes: remarks.map(({ code }) => code), text: JSON.stringify([held, problems]) };
}

const payOf = (held: Awaited<ReturnType<typeof drafted>>['held']) =>
  held.filter(({ kind }) => kind === 'WageRecord').map(({ values }) => values as Readonly<Record<string, Json>>);

describe('a draft of a payroll', () => {
  test('takes no amount that was withheld for who was paid', async () => {
    const { held } = await drafted('register', [
      'Company Code,File #,Payroll Name,Pay Date,Period Beginning Date,Period Ending Date,Reg Hours,Gross Pay,Social Security,Medicare',
      '8KV,123,"Example, Jane",03/21/2025,03/03/2025,03/16/2025,80.00,1897.38,117.64,27.51',
      '8KV,124,"Sample, Noor",03/21/2025,03/03/2025,03/16/2025,80.00,1897.38,117.64,27.51',
    ]);
    expect(payOf(held)).toHaveLength(2);
    expect(new Set(payOf(held).map(({ worker }) => worker)).size).toBe(2);
  });

  test('takes no number of a worker for that of a contract, and tells months by the day of their run', async () => {
    const { held, codes, text } = await drafted('summary', [
      'Employee Reference,Employee Name,NI Number,Process Date,Tax Period,Basic Hours,Total Gross Pay,National Insurance',
      '12,J Example,QQ123456C,31/03/2025,12,160.00,1967.68,80.00',
      '13,N Sample,QQ654321C,31/03/2025,12,151.67,1516.70,40.00',
    ]);
    expect(payOf(held)).toMatchObject([{ paidOn: '2025-03-31' }, { paidOn: '2025-03-31' }]);
    expect(payOf(held).every(({ contract }) => contract === undefined)).toBe(true);
    expect(held.every(({ id }) => id.endsWith(':31%2F03%2F2025'))).toBe(true);
    expect(codes).toContain('draft.undated-pay');
    expect(text).not.toMatch(/example|sample|QQ\d/i);
  });

  test('with a row for each kind of pay reads it as pay, and keeps no number of a worker', async () => {
    const { held, text } = await drafted('journal', [
      'Mandantennummer;Abrechnungsmonat;Personalnummer;Nachname;Vorname;Lohnart;Bezeichnung;Menge;Einheit;Betrag',
      '678;03/2025;00917;Muster;Jana;1000;Stundenlohn;160,00;Std;2.324,80',
      '678;03/2025;00918;Beispiel;Kaya;1000;Stundenlohn;120,50;Std;1.544,81',
    ]);
    expect(new Set(held.map(({ kind }) => kind))).toEqual(new Set(['WageRecord']));
    expect(text).not.toMatch(/muster|beispiel|jana|kaya|0091/i);
  });

  test('with a column for each month makes no firm of a worker', async () => {
    const { held, text } = await drafted('accounts', [
      'Personal-Nr.;Name, Vorname;Jan 25;Feb 25;Mrz 25',
      '917;Muster, Jana;2.324,80;2.180,00;2.353,84',
      '918;Beispiel, Kaya;1.544,81;1.500,00;1.544,81',
    ]);
    expect(new Set(held.map(({ kind }) => kind))).toEqual(new Set(['WageRecord']));
    expect(text).not.toMatch(/muster|beispiel|jana|kaya|91[78]/i);
  });

  test('with a row for regular and one for overtime earnings reads one week', async () => {
    const { held, ledger } = await drafted('earnings', [
      'Client Number,Employee Id,Employee Name,Check Date,Period Begin,Period End,Earning Name,Hours',
      '0012,17,"Example, Jane",03/21/2025,03/03/2025,03/16/2025,Hourly,80.00',
      '0012,17,"Example, Jane",03/21/2025,03/03/2025,03/16/2025,Overtime,5.00',
    ]);
    expect(ledger).toMatchObject({ in: 2, accepted: 2, rejected: 0 });
    expect(payOf(held)).toMatchObject([{ ordinaryHours: '80.00', overtimeHours: '5.00' }]);
  });

  test('whose total fills every cell as a worker does takes it for nobody', async () => {
    const { held, ledger, codes } = await drafted('filled-total', [
      'Employee,Earnings,Tax,Net Pay',
      'Jane Example,"4,120.00",612.00,"3,508.00"',
      'Noor Sample,"3,960.00",570.00,"3,390.00"',
      'Total,"8,080.00","1,182.00","6,898.00"',
    ]);
    expect(ledger).toMatchObject({ in: 3, accepted: 2, held: 1 });
    expect(
      payOf(held)
        .map(({ paid }) => (paid as { amount: string }).amount)
        .sort(),
    ).toEqual(['3390.00', '3508.00']);
    expect(codes).toContain('draft.totals');
  });

  test('in which somebody is called Total is read to its end', async () => {
    const { ledger } = await drafted('called-total', [
      'Employee,Earnings,Tax,Net Pay',
      'Jane Example,"4,120.00",612.00,"3,508.00"',
      'Noor Sample,"3,960.00",570.00,"3,390.00"',
      'Total,"2,000.00",200.00,"1,800.00"',
    ]);
    expect(ledger).toMatchObject({ in: 3, accepted: 3, held: 0 });
  });

  test('on a form finds the table below what is said of all of it, and makes no firm of a worker', async () => {
    const { held, text } = await drafted('form', [
      'U.S. Department of Labor,,,PAYROLL,,,,,,,',
      'NAME OF CONTRACTOR,Alder Paving,,ADDRESS,1 Main St,,,,,,',
      'PAYROLL NO.,14,FOR WEEK ENDING,3/16/2025,CONTRACT NO.,C-9876,,,,,',
      'NAME AND INDIVIDUAL IDENTIFYING NUMBER OF WORKER,WORK CLASSIFICATION,M,T,W,TH,F,TOTAL HOURS,RATE OF PAY,GROSS AMOUNT EARNED,NET WAGES',
      'Jane Example 6789,Laborer,8,8,8,8,8,40,48.50,1940.00,1600.00',
      'Noor Sample 1122,Operator,8,8,8,8,0,32,61.10,1955.20,1500.00',
    ]);
    expect(new Set(held.map(({ kind }) => kind))).toEqual(new Set(['WageRecord']));
    expect(
      payOf(held)
        .map(({ hours }) => hours)
        .sort(),
    ).toEqual(['32', '40']);
    expect(text).not.toMatch(/example|sample|6789|1122/i);
  });

  test('with two rows for each worker, named in the first alone, reads both as that worker’s', async () => {
    const { held, ledger, text } = await drafted('two-rows', [
      'Name of worker,Work classification,OT or ST,Mon,Tue,Total hours,Gross amount earned,Week ending',
      'Jane Example 6789,Laborer,O,0,1,1,,3/16/2025',
      ',,S,8,8,16,2012.75,3/16/2025',
      'Noor Sample 1122,Operator,O,0,0,0,,3/16/2025',
      ',,S,8,8,16,1955.20,3/16/2025',
    ]);
    expect(ledger).toMatchObject({ in: 4, accepted: 4, rejected: 0 });
    expect(payOf(held)).toHaveLength(2);
    expect(payOf(held)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ ordinaryHours: '16', overtimeHours: '1', workClass: 'Laborer' }),
        expect.objectContaining({ ordinaryHours: '16', overtimeHours: '0', workClass: 'Operator' }),
      ]),
    );
    expect(text).not.toMatch(/example|sample|6789|1122/i);
  });
});

test('a list of who works for whom on a site keeps no name, also not of a row that comes back', async () => {
  const { held, problems, text } = await drafted('site', [
    'Subcontractor,Worker name,Date of birth,Trade,Site,Signed',
    'Alder Ltd,Jane Example,1990-01-02,Painter,Site 1,2025-03-01',
    'Birch Ltd,Noor Sample,1991-02-03,Mason,Site 1,2025-03-02',
    'Cedar Ltd,Kim Sampson,1992-03-04,Mason,Site 1,soon',
  ]);
  expect(held.length).toBeGreaterThan(0);
  expect(problems).toMatchObject([{ line: 4, outcome: 'rejected', value: 'soon' }]);
  expect(text).not.toMatch(/jane|noor|kim|199\d-/i);
});
