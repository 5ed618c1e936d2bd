import { expect, test } from '@jest/globals';
import { placesText, quantityText, rangeText } from '../../../client/features/contract/describe.ts';
import { perText, shortPerText } from '../../../client/features/flags/view-model.ts';

test('what the work takes is said as far as it is held', () => {
  expect(rangeText('1200', null)).toBe('1,200');
  expect(rangeText('36', '45')).toBe('36 to 45');
  expect(rangeText('900', '900')).toBe('900');
  expect(rangeText(null, '1200')).toBe('at most 1,200');
  expect(rangeText(null, null)).toBeUndefined();
});

test('a quantity is told in its unit, and pieces by their number', () => {
  const of = (quantity: string | null, unit?: string) => quantityText({ quantity, unit: unit ?? null });
  expect([of('6400', 'm2'), of('26600', 'piece'), of('1', 'piece'), of('12.5')]).toEqual([
    ...['6,400 m²', '26,600 pieces', '1 piece', '12.5'],
  ]);
  expect(of(null, 'piece')).toBeUndefined();
});

test('the place is its own, or those of its workplaces, or not held', () => {
  const workplaces = [{ region: 'DE-SH', country: 'DE' }, { region: 'DE-SH' }, { country: 'PL' }];
  expect(placesText({ place: 'US-CA', workplaces })).toBe('United States, California');
  expect(placesText({ workplaces })).toBe('Germany, Schleswig-Holstein and Poland');
  expect(placesText({ workplaces: [{}] })).toBeUndefined();
});

test('what a price is for is said by its unit, where that is held', () => {
  expect(perText('unit', 'm2')).toBe('a m²');
  expect(perText('unit')).toBe('a unit');
  expect(shortPerText('unit', 'stop')).toBe('a stop');
  expect(shortPerText('contract', 'stop')).toBe('for the whole contract');
});
