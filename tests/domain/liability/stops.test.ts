import { describe, expect, test } from '@jest/globals';
import { actsThatStop } from '../../../server/domain/liability/stops.ts';
import { loadRegimes } from '../../../server/regimes/load.ts';

const regimes = loadRegimes();

describe('what stops a day', () => {
  test.each([
    ['no-allmenn-13', 'claim_by', ['written_claim']],
    ['no-allmenn-13', 'pay_by', ['payment']],
    // The written claim is what this day runs from, and stops nothing.
    ['no-allmenn-13', 'warn_others_by', []],
    ['us-ca-218-8', 'file_by', ['court_filing', 'complaint_filed', 'assessment_served']],
    ['us-ca-218-8', 'claimable_from', []],
    ['us-ca-1743-2014', 'assess_by', ['assessment_served']],
  ])('%s, %s: %j', (id, what, acts) => {
    const regime = regimes.find((one) => one.id === id);
    expect(regime && actsThatStop(regime, what).map(({ event }) => event)).toEqual(acts);
  });
});
