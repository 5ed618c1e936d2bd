/** The `undeclared` part of server/regimes/thresholds.yaml: what is refused, and the figures as the domain reads them. */
import { z } from 'zod';
import { type Day, isDay, overlaps } from '../domain/dates.ts';
import { type Share, shareOf } from '../domain/flags/flag.ts';
import { decimal } from '../domain/money.ts';
import { isPeriod } from '../domain/periods.ts';
import type { UndeclaredRules } from '../domain/subcontracting/rules.ts';

const dayShape = z.string().refine(isDay, 'is not a calendar day in quotes; a good value: "2004-08-02"');
const days = { from: dayShape, until: dayShape.optional(), cite: z.string().min(1) };
const periodShape = z.string().refine(isPeriod, 'is not a period; a good value: P12M');
const placeShape = z.string().regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/, 'is not a place; good values: DE, US-CA');
const HOURS_A_WEEK = 168;
const HOURS_A_DAY = 24;

const hoursShape = z.strictObject({
  places: z.array(placeShape).min(1),
  hours: z
    .string()
    .regex(/^\d+(\.\d+)?$/, 'is not a number in quotes; a good value: "48"')
    .refine((text) => Number(text) > 0 && Number(text) <= HOURS_A_WEEK, 'is more than a week has, or nothing'),
  hours_a_day: z
    .string()
    .regex(/^\d+(\.\d+)?$/, 'is not a number in quotes; a good value: "13"')
    .refine((text) => Number(text) > 0 && Number(text) <= HOURS_A_DAY, 'is more than a day has, or nothing')
    .optional(),
  verification: z.string().min(1),
  ...days,
});
const keptShape = z.strictObject({
  share: z.string().refine((text) => shareOf(text) !== undefined, 'is not a share in quotes; a good value: "0.05"'),
  ...days,
});
const successorShape = z.strictObject({
  before: periodShape,
  after: periodShape,
  most_at_address: z.int().min(2),
  ...days,
});

const amountShape = z.string().regex(/^\d+(\.\d+)?$/, 'is not an amount in quotes; a good value: "2050000"');
const tierShape = z.strictObject({
  places: z.array(placeShape).min(1),
  sectors: z.array(z.string().min(1)).min(1),
  kinds: z.array(z.enum(['works', 'services', 'labour_supply', 'sale', 'outwork', 'carriage'])).min(1),
  most_tiers_below: z.int().min(0),
  buyer: z.literal('public_body').optional(),
  least_price: z
    .strictObject({ never: amountShape, always: amountShape, currency: z.string().regex(/^[A-Z]{3}$/) })
    .refine(
      ({ never, always }) => Number(never) <= Number(always),
      'is always above the value at which it always holds',
    )
    .optional(),
  verification: z.enum(['read', 'secondary']),
  ...days,
});

export const undeclaredShape = z.strictObject({
  tier_limits: z.array(tierShape).default([]),
  weekly_hours: z.array(hoursShape).refine(eachPlaceOnce, 'has a place twice on one day: give the earlier an until'),
  kept_share: z.array(keptShape).refine(areApart, 'has two entries for one day: give the earlier an until'),
  successors: z.array(successorShape).refine(areApart, 'has two entries for one day: give the earlier an until'),
});

interface WrittenDays {
  readonly from: string;
  readonly until?: string | undefined;
}

const daysOf = ({ from, until }: WrittenDays) => ({
  from: from as Day,
  ...(until === undefined ? {} : { until: until as Day }),
});

function areApart(entries: readonly WrittenDays[]): boolean {
  return entries.every((one, index) => !entries.slice(index + 1).some((other) => overlaps(daysOf(one), daysOf(other))));
}

function eachPlaceOnce(entries: readonly (WrittenDays & { readonly places: readonly string[] })[]): boolean {
  const places = new Set(entries.flatMap((entry) => entry.places));
  return [...places].every((place) => areApart(entries.filter((entry) => entry.places.includes(place))));
}

export function undeclaredRulesOf(found: z.infer<typeof undeclaredShape>): UndeclaredRules {
  return {
    tierLimits: found.tier_limits.map(({ most_tiers_below, least_price, buyer, from, until, ...entry }) => ({
      ...entry,
      ...daysOf({ from, until }),
      mostTiersBelow: most_tiers_below,
      ...(buyer === undefined ? {} : { buyer }),
      ...(least_price === undefined ? {} : { leastPrice: amountsOf(least_price) }),
    })),
    weeklyHours: found.weekly_hours.map(({ places, hours, hours_a_day, verification, cite, ...entry }) => ({
      ...{ places, hours: decimal(hours), verification, cite },
      ...(hours_a_day === undefined ? {} : { hoursADay: decimal(hours_a_day) }),
      ...daysOf(entry),
    })),
    keptShares: found.kept_share.map(({ share, cite, ...entry }) => ({
      ...{ share: shareOf(share) as Share, cite },
      ...daysOf(entry),
    })),
    successors: found.successors.map(({ before, after, most_at_address, cite, ...entry }) => ({
      ...{ before, after, mostAtAddress: most_at_address, cite },
      ...daysOf(entry),
    })),
  };
}

function amountsOf({ never, always, currency }: { never: string; always: string; currency: string }) {
  return { never: decimal(never), always: decimal(always), currency };
}
