import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { hasMessage } from '../../../schema/messages/index.ts';
import { READERS, type ReaderName } from '../../../server/importers/cells/index.ts';
import { CONVENTIONS, plainDecimal, shareOfHundred } from '../../../server/importers/cells/number.ts';
import { CellProblem } from '../../../server/importers/cells/reading.ts';

/** One line a case: the cell, and what it reads as; a string that begins with import. is the problem's code. */
type Table = Readonly<Record<string, unknown>>;

function read(name: ReaderName, options: object, text: string): unknown {
  const value = (READERS[name] as (options: object) => (text: string) => unknown)(options)(text);
  return value instanceof CellProblem ? value.code : value;
}

function table(name: ReaderName, title: string, options: object, cases: Table): void {
  describe(`${name}: ${title}`, () => {
    test.each(Object.entries(cases))('%j', (text, expected) => {
      expect(read(name, options, text)).toEqual(expected);
    });
  });
}

const usd = (amount: string) => ({ amount, currency: 'USD' });
const eur = (bound: string, amount: string, upper?: string) => ({
  bound,
  amount,
  ...(upper === undefined ? {} : { upper }),
  currency: 'EUR',
});

table(
  'decimal',
  'commas between groups',
  {},
  {
    '1,234.56': '1234.56',
    '1,234,567': '1234567',
    '1234.5': '1234.5',
    '.40': '0.40',
    '-.40': '-0.40',
    '3.': '3',
    '007': '7',
    '(12.00)': '-12.00',
    '12.00-': '-12.00',
    '\u221212': '-12',
    '+5': '5',
    '-0.00': '0.00',
    '1,500.-': '1500',
    '1500,-': 'import.not-a-number',
    '12,34': 'import.not-a-number',
    '1,2345': 'import.not-a-number',
    '1.234.567': 'import.not-a-number',
    '1e5': 'import.not-a-number',
    '(-3)': 'import.not-a-number',
    twelve: 'import.not-a-number',
  },
);
table(
  'decimal',
  'dots between groups',
  { numbers: '1.234,56' },
  {
    '1.234,56': '1234.56',
    '1.234': '1234',
    '1.500,-': '1500',
    '1.500,--': '1500',
    '-1.500,\u2013': '-1500',
    '(1.500,-)': '-1500',
    '1.500-': '-1500',
    '1,5': '1.5',
    '1234.5': 'import.not-a-number',
  },
);
table(
  'decimal',
  'blanks between groups',
  { numbers: '1 234,56' },
  {
    '1 234,56': '1234.56',
    '1\u00a0234\u202f567,1': '1234567.1',
    '12 34': 'import.not-a-number',
  },
);
table('decimal', 'lakh and crore', { numbers: '12,34,567.89' }, { '12,34,567.89': '1234567.89', '1,234.5': '1234.5' });
table(
  'integer',
  'counts',
  {},
  {
    '12': 12,
    '1,200': 1200,
    '3.0': 3,
    '3.5': 'import.not-whole',
    '99999999999999999999': 'import.too-many-digits',
    x: 'import.not-a-number',
  },
);
table(
  'percent',
  'of a hundred',
  {},
  {
    '17%': '0.17',
    '17': '0.17',
    '5.84': '0.0584',
    '100 %': '1',
    '0.5%': '0.005',
    '(2.5%)': 'import.not-a-percentage',
    all: 'import.not-a-percentage',
  },
);
table('percent', 'of one', { of: 1 }, { '0.17': '0.17', '17%': '0.17' });
table(
  'money',
  'with a currency stated',
  { currency: 'USD' },
  {
    '$1,234.50': usd('1234.50'),
    '$ 4,332.63': usd('4332.63'),
    '-$5': usd('-5'),
    '($5.00)': usd('-5.00'),
    'US$ 7': usd('7'),
    '7 USD': usd('7'),
    'USD 7': usd('7'),
    '\u20ac7': 'import.other-currency',
    '7 EUR': 'import.other-currency',
    seven: 'import.not-an-amount',
    TBC: 'import.not-an-amount',
    AUSSTEHEND: 'import.not-an-amount',
  },
);
table(
  'money',
  'in euro',
  { currency: 'EUR', numbers: '1.234,56' },
  {
    '1.234,56 \u20ac': { amount: '1234.56', currency: 'EUR' },
    '\u20ac 5,00-': { amount: '-5.00', currency: 'EUR' },
    'EUR 1.500,-': { amount: '1500', currency: 'EUR' },
    '1.500,- \u20ac': { amount: '1500', currency: 'EUR' },
  },
);
table(
  'money',
  'in forint, rupees and yen',
  { currency: 'HUF', numbers: '1.234,56' },
  {
    '426.921.215,- Ft': { amount: '426921215', currency: 'HUF' },
    'Ft 5': { amount: '5', currency: 'HUF' },
    '5 m': 'import.not-an-amount',
  },
);
table(
  'money',
  'with the stroke behind rupees',
  { currency: 'INR', numbers: '12,34,567.89' },
  {
    'Rs. 72,09,844/-': { amount: '7209844', currency: 'INR' },
    '\u20b9 72,09,844.50 /-': { amount: '7209844.50', currency: 'INR' },
    '\u0967\u0968,\u0969\u096a,\u096b\u096c\u096d': { amount: '1234567', currency: 'INR' },
    '5/6': 'import.several-amounts',
  },
);
table(
  'money',
  'of full width',
  { currency: 'JPY' },
  {
    '\uffe540,412,029': { amount: '40412029', currency: 'JPY' },
    '\uff11\uff12\uff0c\uff13\uff14\uff15\uff0e\uff15': { amount: '12345.5', currency: 'JPY' },
    '\uff15\u5186': { amount: '5', currency: 'JPY' },
  },
);
table(
  'price',
  'bounds and ranges',
  { currency: 'EUR' },
  {
    '5': eur('exact', '5'),
    '-5': eur('exact', '-5'),
    'from 5': eur('at_least', '5'),
    '>= 5': eur('at_least', '5'),
    '>=\u20ac5': eur('at_least', '5'),
    '\u2265 5': eur('at_least', '5'),
    '5+': eur('at_least', '5'),
    'up to 7': eur('at_most', '7'),
    '<=7': eur('at_most', '7'),
    '5-7': eur('between', '5', '7'),
    '5-5': eur('exact', '5'),
    '5 \u2013 7': eur('between', '5', '7'),
    '5 - 7': eur('between', '5', '7'),
    '5 to 7': eur('between', '5', '7'),
    'between 5 and 7': eur('between', '5', '7'),
    '\u20ac5-\u20ac7': eur('between', '5', '7'),
    '1,000-1,200': eur('between', '1000', '1200'),
    '7-5': 'import.range-backwards',
    'from 5 to 7': eur('between', '5', '7'),
    '5 bis 7 \u20ac': eur('between', '5', '7'),
    'zwischen 5 und 7': eur('between', '5', '7'),
    'de 5 \u00e0 7 EUR': eur('between', '5', '7'),
    'od 5 do 7': eur('between', '5', '7'),
    'entre 5 y 7': eur('between', '5', '7'),
    'mellom 5 og 7': eur('between', '5', '7'),
    '5 a 7': eur('between', '5', '7'),
    '5 und 7': 'import.not-an-amount',
    'bis 7': eur('at_most', '7'),
    'od 5': eur('at_least', '5'),
    'à partir de 5': eur('at_least', '5'),
    'do 7 \u20ac': eur('at_most', '7'),
    'upp till 7': eur('at_most', '7'),
    'about 5': 'import.not-an-amount',
    '5 euros': eur('exact', '5'),
    '5,00 Euro': 'import.not-an-amount',
    '5 US dollars': 'import.other-currency',
    '5 lei': 'import.other-currency',
    '5.00 / 6.00': 'import.several-amounts',
    '5.00 \u20ac; 6.00 \u20ac': 'import.several-amounts',
  },
);
table(
  'price',
  'words of the source',
  { currency: 'EUR', atLeast: ['a partir de'] },
  { 'a partir de 5': eur('at_least', '5') },
);
table(
  'day',
  'several formats in their order',
  { formats: ['D.M.YYYY', 'M/D/YYYY', 'D MMM YYYY', 'YYYY-MM-DD'] },
  {
    '1.4.2017': '2017-04-01',
    '1/4/2017': '2017-01-04',
    '31 Mar 2025': '2025-03-31',
    '31 March 2025': '2025-03-31',
    '2025-03-31': '2025-03-31',
    '29.2.2024': '2024-02-29',
    '29.2.2023': 'import.no-such-day',
    '31.4.2025': 'import.no-such-day',
    '3021-01-01': 'import.strange-year',
    '14.3.2567': 'import.other-calendar',
    '24.12.1402': 'import.strange-year',
    soon: 'import.not-a-day',
    '1.4.17': 'import.not-a-day',
  },
);
table(
  'day',
  'years of the Buddhist era',
  { formats: ['D/M/YYYY'], calendar: 'buddhist' },
  {
    '14/3/2567': '2024-03-14',
    '29/2/2567': '2024-02-29',
    '29/2/2566': 'import.no-such-day',
    '14/3/2024': 'import.strange-year',
  },
);
table(
  'day',
  'years of the Republic of China',
  { formats: ['YYYY/M/D'], calendar: 'roc' },
  { '113/04/15': '2024-04-15', '99/1/2': '2010-01-02', '2024/04/15': 'import.not-a-day' },
);
table(
  'day',
  'eras and their years',
  { formats: ["E'年'M'月'D'日'", 'E.M.D'] },
  {
    令和6年4月1日: '2024-04-01',
    令和元年5月1日: '2019-05-01',
    平成31年4月30日: '2019-04-30',
    民國113年4月15日: '2024-04-15',
    'R6.4.1': '2024-04-01',
    'S64.1.7': '1989-01-07',
    令和6年2月30日: 'import.no-such-day',
  },
);
table(
  'day',
  'a year of another calendar, which the mapping does not say',
  { formats: ['YYYY/M/D'] },
  {
    '113/04/15': 'import.other-calendar',
    令和6年4月1日: 'import.other-calendar',
    '2567/3/14': 'import.other-calendar',
  },
);
table(
  'day',
  'the century of two-digit years',
  { formats: ['MM/DD/YY'], pivot: 70 },
  {
    '10/22/13': '2013-10-22',
    '12/31/69': '2069-12-31',
    '12/31/70': '1970-12-31',
  },
);
table(
  'day',
  'bounds',
  { earliest: '2000-01-01', latest: '2030-12-31' },
  {
    '3021-09-01': 'import.day-too-late',
    '1999-12-31': 'import.day-too-early',
    '2030-12-31': '2030-12-31',
  },
);
table(
  'day',
  'the number by which a spreadsheet counts days, where the mapping says so',
  { formats: ['D.M.YYYY', 'serial'] },
  {
    '45446': '2024-06-03',
    '45351': '2024-02-29',
    '45446.75': '2024-06-03',
    '3.6.2024': '2024-06-03',
    '2024': 'import.not-a-day',
    '454460': 'import.not-a-day',
  },
);
table(
  'day',
  'what is quoted stands as it is',
  { formats: ["YYYY'M'MM-DD"] },
  { '2024M02-29': '2024-02-29', '2024-02-29': 'import.not-a-day' },
);
table(
  'day',
  'a month, a part of a year or a year is its first day',
  { formats: ['M/YYYY', "YYYY-'S'H", "YYYY'Q'Q", 'YYYY'] },
  {
    '01/2025': '2025-01-01',
    '2024-S2': '2024-07-01',
    '2024Q4': '2024-10-01',
    '2024': '2024-01-01',
    '13/2025': 'import.no-such-day',
    '2024-S3': 'import.not-a-day',
  },
);
table(
  'day',
  'all of it, where the cell names what is covered',
  { formats: ['M/YYYY', "YYYY-'S'H", "YYYY'Q'Q", 'YYYY', 'D.M.YYYY'], lastDay: true },
  {
    '02/2024': '2024-03-01',
    '12/2025': '2026-01-01',
    '2024-S2': '2025-01-01',
    '2024Q1': '2024-04-01',
    '2024': '2025-01-01',
    '31.12.2024': '2025-01-01',
  },
);
table('day', 'such a number is no day by itself', { formats: ['D.M.YYYY'] }, { '45446': 'import.day-as-number' });
table(
  'day',
  'the Monday of a week of ISO 8601, whose year is that of its Thursday',
  { formats: ["YYYY-'W'WW", "'KW 'W/YYYY"] },
  {
    '2026-W01': '2025-12-29',
    '2026-W14': '2026-03-30',
    '2026-W53': '2026-12-28',
    '2025-W53': 'import.no-such-day',
    '2026-W00': 'import.no-such-day',
    'KW 1/2021': '2021-01-04',
  },
);
table('day', 'after a week', { formats: ["YYYY-'W'W"], lastDay: true }, { '2020-W53': '2021-01-04' });
table('day', 'a last day becomes the first day after', { lastDay: true }, { '2024-02-29': '2024-03-01' });
table('day', 'the end of a week names its first day', { plusDays: -6 }, { '2024-03-03': '2024-02-26' });
table(
  'day',
  'months of another language',
  {
    formats: ['D. MMMM YYYY'],
    months: 'Januar Februar M\u00e4rz April Mai Juni Juli August September Oktober November Dezember'.split(' '),
  },
  {
    '1. M\u00e4rz 2025': '2025-03-01',
    '1. March 2025': 'import.no-such-day',
  },
);
table(
  'day',
  'words between, and months whose short forms are alike',
  {
    formats: ['D de MMMM de YYYY', 'D MMM YYYY'],
    months: 'janvier f\u00e9vrier mars avril mai juin juillet ao\u00fbt septembre octobre novembre d\u00e9cembre'.split(
      ' ',
    ),
  },
  {
    '3 de mars de 2025': '2025-03-03',
    '3 juil. 2025': '2025-07-03',
    '3 juill. 2025': '2025-07-03',
    '3 juin 2025': '2025-06-03',
    '3 jui 2025': 'import.no-such-day',
    '3 of mars of 2025': 'import.not-a-day',
  },
);
table(
  'boolean',
  'words',
  {},
  { Yes: true, '1': true, TRUE: true, no: false, '0': false, maybe: 'import.not-yes-or-no' },
);
table(
  'boolean',
  'words of the source',
  { yes: ['ja'], no: ['nei'] },
  { JA: true, nei: false, yes: 'import.not-yes-or-no' },
);
table(
  'hours',
  'of a timesheet',
  { numbers: '1.234,56' },
  {
    '40:30': '40.5',
    '40h30': '40.5',
    '40 h 30 min': '40.5',
    '8 Std.': '8',
    '7:20': '7.3333333333',
    '7:30:00': '7.5',
    '38,5': '38.5',
    '1900-01-01T16:30:00': '40.5',
    '1899-12-31': '0',
    '1899-12-31T07:45:00': '7.75',
    '2024-01-05': 'import.not-a-number',
    '7:75': 'import.not-a-number',
    'n/a': 'import.not-a-number',
  },
);
table('hours', 'of a workbook that counts from 1904', { countedFrom: 1904 }, { '1904-01-02T16:30:00': '40.5' });
table('quantity', 'amount', {}, { '1,250 SQFT': '1250', '12kg': '12', '3.5 m2': '3.5', many: 'import.not-a-quantity' });
table(
  'quantity',
  'unit',
  { part: 'unit', units: { SQFT: 'FTK' } },
  { '1,250 SQFT': 'FTK', '12 kg': 'import.unknown-unit' },
);
table('quantity', 'unit not given', { part: 'unit' }, { '12': 'import.no-unit', '12 LF': 'LF' });
table(
  'text',
  'noise at the end',
  { strip: ['CONTINUED'], oneLine: true },
  {
    'ACME  INC CONTINUED': 'ACME INC',
    'ACME, continued CONTINUED': 'ACME',
    CONTINUED: 'CONTINUED',
    DISCONTINUED: 'DISCONTINUED',
    'A\nB': 'A B',
  },
);
table(
  'text',
  'a part and a form',
  { extract: 'No\\. (\\S+)', matches: '[0-9]+' },
  {
    'Case No. 12': '12',
    'Case No. x': 'import.not-of-form',
    'Case 12': 'import.not-of-form',
  },
);
table('list', 'parts', { separator: ';' }, { 'a; b;;c ': ['a', 'b', 'c'], ';': [] });

