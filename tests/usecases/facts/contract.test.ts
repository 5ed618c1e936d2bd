import { describe, expect, test } from '@jest/globals';
import type { ValuesOf } from '../../../schema/graph.ts';
import type { StoredRecord } from '../../../server/store/store.ts';
import { contractOf } from '../../../server/usecases/facts/contract.ts';
import { pricedContractOf } from '../../../server/usecases/facts/priced-contract.ts';

function stored(values: ValuesOf<'Contract'>): StoredRecord<'Contract'> {
  return { id: 'c', kind: 'Contract', workspace: 'local', values, disputed: [] };
}

describe('a stored contract as the chain sees it', () => {
  test('carries every fact that is held, exactly', () => {
    const contract = contractOf(
      stored({
        buyer: 'b',
        supplier: 's',
        aboveKnown: true,
        kind: 'works',
        nace: '43.31',
        signed: '2025-02-24',
        from: '2025-03-01',
        until: '2025-06-01',
        price: { bound: 'between', amount: '10.00', upper: '12.50', currency: 'EUR' },
        outstanding: { amount: '0.10', currency: 'EUR' },
        publicWorks: false,
      }),
    );
    expect(contract).toMatchObject({
      id: 'c',
      buyer: 'b',
      supplier: 's',
      aboveKnown: true,
      kind: 'works',
      nace: '43.31',
      signed: '2025-02-24',
      from: '2025-03-01',
      until: '2025-06-01',
      publicWorks: false,
    });
    expect(contract.price?.upper?.toString()).toBe('12.5');
    expect(contract.outstanding?.amount.toString()).toBe('0.1');
  });

  test('leaves out what is not held: no false, no zero', () => {
    expect(contractOf(stored({ buyer: 'b', supplier: 's' }))).toEqual({
      id: 'c',
      buyer: 'b',
      supplier: 's',
      under: [],
      aboveKnown: false,
    });
  });

  test('keeps an inferred link marked, and a documented one wins over it', () => {
    const { under } = contractOf(stored({ buyer: 'b', supplier: 's', under: ['x'], underInferred: ['x', 'y'] }));
    expect(under).toEqual([
      { contract: 'x', evidence: 'documented' },
      { contract: 'y', evidence: 'inferred', inferredFrom: ['stated'] },
    ]);
  });

  test('a party that is not held is a party of its own, never the same unknown twice', () => {
    const one = contractOf(stored({ supplier: 's' }));
    const other = contractOf({ ...stored({ supplier: 's' }), id: 'other' });
    expect(one.supplier).toBe('s');
    expect(one.buyer).not.toBe(other.buyer);
    expect(one.buyer).not.toBe('');
  });
});

describe('a stored contract as the price tests see it', () => {
  test('is dated by its signature, else by the first day of work', () => {
    expect(pricedContractOf(stored({ signed: '2025-02-24', from: '2025-03-01' })).on).toBe('2025-02-24');
    expect(pricedContractOf(stored({ from: '2025-03-01' })).on).toBe('2025-03-01');
    expect(pricedContractOf(stored({})).on).toBeUndefined();
  });

  test('reads one value as exact, two as a range, an upper end alone as a range from nothing', () => {
    const range = (values: ValuesOf<'Contract'>) => {
      const { labourHours } = pricedContractOf(stored(values));
      return labourHours && [labourHours.least?.toString(), labourHours.most?.toString()];
    };
    expect(range({ labourHours: '10' })).toEqual(['10', '10']);
    expect(range({ labourHours: '10', labourHoursAtMost: '12' })).toEqual(['10', '12']);
    expect(range({ labourHoursAtMost: '12' })).toEqual(['0', '12']);
    expect(range({})).toBeUndefined();
  });
});
