import { describe, expect, test } from '@jest/globals';
import { decimal as d } from '../../../server/domain/money.ts';
import { leastChargeRate } from '../../../server/domain/pricing/charge-rate.ts';
import {
  labourCostPerPiece,
  labourCoverage,
  labourMinuteValue,
} from '../../../server/domain/pricing/labour-minute-value.ts';

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
  const terms = (wage: string, rate: string, threshold: string) => ({
    wage: d(wage),
    hoursPerWeek: d('40'),
    holidayRate: d('0.1207'),
    insuranceRate: d(rate),
    insuranceThreshold: d(threshold),
    pensionRate: d('0.03'),
    pensionThreshold: d('120'),
    levyRate: d('0.005'),
  });

  test('2025/26 line by line', () => {
    const rate = leastChargeRate(terms('12.21', '0.15', '96'));
    const lines = [rate.wageWithHoliday, rate.insurance, rate.pension, rate.levy].map((line) => line.toFixed(4));
    expect(lines).toEqual(['13.6837', '1.6926', '0.3205', '0.0684']);
    expect(rate.total.toFixed(2)).toBe('15.77');
  });

  test('2024/25 line by line', () => {
    const rate = leastChargeRate(terms('11.44', '0.138', '175'));
    const lines = [rate.wageWithHoliday, rate.insurance, rate.pension, rate.levy].map((line) => line.toFixed(4));
    expect(lines).toEqual(['12.8208', '1.1655', '0.2946', '0.0641']);
    // The brief prints 14.35, the sum of unrounded lines: 14.3450 and a little more.
    expect(rate.total.toFixed(2)).toBe('14.35');
  });

  test('nothing is owed below the thresholds', () => {
    const rate = leastChargeRate({ ...terms('1', '0.15', '96'), hoursPerWeek: d('10') });
    expect(rate.insurance.toString()).toBe('0');
  });
});
