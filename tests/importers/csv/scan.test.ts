import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decoder } from '../../../server/importers/csv/decode.ts';
import { CsvScanner } from '../../../server/importers/csv/scan.ts';
import type { SourceRecord } from '../../../server/importers/records.ts';

function scan(
  text: string,
  pieces = 1,
  dialect = { delimiter: ',', quote: '"' },
): { header: readonly string[]; records: SourceRecord[] } {
  const scanner = new CsvScanner(dialect, {});
  const records: SourceRecord[] = [];
  const size = Math.max(1, Math.ceil(text.length / pieces));
  for (let at = 0; at < text.length; at += size) records.push(...scanner.push(text.slice(at, at + size)));
  records.push(...scanner.end());
  return { header: scanner.head?.header ?? [], records };
}

/** Each record as line-lastLine and its cells, or the code of its damage. */
function shown(text: string, pieces = 1): readonly string[] {
  return scan(text, pieces).records.map(
    ({ line, lastLine, cells, damage }) => `${line}-${lastLine} ${damage?.code ?? cells.join('|')}`,
  );
}

describe('reading', () => {
  test('lines are counted through quoted line ends, and blank lines are no records', () => {
    expect(shown('a,b\n1,"x\ny"\n\n2,"say ""hi"""\r\n3,z')).toEqual(['2-3 1|x\ny', '5-5 2|say "hi"', '6-6 3|z']);
  });

  test.each([['\n'], ['\r\n'], ['\r']])('line ends %j', (end) => {
    expect(shown(['a,b', '1,2', '3,"4"', '5,6'].join(end))).toEqual(['2-2 1|2', '3-3 3|4', '4-4 5|6']);
  });

  test('line ends of all three kinds in one file', () => {
    expect(shown('a,b\r\n1,2\n3,4\r5,6\n\r7,8')).toEqual(['2-2 1|2', '3-3 3|4', '4-4 5|6', '6-6 7|8']);
  });

  test('a quote inside a cell that does not begin with one is part of it', () => {
    expect(shown('a,b\n8" pipe,5\' 2"\n')).toEqual(['2-2 8" pipe|5\' 2"']);
  });

  test('another delimiter and quote', () => {
    const { records } = scan("a;b\n'x;y';2\n", 1, { delimiter: ';', quote: "'" });
    expect(records.map(({ cells }) => cells)).toEqual([['x;y', '2']]);
  });
});

describe('damage costs the record it is in', () => {
  const good = (line: number) => `${line}-${line} ${line}|b|c`;
  const row = (line: number) => `${line},b,c`;
  const file = (bad: string) => ['x,y,z', row(2), bad, row(4), row(5)].join('\n');

  test.each([
    ['too few columns', '3,b', 'import.column-count'],
    ['too many columns', '3,b,c,d', 'import.column-count'],
    ['text after a closing quote', '3,"b"b,c', 'import.stray-quote'],
    ['a NUL', '3,b\0,c', 'import.nul'],
    ['bytes that are no text', '3,b\ufffd,c', 'import.not-text'],
    ['a quote that is never closed', '3,"b,c', 'import.unclosed-quote'],
    ['a quote opened at the end', '3,b,"', 'import.unclosed-quote'],
  ])('%s', (_name, bad, code) => {
    expect(shown(file(bad))).toEqual([good(2), `3-3 ${code}`, good(4), good(5)]);
  });

  test('an unclosed quote ends at the first later line from which rows have the header\u2019s columns again', () => {
    const text = 'x,y,z\n2,b,c\n3,"b\nstill b\nand b,c\n6,b,c\n7,"b",c\n';
    expect(shown(text)).toEqual([good(2), '3-5 import.unclosed-quote', good(6), good(7)]);
  });

  test('a quote left open before rows that have quotes of their own does not swallow them', () => {
    const text = 'x,y,z\n2,"b,c\n3,"b","c"\n4,"b",c\n5,b,",c"\n';
    expect(shown(text)).toEqual(['2-2 import.unclosed-quote', good(3), good(4), '5-5 5|b|,c']);
  });

  test('a quote closed by that of a later row is found by the rows between', () => {
    expect(shown('x,y,z\n2,"b,c\n3,b,c\n4,b,c\n5,b",c\n6,b,c\n')).toEqual([
      '2-2 import.unclosed-quote',
      good(3),
      good(4),
      '5-5 5|b"|c',
      good(6),
    ]);
  });

  test('a quote open at the end of the file takes the last lines', () => {
    expect(shown('x,y,z\n2,b,c\n3,"b\nrest')).toEqual([good(2), '3-4 import.unclosed-quote']);
  });

  test('an unclosed quote before a million characters does not hold them', () => {
    const rows = Array.from({ length: 100_000 }, (_, at) => `${at},b,c`);
    const { records } = scan(['x,y,z', '2,"b,c', ...rows].join('\n'), 50);
    expect(records).toHaveLength(100_001);
    expect(records[0]).toMatchObject({ line: 2, lastLine: 2, damage: { code: 'import.unclosed-quote' } });
    expect(records.at(-1)).toMatchObject({ line: 100_002, cells: ['99999', 'b', 'c'] });
  });

  test('a file cut off in the middle of a record', () => {
    expect(shown('x,y,z\n2,b,c\n3,b')).toEqual([good(2), '3-3 import.column-count']);
  });
});

