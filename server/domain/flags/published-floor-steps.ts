/** A floor set by the week, month or year as it was published: how often a year it is paid, and for how many hours. */
import { param, type Step } from '../outcome.ts';
import { rangeOfPrice } from '../range.ts';
import type { Benchmark } from '../wages/benchmark.ts';
import { BY_THE_WEEK } from '../wages/hourly.ts';
import { amounts, citesOf, NOT_KNOWN_PARAM, step } from './words.ts';

export function publishedFloorSteps(from: readonly Benchmark[]): readonly Step[] {
  const seen = new Set<string>();
  const isNew = ({ id, hoursPerWeek }: Benchmark) => {
    const key = `${id} ${hoursPerWeek ?? ''}`;
    return !seen.has(key) && seen.add(key);
  };
  return from.filter((entry) => BY_THE_WEEK.has(entry.unit) && isNew(entry)).flatMap(publishedStep);
}

function publishedStep(entry: Benchmark): readonly Step[] {
  const { value, unit = '', paymentsPerYear: payments, hoursPerWeek: hours } = entry;
  if (value === undefined) return [];
  const said = {
    ...amounts(rangeOfPrice(value), value.currency, 'least'),
    unit: param.code(unit),
    hours: hours === undefined ? NOT_KNOWN_PARAM : param.decimal(hours.toString()),
  };
  if (unit !== 'month') return [step('published-floor', said, citesOf([entry]))];
  const times = payments === undefined ? NOT_KNOWN_PARAM : param.decimal(String(payments));
  return [step('published-floor-payments', { ...said, payments: times }, citesOf([entry]))];
}