const items = (share: string, ...numbers: number[]) => numbers.map((item) => ({ item: String(item), share }));
table(
  'items',
  'what a scope names',
  {},
  {
    'ITEMS 6 AND 12 THRU 14': items('1', 6, 12, 13, 14),
    'ITEM 3 (17%)': items('0.17', 3),
    'ITEM 41 (.5%)': items('0.005', 41),
    'ITEMS 23-24': items('1', 23, 24),
    'ITEMS 3,8,61-63': items('1', 3, 8, 61, 62, 63),
    'ITEMS 7, 81 & 85-86': items('1', 7, 81, 85, 86),
    'ITEMS 9, 9 AND 10': items('1', 9, 10),
    'ITEMS 54-55 (ALL 100%)': items('1', 54, 55),
    'PARTIAL MOB': [],
    'ITEM 4 (PARTIAL)': [],
    'ITEMS 39, 41 (PARTIAL), 47': [],
    'ITEMS 9-3': [],
    'ITEMS 1-999999': [],
    'WORK AS DESCRIBED BY BID ITEM NUMBERS 5, 24': [],
  },
);
table(
  'items',
  'whether it is words',
  { part: 'partial' },
  { 'ITEM 3': false, 'ITEM 3 (17%)': false, 'PARTIAL MOB': true, 'ITEM 4 (PARTIAL)': true },
);

