import { describe, expect, test } from '@jest/globals';
import { classSharesOf, payPartsOf } from '../../../server/usecases/facts/pay-parts.ts';
import { paidWorkOf } from '../../../server/usecases/facts/wage-record.ts';

describe('parts of pay as a record states them', () => {
  const read = (value: Parameters<typeof payPartsOf>[0]) =>
    payPartsOf(value)?.map(({ kind, amount }) => `${kind} ${amount}`);

  test('keep their kind; another kind is pay of which nobody knows what it is for', () => {
    const tips = { kind: 'tips', amount: '5.00' };
    expect(read([{ kind: 'basic', amount: '100.00' }, tips])).toEqual(['basic 100', 'rest_of_pay 5']);
  });

  test('of a deduction the amount counts, whichever sign it is written with', () => {
    const taken = (amount: string) => read([{ kind: 'deduction_tools', amount }]);
    expect([taken('-20.00'), taken('20.00')]).toEqual([['deduction_tools 20'], ['deduction_tools 20']]);
    expect(read([{ kind: 'basic', amount: '-20.00' }])).toEqual(['basic -20']);
  });

  test('that cannot be read say nothing', () => {
    expect([read(undefined), read('basic'), read([]), read([null, 7, { kind: 'basic', amount: 'x' }])]).toEqual(
      Array(4).fill(undefined),
    );
  });
});

test('classes need a share, an upper end and a currency', () => {
  const whole = { share: '0.12', upTo: '9.50', currency: 'EUR', workClass: 'helper' };
  expect(classSharesOf([whole, { share: '0.12', upTo: '9.50' }, { ...whole, share: 12 }])).toHaveLength(1);
});

test('a record gives the tests all that they ask', () => {
  const values = {
    ...{ employer: 'e', worker: 'worker-1', hours: '50', ordinaryHours: '40', overtimeHours: '10' },
    ...{ due: '2025-04-15', paidOn: '2025-04-16' },
    agreedRate: { bound: 'exact' as const, amount: '20.00', currency: 'USD' },
  };
  const work = paidWorkOf({ id: 'w', kind: 'WageRecord', values } as never);
  expect(Object.keys(work).sort()).toEqual([...Object.keys(values), 'id'].sort());
});

test('hours at twice the rate are beyond ordinary time beside the overtime', () => {
  const work = (values: Parameters<typeof paidWorkOf>[0]['values']) => paidWorkOf({ id: 'w', values } as never);
  const both = work({ overtimeHours: '8', doubleTimeHours: '4' });
  expect([both.overtimeHours?.toString(), both.doubleTimeHours?.toString()]).toEqual(['12', '4']);
  expect(work({ doubleTimeHours: '4' }).overtimeHours).toBeUndefined();
});
