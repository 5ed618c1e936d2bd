/** Reads and checks pay-parts.yaml and working-hours.yaml: unknown keys, unreal days and overlaps are refused. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { type Day, isDay, overlaps } from '../domain/dates.ts';
import { decimal } from '../domain/money.ts';
import { isPeriod } from '../domain/periods.ts';
import { PART_KINDS, type PayPartRule } from '../domain/wages/pay-parts.ts';
import type { HoursLimit, OvertimeRule, OvertimeStep, PayLaw } from '../domain/wages/working-hours.ts';
import { readData, refusal } from './dated-data.ts';

const day = z.string().refine(isDay, 'is not a calendar day in quotes; a good value: "2020-07-30"');
const place = z.string().regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/, 'is not a place; good values: DE, US-CA');
const number = z.string().regex(/^\d+(\.\d+)?$/, 'is not a number in quotes; a good value: "1.5"');
const dated = {
  places: z.array(place).min(1),
  from: day,
  until: day.optional(),
  verification: z.enum(['read', 'secondary', 'memory']),
  cite: z.string().min(1),
};
const MEASURES = ['statutory_minimum', 'collective_agreement', 'going_rate', 'living_wage'] as const;
const partShape = z.strictObject({
  ...dated,
  measure: z.enum(MEASURES),
  part: z.enum(PART_KINDS),
  answer: z.enum(['counts', 'does_not_count', 'unknown']),
});
const overtimeStep = z.strictObject({ after: number, factor: number });
const overtimeShape = z.strictObject({
  ...dated,
  after: number,
  factor: number,
  daily: z.array(overtimeStep).min(1).optional(),
  seventh_day: z.array(overtimeStep).min(1).optional(),
});
const limitShape = z.strictObject({
  ...dated,
  most: number,
  over: z.string().refine(isPeriod, 'is not a period; a good value: P4M'),
});
const partsFile = z.strictObject({ parts: z.array(partShape) });
const hoursFile = z.strictObject({ overtime: z.array(overtimeShape), limits: z.array(limitShape) });

const PARTS = fileURLToPath(new URL('./pay-parts.yaml', import.meta.url));
const HOURS = fileURLToPath(new URL('./working-hours.yaml', import.meta.url));

export function loadPayLaw(): PayLaw {
  return {
    parts: parsePayParts(readFileSync(PARTS, 'utf8'), PARTS),
    ...parseWorkingHours(readFileSync(HOURS, 'utf8'), HOURS),
  };
}

/** Throws `bad-regime` with file, key, value, reason and an example. */
export function parsePayParts(text: string, file = 'pay-parts.yaml'): readonly PayPartRule[] {
  const example =
    '{places: [DE], measure: statutory_minimum, part: bonus, answer: counts, from: "2015-01-01", verification: read, cite: "..."}';
  const { parts } = readData(partsFile, text, file, example);
  const rules = parts.map((entry): PayPartRule => withDays(entry));
  refuseOverlaps(rules, ({ measure, part }) => `${measure} ${part}`, file, example);
  return rules;
}

export function parseWorkingHours(text: string, file = 'working-hours.yaml'): Pick<PayLaw, 'overtime' | 'limits'> {
  const example =
    '{places: [US], after: "40", factor: "1.5", from: "1969-02-01", verification: read, cite: "29 USC 207(a)"}';
  const found = readData(hoursFile, text, file, example);
  const overtime = found.overtime.map(
    ({ daily, seventh_day, ...entry }): OvertimeRule => ({
      ...withDays(entry),
      ...stepOf(entry),
      ...(daily === undefined ? {} : { daily: daily.map(stepOf) }),
      ...(seventh_day === undefined ? {} : { seventhDay: seventh_day.map(stepOf) }),
    }),
  );
  const limits = found.limits.map((entry): HoursLimit => ({ ...withDays(entry), most: decimal(entry.most) }));
  refuseOverlaps(overtime, () => 'overtime', file, example);
  refuseOverlaps(limits, () => 'limits', file, example);
  return { overtime, limits };
}

function stepOf({ after, factor }: { readonly after: string; readonly factor: string }): OvertimeStep {
  return { after: decimal(after), factor: decimal(factor) };
}

type Days = { readonly from: string; readonly until?: string | undefined };

function withDays<E extends Days>(entry: E) {
  const { from, until, ...rest } = entry;
  return { ...rest, from: from as Day, ...(until === undefined ? {} : { until: until as Day }) };
}

interface Dated {
  readonly places: readonly string[];
  readonly from: Day;
  readonly until?: Day;
}

/** Two answers for one day would make the first in the file decide. */
function refuseOverlaps<E extends Dated>(
  entries: readonly E[],
  about: (entry: E) => string,
  file: string,
  example: string,
): void {
  for (const [index, entry] of entries.entries()) {
    const other = entries
      .slice(index + 1)
      .find(
        (later) =>
          about(later) === about(entry) &&
          later.places.some((one) => entry.places.includes(one)) &&
          overlaps(entry, later),
      );
    if (other !== undefined)
      throw refusal(
        ...([file, `${about(entry)}.from`, other.from] as const),
        ...([`overlaps the entry from ${entry.from}: give that one an until`, example] as const),
      );
  }
}
