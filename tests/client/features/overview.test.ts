import { expect, test } from '@jest/globals';
import { isAnyTested, nothingTested } from '../../../client/features/overview/view-model.ts';

const none = { flagged: 0, passed: 0, notApplicable: 0, cannotTell: 0 };

test('a list of prices of which a fact is missing is not told that nothing is held', () => {
  expect(nothingTested([none, none])).toBe('page.overview.no-coverage');
  expect(nothingTested([none, { ...none, cannotTell: 60 }])).toBe('page.overview.none-tested');
  expect(nothingTested([{ ...none, notApplicable: 2 }])).toBe('page.overview.none-tested');
});

test('that no price is short is said only where one was tested', () => {
  expect(isAnyTested([{ ...none, cannotTell: 60 }])).toBe(false);
  expect(isAnyTested([none, { ...none, passed: 1 }])).toBe(true);
});
