/** What is asked of numbers that read two ways, and what is then settled. */
import { describe, expect, test } from '@jest/globals';
import { alikeIn, openNumbers, withNumbers } from '../../../../client/features/imports/mapping/number-ways.ts';
import type { Fact, Kinds, Outline } from '../../../../client/features/imports/mapping/outline.ts';
import { listFacts } from '../../../../server/usecases/mapping/list-facts.ts';

const kinds: Kinds = listFacts().kinds.map((kind) => ({
  ...kind,
  facts: kind.facts.map((fact): Fact => ({ ...fact, to: fact.to ?? null })),
}));

const ways = (cell: string) => ({
  cell,
  taken: { numbers: '1,234.56', reads: cell },
  other: { numbers: '1.234,56', reads: cell.replace('.', '') },
});
const COLUMNS = [
  { column: 'Price', twoWays: ways('1.234') },
  { column: 'Rate', twoWays: ways('2.500') },
  { column: 'No', twoWays: ways('1.001') },
  { column: 'Sum', twoWays: null },
];
const feed = (property: string, column: string, options = {}) => ({ record: 'contract', property, column, options });
const OUTLINE: Outline = {
  ...{ id: 'a', publisher: 'b', file: 'rows', globs: ['*'], pseudonyms: [] },
  records: [{ record: 'contract', kind: 'Contract', key: ['No'] }],
  feeds: [
    feed('price', 'Price', { read: 'price', numbers: '1,234.56', currency: 'EUR' }),
    // Where a mapping does not say, it is as drafted.
    feed('labourHours', 'Rate'),
    feed('number', 'No'),
    feed('quantity', 'Sum'),
  ],
  ...{ constants: [], links: [], valueLists: [] },
};

describe('numbers that read two ways', () => {
  test('are asked of each column that feeds a number, and of none that feeds a text', () => {
    expect(openNumbers(COLUMNS, OUTLINE, kinds, [])).toEqual(['Price', 'Rate']);
  });

  test('are settled by saying so, also where the draft had it right', () => {
    const alike = alikeIn(COLUMNS, 'Price');
    expect(alike).toEqual(['Price', 'Rate', 'No']);
    const kept = withNumbers(OUTLINE, kinds, alike, '1,234.56');
    expect(kept.feeds.map(({ options }) => (options as { numbers?: string }).numbers)).toEqual([
      '1,234.56',
      '1,234.56',
      undefined,
      undefined,
    ]);
    expect(openNumbers(COLUMNS, kept, kinds, [])).toEqual(['Price', 'Rate']);
    expect(openNumbers(COLUMNS, kept, kinds, alike)).toEqual([]);
  });

  test('are settled by the other way, wherever it was written', () => {
    const other = withNumbers(OUTLINE, kinds, ['Price'], '1.234,56');
    expect(openNumbers(COLUMNS, other, kinds, [])).toEqual(['Rate']);
  });
});
