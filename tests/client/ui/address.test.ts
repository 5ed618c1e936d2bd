import { expect, test } from '@jest/globals';
import { knownIn, onSameDay } from '../../../client/ui/address.ts';

test('a link that is opened elsewhere shows the same day, as known then', () => {
  expect(onSameDay('/organisations/a', {})).toBe('/organisations/a');
  expect(onSameDay('/organisations/a', { asOf: '2025-07-12' })).toBe('/organisations/a?asOf=2025-07-12');
  const known = '2025-07-20T10:00:00Z';
  expect(onSameDay('/organisations/a', { asOf: '2025-07-12', known })).toBe(
    '/organisations/a?asOf=2025-07-12&known=2025-07-20T10%3A00%3A00Z',
  );
});

test('what an address says that is not known is left aside, and named as it stands there', () => {
  const known = { order: (text: string) => text === 'day', from: () => true };
  const said = { order: 'x', from: '2025-01-01', other: 'y' };
  expect(knownIn(said, known)).toEqual({ search: { from: '2025-01-01', other: 'y' }, leftAside: ['order=x'] });
  expect(knownIn({ ...said, order: 'day' }, known)).toEqual({ search: { ...said, order: 'day' }, leftAside: [] });
});
