import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cut } from '../../../client/ui/cut.ts';
import { wrap, wrapBeside } from '../../../client/ui/wrap.ts';

describe('words in a picture', () => {
  test('stand in lines of so many letters, and none is lost', () => {
    expect(wrap('Other costs of Mirova Montage UG: material, tools', 22)).toEqual([
      'Other costs of Mirova',
      'Montage UG: material,',
      'tools',
    ]);
    const words = fc.array(fc.stringMatching(/^[a-zäß]{1,30}$/), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(words, fc.integer({ min: 8, max: 40 }), (all, most) => {
        const lines = wrap(all.join(' '), most);
        expect(lines.every((line) => line.length <= most)).toBe(true);
        expect(lines.join('').replaceAll(' ', '')).toBe(all.join(''));
      }),
    );
  });

  test('of an Arabic sentence each line runs from the right, also one that begins with a Latin name', () => {
    const lines = wrap('من \u2068Lindhorst Ausbau GmbH\u2069 إلى \u2068Trosse\u2069', 20);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.every((line) => line.startsWith('\u200f'))).toBe(true);
    expect(wrap('Lindhorst \u2068شركة\u2069 GmbH', 10).some((line) => line.includes('\u200f'))).toBe(false);
  });

  test('what there is no room for is cut; marks of direction take none', () => {
    expect(cut('Trosse Trockenbau', 8)).toBe('Trosse…');
    expect(cut('Trosse', 6)).toBe('Trosse');
    expect(cut('\u2068L1\u2069 و\u2068L2\u2069', 6)).toBe('\u2068L1\u2069 و\u2068L2\u2069');
    expect(cut('\u2068Trosse\u2069', 4)).toBe('\u2068Tro…');
  });

  test('a word longer than a line goes on in the next one', () => {
    expect(wrap('Donaudampfschifffahrt AG', 10)).toEqual(['Donaudampf', 'schifffahr', 't AG']);
  });

  test('what stands at the end of the last line gets a line of its own where there is no room', () => {
    expect(wrapBeside('Left for the work', '€1.50', 30)).toEqual(['Left for the work']);
    expect(wrapBeside('Left for the work', '€53,760.00', 24)).toEqual(['Left for the work', '']);
  });
});
