import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { keptParts, type Outline, outlineOf, rawMapping } from '../../../server/importers/mapping/outline.ts';
import { writeOutline } from '../../../server/importers/mapping/write-outline.ts';

const seeds = join(import.meta.dirname, '../../../seed/mappings');
const shipped = readdirSync(seeds, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => [file, readFileSync(join(seeds, file), 'utf8')] as const);

const name = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/);
const column = fc.oneof(
  fc.constantFrom(
    'Auftrag',
    'Preis (netto)',
    'Größe: m²',
    '# no',
    "it's",
    '- x',
    'yes',
    '1',
    'a, b',
    '{c}',
    ' Amount (2)',
  ),
  fc.string({ minLength: 1, maxLength: 8, unit: 'grapheme' }),
);
const property = fc.constantFrom('number', 'price', 'signed', 'buyer', 'what', 'from', 'until', 'kind');
const options = fc.record(
  {
    read: fc.constantFrom('money', 'day', 'text'),
    numbers: fc.constantFrom('1.234,56', '1,234.56'),
    formats: fc.array(fc.constantFrom('D.M.YYYY', 'YYYY-MM-DD'), { minLength: 1, maxLength: 2 }),
    required: fc.boolean(),
    // What the page has no field for rides along beside the column.
    extract: fc.constantFrom('No\\. ([0-9]+)', '(.*)'),
    when: fc.constant({ column: 'Rank', is: '1' }),
  },
  { requiredKeys: [] },
);
const when = fc
  .option(column, { nil: undefined })
  .map((filled) => (filled === undefined ? {} : { whenFilled: filled }));

const outline: fc.Arbitrary<Outline> = fc
  .record({
    ids: fc.tuple(name, name),
    globs: fc.array(column, { minLength: 1, maxLength: 2 }),
    pseudonyms: fc.array(column, { maxLength: 2 }),
    records: fc.uniqueArray(fc.record({ record: name, key: fc.array(column, { minLength: 1, maxLength: 2 }), when }), {
      selector: ({ record }) => record,
      maxLength: 4,
    }),
    facts: fc.array(
      fc.record({
        nth: fc.nat(3),
        property,
        fact: fc.oneof(
          fc.record({ column, options }),
          fc.record({ value: fc.oneof(fc.string(), fc.integer(), fc.boolean()) }),
          fc.tuple(name, when).map(([to, filled]) => ({ to, ...filled })),
          fc
            .tuple(fc.array(column, { minLength: 1, maxLength: 2 }), when)
            .map(([key, filled]) => ({ kind: 'Contract', key, ...filled })),
        ),
      }),
      { maxLength: 8 },
    ),
    lists: fc.uniqueArray(
      fc.record({
        name,
        words: fc.uniqueArray(
          fc.record({ from: fc.constantFrom('Ja', 'Nein', 'ca.', ''), to: fc.constantFrom('yes', true, null) }),
          {
            selector: ({ from }) => from,
          },
        ),
        otherwise: fc.constantFrom('reject', 'keep', 'absent'),
        caseless: fc.boolean(),
      }),
      { selector: (list) => list.name, maxLength: 2 },
    ),
  })
  .map(({ ids: [id, publisher], globs, pseudonyms, records, facts, lists }) => {
    const seen = new Set<string>();
    const placed = facts.flatMap(({ nth, property: of, fact }) => {
      const record = records[nth]?.record;
      if (record === undefined || seen.has(`${record} ${of}`)) return [];
      seen.add(`${record} ${of}`);
      return [{ record, property: of, ...fact }];
    });
    return {
      ...{ id, publisher, file: 'rows', globs, pseudonyms, valueLists: lists },
      records: records.map(({ record, key, when: filled }) => ({ record, kind: 'Contract', key, ...filled })),
      feeds: placed.filter((one) => 'column' in one),
      constants: placed.filter((one) => 'value' in one),
      links: placed.filter((one) => 'to' in one || 'kind' in one),
    } as unknown as Outline;
  });

const EMPTY = 'id: a\npublisher: b\nfiles:\n  - name: rows\n    glob: "*"\n    format: csv\n    records: []\n';

/** Order says nothing in a mapping: facts are compared as a set. */
const sorted = (one: Outline | undefined) => {
  const byText = <T>(all: readonly T[] = []) =>
    [...all].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  return {
    ...one,
    records: byText(one?.records),
    feeds: byText(one?.feeds),
    constants: byText(one?.constants),
    links: byText(one?.links),
    valueLists: byText(one?.valueLists),
  };
};

describe('an outline and its text', () => {
  test('any outline written into an empty mapping is read back from it', () => {
    fc.assert(
      fc.property(outline, (one) => {
        expect(sorted(outlineOf(rawMapping(writeOutline(EMPTY, one)), 'rows'))).toEqual(sorted(one));
      }),
      { numRuns: 300 },
    );
  });

  test('one outline after another: only the last is left, and what no outline knows of stays', () => {
    const kept = {
      hold: [{ when: { column: 'Type', is: 'Subtotal' }, reason: 'a subtotal' }],
      fillDown: ['Contract'],
      skip: { rows: 2 },
    };
    const base = stringify({
      ...{ id: 'a', publisher: 'b', licence: 'CC0' },
      files: [
        { name: 'rows', glob: '*', format: 'csv', ...kept, records: [] },
        { name: 'other', glob: 'o*', format: 'csv', records: [{ record: 'x', kind: 'Bid', key: ['A'], values: {} }] },
      ],
    });
    fc.assert(
      fc.property(outline, outline, (first, second) => {
        const text = writeOutline(writeOutline(base, first), second);
        expect(sorted(outlineOf(rawMapping(text), 'rows'))).toEqual(sorted(second));
        expect(keptParts(rawMapping(text), 'rows')).toEqual(keptParts(rawMapping(base), 'rows'));
        expect(rawMapping(text)).toMatchObject({ licence: 'CC0' });
      }),
      { numRuns: 200 },
    );
  });

  test.each(shipped)(
    '%s: each entry unchanged is the same text, and a changed one keeps its remarks',
    (_file, text) => {
      const raw = rawMapping(text) as { files: readonly { name: string }[] };
      for (const { name: file } of raw.files) {
        const held = outlineOf(raw, file) as Outline;
        expect(writeOutline(text, held)).toBe(text);
        const renamed = { ...held, title: 'Another title' };
        const written = writeOutline(text, renamed);
        expect(rawMapping(written)).toEqual({ ...raw, title: 'Another title' });
        const remarks = (of: string) => of.match(/(?<=^|\s)#.*$/gm)?.length ?? 0;
        expect(remarks(written)).toBe(remarks(text));
      }
    },
  );
});
