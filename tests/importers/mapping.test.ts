import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { RECORD_KINDS } from '../../schema/graph.ts';
import { SolidaryError } from '../../server/domain/errors.ts';
import { ENCODINGS } from '../../server/importers/encoding/names.ts';
import { mappingJsonSchema } from '../../server/importers/mapping/schema.ts';
import { loadMapping } from '../../server/usecases/mapping/load-mapping.ts';

const GOOD = `
id: bids
publisher: town
valueLists:
  answers: { values: { 'ja': true, 'nein': false } }
files:
  - name: bids
    glob: bids*.csv
    format: csv
    keys:
      firm: [{ when: { column: Licence, filled: true }, key: [Licence] }, { key: [Contract, Firm] }]
    records:
      - record: firm
        kind: Organisation
        key: firm
        values: { name: Firm }
      - record: contract
        kind: Contract
        key: [Contract]
        values:
          number: Contract
          supplier: { record: firm }
          signed: { column: Signed, formats: [DD.MM.YY], pivot: 50 }
          price: { column: Price, read: price, currency: EUR, numbers: '1.234,56' }
          publicWorks: { column: Public, valueList: answers }
`;

function refusal(text: string): SolidaryError {
  try {
    loadMapping(text, 'bids.yaml');
  } catch (error) {
    if (error instanceof SolidaryError) return error;
    throw error;
  }
  throw new Error('the mapping was taken');
}

describe('a mapping', () => {
  test('is taken as YAML and as JSON, with the same hash', () => {
    const fromYaml = loadMapping(GOOD, 'bids.yaml');
    const fromJson = loadMapping(JSON.stringify(fromYaml.mapping), 'bids.json');
    expect(fromJson.hash).toBe(fromYaml.hash);
    expect(fromYaml.mapping.files[0]?.header).toBe(true);
  });

  /** What is changed in the good mapping, and the field that the refusal names. */
  test.each([
    ['glob: bids*.csv', 'globb: bids*.csv', 'files[0].globb'],
    ['format: csv', 'format: ods', 'files[0].format'],
    ['format: csv', 'format: xlsx\n    delimiter: ";"', 'files[0].delimiter'],
    ['kind: Contract', 'kind: Contrat', 'files[0].records[1].kind'],
    ['number: Contract', 'nummer: Contract', 'files[0].records[1].values.nummer'],
    [
      'number: Contract',
      'number: Contract\n          kind: { constant: Bauleistung }',
      'files[0].records[1].values.kind.constant',
    ],
    ['key: [Contract]', 'key: contract-key', 'files[0].records[1].key'],
    ['record: firm }', 'record: farm }', 'files[0].records[1].values.supplier.record'],
    ['record: firm }', 'column: Firm }', 'files[0].records[1].values.supplier'],
    [', pivot: 50', '', 'files[0].records[1].values.signed.pivot'],
    ['[DD.MM.YY]', '[DD.MM]', 'files[0].records[1].values.signed.formats[0]'],
    ['[DD.MM.YY]', '[MM/YYYY]', 'files[0].records[1].values.signed.formats[0]'],
    ['currency: EUR', 'curency: EUR', 'files[0].records[1].values.price.curency'],
    [', currency: EUR', '', 'files[0].records[1].values.price.currency'],
    ['currency: EUR', 'currency: euro', 'files[0].records[1].values.price.currency'],
    ["numbers: '1.234,56'", "numbers: '1234.567'", 'files[0].records[1].values.price.numbers'],
    ['valueList: answers', 'valueList: questions', 'files[0].records[1].values.publicWorks.valueList'],
    ['column: Public, valueList: answers', 'column: Public, constant: true', 'files[0].records[1].values.publicWorks'],
    ['column: Signed, ', 'column: Signed, separator: ";", ', 'files[0].records[1].values.signed.separator'],
    ['record: contract', 'record: firm', 'files[0].records[1].record'],
    ['id: bids\n', 'id: Bids 2025\n', 'id'],
    ['publisher: town', '', 'publisher'],
    ['filled: true', 'matches: "("', 'files[0].keys.firm[0].when.matches'],
    ['filled: true', 'filled: true, is: x', 'files[0].keys.firm[0].when'],
    ['files:', 'files: [', 'line 7'],
  ])('%s -> %s is refused at %s', (from, to, field) => {
    expect(GOOD).toContain(from);
    const { code, params } = refusal(GOOD.replace(from, to));
    expect(code).toBe('bad-mapping');
    expect(params).toMatchObject({ file: 'bids.yaml', field });
    expect(String(params.example)).toMatch(/\w+: ./);
    expect(String(params.reason)).not.toBe('');
  });

  test.each([
    ['glob: bids*.csv', 'glob: *.csv', 'line 8, files[0].glob', 'glob: "*.csv"', /quotes/],
    ['[Contract, Firm]', '[Contract, *Firm]', 'line 11, files[0].keys.firm[1].key[1]', 'key: "*Firm"', /quotes/],
    ['column: Price,', 'column: *,', 'line 24', 'glob: "*.csv"', /quotes/],
    ['column: Price,', 'column: @Price,', 'line 24', 'column: "% of price"', /quotes/],
    ['publisher: town', 'publisher: town: hall', 'line 3', 'column: "Price: net"', /quotes/],
    ['publisher: town', 'publisher: "town" hall', 'line 3', 'publisher: "\'town\' hall"', /after a closing quote/],
    ['publisher: town', 'publisher: town\n\ttitle: x', 'line 4', '"    format: csv"', /tabs/],
    ['publisher: town', 'publisher: town\nid: two', 'line 4', 'number: Contract', /twice/],
    ['publisher: town', 'publisher: &x [*x]', 'line 3, publisher[0]', 'publisher: "*x"', /quotes/],
    ["numbers: '1.234,56' }", 'numbers: "1.234,56 }', 'line 26', 'key: ["Contract no", Bidder]', /not closed/],
  ])('%s -> %s is no YAML, at %s, and a good value fits', (from, to, field, example, reason) => {
    expect(GOOD).toContain(from);
    const { code, params } = refusal(GOOD.replace(from, () => to));
    expect(code).toBe('bad-mapping');
    expect(params).toMatchObject({ file: 'bids.yaml', field, example });
    expect(String(params.reason)).toMatch(reason);
  });

  test('that YAML itself refuses to unfold is refused, not a failure of the program', () => {
    const bomb = `a: &a [${'x,'.repeat(20)}]\n${[...'bcdefgh'].map((name, at) => `${name}: &${name} [${`*${'abcdefg'[at]},`.repeat(20)}]\n`).join('')}`;
    expect(refusal(bomb)).toMatchObject({ code: 'bad-mapping', params: { field: 'the file' } });
  });

  test('names an encoding by its own name where it has another', () => {
    const { params } = refusal(GOOD.replace('format: csv', 'format: csv\n    encoding: CP1250'));
    expect(params).toMatchObject({ field: 'files[0].encoding', example: 'encoding: windows-1250' });
    expect(String(params.reason)).toMatch(/^must be one of utf-8, .*windows-1251/);
  });

  test('a value list that gives words which no rule knows is refused with those that are known', () => {
    const listed = GOOD.replace("'ja': true", "'Bau': bau, 'ja': true").replace(
      'number: Contract',
      'number: Contract\n          kind: { column: Kind, valueList: answers }',
    );
    const { params } = refusal(listed);
    expect(params.field).toBe('files[0].records[1].values.kind.valueList');
    expect(params.reason).toMatch(/bau .*works, services, labour_supply/);
  });

  test('says how many more faults there are', () => {
    const broken = GOOD.replace('glob: bids*.csv', 'globb: x').replace('number: Contract', 'number: [1]');
    expect(refusal(broken).params.others).toBeGreaterThan(0);
  });
});

