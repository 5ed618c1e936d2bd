import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { day } from '../../../server/domain/dates.ts';
import { decimal } from '../../../server/domain/money.ts';
import { exactly, type Range, same } from '../../../server/domain/range.ts';
import { exchanged } from '../../../server/domain/wages/exchange.ts';
import { RateBook } from '../../../server/domain/wages/rate-book.ts';
import { CARRY, rate } from '../../builders/rates.ts';

const book = () =>
  new RateBook(
    [
      rate('EUR', 'USD', '1.10', '2025-03-07'),
      rate('EUR', 'USD', '1.20', '2025-03-10'),
      rate('EUR', 'NOK', '11.00', '2025-03-07'),
      rate('EUR', 'NOK', '12.00', '2025-03-10'),
    ],
    CARRY,
  );
const ends = ({ least, most }: Range) => [least?.toString(), most?.toString()];
const on = (from: string, to: string, when: string, of = book()) => {
  const found = exchanged(of, exactly(decimal('100')), from, to, day(when));
  return found.known ? ends(found.range)[0] : found.wanted;
};

describe('an amount in another currency', () => {
  test('over days of which one has no rate names the first that has none, so that the question can be closed', () => {
    const days = { from: day('2025-03-07'), until: day('2025-04-01') };
    const found = exchanged(book(), exactly(decimal('100')), 'EUR', 'USD', days);
    expect(found.known ? undefined : found.wanted.from).toBe('2025-03-18');
  });

  test('is converted as published, turned round, or across the euro', () => {
    expect(on('EUR', 'USD', '2025-03-07')).toBe('110');
    expect(on('USD', 'EUR', '2025-03-10')).toMatch(/^83\.3333/);
    expect(on('USD', 'NOK', '2025-03-07')).toMatch(/^(1000|999\.9999999999999999999999999999)/);
    expect(on('EUR', 'EUR', '1999-01-01')).toBe('100');
  });

  test('a rate counts over a weekend and for seven days, and says that it was carried', () => {
    expect(on('EUR', 'USD', '2025-03-09')).toBe('110');
    expect(on('EUR', 'USD', '2025-03-17')).toBe('120');
    expect(on('EUR', 'USD', '2025-03-18')).toMatchObject({ base: 'EUR', quote: 'USD', from: '2025-03-18' });
    const cites = (when: string) =>
      book().over('EUR', 'USD', { from: day(when), until: day('2025-03-10') })?.legs[0]?.cites;
    expect([cites('2025-03-07')?.length, cites('2025-03-09')]).toEqual([2, ['invented rates', 'policy']]);
  });

  test('before the first publication nothing is known', () => {
    expect(on('EUR', 'USD', '2025-03-06')).toMatchObject({ from: '2025-03-06' });
  });

  test('a rate with an end counts until its end, and never longer than a month', () => {
    const ended = new RateBook([rate('EUR', 'USD', '1.10', '2025-03-01', '2025-04-01')]);
    expect(on('EUR', 'USD', '2025-03-31', ended)).toBe('110');
    expect(on('EUR', 'USD', '2025-04-01', ended)).toMatchObject({ from: '2025-04-01' });
    const ofAYear = new RateBook([rate('EUR', 'USD', '1.10', '2025-01-01', '2026-01-01')]);
    expect(on('EUR', 'USD', '2025-02-01', ofAYear)).toMatchObject({ from: '2025-02-01' });
  });

  test('over some days the range holds the rates of all of them', () => {
    const days = { from: day('2025-03-07'), until: day('2025-03-12') };
    const found = exchanged(book(), exactly(decimal('100')), 'EUR', 'USD', days);
    expect(found.known && ends(found.range)).toEqual(['110', '120']);
    const [leg] = (found.known && found.by?.rate.legs) || [];
    expect(leg).toMatchObject({ first: '2025-03-07', last: '2025-03-10' });
  });

  test('two publishers of one day make a range', () => {
    const two = new RateBook([rate('EUR', 'USD', '1.10', '2025-03-07'), rate('EUR', 'USD', '1.12', '2025-03-07')]);
    const found = exchanged(two, exactly(decimal('100')), 'EUR', 'USD', day('2025-03-07'));
    expect(found.known && ends(found.range)).toEqual(['110', '112']);
  });

  test('what is wanting is told once, and counted each time', () => {
    const empty = new RateBook();
    on('EUR', 'USD', '2025-03-07', empty);
    on('EUR', 'USD', '2025-03-07', empty);
    expect([empty.misses, empty.takeWanted().length, empty.takeWanted().length]).toEqual([2, 1, 0]);
  });
});

const numbers = fc.integer({ min: 1, max: 99_999_999 }).map((n) => (n / 10_000).toFixed(4));

test('there and back again, straight or across the euro, is the same amount to the digits that count', () => {
  fc.assert(
    fc.property(numbers, numbers, numbers, (amount, usd, nok) => {
      const rates = new RateBook([rate('EUR', 'USD', usd, '2025-03-07'), rate('EUR', 'NOK', nok, '2025-03-07')]);
      const at = day('2025-03-07');
      const there = (value: Range, from: string, to: string): Range => {
        const found = exchanged(rates, value, from, to, at);
        return found.known ? found.range : {};
      };
      const start = exactly(decimal(amount));
      const roads = [
        ['EUR', 'USD', 'EUR'],
        ['USD', 'NOK', 'USD'],
        ['NOK', 'EUR', 'USD', 'NOK'],
      ];
      for (const road of roads) {
        const back = road.slice(1).reduce((value, to, nth) => there(value, road[nth] as string, to), start);
        expect(back.least && start.least && same(back.least, start.least)).toBe(true);
      }
      const across = there(start, 'USD', 'NOK');
      const byHand = decimal(amount).dividedBy(decimal(usd)).times(decimal(nok));
      expect(across.least && same(across.least, byHand)).toBe(true);
    }),
  );
});
