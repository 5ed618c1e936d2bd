import { describe, expect, test } from '@jest/globals';
import { day } from '../../../server/domain/dates.ts';
import { decimal } from '../../../server/domain/money.ts';
import { deeperThanPermitted } from '../../../server/domain/subcontracting/depth.ts';
import { labourOnlyLayers } from '../../../server/domain/subcontracting/labour-only.ts';
import type { WorkContract } from '../../../server/domain/subcontracting/work.ts';
import type { Headcount } from '../../../server/domain/subcontracting/workforce.ts';
import { price } from '../../builders/benchmarks.ts';
import { heads, RULES, work } from './works.ts';

const DAYS = ['2025-03-01', '2025-06-01'] as const;
const asOf = day('2025-07-12');
const perUnit = (text: string) => ({ unitPrice: price(text), unit: 'm2', quantity: decimal('1000') });

const declaredAt = (workplace: string) => (workplace === 'empty' ? 0 : undefined);

function layers(upper: WorkContract, lower: readonly WorkContract[], ...counts: readonly Headcount[]) {
  return labourOnlyLayers(
    { upper: [upper], lower, counts: (id) => (id === 'A' ? counts : []), declaredAt, asOf },
    RULES,
  );
}

describe('layers of labour only', () => {
  const upper = work('u', 'B', 'A', { days: DAYS, terms: perUnit('10.00') });
  const lower = (text: string, more = {}) =>
    work('l', 'A', 'E', { under: ['u'], days: DAYS, terms: perUnit(text), ...more });

  test('a contract for the supply of labour is one by its own words', () => {
    const [found] = layers(work('u', 'B', 'A', { kind: 'labour_supply' }), []);
    expect(found).toMatchObject({ answer: 'candidate', evidence: 'documented', contracts: ['u'] });
  });

  test('one without workers, for all days of its contract, that buys on the same work', () => {
    const [found] = layers(upper, [lower('5.00')], heads(0, '2025-01-01'));
    expect(found).toMatchObject({ answer: 'candidate', evidence: 'documented', contracts: ['u', 'l'], parties: ['A'] });
    const [later] = layers(upper, [lower('5.00')], heads(0, '2025-04-01'));
    expect(later?.answer).toBe('cannot_tell');
    expect(layers(upper, [lower('5.00')], heads(3))).toEqual([]);
  });

  test('numbers that differ for the same days leave it open, in whatever order they come; noughts that follow one another do not', () => {
    const answers = (...counts: readonly Headcount[]) =>
      layers(upper, [lower('5.00')], ...counts).map(({ answer }) => answer);
    expect([answers(heads(0), heads(5)), answers(heads(5), heads(0))]).toEqual([['cannot_tell'], ['cannot_tell']]);
    expect(answers(heads(0, '2025-03-01', '2025-04-01'), heads(0, '2025-04-01'))).toEqual(['candidate']);
  });

  test('one at whose workplaces no worker is declared, whatever it has elsewhere', () => {
    const at = (...workplaces: readonly string[]) => layers({ ...upper, workplaces }, [lower('5.00')], heads(3));
    expect(at('empty')[0]).toMatchObject({ answer: 'candidate', evidence: 'documented' });
    expect(at('empty', 'other')).toEqual([]);
  });

  test('a twentieth of the price kept is next to nothing, a cent more is not', () => {
    expect(layers(upper, [lower('9.50')], heads(3))[0]).toMatchObject({ answer: 'candidate', evidence: 'computed' });
    expect(layers(upper, [lower('9.49')], heads(3))).toEqual([]);
    expect(layers(upper, [lower('11.00')], heads(3))[0]?.steps.at(-1)?.params).toMatchObject({
      kept: { value: '-10' },
    });
  });

  test('a share that differs from the limit by little is told apart from it', () => {
    const kept = (paid: string, own = '100000') =>
      layers(
        work('u', 'B', 'A', { days: DAYS, workplaces: ['w'], terms: { price: price(own) } }),
        [work('l', 'A', 'E', { under: ['u'], workplaces: ['w'], terms: { price: price(paid) } })],
        // Declared for a part of the days alone: whether it had workers stays open, so that the share is told.
        heads(3, '2025-03-02', '2025-03-03'),
      )[0]?.steps.at(-1);
    expect(kept('94999.99')).toMatchObject({
      ...{ code: 'undeclared.step.kept-more', params: { kept: { value: '5.00001' }, share: { value: '5' } } },
    });
    expect(kept('95000')).toMatchObject({ code: 'undeclared.step.kept-nothing', params: { kept: { value: '5' } } });
  });

  test('what several contracts are paid together counts together', () => {
    const half = (id: string) =>
      work(id, 'A', 'E', { under: ['u'], workplaces: ['w'], terms: { price: price('4900') } });
    const whole = work('u', 'B', 'A', { days: DAYS, workplaces: ['w'], terms: { price: price('10000') } });
    expect(layers(whole, [half('l1'), half('l2')], heads(3))[0]?.answer).toBe('candidate');
    expect(layers(whole, [half('l1')], heads(3))).toEqual([]);
  });

  test('other work, another currency and a trader in goods are none', () => {
    const other = lower('9.80', { nace: '81.2', terms: { unitPrice: price('9.80'), unit: 'hour' } });
    expect(layers(upper, [other], heads(0))).toEqual([]);
    const dollars = lower('9.80', { terms: { ...perUnit('9.80'), unitPrice: price('9.80', 'USD') } });
    expect(layers(upper, [dollars], heads(3))[0]?.answer).toBe('cannot_tell');
    expect(layers({ ...upper, kind: 'sale' }, [lower('9.80')], heads(0))).toEqual([]);
  });

  test('what rests on a link that nobody documented is inferred', () => {
    const guessed = work('l', 'A', 'E', { inferred: ['u'], days: DAYS, terms: perUnit('9.80') });
    expect(layers(upper, [guessed])[0]).toMatchObject({ answer: 'candidate', evidence: 'inferred' });
  });

  test('without price and workers it says what to ask', () => {
    const [found] = layers(upper, [
      work('l', 'A', 'E', { under: ['u'], terms: { unit: 'm2', quantity: decimal('1000') } }),
    ]);
    expect(found?.answer).toBe('cannot_tell');
    expect(found?.missing.map(({ code }) => code)).toEqual([
      'undeclared.missing.head-count',
      'undeclared.missing.price',
    ]);
  });
});

