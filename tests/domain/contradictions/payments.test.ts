import { describe, expect, test } from '@jest/globals';
import { day } from '../../../server/domain/dates.ts';
import { contradictions, finding, payment, told, wageRecord, without } from './facts.ts';

const pay = (on: string, more: Parameters<typeof payment>[0] = {}) => payment({ on: day(on), ...more });
const illegal = {
  place: 'PT',
  subjects: ['illegal_employment'],
  opened: day('2024-06-01'),
  decided: day('2024-06-01'),
};

describe('aid of the twelve months before', () => {
  const set = (on: string, found: Parameters<typeof finding>[0] = {}) =>
    told({ payments: [pay(on, { place: 'PT', farm: false })], findings: [finding({ ...illegal, ...found })] });

  test('counts from its first day to the day before', () => {
    expect(set('2023-05-31')).toEqual([]);
    expect(set('2023-06-01')).toEqual(['to_review pt-23-2007-198a-2b']);
    expect(set('2024-05-31')).toEqual(['to_review pt-23-2007-198a-2b']);
    expect(set('2024-06-01')).toEqual([]);
  });

  test('where two days of the case give two answers, which one counts is asked', () => {
    expect(set('2023-08-01', { decided: day('2024-09-01') })).toEqual(['cannot_tell pt-23-2007-198a-2b rule-day']);
    expect(set('2024-05-01', { decided: day('2024-09-01') })).toEqual(['to_review pt-23-2007-198a-2b']);
  });

  test('a day that nobody knows is asked for', () => {
    const facts = { payments: [pay('2024-05-01', { place: 'PT', farm: false })] };
    const found = finding(illegal);
    expect(told({ ...facts, findings: [without(found, 'decided')] })).toEqual([
      'cannot_tell pt-23-2007-198a-2b finding-decided',
    ]);
    expect(told({ payments: [without(payment({ place: 'PT' }), 'on')], findings: [found] })).toContain(
      'cannot_tell pt-23-2007-198a-2b payment-day',
    );
  });

  test('only in its place; a place that nobody knows is asked for', () => {
    const inPlace = (place: string) =>
      told({ payments: [pay('2024-05-01', { farm: false, place })], findings: [finding(illegal)] });
    expect(inPlace('PT-03')).toEqual(['to_review pt-23-2007-198a-2b']);
    expect(inPlace('FR')).toEqual([]);
    const nowhere = without(pay('2024-05-01', { farm: false }), 'place');
    expect(told({ payments: [nowhere], findings: [finding(illegal)] })).toEqual([
      'cannot_tell pt-23-2007-198a-2b payment-place',
    ]);
    const safety = finding({ ...illegal, subjects: ['safety'], place: 'FR' });
    expect(told({ payments: [pay('2024-05-01')], findings: [safety] })).toEqual([
      'cannot_tell eu-cap-social-2023 rule-chosen',
    ]);
  });
});

describe('applications that may be refused for up to five years', () => {
  const fined = { ...illegal, place: 'DE', stage: 'assessed', decided: day('2020-02-01'), opened: day('2020-01-10') };
  const CONDITIONS = 'fine-or-sentence applicant subsidy no-entitlement neither-private-nor-union application-day';
  const set = (on: string, found: Parameters<typeof finding>[0]) =>
    told({
      asOf: day('2030-01-01'),
      payments: [pay(on, { place: 'DE-SH', farm: false })],
      findings: [finding({ ...fined, ...found })],
    });

  test('run from when the decision is final, to the day of the same number that ends them', () => {
    const final = { final: day('2020-03-15') };
    expect(set('2020-03-14', final)).toEqual([]);
    expect(set('2020-03-15', final)).toEqual([`cannot_tell de-aufenthg-98b ${CONDITIONS}`]);
    expect(set('2025-03-15', final)).toEqual([`cannot_tell de-aufenthg-98b ${CONDITIONS}`]);
    expect(set('2025-03-16', final)).toEqual([]);
    const leap = { final: day('2020-02-29') };
    expect(set('2025-02-28', leap)).toEqual([`cannot_tell de-aufenthg-98b ${CONDITIONS}`]);
    expect(set('2025-03-01', leap)).toEqual([]);
  });

  test('from when it is final is asked, and not read into the day of the decision', () => {
    expect(set('2020-01-31', {})).toEqual([]);
    expect(set('2020-02-01', {})).toEqual([`cannot_tell de-aufenthg-98b finding-final ${CONDITIONS}`]);
    expect(set('2026-01-01', {})).toEqual([`cannot_tell de-aufenthg-98b finding-final ${CONDITIONS}`]);
  });

  test('a decision that becomes final after the day asked is not final on it', () => {
    const facts = {
      payments: [pay('2020-02-10', { place: 'DE', farm: false })],
      findings: [finding({ ...fined, final: day('2020-03-15') })],
    };
    expect(told({ ...facts, asOf: day('2020-03-14') })).toEqual([
      `cannot_tell de-aufenthg-98b finding-final ${CONDITIONS}`,
    ]);
    expect(told({ ...facts, asOf: day('2020-03-15') })).toEqual([]);
  });

  test('what it says of the gravity, only whoever decides can tell', () => {
    const facts = { payments: [pay('2025-01-01', { place: 'DE', farm: false })], findings: [finding(fined)] };
    expect(contradictions(facts).map(({ open }) => open.map(({ code }) => code))).toEqual([
      ['contradiction.open.length-decided'],
    ]);
  });
});

