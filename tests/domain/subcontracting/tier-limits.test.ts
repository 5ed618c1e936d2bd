import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { day } from '../../../server/domain/dates.ts';
import type { TieredOfKind } from '../../../server/domain/subcontracting/depth.ts';
import { deeperThanLaw, type LimitedContract } from '../../../server/domain/subcontracting/tier-limits.ts';
import { price } from '../../builders/benchmarks.ts';
import { without } from '../../builders/subjects.ts';
import { RULES } from './works.ts';

const link = (contract: string, evidence: 'documented' | 'inferred' = 'documented') => ({ contract, evidence });
/** R buys from S0, S0 from S1, and so on. */
const chain = (tiers: number): readonly TieredOfKind[] =>
  Array.from({ length: tiers }, (_, nth) => ({
    ...{ id: `c${nth + 1}`, buyer: `S${nth}`, supplier: `S${nth + 1}`, kind: 'works' as const },
    under: [link(`c${nth}`)],
  }));
const head: LimitedContract = {
  ...{ id: 'c0', buyer: 'R', supplier: 'S0', under: [], kind: 'works', nace: '43.31' },
  ...{ begun: day('2024-03-01') },
};
const spain = { ...head, place: 'ES-MD' };
const norway = { ...head, place: 'NO', nace: '81.21', kind: 'services' as const, buyerKind: 'public_body' };
const kroner = { ...price('3000000'), currency: 'NOK' };
const found = (subject: LimitedContract, contracts: readonly TieredOfKind[]) =>
  deeperThanLaw(RULES.tierLimits, [subject], contracts);
const answer = (subject: LimitedContract, contracts: readonly TieredOfKind[]) =>
  found(subject, contracts).map((one) => [one.answer, one.missing[0]?.code.split('.').at(-1)].join(' '));

describe('tiers that a law permits', () => {
  test('three below the contractor in Spanish building work; the fourth is a candidate, with its source', () => {
    expect(answer(spain, chain(3))).toEqual([]);
    const [one] = found(spain, chain(4));
    expect(one).toMatchObject({
      ...{ answer: 'candidate', evidence: 'documented', contracts: ['c0', 'c1', 'c2', 'c3', 'c4'] },
      ...{ what: { code: 'undeclared.what.depth-law' }, missing: [{ code: 'undeclared.missing.exception' }] },
    });
    expect(one?.steps[0]?.citation).toMatch(/Ley 32\/2006/);
  });

  test('is no question elsewhere, in another sector, or of work begun before', () => {
    const others = [
      { ...spain, place: 'FR' },
      without(spain, 'place') as LimitedContract,
      { ...spain, nace: '14.1' },
      { ...spain, begun: day('2007-04-18') },
      { ...spain, kind: 'sale' as const },
    ];
    expect(others.map((one) => answer(one, chain(9)))).toEqual(others.map(() => []));
  });

  test('a sale of goods is no tier, nor what stands below it', () => {
    const sold = chain(5).map((one) => (one.id === 'c2' ? { ...one, kind: 'sale' as const } : one));
    expect(answer(spain, sold)).toEqual([]);
  });

  test('two below the main supplier of a public buyer in Norway, from a value on', () => {
    expect(answer({ ...norway, price: kroner }, chain(2))).toEqual([]);
    expect(answer({ ...norway, price: kroner }, chain(3))).toEqual(['candidate exception']);
    expect(answer({ ...norway, buyerKind: 'company', price: kroner }, chain(3))).toEqual([]);
    expect(answer({ ...norway, price: { ...price('1000000'), currency: 'NOK' } }, chain(3))).toEqual([]);
  });

  test.each<[string, LimitedContract]>([
    ['sector', without(spain, 'nace') as LimitedContract],
    ['days', without(spain, 'begun') as LimitedContract],
    ['kind', without(spain, 'kind') as LimitedContract],
    ['public-buyer', without({ ...norway, price: kroner }, 'buyerKind') as LimitedContract],
    ['price', norway],
    ['least-value', { ...norway, price: { ...price('1500000'), currency: 'NOK' } }],
    ['least-value', { ...norway, price: { ...price('2049999.99'), currency: 'NOK' } }],
    ['price-in', { ...norway, price: price('900000') }],
  ])('cannot tell without %s', (name, subject) => {
    expect(answer(subject, chain(4))).toEqual([`cannot_tell ${name}`]);
  });

  test('a contract of unknown kind on the way leaves it open, and is asked for', () => {
    const unknown = chain(4).map((one) => (one.id === 'c3' ? (without(one, 'kind') as TieredOfKind) : one));
    expect(found(spain, unknown)).toMatchObject([
      { answer: 'cannot_tell', missing: [{ code: 'undeclared.missing.kind', holder: 'S3' }] },
    ]);
  });

  test('facts taken away never make a candidate', () => {
    const facts = ['place', 'nace', 'begun', 'kind', 'price', 'buyerKind'];
    fc.assert(
      fc.property(
        fc.constantFrom<LimitedContract>(spain, { ...norway, price: kroner }),
        fc.array(fc.constantFrom<TieredOfKind['kind']>('works', 'services', 'sale', undefined), { maxLength: 6 }),
        fc.subarray(facts),
        fc.array(fc.nat(5)),
        (subject, kinds, gone, untold) => {
          const contracts = chain(kinds.length).map((one, at) => ({ ...one, kind: kinds[at] }) as TieredOfKind);
          const isCandidate = (of: LimitedContract, below: readonly TieredOfKind[]) =>
            found(of, below).some(({ answer: said }) => said === 'candidate');
          const fewer = contracts.map((one, at) =>
            untold.includes(at) ? (without(one, 'kind') as TieredOfKind) : one,
          );
          const after = isCandidate(without(subject, ...(gone as [])) as LimitedContract, fewer);
          expect(after && !isCandidate(subject, contracts)).toBe(false);
        },
      ),
    );
  });
});