describe('depth beyond what a contract permits', () => {
  const chain = [
    work('c0', 'R', 'A'),
    work('c1', 'A', 'B', { under: ['c0'] }),
    work('c2', 'B', 'C', { under: ['c1'] }),
    work('c3', 'C', 'D', { inferred: ['c2'] }),
  ];
  const deeper = (mostTiersBelow: number, contracts: readonly WorkContract[] = chain) =>
    deeperThanPermitted([{ contract: 'c0', mostTiersBelow }], contracts);

  test('is documented as far as the links are, and inferred beyond', () => {
    expect(deeper(1)[0]).toMatchObject({
      evidence: 'documented',
      contracts: ['c0', 'c1', 'c2'],
      parties: ['A', 'B', 'C'],
    });
    expect(deeper(2)[0]).toMatchObject({ evidence: 'inferred', contracts: ['c0', 'c1', 'c2', 'c3'] });
    expect(deeper(3)).toEqual([]);
    expect(deeper(0, chain.slice(0, 1))).toEqual([]);
  });

  test('a loop is set aside, and the longer of two ways counts', () => {
    const loop = [
      work('c0', 'R', 'A'),
      work('c1', 'A', 'B', { under: ['c0', 'c2'] }),
      work('c2', 'B', 'A', { under: ['c1'] }),
    ];
    expect(deeper(1, loop)[0]?.contracts).toEqual(['c0', 'c1', 'c2']);
    expect(deeper(2, loop)).toEqual([]);
    const ways = [...chain.slice(0, 3), work('c4', 'C', 'D', { under: ['c0', 'c2'] })];
    expect(deeper(2, ways)[0]?.contracts).toEqual(['c0', 'c1', 'c2', 'c4']);
  });

  test('a sale of goods is no subcontract, and neither is what stands below it', () => {
    const under = (kind: WorkContract['kind'] | undefined) =>
      [
        work('c0', 'R', 'A'),
        { ...work('c1', 'A', 'B', { under: ['c0'] }), kind },
        work('c2', 'B', 'C', { under: ['c1'] }),
      ] as readonly WorkContract[];
    expect(deeper(0, under('sale'))).toEqual([]);
    expect(deeper(0, under('works'))[0]?.answer).toBe('candidate');
    const [open] = deeper(0, under(undefined));
    expect([open?.answer, open?.missing.map(({ code, holder }) => [code, holder])]).toEqual([
      'cannot_tell',
      [['undeclared.missing.kind', 'A']],
    ]);
  });

  test('a chain of 5,000 contracts ends', () => {
    const long = Array.from({ length: 5_000 }, (_, nth) =>
      work(`c${nth}`, `p${nth}`, `p${nth + 1}`, { under: nth === 0 ? [] : [`c${nth - 1}`] }),
    );
    expect(deeper(10, long)[0]?.contracts).toHaveLength(5_000);
  });
});
