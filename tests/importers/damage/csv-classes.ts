import { type DamageClass, type DamagedFile, goodRows, HEADER, type Loss } from './damaged-file.ts';
import type { Random } from './random.ts';

/** A table as lines of text, one record a line: line n of the file is lines[n - 1]. */
interface Lines {
  readonly lines: string[];
  /** Number of records. */
  readonly count: number;
}

function write(cells: readonly string[]): string {
  return cells.map((cell) => (/[,"\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',');
}

/** Some cells have commas and quotes in them, so that damage has quoted neighbours. */
function table(random: Random): Lines {
  const rows = goodRows(random).map((cells) =>
    random.below(3) === 0 ? [...cells.slice(0, 4), `a, "b" ${random.below(9)}`] : cells,
  );
  return { lines: [HEADER.join(','), ...rows.map(write)], count: rows.length };
}

const utf8 = (lines: readonly string[], end = '\n') => Buffer.from(`${lines.join(end)}${end}`, 'utf8');

/** A line of the table, not the header; the last one where `last` is false is left alone. */
function anyLine(random: Random, { count }: Lines, last = true): number {
  return 2 + random.below(last ? count : count - 1);
}

const PLAIN = 'C-9,Nordbau,1.2.2024,100.00,plain';

/** Puts one damaged line in the place of a good one. */
function replaced(code: string, damage: (random: Random) => string): (random: Random) => DamagedFile {
  return (random) => {
    const held = table(random);
    const line = anyLine(random, held);
    held.lines[line - 1] = damage(random);
    return { bytes: utf8(held.lines), good: held.count - 1, lost: [{ line, code }] };
  };
}

function whole(change: (lines: string[], random: Random) => Uint8Array): (random: Random) => DamagedFile {
  return (random) => {
    const held = table(random);
    return { bytes: change(held.lines, random), good: held.count, lost: [] };
  };
}

function lostWhole(
  code: string,
  change: (lines: string[], random: Random) => Uint8Array,
): (random: Random) => DamagedFile {
  return (random) => ({ bytes: change(table(random).lines, random), good: 0, lost: [{ line: 1, code }] });
}

/** Cells of a plain row with one of them changed. */
function withCell(at: number, text: string): string {
  const cells = PLAIN.split(',');
  cells[at] = text;
  return cells.join(',');
}

const CELL_DAMAGE: readonly (readonly [string, string, (random: Random) => string])[] = [
  [
    'a column too few',
    'import.column-count',
    (random) =>
      PLAIN.split(',')
        .filter((_, at) => at !== random.below(5))
        .slice(0, 4)
        .join(','),
  ],
  ['a column too many', 'import.column-count', (random) => `${PLAIN}${',x'.repeat(1 + random.below(4))}`],
  ['text after a closing quote', 'import.stray-quote', (random) => withCell(1 + random.below(3), '"x"y')],
  ['a quote doubled on one side', 'import.stray-quote', (random) => withCell(1 + random.below(3), '"x""y"z"')],
  ['a NUL', 'import.nul', (random) => withCell(random.below(5), 'x\0y')],
  [
    'a day that is none',
    'import.no-such-day',
    (random) => withCell(2, random.pick(['31.2.2024', '30.2.2023', '0.1.2024', '1.13.2024'])),
  ],
  [
    'a day that is a word',
    'import.not-a-day',
    (random) => withCell(2, random.pick(['soon', '2024', '#REF!', '1/2/2024'])),
  ],
  [
    'an amount that is none',
    'import.not-an-amount',
    (random) => withCell(3, random.pick(['abc', '1.2.3', '--5', '12e', '#N/A'])),
  ],
  ['an amount in another currency', 'import.other-currency', () => withCell(3, '$12.00')],
  ['a blank key', 'import.key-blank', () => withCell(0, ' ')],
];

function unclosed(random: Random): DamagedFile {
  const held = table(random);
  const line = anyLine(random, held);
  held.lines[line - 1] = withCell(1 + random.below(4), '"left open');
  return { bytes: utf8(held.lines), good: held.count - 1, lost: [{ line, code: 'import.unclosed-quote' }] };
}

/** An open quote, then lines that are no rows, then rows again. */
function unclosedOverLines(random: Random): DamagedFile {
  const held = table(random);
  const line = anyLine(random, held);
  const between = 1 + random.below(5);
  held.lines.splice(
    line - 1,
    1,
    withCell(4, '"left open'),
    ...Array.from({ length: between }, (_, at) => `loose text ${at}, and more`),
  );
  return {
    bytes: utf8(held.lines),
    good: held.count - 1,
    lost: [{ line, lastLine: line + between, code: 'import.unclosed-quote' }],
  };
}

function twoUnclosed(random: Random): DamagedFile {
  const held = table(random);
  const first = 2;
  const second = 5;
  for (const line of [first, second]) held.lines[line - 1] = withCell(1, '"left open');
  const lost: readonly Loss[] = [first, second].map((line) => ({ line, code: 'import.unclosed-quote' }));
  return { bytes: utf8(held.lines), good: held.count - 2, lost };
}

function severalDamages(random: Random): DamagedFile {
  const held = table(random);
  const lost: Loss[] = [];
  for (let line = 2; line <= held.count + 1; line += 2) {
    const [, code, damage] = random.pick(CELL_DAMAGE);
    held.lines[line - 1] = damage(random);
    lost.push({ line, code });
  }
  return { bytes: utf8(held.lines), good: held.count - lost.length, lost };
}

function brokenBytes(random: Random): DamagedFile {
  const held = table(random);
  const line = anyLine(random, held);
  held.lines[line - 1] = withCell(1, '@@@');
  const bytes = utf8(held.lines);
  const at = bytes.indexOf('@@@');
  bytes.set(
    random.pick([
      [0xff, 0xfe, 0x41],
      [0xc3, 0x28, 0x41],
      [0x92, 0x92, 0x92],
    ]),
    at,
  );
  return { bytes, good: held.count - 1, lost: [{ line, code: 'import.not-text' }] };
}

function cutOff(random: Random): DamagedFile {
  const held = table(random);
  const last = held.count + 1;
  held.lines[last - 1] = PLAIN;
  const text = held.lines.join('\n');
  const end = text.length - PLAIN.length + 1 + random.below(PLAIN.lastIndexOf(',') - 1);
  return {
    bytes: Buffer.from(text.slice(0, end)),
    good: held.count - 1,
    lost: [{ line: last, code: 'import.column-count' }],
  };
}

function paddedWithNuls(random: Random): DamagedFile {
  const held = table(random);
  const bytes = Buffer.concat([utf8(held.lines), Buffer.alloc(1 + random.below(5000))]);
  return { bytes, good: held.count, lost: [{ line: held.count + 2, code: 'import.nul' }] };
}

/** The second header reads as a row whose day and amount are words. */
function joinedFiles(random: Random): DamagedFile {
  const held = table(random);
  held.lines.push(HEADER.join(','), PLAIN);
  const line = held.count + 2;
  const lost = ['import.not-a-day', 'import.not-an-amount'].map((code) => ({ line, code }));
  return { bytes: utf8(held.lines), good: held.count + 1, lost };
}

const TWO_BYTES = Buffer.from([0xff, 0xfe]);

const SOUND: readonly (readonly [string, (lines: string[], random: Random) => Uint8Array])[] = [
  ['nothing wrong', (lines) => utf8(lines)],
  ['a byte order mark', (lines) => Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), utf8(lines)])],
  ['UTF-16 with its mark', (lines) => Buffer.concat([TWO_BYTES, Buffer.from(lines.join('\r\n'), 'utf16le')])],
  ['Windows line ends', (lines) => utf8(lines, '\r\n')],
  ['old Macintosh line ends', (lines) => utf8(lines, '\r')],
  [
    'line ends of all kinds',
    (lines, random) => Buffer.from(lines.map((line) => line + random.pick(['\n', '\r\n', '\r'])).join('')),
  ],
  ['no line end at the end', (lines) => Buffer.from(lines.join('\n'))],
  [
    'blank lines',
    (lines, random) =>
      Buffer.from(lines.map((line) => line + random.pick(['\n', '\n\n', '\n  \n', '\r\n\r\n'])).join('')),
  ],
  ['lines of delimiters only', (lines) => utf8([...lines, ',,,,', ',,,,'])],
  [
    'quotes inside cells',
    (lines, random) => utf8([...lines.slice(0, -1), `C-8,5" pipe,1.2.2024,${random.below(99)},6' 2"`]),
  ],
  ['line ends inside quotes', (lines) => utf8([...lines.slice(0, -1), 'C-8,"Nord\nbau",1.2.2024,5,"a\r\nb"'])],
  ['a very long cell', (lines) => utf8([...lines.slice(0, -1), withCell(4, 'x'.repeat(400_000))])],
];

