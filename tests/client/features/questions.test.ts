import { describe, expect, test } from '@jest/globals';
import {
  askable,
  fileAddress,
  filterIn,
  groupsOf,
  orderIn,
  pageOf,
} from '../../../client/features/questions/view-model.ts';

describe('questions to ask', () => {
  test('stand in groups by whom to ask, in the order in which they come', () => {
    const questions = [
      { holder: 'a', id: 1 },
      { holder: 'a', id: 2 },
      { holder: 'b', id: 3 },
    ];
    expect(groupsOf(questions).map(({ holder, questions: own }) => [holder, own.length])).toEqual([
      ['a', 2],
      ['b', 1],
    ]);
    expect(groupsOf([])).toEqual([]);
  });

  test('a file has the chosen ones, or all that the address chooses', () => {
    const search = { holder: 'x:1', asOf: '2025-07-12', after: 'q9' };
    expect(fileAddress('list.csv', search, new Set())).toBe('/questions/list.csv?holder=x%3A1&asOf=2025-07-12');
    expect(fileAddress('list.csv', search, new Set(['q1', 'q2']))).toBe(
      '/questions/list.csv?ids=q1%2Cq2&asOf=2025-07-12',
    );
    expect(fileAddress('list.csv', {}, new Set())).toBe('/questions/list.csv');
  });

  test('an address says what is chosen; what it leaves out chooses nothing', () => {
    expect(filterIn({ topic: 'pay', after: 'q9' })).toEqual({
      holder: null,
      map: null,
      topic: 'pay',
      settles: null,
      record: null,
    });
    expect([orderIn({}), orderIn({ order: 'day' }), orderIn({ order: 'size' })]).toEqual(['settles', 'day', 'settles']);
  });

  test('each place leads to the screen on which the answer stays open', () => {
    const at = (kind: string, more: object = {}) =>
      pageOf({ kind, record: 'r', atWorkplace: false, text: '', ...more }).to;
    expect(at('price_test', { test: 'floor' })).toBe('/flags/$test/$subject');
    expect(at('claim')).toBe('/claims/$id');
    expect(at('public_record', { atWorkplace: true })).toBe('/workplaces/$id');
    expect(at('diligence')).toBe('/organisations/$id');
  });
});

test('who can be asked stands by how much hangs on it; what is looked up, or in one’s own file, is asked of nobody', () => {
  const party = (holder: string, answers: number) => ({ holder, answers });
  const parties = [party('published', 90), party('a', 2), party('own_file', 50), party('b', 7)];
  expect(askable(parties).map(({ holder }) => holder)).toEqual(['b', 'a']);
});
