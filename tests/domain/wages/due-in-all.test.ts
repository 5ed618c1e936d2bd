import { describe, expect, test } from '@jest/globals';
import { decimal } from '../../../server/domain/money.ts';
import { higherOfDue } from '../../../server/domain/wages/due-in-all.ts';
import type { Owed } from '../../../server/domain/wages/owed-lines.ts';
import type { PaidWork } from '../../../server/domain/wages/wage-record.ts';
import { price } from '../../builders/benchmarks.ts';
import { paidWork } from '../../builders/subjects.ts';

const nothing: Owed = { lines: [], missing: [] };

/** A hundred hours at 12.00 and a premium of 100: 300 and 100 unpaid. */
const ofHours: Owed = {
  lines: [
    { kind: 'wages', hours: decimal('100'), rateDue: decimal('12'), paid: decimal('900') },
    { kind: 'overtime', amount: decimal('100'), hours: decimal('10'), factor: decimal('1.5') },
  ],
  missing: [],
};

function higher(more: Partial<PaidWork>, owed = nothing) {
  const { lines, missing } = higherOfDue(paidWork('100', '900', more), owed);
  return [lines.map((line) => ('amount' in line ? line.amount.toString() : line.hours.toString())), missing];
}

describe('what was due in all, beside what the hours come to', () => {
  test.each<[string, Partial<PaidWork>, Owed, readonly string[], readonly string[]]>([
    ['is not known: the lines of the hours', {}, ofHours, ['100', '100'], []],
    ['is more unpaid: one line in their place', { payDue: price('1301') }, ofHours, ['401'], []],
    ['is as much, or less: the lines of the hours', { payDue: price('1300') }, ofHours, ['100', '100'], []],
    ['is paid', { payDue: price('900') }, nothing, [], []],
    ['is a lower bound', { payDue: price('1000', 'EUR', 'at_least') }, nothing, ['100'], ['pay-due']],
    ['is at most what was paid', { payDue: price('900', 'EUR', 'at_most') }, nothing, [], []],
    ['is in another currency', { payDue: price('2000', 'PLN') }, ofHours, ['100', '100'], ['exchange-rate']],
    ['is gross, and net pay is known', { payDue: price('2000'), basis: 'net' }, nothing, [], ['gross-pay']],
    ['is known, and no rate', { payDue: price('1000') }, { lines: [], missing: ['ordinary-rate'] }, ['100'], []],
    [
      'is known, and no floor',
      { payDue: price('1000') },
      { lines: [], missing: ['wage-floor'] },
      ['100'],
      ['wage-floor'],
    ],
  ])('%s', (_what, more, owed, lines, missing) => {
    expect(higher(more, owed)).toEqual([lines, missing]);
  });

  test('nothing paid is nothing, gross or net', () => {
    const { lines } = higherOfDue(paidWork('100', '0', { payDue: price('2000'), basis: 'net' }), nothing);
    expect(lines).toMatchObject([{ kind: 'wages' }]);
  });
});
