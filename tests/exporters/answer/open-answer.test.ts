import { expect, test } from '@jest/globals';
import { isMoreOpen } from '../../../server/exporters/answer/open-answer.ts';

const row = (status: string, more: { readonly model?: boolean; readonly missing?: readonly string[] } = {}) => ({
  ...{ status, ...(more.model === undefined ? {} : { model: more.model }) },
  missing: (more.missing ?? []).map((code) => ({ code })),
});

test('no "at most" is said of what can come in while somebody may owe of whom it cannot be told', () => {
  expect(isMoreOpen({ parties: [row('owes'), row('cannot_tell')] })).toBe(true);
  expect(isMoreOpen({ parties: [row('owes'), row('may_owe'), row('does_not_owe')] })).toBe(false);
  // No law, so never counted; and what hangs on a payment alone is counted whole.
  expect(isMoreOpen({ parties: [row('cannot_tell', { model: true })] })).toBe(false);
  expect(isMoreOpen({ parties: [row('cannot_tell', { missing: ['liability.missing.payment.lines'] })] })).toBe(false);
});