describe('laws', () => {
  // Line ends and delimiters in one cell can read like rows, which are taken for a quote left open: told apart above.
  const cell = fc.oneof(fc.stringMatching(/^[a-z0-9 ;'\n\r]{0,12}$/), fc.stringMatching(/^[a-z0-9 ,"]{0,12}$/));
  const rows = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 20 });
  const written = (table: readonly (readonly string[])[]) =>
    table.map((cells) => cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(',')).join('\n');

  test('what was written is read, in whatever pieces it comes', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 60 }), (table, pieces) => {
        const kept = table.filter((cells) => cells.some((text) => text.trim() !== ''));
        const { records } = scan(`a,b,c\n${written(table)}`, pieces);
        expect(records.map(({ cells }) => cells)).toEqual(kept);
      }),
      { numRuns: 1000 },
    );
  });

  test('no text ends it, and no line is told twice', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ab,"\n\r\0]{0,200}$/), fc.integer({ min: 1, max: 40 }), (text, pieces) => {
        const { records } = scan(`x,y\n${text}`, pieces);
        let last = 1;
        for (const { line, lastLine } of records) {
          expect(line).toBeGreaterThan(last);
          expect(lastLine).toBeGreaterThanOrEqual(line);
          last = lastLine;
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('a row that is tried after a lost line may go on in the next piece', () => {
    const text = 'x,y,z\n"\r,",\n",';
    for (let pieces = 2; pieces <= text.length; pieces += 1)
      expect([pieces, shown(text, pieces)]).toEqual([pieces, shown(text)]);
  });

  test('the pieces in which a file comes do not change what is read', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ab,"\n\r]{0,120}$/), fc.integer({ min: 2, max: 40 }), (text, pieces) => {
        expect(shown(`x,y,z\n${text}`, pieces)).toEqual(shown(`x,y,z\n${text}`));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('encodings', () => {
  const decode = (bytes: Buffer, encoding: Parameters<typeof decoder>[0], size = 3) => {
    const text = decoder(encoding);
    let out = '';
    for (let at = 0; at < bytes.length; at += size) out += text.push(bytes.subarray(at, at + size));
    return out + text.end();
  };

  test.each([
    ['utf-8', Buffer.from('\u00e9\u20ac\u{1f600}x', 'utf8'), '\u00e9\u20ac\u{1f600}x'],
    ['utf-8', Buffer.from('\ufeffa,b', 'utf8'), 'a,b'],
    ['windows-1252', Buffer.from([0x52, 0x92, 0x73, 0x80, 0xe9]), 'R\u2019s\u20ac\u00e9'],
    ['windows-1252', Buffer.from([0x81, 0x41]), '\ufffdA'],
    ['latin1', Buffer.from([0xe9, 0x41]), '\u00e9A'],
    ['utf-16le', Buffer.from('a\u20acb', 'utf16le'), 'a\u20acb'],
    ['windows-1252', Buffer.from('\ufeff\u00e9', 'utf8'), '\u00e9'],
    ['utf-8', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('ab', 'utf16le')]), 'ab'],
    ['utf-8', Buffer.from([0x61, 0xff, 0x62, 0xe2, 0x82]), 'a\ufffdb\ufffd'],
    ['utf-8', Buffer.from('a'), 'a'],
    ['utf-8', Buffer.alloc(0), ''],
  ] as const)('%s %p', (encoding, bytes, text) => {
    expect(decode(bytes, encoding)).toBe(text);
    expect(decode(bytes, encoding, 1)).toBe(text);
  });
});
