/** Payrolls as programs of their countries write them out: what a draft takes for the pay, whom it names, and what tells rows apart. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { isWorkerHeading } from '../../server/importers/suggest/column-words.ts';
import { suggestMapping } from '../../server/usecases/mapping/suggest-mapping.ts';
import { type ImportDesk, importDesk, VIEW } from '../builders/import-desk.ts';

interface Payroll {
  readonly header: string;
  readonly rows: readonly string[];
  /** Gross pay in all, not a part or a rate of it; and columns that name the worker. */
  readonly paid: string;
  readonly named: readonly string[];
  readonly key: readonly string[];
  readonly name: RegExp;
  readonly amount: string;
}

const PAYROLLS: Readonly<Record<string, Payroll>> = {
  'a Spanish nómina, with a row of totals': {
    header:
      'Empresa;NIF trabajador;Apellidos y nombre;Centro de trabajo;Categoría;Desde;Hasta;Horas;Salario base;Plus transporte;Prorrata pagas extra;Total devengado;Líquido a percibir;Observaciones',
    rows: [
      'Limpiezas Norte;12345678Z;García Pérez, Lucía;Hospital;Limpiadora;01/03/2025;31/03/2025;173,33;1.134,00;60,00;189,00;1.383,00;1.210,15;Anticipo a Lucía García',
      'Limpiezas Norte;87654321X;Ruiz Sanz, Marta;Hospital;Limpiadora;01/03/2025;31/03/2025;86,67;567,00;30,00;94,50;691,50;610,00;',
      'Total;;;;;;;260,00;1.701,00;90,00;283,50;2.074,50;1.820,15;',
    ],
    ...{ paid: 'Total devengado', named: ['NIF trabajador', 'Apellidos y nombre'], amount: '1383.00' },
    ...{ key: ['NIF trabajador', 'Empresa', 'Desde'], name: /garc|ruiz|luc[ií]a|12345678Z/i },
  },
  'a German Lohnjournal': {
    header:
      'Firma;Pers.-Nr.;Name;Vorname;Lohngruppe;Abrechnungsmonat;Stunden;Stundenlohn;Grundlohn;Bruttolohn;Nettolohn;Bemerkung',
    rows: [
      'Reinigung Kranz;1007;Öztürk;Ayşe;LG 1;03/2025;168,00;13,50;2.268,00;2.376,00;1.650,20;Ayşe Öztürk bar ausgezahlt',
      'Reinigung Kranz;1008;Nowak;Piotr;LG 6;03/2025;160,00;16,70;2.672,00;2.672,00;1.820,00;',
    ],
    ...{ paid: 'Bruttolohn', named: ['Pers.-Nr.', 'Name', 'Vorname'], amount: '2376.00' },
    ...{ key: ['Pers.-Nr.', 'Firma', 'Abrechnungsmonat'], name: /nowak|zt[üu]rk|piotr/i },
  },
  'a Polish lista płac, of one worker': {
    header:
      'Pracodawca;PESEL;Nazwisko i imię;Stanowisko;Okres od;Okres do;Liczba godzin;Stawka godzinowa;Wynagrodzenie zasadnicze;Premia;Wynagrodzenie brutto;Wynagrodzenie netto',
    rows: [
      'Szwalnia Róża;90010112345;Wiśniewska Żaneta;szwaczka;2025-03-01;2025-03-31;168;30,50;5 124,00;300,00;5 424,00;3 850,12',
    ],
    ...{ paid: 'Wynagrodzenie brutto', named: ['PESEL', 'Nazwisko i imię'], amount: '5424.00' },
    ...{ key: ['PESEL', 'Pracodawca', 'Okres od'], name: /wi[śs]niewska|90010112345/i },
  },
  'an Italian cedolino, of one worker': {
    header:
      'Azienda,Matricola,Cognome,Nome,Qualifica,Mese,Ore ordinarie,Paga oraria,Totale competenze,Trattenute,Netto in busta',
    rows: ['Tessile Prato,0042,Rossi,Giulia,Operaia,03/2025,168,"7,85","1.412,00","130,00","1.100,00"'],
    ...{ paid: 'Totale competenze', named: ['Matricola', 'Cognome', 'Nome'], amount: '1412.00' },
    ...{ key: ['Matricola', 'Azienda', 'Mese'], name: /rossi|giulia|0042/i },
  },
  'an Indian muster roll': {
    header:
      "Name of Establishment,Sl. No.,Name of Workman,Father's/Husband's Name,Designation,Wage Period From,Wage Period To,OT Hours,Daily Rate of Wages,Basic Wages,Overtime Wages,Total Wages,Net Amount Paid",
    rows: [
      'Shakti Garments,1,Sunita Devi,Ram Prasad,Tailor,31-03-2025,31-03-2025,24,450.00,"11,700.00","2,700.00","14,400.00","13,900.00"',
    ],
    ...{ paid: 'Total Wages', named: ['Name of Workman', "Father's/Husband's Name"], amount: '14400.00' },
    ...{ key: ['Name of Workman', 'Name of Establishment', 'Wage Period From'], name: /sunita|devi|prasad/i },
  },
  'a Brazilian folha': {
    header:
      'Empresa;CPF;Nome do funcionário;Cargo;Competência;Horas normais;Salário-hora;Salário base;Adicional noturno;Total de vencimentos;Salário líquido',
    rows: [
      'Facção São Bento;123.456.789-09;Maria da Silva;Costureira;03/2025;220;7,50;1.650,00;90,00;1.875,00;1.735,00',
    ],
    ...{ paid: 'Total de vencimentos', named: ['CPF', 'Nome do funcionário'], amount: '1875.00' },
    ...{ key: ['CPF', 'Empresa', 'Competência'], name: /maria|silva|123\.456/i },
  },
  'a German Lohnjournal by the month in digits, of which one gross pay is that of social insurance': {
    header:
      'Personalnummer;Nachname;Vorname;Monat;Std. Normal;Std. Überstunden;Gesamtbrutto;SV-Brutto;Steuerbrutto;Netto',
    rows: [
      '1007;Öztürk;Ayşe;202503;168,00;4,00;2.376,00;2.276,00;2.276,00;1.650,20',
      '1008;Nowak;Piotr;202503;160,00;0,00;2.672,00;2.672,00;2.672,00;1.820,00',
    ],
    ...{ paid: 'Gesamtbrutto', named: ['Personalnummer', 'Nachname', 'Vorname'], amount: '2376.00' },
    ...{ key: ['Personalnummer', 'Monat'], name: /nowak|zt[üu]rk|piotr/i },
  },
  'a certified payroll as programs for it write it out': {
    header:
      'Contractor Name,Payroll Number,Week End Date,Employee First Name,Employee Last Name,Employee SSN,Work Classification,Day1 ST Hours,Day2 ST Hours,Total ST Hours,Total OT Hours,Base Hourly Rate,Gross This Project,Gross All Projects,Net Pay,Check Number',
    rows: [
      'Alder,12,03/14/2025,Jane,Example,123-45-6789,Laborer,8,8,40,4,30.00,1380.00,1380.00,1000.00,1001',
      'Alder,12,03/14/2025,Jane,Sample,987-65-4321,Operator,8,8,16,0,40.00,640.00,1600.00,1300.00,1002',
    ],
    ...{ paid: 'Gross This Project', amount: '640.00' },
    ...{ named: ['Employee First Name', 'Employee Last Name', 'Employee SSN'] },
    ...{ key: ['Employee SSN', 'Contractor Name', 'Week End Date'], name: /example|sample|123-45/i },
  },
};

