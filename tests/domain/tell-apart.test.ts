import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decimal } from '../../server/domain/money.ts';
import { placesToTell, toldApart } from '../../server/domain/tell-apart.ts';

test.each([
  ['11.9999', '12', 2, ['11.9999', '12']],
  ['960.01', '960', 1, ['960.01', '960']],
  ['12', '12', 2, ['12', '12']],
  ['5.1', '4.9', 2, ['5.1', '4.9']],
  ['1.25', '1.25', 1, ['1.3', '1.3']],
])('%s beside %s to %d places', (a, b, places, told) => {
  expect(toldApart(decimal(a), decimal(b), places)).toEqual(told);
});

test('an end that is not known asks for no more digits', () => {
  expect(placesToTell(undefined, decimal('1.23456'), 1)).toBe(1);
});

test('what differs looks different, and the more is shown as more', () => {
  const figure = fc.tuple(fc.nat(1_000_000), fc.nat(999_999)).map(([whole, part]) => decimal(`${whole}.${part}`));
  fc.assert(
    fc.property(figure, figure, fc.nat(3), (a, b, places) => {
      const [x, y] = toldApart(a, b, places).map((text) => decimal(text));
      expect(x?.comparedTo(y ?? 0)).toBe(a.comparedTo(b));
    }),
  );
});