test('schema/mapping.schema.json is the schema of the format', () => {
  const held: unknown = JSON.parse(readFileSync('schema/mapping.schema.json', 'utf8'));
  expect(held).toEqual(JSON.parse(JSON.stringify(mappingJsonSchema(RECORD_KINDS))));
});

describe('the guide', () => {
  const guide = readFileSync('docs/MAPPING.md', 'utf8');
  const examples = [...guide.matchAll(/```yaml\n(id: [\s\S]*?)```/g)].map((match) => match[1] ?? '');

  test('has whole mappings as examples', () => {
    expect(examples.length).toBeGreaterThan(2);
  });

  test.each(examples.map((text) => [/^id: (.*)$/m.exec(text)?.[1] ?? '', text]))(
    'the example %s can be loaded',
    (name, text) => {
      expect(loadMapping(text, `${name}.yaml`).mapping.id).toBe(name);
    },
  );

  test('names every encoding', () => {
    expect(ENCODINGS.filter((encoding) => !guide.includes(`\`${encoding}\``))).toEqual([]);
  });

  test('names every key, reader and option of the format', () => {
    const keys = new Set<string>();
    const visit = (node: unknown): void => {
      if (typeof node !== 'object' || node === null) return;
      const { properties } = node as { properties?: object };
      for (const name of Object.keys(properties ?? {})) keys.add(name);
      for (const inner of Object.values(node)) visit(inner);
    };
    visit(mappingJsonSchema(RECORD_KINDS));
    keys.delete('$schema');
    const missing = [...keys].filter((key) => !new RegExp(`\\b${key}\\b`).test(guide));
    expect(missing).toEqual([]);
  });
});

test.each(readdirSync('seed/mappings/california-highway').filter((name) => name.endsWith('.yaml')))(
  'the mapping %s can be loaded',
  (name) => {
    const text = readFileSync(`seed/mappings/california-highway/${name}`, 'utf8');
    expect(loadMapping(text, name).mapping.files.length).toBeGreaterThan(0);
  },
);