let desk: ImportDesk;
beforeAll(async () => {
  desk = await importDesk();
});
afterAll(() => desk.close());

describe('a draft of a payroll', () => {
  test.each(Object.entries(PAYROLLS))('%s', async (what, { header, rows, paid, named, key, name, amount }) => {
    const file = desk.file(`${what.replaceAll(/[^a-z]+/gi, '-')}.csv`, [header, ...rows].join('\n'));
    const { mapping, columns } = await suggestMapping(file);
    expect(columns.filter(({ feeds }) => feeds === 'WageRecord.paid').map(({ column }) => column)).toEqual([paid]);
    const listed = (word: string) =>
      new RegExp(`^( *)${word}:\\n((?:\\1  - .*\\n)+)`, 'gm')
        .exec(mapping.slice(word === 'key' ? mapping.indexOf('kind: WageRecord') : 0))?.[2]
        ?.split('\n')
        .map((line) => line.trim().replace(/^- /, ''))
        .filter((line) => line !== '');
    expect(listed('pseudonyms')).toEqual(named);
    expect(listed('key')).toEqual(expect.arrayContaining([...key]));
    expect(mapping).toContain('constant: gross');
    const own = mapping
      .replace('publisher-of-the-file', `p${Object.keys(PAYROLLS).indexOf(what)}`)
      .replaceAll('XXX', 'EUR');
    const result = await desk.run(own, [file]);
    expect(result.ledger.rejected).toBe(0);
    const { items } = await desk.store.pageRecords('WageRecord', {}, VIEW, { first: 50 });
    expect(items.map(({ values }) => values.paid)).toContainEqual({ bound: 'exact', amount, currency: 'EUR' });
    expect(JSON.stringify([items, await desk.problems(result.id)])).not.toMatch(name);
  });

  const drafted = async (name: string, rows: readonly string[]) => {
    const file = desk.file(`${name}.csv`, rows.join('\n'));
    const { mapping, remarks, columns } = await suggestMapping(file);
    const own = mapping.replace('publisher-of-the-file', name).replaceAll('XXX', 'USD');
    const { ledger } = await desk.run(own, [file]);
    const { items } = await desk.store.pageRecords('WageRecord', {}, VIEW, { first: 100 });
    const pay = items
      .filter(({ id }) => id.startsWith(`${name}:`))
      .map(({ values }) => values)
      .sort((a, b) => String(a.workClass).localeCompare(String(b.workClass)));
    const fed = (property: string) =>
      columns.filter(({ feeds }) => feeds === `WageRecord.${property}`).map(({ column }) => column);
    return { ledger, pay, fed, codes: remarks.map(({ code }) => code) };
  };

  test.each([
    [
      'certified-one',
      'Contractor,Project Name,Contract ID,Payroll Number,Week End Date,First Name,Last Name,SSN,Craft,Hours ST Sun,Hours ST Mon,Total Hours ST,Total Hours OT,Total Hours DT,Rate ST,Rate OT,Rate DT,Gross Pay This Project,Gross Pay All Projects,Net Pay',
      'Alder,Bridge,04-2J,12,03/16/2024,Jane,Example,123456789,Carpenter,0,8,40,4,1,50.00,75.00,100.00,2400.00,2500.00,1800',
      { ordinaryHours: '40', overtimeHours: '4', doubleTimeHours: '1', paid: '2400.00', agreedRate: '50.00' },
    ],
    [
      'certified-two',
      'Employer Name,Project ID,Payroll No,Week Ending,Employee ID,Employee Name,Work Class,Day 1 Reg,Day 2 Reg,Reg Hours,OT Hours,DT Hours,Reg Rate,OT Rate,DT Rate,Project Gross,Total Gross,Net Wages',
      'Birch,WA-77,3,2024-03-16,E100,"Example, Jane",Ironworker,8,8,40,2,0,48.00,72.00,96.00,2064.00,2064.00,1700',
      { ordinaryHours: '40', overtimeHours: '2', doubleTimeHours: '0', paid: '2064.00', agreedRate: '48.00' },
    ],
    [
      'hours-in-brackets',
      'Last Name,First Name,Job Title,Pay Period Start,Pay Period End,Check Date,Regular (Hours),Overtime (Hours),Double Overtime (Hours),Regular (Amount),Overtime (Amount),Gross Earnings,Net Pay',
      'Example,Jane,Cook,2024-03-10,2024-03-16,2024-03-19,40,3.00,0.00,"1,560.06",81.00,"1,641.06","1,441.06"',
      { ordinaryHours: '40', overtimeHours: '3.00', doubleTimeHours: '0.00', paid: '1641.06' },
    ],
    [
      'basic-hours',
      'Employee Ref,Surname,Forename,NI Number,From,To,Basic Hours,Basic Rate,Basic Pay,Overtime Hours,Overtime Pay,Total Gross,Net Pay',
      'E17,Example,Jane,QQ123456C,2024-03-10,2024-03-16,160.00,11.44,1830.40,8.00,137.28,1967.68,1690.00',
      { ordinaryHours: '160.00', overtimeHours: '8.00', paid: '1967.68' },
    ],
    [
      'file-numbers',
      'Company Code,File Number,Payroll Name,Pay Period Start Date,Pay Period End Date,Pay Date,Regular Hours,Overtime Hours,Regular Earnings,Gross Pay,Net Pay',
      'ABC,000123,"Example, Jane",03/10/2024,03/16/2024,03/19/2024,80.00,5.50,1600.00,1765.00,1400.00',
      { ordinaryHours: '80.00', overtimeHours: '5.50', paid: '1765.00' },
    ],
  ])('reads hours, their rate and the gross of all of them: %s', async (name, header, row, expected) => {
    const { pay } = await drafted(name, [header, row]);
    const [first] = pay;
    const amount = (given: unknown) => (given as { amount?: string } | undefined)?.amount;
    const { ordinaryHours, overtimeHours, doubleTimeHours, paid, agreedRate, from, until } = first ?? {};
    const found = { ordinaryHours, overtimeHours, doubleTimeHours, paid: amount(paid), agreedRate: amount(agreedRate) };
    expect(Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined))).toEqual(expected);
    expect([from, until]).toEqual(['2024-03-10', '2024-03-17']);
    expect(JSON.stringify(first)).not.toMatch(/example|jane/i);
  });

  test.each([
    ['span-strokes', 'Pay period', '04/01/2024 - 04/14/2024'],
    ['span-words', 'Pay Period', '1 Apr 2024 to 14 Apr 2024'],
    ['span-bis', 'Zeitraum', '01.04.2024 bis 14.04.2024'],
    ['span-heading', 'Period (from - to)', '04/01/2024 - 04/14/2024'],
    ['span-iso', 'Periodo', '2024-04-01 – 2024-04-14'],
  ])('reads the first and the last day of a cell that holds both: %s', async (name, heading, cell) => {
    const { pay, codes } = await drafted(name, [
      `Employer,Employee ID,${heading},Hours,Gross pay`,
      `Alder,7,${cell},80,1600.00`,
    ]);
    expect(pay).toMatchObject([{ from: '2024-04-01', until: '2024-04-15' }]);
    expect(codes).not.toContain('draft.several-days');
  });

  test('of the next month the pay of the same file number is another record', async () => {
    const header = 'File Number,Period Start,Period End,Hours,Gross Pay';
    const first = await drafted('file-numbered', [header, '000123,2024-03-01,2024-03-31,160,1760.00']);
    expect(first.pay).toHaveLength(1);
    const both = await drafted('file-numbered', [header, '000123,2024-04-01,2024-04-30,150,1650.00']);
    expect(both.pay.map(({ from }) => from).sort()).toEqual(['2024-03-01', '2024-04-01']);
  });

  test('of a German payroll the period tells the month', async () => {
    const { pay } = await drafted('zeitraum', [
      'Personalnummer;Name;Abrechnungszeitraum;Stunden;Gesamtbrutto',
      '00017;Example;03/2024;168,00;2.268,00',
    ]);
    expect(pay).toMatchObject([{ from: '2024-03-01', until: '2024-04-01' }]);
  });

  test('takes the hours of a week, and not of its first day; the number of a cheque names no contract', async () => {
    const { pay, fed } = await drafted('days', [
      'Contractor,Week ending,Employee ID,Day 1 ST Hours,Day 2 ST Hours,Total ST Hours,Total OT Hours,Gross,Check Number',
      'Alder,2025-03-14,7,8,8,40,4,1380.00,1001',
    ]);
    expect(pay).toMatchObject([{ ordinaryHours: '40', overtimeHours: '4' }]);
    expect(fed('contract')).toEqual([]);
  });

  test.each([
    ['Hourly rate of pay', '30.00'],
    ['Taux horaire', '30.00'],
    ['Overtime hourly rate', undefined],
    ['Prevailing hourly rate', undefined],
    ['Rate of Wage', undefined],
  ])('takes a rate by the hour for what was agreed, and no other: %s', async (heading, rate) => {
    const { pay } = await drafted(`rate-${heading.replaceAll(' ', '-').toLowerCase()}`, [
      `Employer,Employee ID,Week ending,Total hours,${heading},Gross`,
      'Alder,7,2025-03-14,40,30.00,1200.00',
    ]);
    expect(pay[0]?.agreedRate).toEqual(rate && { bound: 'exact', amount: rate, currency: 'USD' });
  });

  test('takes none of several parts of the same hours, and says so', async () => {
    const { pay, codes } = await drafted('parts', [
      'Employer,Employee ID,Month,Hours,Overtime 50% hours,Overtime 100% hours,Gross',
      'Alder,7,2025-03,160,4,2,5300.00',
    ]);
    expect(codes).toContain('draft.hours-in-parts');
    expect(pay[0]?.overtimeHours).toBeUndefined();
  });

  test('asks whether overtime is among the hours beside it', async () => {
    const { codes } = await drafted('beside', [
      'Employer,Employee ID,Month,Hours,Overtime hours,Gross',
      'Alder,7,2025-03,160,4,5300.00',
    ]);
    expect(codes).toContain('draft.overtime-among-hours');
  });

  test('knows a worker without a number by the whole name: two of one first name are two', async () => {
    const { pay, ledger } = await drafted('named', [
      'Employer,First name,Last name,Week ending,Hours,Gross pay',
      'Alder,Jane,Example,2025-03-14,40,500',
      'Alder,Jane,Sample,2025-03-14,30,400',
    ]);
    expect(ledger.accepted).toBe(2);
    expect(new Set(pay.map(({ worker }) => worker)).size).toBe(2);
    expect(JSON.stringify(pay)).not.toMatch(/jane|example|sample/i);
  });

  test('reads rows of straight time and of overtime as one week', async () => {
    const { pay, ledger } = await drafted('rows-of-time', [
      'Contractor,Week ending,Employee ID,Classification,S/O,M,T,W,Total hours,Rate,Gross amount earned',
      'Alder,3/14/2025,7,Laborer,S,8,8,8,24,30.00,900.00',
      'Alder,3/14/2025,7,Laborer,O,2,2,0,4,45.00,',
      'Alder,3/14/2025,8,Operator,S,8,8,,16,40.00,640.00',
      'Alder,3/14/2025,8,Operator,O,,,,0,60.00,',
    ]);
    expect(ledger).toMatchObject({ accepted: 4, rejected: 0 });
    expect(pay).toMatchObject([
      { ordinaryHours: '24', overtimeHours: '4', paid: { amount: '900.00' } },
      { ordinaryHours: '16', overtimeHours: '0', paid: { amount: '640.00' } },
    ]);
    expect(pay.every(({ hours }) => hours === undefined)).toBe(true);
  });

  test('of pay that says no days asks for them, since next month would take its place', async () => {
    const { codes } = await drafted('undated', [
      'Employer,Employee ID,Overtime hours,Total wages',
      'Alder,7,24,14400.00',
      'Alder,8,0,11250.00',
    ]);
    expect(codes).toContain('draft.undated-pay');
  });

  test('makes pseudonyms of whatever tells who a worker is, whether it is fed or not', async () => {
    const rows = [
      'Contractor,Week ending,Operative,Individual Identifying Number,Empl. Name,NI Number,UAN,PF No,Date of birth,Account number,Hours,Gross',
      ...['Alder,2025-03-14,Kaya Example,6789,K Example,QQ123456C,100200300,PF77,1990-01-02,55443322,40,500'],
      ...['Alder,2025-03-14,Noor Sample,6790,N Sample,QQ654321C,100200301,PF78,1991-02-03,55443323,38,480'],
    ];
    const file = desk.file('identities.csv', rows.join('\n'));
    const { mapping } = await suggestMapping(file);
    const result = await desk.run(mapping.replace('publisher-of-the-file', 'identities').replaceAll('XXX', 'GBP'), [
      file,
    ]);
    const { items } = await desk.store.pageRecords('WageRecord', {}, VIEW, { first: 100 });
    const own = items.filter(({ id }) => id.startsWith('identities:'));
    expect(own).toHaveLength(2);
    expect(JSON.stringify([own, await desk.problems(result.id)])).not.toMatch(
      /kaya|noor|example|sample|6789|QQ\d|1002003|PF7|1990-|554433/i,
    );
  });

  test.each(['Name (last, first)', 'Nom et prénoms', 'Fødselsnr', 'Personnr', 'Nr pracownika', 'Mitarbeitername'])(
    '%s names a worker',
    (heading) => expect(isWorkerHeading(heading)).toBe(true),
  );
});
