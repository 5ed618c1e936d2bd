import { describe, expect, test } from '@jest/globals';
import { unsoundIn } from '../../server/domain/unsound.ts';

const euro = (amount: string) => ({ bound: 'exact', amount, currency: 'EUR' });
const week = { from: '2025-03-03', until: '2025-03-10' };

describe('values that no document can mean', () => {
  test.each([
    ['Contract', { labourHours: '-5' }, 'import.not-above-nothing', 'labourHours'],
    ['Contract', { labourMinutesPerUnit: '0' }, 'import.not-above-nothing', 'labourMinutesPerUnit'],
    [
      'Contract',
      { nonLabourCost: { bound: 'exact', amount: '-1', currency: 'EUR' } },
      'import.below-nothing',
      'nonLabourCost',
    ],
    ['Contract', { labourHours: '1000', labourHoursAtMost: '900' }, 'import.ends-crossed', 'labourHoursAtMost'],
    ['Contract', { from: '2025-03-01', until: '2025-03-01' }, 'import.ends-before-start', 'until'],
    ['Contract', { place: 'Romänien' }, 'import.not-a-place', 'place'],
    ['Contract', { place: 'UK' }, 'import.not-a-place', 'place'],
    ['Benchmark', { place: 'Germany' }, 'import.not-a-place', 'place'],
    ['WageRecord', { hours: '-8' }, 'import.below-nothing', 'hours'],
    ['Contract', { from: '0025-03-01' }, 'import.strange-year', 'from'],
    ['Claim', { until: '2205-01-01' }, 'import.strange-year', 'until'],
    ['Benchmark', { hoursPerWeek: '0' }, 'import.not-above-nothing', 'hoursPerWeek'],
    ['ClaimLine', { amount: '-5.00' }, 'import.below-nothing', 'amount'],
    ['ClaimLine', { divisor: '0' }, 'import.not-above-nothing', 'divisor'],
    ['Event', { amount: '-700.00' }, 'import.below-nothing', 'amount'],
    ['Benchmark', { measures: 'minimum' }, 'import.not-one-of', 'measures'],
    ['Benchmark', { measures: 'going_rate', unit: 'Hour' }, 'import.not-one-of', 'unit'],
    ['Benchmark', { measures: 'statutory_minimum', value: euro('0.00') }, 'import.floor-of-nothing', 'value'],
    ['Benchmark', { measures: 'on_costs', rate: '21' }, 'import.share-too-large', 'rate'],
    ['Benchmark', { measures: 'working_week', hoursPerWeek: '170' }, 'import.above-most', 'hoursPerWeek'],
    ['WageRecord', { ...week, worker: 'w1', hours: '200' }, 'import.more-hours-than-there-are', 'hours'],
    ['WageRecord', { ...week, headcount: 2, hours: '337' }, 'import.more-hours-than-there-are', 'hours'],
    [
      'WageRecord',
      { hoursByDay: [{ day: '2025-03-03', hours: '25' }] },
      'import.more-hours-than-there-are',
      'hoursByDay',
    ],
    ['WageRecord', { basis: 'brutto' }, 'import.not-one-of', 'basis'],
    ['Tender', { estimate: euro('-100000') }, 'import.below-nothing', 'estimate'],
    ['Contract', { hoursPerWeek: '200' }, 'import.above-most', 'hoursPerWeek'],
    ['Contract', { mostTiersBelow: -1 }, 'import.below-nothing', 'mostTiersBelow'],
    ['Ownership', { share: '51' }, 'import.above-most', 'share'],
    ['Ownership', { share: '-0.1' }, 'import.below-nothing', 'share'],
    ['Ownership', { owner: 'a', owned: 'a' }, 'import.owns-itself', 'owned'],
    ['Affiliation', { party: 'a', of: 'a' }, 'import.same-twice', 'of'],
    ['Succession', { successor: 'a', predecessor: 'a' }, 'import.same-twice', 'predecessor'],
    ['Match', { one: 'a', other: 'a', state: 'confirmed' }, 'import.same-twice', 'other'],
    ['Benchmark', { measures: 'exchange_rate', base: 'EUR', quote: 'EUR', rate: '1' }, 'import.same-twice', 'quote'],
    [
      'Benchmark',
      { measures: 'exchange_rate', base: 'EUR', quote: 'PLN', rate: '0' },
      'import.rate-of-nothing',
      'rate',
    ],
    ['PartyFact', { fact: 'head_count', value: 'about 20' }, 'import.not-a-count', 'value'],
    ['PartyFact', { fact: 'head_count', value: '-3' }, 'import.not-a-count', 'value'],
    ['PartyFact', { fact: 'head_count', value: 1.5 }, 'import.not-a-count', 'value'],
    ['Subsidy', { fund: 'EU' }, 'import.not-one-of', 'fund'],
    ['Subsidy', { amount: euro('-500') }, 'import.below-nothing', 'amount'],
    ['Subsidy', { place: 'Spain' }, 'import.not-a-place', 'place'],
    ['Finding', { subjects: ['wages', 'contract in writing'] }, 'import.not-one-of', 'subjects'],
    ['Finding', { place: 'Germany' }, 'import.not-a-place', 'place'],
    ['Finding', { stage: 'judgement' }, 'import.not-one-of', 'stage'],
    ['Contract', { kind: 'Bauleistung' }, 'import.not-one-of', 'kind'],
    ['Contract', { kind: 'Works' }, 'import.not-one-of', 'kind'],
    ['Contract', { placeOfWork: 'office' }, 'import.not-one-of', 'placeOfWork'],
    ['Contract', { goodsState: 'raw' }, 'import.not-one-of', 'goodsState'],
    ['Contract', { activity: 'main' }, 'import.not-one-of', 'activity'],
    ['Organisation', { kind: 'GmbH' }, 'import.not-one-of', 'kind'],
    ['PartyFact', { fact: 'staus', value: 'active' }, 'import.not-one-of', 'fact'],
    ['PartyFact', { fact: 'status', value: 'bankrupt' }, 'import.not-one-of', 'value'],
    ['Match', { state: 'yes' }, 'import.not-one-of', 'state'],
    ['Certification', { status: 'Valid' }, 'import.not-one-of', 'status'],
    ['ClaimLine', { kind: 'salary' }, 'import.not-one-of', 'kind'],
  ])('%s %j', (kind, values, code, property) => {
    expect(unsoundIn(kind, values)).toMatchObject({ code, property });
  });

  test('what may be meant is left alone', () => {
    expect(unsoundIn('Contract', { labourHours: '900', labourHoursAtMost: '900', place: 'US-CA' })).toBeUndefined();
    expect(unsoundIn('Contract', { nonLabourCost: { bound: 'exact', amount: '0', currency: 'EUR' } })).toBeUndefined();
    expect(unsoundIn('ClaimLine', { amount: '0.00', paid: '0.00' })).toBeUndefined();
    expect(unsoundIn('WageRecord', { ...week, headcount: 2, hours: '336' })).toBeUndefined();
    // Of how many workers nobody said.
    expect(unsoundIn('WageRecord', { ...week, hours: '900' })).toBeUndefined();
    expect(unsoundIn('Benchmark', { measures: 'market_price', unit: 'piece', value: euro('0') })).toBeUndefined();
    expect(unsoundIn('Contract', { hoursPerWeek: '168', mostTiersBelow: 0 })).toBeUndefined();
    expect(unsoundIn('Ownership', { owner: 'a', owned: 'b', share: '1' })).toBeUndefined();
    expect(unsoundIn('PartyFact', { fact: 'head_count', value: 0 })).toBeUndefined();
    expect(unsoundIn('PartyFact', { fact: 'head_count', value: '20' })).toBeUndefined();
    expect(unsoundIn('PartyFact', { fact: 'status', value: 'active' })).toBeUndefined();
    expect(unsoundIn('Subsidy', { fund: 'eu' })).toBeUndefined();
    expect(unsoundIn('Contract', { kind: 'labour_supply', placeOfWork: 'site' })).toBeUndefined();
    expect(unsoundIn('Organisation', { kind: 'public_body' })).toBeUndefined();
    expect(unsoundIn('PartyFact', { fact: 'established_in', value: 'PL' })).toBeUndefined();
    expect(unsoundIn('Finding', { subjects: ['wages', 'other'] })).toBeUndefined();
    expect(unsoundIn('WageRecord', { hours: '0', from: '2025-03-01', until: '2025-03-02' })).toBeUndefined();
  });

  test('a word that is none is told with those that are', () => {
    expect(unsoundIn('Subsidy', { fund: 'EU' })?.params).toEqual({
      value: 'EU',
      allowed: 'eu, national, regional, local',
    });
  });

  test('the last day is told, not the first day after', () => {
    expect(unsoundIn('WageRecord', { from: '2025-03-01', until: '2025-02-01' })?.params).toEqual({
      ...{ from: '2025-03-01', last: '2025-01-31' },
    });
  });
});
