/** The invented figures that prices and pay of the fictional retailer are held against; each says that it is invented. */
import { PRODUCTS } from './retailer-facts.mjs';

const fixed = (value) => value.toFixed(2);
/** A row in the order of the heads; what is not named is blank. */
const row = (given) => FIGURE_HEADS.map((head) => given[head] ?? '');

export const FIGURE_HEADS =
  'measures,place,product,value,currency,unit,rate_percent,hours_per_week,from,last_day,cite'.split(',');

const invented = (what) => `Invented for the demonstration of a retailer: ${what}`;
const TIME = { from: '2024-01-01', last_day: '2026-12-31' };
const share = (measures, place, percent, what) => ({
  ...TIME,
  measures,
  place,
  rate_percent: percent,
  cite: invented(`${what} in ${place}`),
});
const onCosts = (place, percent) => ({
  ...share('on_costs', place, percent, ''),
  cite: invented(`on-costs of ${place}`),
});
/** Lines of what a labour supplier must charge, as shares of pay. */
const charge = (line, percent) => share(line, 'GB', percent, line);
const week = (place, hours) => ({
  ...TIME,
  measures: 'working_week',
  place,
  hours_per_week: hours,
  cite: invented(`${hours} hours a week in ${place}`),
});
const level = (measures, place, value, currency, what) => ({
  ...TIME,
  measures,
  place,
  value,
  currency,
  unit: 'hour',
  cite: invented(what),
});
const labels = (place, currency, tax, scale) =>
  [14, 15, 10]
    .flatMap((sector) => PRODUCTS[sector])
    .map(([product, minutes, material]) => ({
      ...{ ...TIME, measures: 'retail_price', place, product, currency, unit: 'piece', rate_percent: tax },
      ...{
        value: fixed((minutes * 0.15 + material) * scale + 0.49),
        cite: invented(`price on the label, tax of ${tax} % in it`),
      },
    }));

export const FIGURES = [
  ...[onCosts('PT', 24), onCosts('ES', 31), onCosts('DE', 21), onCosts('GB', 15), onCosts('BG', 19)],
  ...[charge('holiday_pay', 12), charge('employer_insurance', 14), charge('pension', 3), charge('payroll_levy', 0.5)],
  ...[week('PT', 40), week('ES', 40), week('TR', 45), week('BD', 48)],
  // By the region, so that they say nothing of work in the small demonstration.
  ...['PT-01', 'PT-10'].flatMap((place) => [
    level('living_wage', place, '6.20', 'EUR', 'a living wage'),
    level('going_rate', place, '8.40', 'EUR', 'the going rate of sewing'),
  ]),
  level('living_wage', 'GB', '12.85', 'GBP', 'a living wage'),
  ...[...labels('IE', 'EUR', 23, 4.2), ...labels('GB', 'GBP', 20, 3.8)],
].map(row);
