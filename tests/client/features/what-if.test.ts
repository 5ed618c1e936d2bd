import { describe, expect, test } from '@jest/globals';
import { readTyped } from '../../../client/features/what-if/view-model.ts';
import { readSupposed } from '../../../client/features/what-if-all/supposed.ts';

describe('what is typed', () => {
  test('an amount is in the currency of the contract unless it says another', () => {
    const { question, faults } = readTyped({ floor: '15', price: 'GBP 3.20', time: '80' }, 'EUR');
    expect(question).toEqual({ floor: 'EUR 15', price: 'GBP 3.20', time: '0.80' });
    expect(faults).toEqual({});
  });

  test.each(['10 %', '+10%', '+ 10 %'])('a floor by %s more', (typed) => {
    expect(readTyped({ floor: typed }, undefined)).toEqual({
      ...{ question: { floor: '+10%', price: null, time: null }, faults: {} },
    });
    expect(readSupposed({ place: 'de', floor: typed }).supposed).toMatchObject({ place: 'DE', floor: '+10%' });
  });

  test.each([
    ['100', '1.00'],
    ['7', '0.07'],
    ['112.5', '1.125'],
  ])('%s per cent is the share %s', (typed, share) => {
    expect(readTyped({ time: typed }, 'EUR').question.time).toBe(share);
  });

  test('what cannot be read is said at its field, and not asked', () => {
    const { question, faults } = readTyped({ floor: '15,00', price: '', time: '0' }, undefined);
    expect(question).toEqual({ floor: null, price: null, time: null });
    expect(Object.keys(faults).sort()).toEqual(['floor', 'time']);
    expect(readTyped({ floor: '15.00' }, undefined).faults.floor).toMatch(/EUR 15.00/);
  });
});