describe('laws', () => {
  const amount = fc.tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 24n }), fc.stringMatching(/^\d{0,6}$/));

  test.each(CONVENTIONS)('a number written as %s reads as the digits it was made of', (convention) => {
    fc.assert(
      fc.property(amount, ([negative, whole, fraction]) => {
        const exact = `${negative && `${whole}${fraction}` !== '0' && /[1-9]/.test(`${whole}${fraction}`) ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`;
        expect(plainDecimal(write(negative, String(whole), fraction, convention), convention)).toBe(exact);
      }),
    );
  });

  test('no reader throws, and every problem has a message and a remedy', () => {
    const options: Partial<Record<ReaderName, object>> = {
      money: { currency: 'EUR' },
      price: { currency: 'EUR' },
      day: { formats: ['D.M.YY', 'MMM D, YYYY'], pivot: 50 },
      quantity: { units: { kg: 'KGM' }, part: 'unit' },
      text: { matches: '[a-z]+' },
    };
    const cell = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.stringMatching(/^[-+()\d., $%A-Za-z/]{1,20}$/),
    );
    fc.assert(
      fc.property(cell, fc.constantFrom(...(Object.keys(READERS) as ReaderName[])), (text, name) => {
        const value = (READERS[name] as (options: object) => (text: string) => unknown)(options[name] ?? {})(text);
        if (value instanceof CellProblem) {
          expect(hasMessage(value.code)).toBe(true);
          expect(hasMessage(`${value.code}.remedy`)).toBe(true);
        } else expect(value).toBeDefined();
      }),
      { numRuns: 2000 },
    );
  });

  test('a share of a hundred moves the point by two and loses no digit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), (hundredths) => {
        const text = `${Math.trunc(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`;
        expect(Number(shareOfHundred(text)) * 10_000).toBeCloseTo(hundredths, 6);
      }),
    );
  });
});

