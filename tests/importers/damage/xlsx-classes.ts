import { type Cell, workbookMembers, zip } from '../../builders/workbook.ts';
import { type DamageClass, type DamagedFile, goodRows, HEADER } from './damaged-file.ts';
import type { Random } from './random.ts';

const SHEET = 'xl/worksheets/sheet2.xml';

interface Book {
  readonly rows: Cell[][];
  readonly count: number;
}

/** Amounts are number cells, every second day is a date cell. */
function book(random: Random): Book {
  const rows = goodRows(random).map(([number = '', firm = '', day = '', price = '', note = ''], nth): Cell[] => [
    number,
    firm,
    nth % 2 === 0 ? day : { serial: 40_000 + random.below(5000) },
    Number(price),
    note,
  ]);
  return { rows, count: rows.length };
}

function members({ rows }: Book): Map<string, Buffer> {
  return workbookMembers([
    { name: 'Notes', rows: [['nothing of interest']] },
    { name: 'Contracts', rows: [[...HEADER], ...rows] },
  ]);
}

/** One cell of one row is broken: it costs that row. */
function brokenCell(at: number, code: string, cell: (random: Random) => Cell): (random: Random) => DamagedFile {
  return (random) => {
    const held = book(random);
    const nth = random.below(held.count);
    const row = held.rows[nth];
    if (row !== undefined) row[at] = cell(random);
    return { bytes: zip(members(held)), good: held.count - 1, lost: [{ line: nth + 2, code }] };
  };
}

function sound(change: (held: Book, random: Random) => Uint8Array): (random: Random) => DamagedFile {
  return (random) => {
    const held = book(random);
    return { bytes: change(held, random), good: held.count, lost: [] };
  };
}

function lostWhole(code: string, change: (held: Book, random: Random) => Uint8Array): (random: Random) => DamagedFile {
  return (random) => ({ bytes: change(book(random), random), good: 0, lost: [{ line: 1, code }] });
}

/** Overwrites bytes of a member where they are packed. */
function overwritten(held: Book, name: string, random: Random): Buffer {
  const bytes = zip(members(held));
  const at = bytes.indexOf(name) + name.length;
  bytes.fill(random.pick([0x00, 0x55, 0xff]), at + random.below(3), at + 12);
  return bytes;
}

function rewritten(held: Book, name: string, change: (xml: string) => string): Buffer {
  const parts = members(held);
  parts.set(name, Buffer.from(change(parts.get(name)?.toString('utf8') ?? ''), 'utf8'));
  return zip(parts);
}

const raw = (xml: string): Cell => ({ xml });

const CELLS: readonly (readonly [string, number, string, (random: Random) => Cell])[] = [
  [
    'a text that the workbook does not have',
    1,
    'import.damaged-cell',
    (random) => raw(`<c r="PLACE" t="s"><v>${90_000 + random.below(99)}</v></c>`),
  ],
  [
    'a text that is no number of one',
    1,
    'import.damaged-cell',
    (random) => raw(`<c r="PLACE" t="s"><v>${random.pick(['', 'x', '-1', '1.5'])}</v></c>`),
  ],
  [
    'an error of a formula',
    3,
    'import.damaged-cell',
    (random) => raw(`<c r="PLACE" t="e"><v>${random.pick(['#REF!', '#N/A', '#DIV/0!'])}</v></c>`),
  ],
  ['a cell of no known type', 4, 'import.damaged-cell', () => raw('<c r="PLACE" t="zz"><v>1</v></c>')],
  [
    'a format that the workbook does not have',
    2,
    'import.damaged-cell',
    () => raw('<c r="PLACE" s="99"><v>41000</v></c>'),
  ],
  [
    'a number that is none',
    3,
    'import.damaged-cell',
    (random) => raw(`<c r="PLACE"><v>${random.pick(['12a', '1,5', '..', 'NaN'])}</v></c>`),
  ],
  ['a formula that was never worked out', 1, 'import.damaged-cell', () => raw('<c r="PLACE" t="str"><f>A1</f></c>')],
  ['a day that is none', 2, 'import.no-such-day', () => '31.2.2024'],
  ['an amount that is none', 3, 'import.not-an-amount', () => 'a lot'],
  ['a blank key', 0, 'import.key-blank', () => null],
];

const SOUND: readonly (readonly [string, (held: Book, random: Random) => Uint8Array])[] = [
  ['nothing wrong', (held) => zip(members(held))],
  ['another sheet damaged', (held, random) => overwritten(held, 'xl/worksheets/sheet1.xml', random)],
  ['rows cut short', (held) => zip(members({ ...held, rows: held.rows.map((row) => row.slice(0, 3)) }))],
  [
    'cells beyond the header',
    (held) => zip(members({ ...held, rows: held.rows.map((row) => [...row, null, 'beyond']) })),
  ],
  ['blank rows', (held) => zip(members({ ...held, rows: held.rows.flatMap((row) => [row, [], [null, ' ']]) }))],
];

const LOST: readonly (readonly [string, string, (held: Book, random: Random) => Uint8Array])[] = [
  ['the sheet damaged', 'import.sheet-damaged', (held, random) => overwritten(held, SHEET, random)],
  [
    'the shared texts damaged',
    'import.sheet-damaged',
    (held, random) => overwritten(held, 'xl/sharedStrings.xml', random),
  ],
  [
    'the list of sheets damaged',
    'import.sheet-damaged',
    (held, random) => overwritten(held, 'xl/workbook.xml', random),
  ],
  ['a member larger than it says', 'import.sheet-damaged', (held) => zip(members(held), { [SHEET]: 20 })],
  [
    'a sheet cut off inside',
    'import.sheet-damaged',
    (held, random) => rewritten(held, SHEET, (xml) => xml.slice(0, 100 + random.below(200))),
  ],
  [
    'rows out of order',
    'import.sheet-damaged',
    (held) => rewritten(held, SHEET, (xml) => xml.replace('<row r="4">', '<row r="2">')),
  ],
  [
    'more than 100 MB unpacked',
    'import.too-large',
    (held, random) => zip(members(held), { [SHEET]: 104_857_600 + random.below(1e9) }),
  ],
  [
    'no such sheet',
    'import.no-sheet',
    (held) => rewritten(held, 'xl/workbook.xml', (xml) => xml.replace('Contracts', 'Other')),
  ],
  ['cut off', 'import.not-a-workbook', (held, random) => zip(members(held)).subarray(0, 200 + random.below(400))],
  ['no zip', 'import.not-a-workbook', (_held, random) => Buffer.from('PK'.repeat(20 + random.below(50)))],
  [
    'another header',
    'import.columns-missing',
    (held) =>
      zip(
        workbookMembers([
          { name: 'Notes', rows: [] },
          { name: 'Contracts', rows: held.rows },
        ]),
      ),
  ],
];

const xlsx = (name: string, make: (random: Random) => DamagedFile): DamageClass => ({
  name: `xlsx, ${name}`,
  format: 'xlsx',
  make,
});

export const XLSX_CLASSES: readonly DamageClass[] = [
  ...CELLS.map(([name, at, code, cell]) => xlsx(name, brokenCell(at, code, cell))),
  ...SOUND.map(([name, change]) => xlsx(name, sound(change))),
  ...LOST.map(([name, code, change]) => xlsx(name, lostWhole(code, change))),
];
