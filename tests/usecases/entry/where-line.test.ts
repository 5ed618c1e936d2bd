import { expect, test } from '@jest/globals';
import { message, param } from '../../../server/domain/outcome.ts';
import { whereLine } from '../../../server/usecases/entry/where-line.ts';

test.each([
  ['from', 'from'],
  ['until', 'to'],
  ['due', 'due'],
])('a line without its day `%s` is led to the field of that day', (day, field) => {
  const missing = message(`liability.missing.line.${day}`, { line: param.line('L1') });
  expect(whereLine(missing, 'C1')).toEqual({ kind: 'Claim', id: 'C1', field, given: { line: 'L1' } });
});