describe('the country of a case', () => {
  const set = (place: string | undefined, paidIn = 'ES') =>
    told({
      payments: [payment({ place: paidIn })],
      findings: [place === undefined ? without(finding(), 'place') : finding({ place, decided: day('2025-03-01') })],
    });

  test('is that of the payment, or the case is none of the rule’s', () => {
    expect(set('ES-AN')).toEqual(['to_review eu-cap-social-2025']);
    expect(set('MA')).toEqual([]);
    expect(set('PT')).toEqual([]);
  });

  test('is asked where nobody knows it, or where what stands there is no code', () => {
    const asked = told({ payments: [payment()], findings: [finding({ place: 'Spain', decided: day('2025-03-01') })] });
    expect(asked).toEqual(['cannot_tell eu-cap-social-2025 finding-place']);
    expect(set('ES', 'Spain')).toEqual(['cannot_tell eu-cap-social-2025 payment-place']);
  });
});

test('a fund or a subject that nobody knows is asked for: it may be the one that the rule names', () => {
  const decided = { decided: day('2025-03-01') };
  expect(told({ payments: [payment({ fund: 'EU' })], findings: [finding(decided)] })).toEqual([
    'cannot_tell eu-cap-social-2025 payment-fund',
  ]);
  const strange = finding({ ...decided, subjects: ['contract in writing'] });
  expect(told({ payments: [payment()], findings: [strange] })).toEqual([
    'cannot_tell eu-cap-social-2025 finding-subject',
  ]);
  expect(told({ payments: [payment()], findings: [finding({ ...decided, subjects: ['other'] })] })).toEqual([]);
});

describe('payments to farms', () => {
  const decided2025 = { decided: day('2025-03-01') };
  const set = (given: Partial<Parameters<typeof payment>[0]>, found: Parameters<typeof finding>[0] = decided2025) =>
    told({ payments: [payment(given)], findings: [finding(found)] });

  test('a case about safety is for review, from the year of the work to that of the decision', () => {
    expect(set({})).toEqual(['to_review eu-cap-social-2025']);
    expect(set({ on: day('2025-12-31') })).toEqual(['to_review eu-cap-social-2025']);
    expect(set({ on: day('2026-01-01') })).toEqual([]);
  });

  test('before 2025 it is asked whether the state applied the rule', () => {
    expect(set({ on: day('2024-12-31') })).toEqual(['cannot_tell eu-cap-social-2023 rule-chosen']);
    expect(set({ on: day('2022-12-31') }, { ...decided2025, from: day('2022-01-01') })).toEqual([]);
  });

  test('work that ended before 2023 is none of the rule’s, whenever it was decided; an end that nobody knows is asked', () => {
    const old = { ...decided2025, from: day('2021-01-01') };
    expect(set({}, { ...old, until: day('2023-01-01') })).toEqual([]);
    expect(set({}, { ...old, until: day('2023-01-02') })).toEqual(['to_review eu-cap-social-2025']);
    const open = without(finding(old), 'until');
    expect(told({ payments: [payment()], findings: [open] })).toEqual(['cannot_tell eu-cap-social-2025 work-until']);
  });

  test('money that is no farm’s or not of the EU is not covered; where that is not known it is asked', () => {
    expect(set({ farm: false })).toEqual([]);
    expect(set({ fund: 'national' })).toEqual([]);
    expect(told({ payments: [without(payment(), 'farm', 'fund')], findings: [finding(decided2025)] })).toEqual([
      'cannot_tell eu-cap-social-2025 payment-fund payment-farm',
    ]);
  });

  test('the rule does not cover pay, and says so: of a case about pay, and of a flag on pay', () => {
    expect(set({}, { ...decided2025, subjects: ['wages'] })).toEqual([
      'not_applicable eu-cap-social-2025 other-subject',
    ]);
    expect(set({}, { ...decided2025, subjects: ['wages', 'safety'] })).toEqual(['to_review eu-cap-social-2025']);
    expect(told({ payments: [payment()], flagged: [wageRecord(), wageRecord({ id: 'W2' })] })).toEqual([
      'not_applicable eu-cap-social-2025 not-pay',
    ]);
    expect(told({ payments: [payment()], flagged: [wageRecord({ party: 'G' })] })).toEqual([]);
  });

  test('what a case is about, and who it is against, must be known', () => {
    expect(told({ payments: [payment()], findings: [without(finding(decided2025), 'subjects')] })).toEqual([
      'cannot_tell eu-cap-social-2025 finding-subject',
    ]);
    expect(set({}, { ...decided2025, against: [{ party: 'F', link: 'by_name' }] })).toEqual([
      'cannot_tell eu-cap-social-2025 same-firm',
    ]);
    expect(set({}, { ...decided2025, against: [{ party: 'G', link: 'confirmed' }] })).toEqual([]);
  });

  test('an allegation is no decision', () => {
    expect(set({}, { ...decided2025, stage: 'alleged' })).toEqual(['cannot_tell eu-cap-social-2025 not-decided']);
    expect(set({}, { ...decided2025, stage: 'assessed' })).toEqual(['to_review eu-cap-social-2025']);
    expect(set({}, { ...decided2025, stage: 'closed' })).toEqual(['cannot_tell eu-cap-social-2025 how-closed']);
  });
});