const LOST: readonly (readonly [string, string, (lines: string[], random: Random) => Uint8Array])[] = [
  ['another delimiter', 'import.columns-missing', (lines) => utf8(lines.map((line) => line.replaceAll(',', ';')))],
  [
    'another header',
    'import.columns-missing',
    (lines, random) =>
      utf8([HEADER.map((name, at) => (at === random.below(5) || at === 3 ? 'x' : name)).join(','), ...lines.slice(1)]),
  ],
  ['an empty file', 'import.no-header', () => new Uint8Array(0)],
  [
    'blank lines and nothing else',
    'import.no-header',
    (_lines, random) => Buffer.from('\n'.repeat(1 + random.below(9))),
  ],
  [
    'a header cut off',
    'import.columns-missing',
    (lines, random) => Buffer.from((lines[0] ?? '').slice(0, 3 + random.below(15))),
  ],
  ['UTF-16 without its mark', 'import.columns-missing', (lines) => Buffer.from(lines.join('\n'), 'utf16le')],
  [
    'no text at all',
    'import.columns-missing',
    (_lines, random) =>
      Buffer.from(
        Array.from({ length: 3000 }, (_, at) =>
          at === 0 ? 0x41 : random.pick([0, 1, 0x7f, 0x80, 0xc0, 0xfe, 0x41, 0x2c]),
        ),
      ),
  ],
];

const csv = (name: string, make: (random: Random) => DamagedFile): DamageClass => ({
  name: `csv, ${name}`,
  format: 'csv',
  make,
});

export const CSV_CLASSES: readonly DamageClass[] = [
  ...CELL_DAMAGE.map(([name, code, damage]) => csv(name, replaced(code, damage))),
  csv('a quote left open', unclosed),
  csv('a quote left open over lines that are no rows', unclosedOverLines),
  csv('two quotes left open', twoUnclosed),
  csv('damage in every second row', severalDamages),
  csv('bytes that are no text', brokenBytes),
  csv('cut off in the last row', cutOff),
  csv('padded with NULs', paddedWithNuls),
  csv('two files joined', joinedFiles),
  ...SOUND.map(([name, change]) => csv(name, whole(change))),
  ...LOST.map(([name, code, change]) => csv(name, lostWhole(code, change))),
];
