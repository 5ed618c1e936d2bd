import { describe, expect, test } from '@jest/globals';
import { day } from '../../../server/domain/dates.ts';
import { decimal as d } from '../../../server/domain/money.ts';
import { chargeFloor } from '../../../server/domain/pricing/charge-floor.ts';
import {
  labourCostPerPiece,
  labourCoverage,
  labourMinuteValue,
} from '../../../server/domain/pricing/labour-minute-value.ts';
import { exactly } from '../../../server/domain/range.ts';
import { BenchmarkBook } from '../../../server/domain/wages/benchmark.ts';
import { benchmark } from '../../builders/benchmarks.ts';

describe('labour minute costing, the worked example of the domain brief', () => {
  const value = labourMinuteValue(d('12500'), d('0.15'), d('208'));

  test('a paid minute costs 1.15184', () => {
    expect(value.toFixed(5)).toBe('1.15184');
  });

  test('a piece of 8.0 standard minutes at 55 % efficiency costs 16.754 at the floor and 33.508 at a living wage', () => {
    const piece = labourCostPerPiece(d('8.0'), d('0.55'), value);
    const living = labourCostPerPiece(d('8.0'), d('0.55'), labourMinuteValue(d('25000'), d('0.15'), d('208')));
    expect(piece.toFixed(3)).toBe('16.754');
    expect(living.toFixed(3)).toBe('33.508');
    expect(labourCoverage(d('60'), d('48'), piece).times(100).toFixed(1)).toBe('71.6');
  });
});

describe('least charge rate of a labour supplier in Great Britain, 40 hours a week', () => {
  const on = day('2025-06-01');
  const line = (measures: string, rate: string, value?: string) =>
    benchmark({
      measures,
      place: 'GB',
      rate,
      unit: 'week',
      currency: 'GBP',
      ...(value === undefined ? {} : { value }),
    });
  const book = (rate: string, threshold: string) =>
    new BenchmarkBook([
      line('holiday_pay', '0.1207'),
      line('employer_insurance', rate, threshold),
      line('pension', '0.03', '120'),
      line('payroll_levy', '0.005'),
    ]);
  const floor = (wage: string, rate: string, threshold: string, hours: string | undefined = '40') =>
    chargeFloor(
      book(rate, threshold),
      { place: 'GB' },
      on,
      exactly(d(wage)),
      hours === undefined ? undefined : exactly(d(hours)),
    );
  const most = ({ lines }: ReturnType<typeof floor>) => lines.map(({ range }) => range.most?.toFixed(4));

  test('2025/26 line by line', () => {
    const found = floor('12.21', '0.15', '96');
    expect(most(found)).toEqual(['1.4737', '1.6926', '0.3205', '0.0684']);
    expect(found.total.most?.toFixed(2)).toBe('15.77');
    // Who pays little in wages altogether owes no levy.
    expect(found.total.least?.toFixed(4)).toBe('15.6968');
    expect([found.missing, found.turnsOnHours]).toEqual([[], false]);
  });

  test('2024/25 line by line', () => {
    const found = floor('11.44', '0.138', '175');
    expect(most(found)).toEqual(['1.3808', '1.1655', '0.2946', '0.0641']);
    // The brief prints 14.35, the sum of unrounded lines: 14.3450 and a little more.
    expect(found.total.most?.toFixed(2)).toBe('14.35');
  });

  test('nothing is owed below the thresholds', () => {
    expect(floor('1', '0.15', '96', '10').lines[1]?.range).toMatchObject({ least: d('0'), most: d('0') });
  });

  test('hours that nobody knows leave insurance and pension open between nothing and all of pay', () => {
    const open = chargeFloor(book('0.15', '96'), { place: 'GB' }, on, exactly(d('12.21')), undefined);
    expect(open.turnsOnHours).toBe(true);
    expect(open.total.least?.toFixed(4)).toBe('13.6837');
    expect(open.total.most?.greaterThan(d('15.77'))).toBe(true);
  });

  test('a line that is not held leaves the top open and names itself', () => {
    const bare = chargeFloor(
      new BenchmarkBook([line('holiday_pay', '0.1207')]),
      { place: 'GB' },
      on,
      exactly(d('12.21')),
      undefined,
    );
    expect(bare.missing).toEqual(['employer_insurance', 'pension', 'payroll_levy']);
    expect(bare.total.most).toBeUndefined();
    expect(bare.total.least?.toFixed(4)).toBe('13.6837');
  });
});