function write(negative: boolean, whole: string, fraction: string, convention: (typeof CONVENTIONS)[number]): string {
  const point = convention.endsWith(',56') ? ',' : '.';
  const group = {
    '1,234.56': ',',
    '1.234,56': '.',
    '1 234,56': ' ',
    "1'234.56": "'",
    '12,34,567.89': ',',
    '1234.56': '',
    '1234,56': '',
  }[convention];
  const size = convention === '12,34,567.89' ? /\B(?=(\d{2})*\d{3}$)/g : /\B(?=(\d{3})+$)/g;
  return `${negative ? '-' : ''}${whole.replace(size, group)}${fraction === '' ? '' : point + fraction}`;
}

test('numbers in Arabic and Persian digits are read as the convention says', () => {
  expect(plainDecimal('\u0661\u066c\u0662\u0660\u0660\u066b\u0665\u0660', '1,234.56')).toBe('1200.50');
  expect(plainDecimal('\u06f3\u06f0\u06f0', '1.234,56')).toBe('300');
  expect(plainDecimal('\u0661\u066c\u0662\u0660\u0660\u066b\u0665', '1 234,56')).toBe('1200.5');
  expect(plainDecimal('\u0661\u066c\u0662\u0660', '1,234.56')).toBeUndefined();
});
