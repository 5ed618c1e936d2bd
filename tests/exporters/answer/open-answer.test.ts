import { expect, test } from '@jest/globals';
import { isMoreOpen } from '../../../server/exporters/answer/open-answer.ts';

const row = (status: string, more: { readonly model?: boolean; readonly missing?: readonly string[] } = {}) => ({
  ...{ status, ...(more.model === undefined ? {} : { model: more.model }) },
  missing: (more.missing ?? []).map((code) => ({ code })),
});

const answer = (parties: readonly ReturnType<typeof row>[], missing: readonly string[] = []) => ({
  parties,
  missing: missing.map((code) => ({ code, text: '' })),
});

test('no "at most" is said of what can come in while somebody may owe of whom it cannot be told', () => {
  expect(isMoreOpen(answer([row('owes'), row('cannot_tell')]))).toBe(true);
  expect(isMoreOpen(answer([row('owes'), row('may_owe'), row('does_not_owe')]))).toBe(false);
  // No law, so never counted; and what hangs on a payment alone is counted whole.
  expect(isMoreOpen(answer([row('cannot_tell', { model: true })]))).toBe(false);
  expect(isMoreOpen(answer([row('cannot_tell', { missing: ['liability.missing.payment.lines'] })]))).toBe(false);

  // Of the time of one line no law is held.
  expect(isMoreOpen(answer([row('owes')], ['liability.missing.no_law_of_line']))).toBe(true);
});
