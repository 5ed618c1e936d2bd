import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { nestedAmong, type OwnAmount, owedOnce, type Under } from '../../../server/domain/exposure/once.ts';
import { decimal } from '../../../server/domain/money.ts';

const own = (least: string, most: string, lawful: string): OwnAmount => ({
  ...{ least: decimal(least), most: decimal(most), lawful: decimal(lawful) },
});
const links = (of: Readonly<Record<string, readonly string[]>>, inferred: Readonly<Record<string, string[]>> = {}) =>
  new Map<string, Under>(
    [...new Set([...Object.keys(of), ...Object.keys(inferred)])].map((id) => [
      id,
      { documented: of[id] ?? [], inferred: inferred[id] ?? [] },
    ]),
  );
const owed = (amounts: Readonly<Record<string, OwnAmount>>, under: ReadonlyMap<string, Under>) => {
  const { least, most } = owedOnce(new Map(Object.entries(amounts)), under);
  return [least?.toFixed(2), most?.toFixed(2)];
};

describe('what is owed for works that contracts share', () => {
  const chain = links({ t: [], l: ['t'], s: ['l'] });
  const short = {
    t: own('14999.99', '15000.01', '20000'),
    l: own('15416.66', '15416.67', '20000'),
    s: own('15833.33', '15833.34', '20000'),
  };

  test('three contracts one under another are one work: at least the largest, at most all lawful pay', () => {
    expect(owed(short, chain)).toEqual(['15833.33', '20000.00']);
  });

  test('contracts beside each other are added, and what is above them is not', () => {
    const both = { t: own('10', '10', '100'), a: own('7', '7', '40'), b: own('6', '6', '40') };
    expect(owed(both, links({ a: ['t'], b: ['t'] }))).toEqual(['13.00', '23.00']);
    expect(owed({ a: both.a, b: both.b }, links({ a: ['t'], b: ['t'] }))).toEqual(['13.00', '13.00']);
    expect(owed(both, links({}))).toEqual(['23.00', '23.00']);
  });

  test('the link may lead through a contract that is not short', () => {
    expect(owed({ t: short.t, s: short.s }, chain)).toEqual(['15833.33', '20000.00']);
  });

  test('a contract below that is not short may be paid more than it needs: then all lawful pay is the most', () => {
    const some = { t: own('10', '10', '100'), a: own('7', '7', '40') };
    expect(owed(some, links({ a: ['t'] }))).toEqual(['10.00', '17.00']);
    expect(owed(some, links({ a: ['t'], b: ['t'] }))).toEqual(['10.00', '100.00']);
  });

  test('work under two contracts is owed once, and so is what stands in a loop', () => {
    const under = links({ c: ['a', 'b'] });
    expect(owed({ a: own('9', '9', '20'), b: own('8', '8', '20'), c: own('7', '7', '20') }, under)[0]).toBe('9.00');
    expect(owed({ a: own('9', '9', '20'), b: own('8', '8', '20') }, under)[0]).toBe('9.00');
    const loop = links({ a: ['b'], b: ['a'], c: ['c', 'a'] });
    expect(owed({ a: own('9', '9', '20'), b: own('8', '8', '20'), c: own('7', '7', '20') }, loop)).toEqual([
      '9.00',
      '20.00',
    ]);
  });

  test('a link that is only inferred may be the same work or other work', () => {
    expect(owed({ t: short.t, l: short.l }, links({}, { l: ['t'] }))).toEqual(['15416.66', '30416.68']);
  });

  test('an end that is not known of one is not known of all', () => {
    const { most: _most, lawful: _lawful, ...open } = short.t;
    expect(owed({ t: open, s: short.s }, chain)).toEqual(['15833.33', undefined]);
    expect(owed({ t: { most: decimal('5') } }, chain)).toEqual([undefined, '5.00']);
  });

  test('says which are of one work with another', () => {
    expect([...nestedAmong(new Set(['t', 's', 'x']), chain)].sort()).toEqual(['s', 't']);
    expect([...nestedAmong(new Set(['a', 'b']), links({ a: ['t'], b: ['t'] }))]).toEqual([]);
  });

  test('whatever the links, is no less than any one, no more than all added, and never above it with more links', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    const amount = fc.integer({ min: 0, max: 100 });
    const pairs = fc.array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)), { maxLength: 9 });
    fc.assert(
      fc.property(fc.array(amount, { minLength: 6, maxLength: 6 }), pairs, (values, given) => {
        const amounts = Object.fromEntries(
          ids.map((id, at) => [id, own(String(values[at]), String(values[at]), '100')]),
        );
        const under = links(
          Object.fromEntries(ids.map((id) => [id, given.flatMap(([a, b]) => (a === id ? [b] : []))])),
        );
        const [least = '', most = ''] = owed(amounts, under);
        const sum = values.reduce((total, one) => total + one, 0);
        expect(Number(least)).toBeGreaterThanOrEqual(Math.max(...values));
        expect(Number(least)).toBeLessThanOrEqual(sum);
        expect(Number(most)).toBeGreaterThanOrEqual(Number(least));
        expect(Number(most)).toBeLessThanOrEqual(sum);
      }),
    );
  });
});
