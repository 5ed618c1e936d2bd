import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { SourceRecord } from '../../../server/importers/records.ts';
import { likelyRows } from '../../../server/importers/xml/likely-rows.ts';
import { XmlScanner } from '../../../server/importers/xml/scan.ts';
import { type ImportDesk, importDesk } from '../../builders/import-desk.ts';

function scan(text: string, cuts: readonly number[] = []): readonly SourceRecord[] {
  const scanner = new XmlScanner({ element: 'Cube', columns: ['time', 'currency', 'rate'] });
  const ends = [...cuts, text.length].sort((a, b) => a - b);
  const found = ends.flatMap((end, at) => [...scanner.push(text.slice(ends[at - 1] ?? 0, end))]);
  return [...found, ...scanner.end()];
}

const shown = (text: string, cuts: readonly number[] = []) =>
  scan(text, cuts).map(({ line, cells, damage }) => `${line} ${damage?.code ?? cells.join('|')}`);

const TEXT = [
  '<!-- one -->\n<x:E xmlns:x="urn:x" xmlns="urn:y"><Cube>',
  '  <Cube',
  '    time="2025-01-02"><x:Cube currency="A&amp;B" rate="1"/><Cube currency="C" rate="2" time="2025-01-03"></Cube>',
  '  </Cube><Other rate="9"/>',
  '</Cube></x:E>',
].join('\n');

describe('elements as rows', () => {
  test('innermost elements of the name, with attributes of those around them; the nearest counts', () => {
    expect(shown(TEXT)).toEqual(['4 2025-01-02|A&B|1', '5 2025-01-03|C|2']);
  });

  test('wherever the text is cut into pieces', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(TEXT.length), { maxLength: 6 }), (cuts) => {
        expect(shown(TEXT, cuts)).toEqual(shown(TEXT));
      }),
    );
  });

  test.each([
    ['a tag that is not closed', '<E>\n<Cube rate="1"/>\n', ['2 ||1', '3 import.not-xml']],
    ['a stray tag', '<E>\n<Cube rate="1"/></F>\n<Cube rate="2"/></E>', ['2 ||1', '3 import.not-xml']],
    ['an entity of its own', '<E>\n<Cube rate="&mine;"/></E>', ['2 import.not-xml']],
    ['no XML', 'Date,USD\n2025-01-01,1', ['1 import.not-xml']],
  ])('%s ends the reading with its line', (_, text, rows) => {
    expect(shown(text)).toEqual(rows);
  });
});

const NOTICES = [
  '<n:notices xmlns:n="urn:n" xmlns:c="urn:c"><n:notice no="1"><c:ID>A &amp; B</c:ID>',
  '<c:Lot><c:ID>L1</c:ID></c:Lot><c:Award><c:Amount currencyID="EUR"> 5.50 </c:Amount><c:Note><![CDATA[<x>]]></c:Note></c:Award></n:notice>',
  '<n:notice no="2"><c:ID>C</c:ID><c:Award><c:Amount currencyID="EUR">5</c:Amount></c:Award><c:Award><c:Amount currencyID="SEK">7</c:Amount></c:Award></n:notice>',
  '<n:notice no="3"><c:Award/></n:notice></n:notices>',
].join('\n');

describe('what stands within a row', () => {
  const columns = ['no', 'ID', 'Award/Amount', 'Award/Amount/@currencyID', 'Award/Note'];
  const cellsOf = (cuts: readonly number[]) => {
    const scanner = new XmlScanner({ element: 'notice', columns });
    const ends = [...cuts, NOTICES.length].sort((a, b) => a - b);
    const found = ends.flatMap((end, at) => [...scanner.push(NOTICES.slice(ends[at - 1] ?? 0, end))]);
    return [...found, ...scanner.end()].map(({ cells }) => cells);
  };
  const read = [
    ['1', 'A & B', '5.50', 'EUR', '<x>'],
    ['2', 'C', '5; 7', 'EUR; SEK', ''],
    ['3', '', '', '', ''],
  ];

  test('is read by the way to it; what stands there several times is one cell that is no amount', () => {
    expect(cellsOf([])).toEqual(read);
  });

  test('wherever the text is cut into pieces', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(NOTICES.length), { maxLength: 6 }), (cuts) => {
        expect(cellsOf(cuts)).toEqual(read);
      }),
    );
  });
});

describe('a column of the list', () => {
  let desk: ImportDesk;
  beforeAll(async () => {
    desk = await importDesk();
  });
  afterAll(() => desk.close());

  const imported = async (columns: string, text = NOTICES) => {
    const mapping = `
id: notices
publisher: town-hall
files:
  - name: notices
    glob: "*.xml"
    format: xml
    element: notice
    header: [no, ${columns}]
    records:
      - record: contract
        kind: Contract
        key: [no]
        values: { number: no, what: Award/Note }
`;
    const { id, ledger } = await desk.run(mapping, [desk.file('notices.xml', text)]);
    return { ledger, problems: await desk.problems(id) };
  };

  test('that no row has is named with what the rows have, and nothing is read', async () => {
    const { ledger, problems } = await imported('Award/Note, ID', NOTICES.replaceAll('c:Note', 'c:Notes'));
    expect(ledger).toMatchObject({ in: 1, accepted: 0, rejected: 1 });
    expect(problems).toMatchObject([
      {
        ...{ line: 1, code: 'import.columns-missing' },
        params: {
          missing: 'Award/Note',
          found: 'no, ID, Lot/ID, Lot, Award/Amount/@currencyID, Award/Amount, Award/Notes, Award',
        },
      },
    ]);
  });

  test('that some row has is blank in the others, and one that no rule reads may be nowhere', async () => {
    const { ledger } = await imported('Award/Note, Award/Reason');
    expect(ledger).toMatchObject({ in: 3, accepted: 3, rejected: 0 });
  });

  test('is not called missing where the file breaks off before it', async () => {
    const { ledger, problems } = await imported('Award/Note', '<a>\n<notice no="1"/>\n<notice no="2"><Award>');
    expect(ledger).toMatchObject({ in: 2, accepted: 1, rejected: 1 });
    expect(problems).toMatchObject([{ code: 'import.not-xml' }]);
  });
});

describe('which elements look like rows', () => {
  test('those of which there are most, with all names of attributes', () => {
    expect(likelyRows(TEXT)).toEqual({ element: 'Cube', header: ['time', 'currency', 'rate'] });
    expect(likelyRows('<a><b/></a>')).toBeUndefined();
  });

  test('a sample that ends within an element', () => {
    expect(likelyRows('<a><r no="1" of="x"/><r no="2" of=')).toEqual({ element: 'r', header: ['no', 'of'] });
  });
});
