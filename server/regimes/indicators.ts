/** Reads and checks server/regimes/indicators.yaml: unknown keys, missing citations and unknown codes are refused. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { isDay } from '../domain/dates.ts';
import {
  CONDITIONS,
  type Combination,
  type ConditionRule,
  type Indicator,
  type IndicatorData,
  type IndicatorList,
  STRENGTHS,
} from '../domain/indicators/lists.ts';
import { readData, refusal } from './dated-data.ts';
import { faultIn } from './indicators-check.ts';

const code = z.string().regex(/^[a-z][a-z0-9_]*$/, 'is not a code; a good value: debt_bondage');
const cite = z.string().min(1, 'is empty: every entry cites what it rests on');
const day = z.string().refine(isDay, 'is not a calendar day in quotes; a good value: "2026-11-28"');
const status = z.enum(['proposal', 'guidance']);
const count = z.int().positive().optional();

const combinationShape = z.strictObject({ strong: count, medium: count, weak: count, medium_or_weak: count });
const indicatorShape = z.strictObject({
  code,
  cite: cite.optional(),
  dimension: code.optional(),
  strength: z.enum(STRENGTHS).optional(),
});
const listShape = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/, 'is not an id; a good value: ilo-2012'),
  dated: z
    .string()
    .regex(/^\d{4}(-\d{2}){0,2}$/, 'is not a year, month or day in quotes; good values: "2012", "2009-09"'),
  cite,
  verification: z.enum(['report', 'primary', 'secondary', 'memory']),
  checked: day.optional(),
  status,
  adults_only: z.boolean().optional(),
  rule: z.strictObject({ cite, any_of: z.array(combinationShape).min(1) }).optional(),
  dimensions: z.array(z.strictObject({ code, holds: z.int().positive() })).optional(),
  indicators: z.array(indicatorShape).min(1),
});
const conditionShape = z.strictObject({
  condition: z.enum(CONDITIONS),
  cite,
  feeds: z.record(z.string(), z.array(code)),
});
const fileShape = z.strictObject({
  lists: z.array(listShape),
  conditions: z.array(conditionShape),
  presumption: z.strictObject({
    list: z.string(),
    indicator: code,
    status,
    cite,
    corroboration: cite,
    effects: z.array(z.strictObject({ code, cite })).min(1),
  }),
});

export type IndicatorFile = z.infer<typeof fileShape>;

const FILE = fileURLToPath(new URL('./indicators.yaml', import.meta.url));
const EXAMPLE = '{code: debt_bondage, dimension: coercion_at_destination, strength: strong}';

export function loadIndicators(path: string = FILE): IndicatorData {
  return parseIndicators(readFileSync(path, 'utf8'), path);
}

/** Throws `bad-regime` with file, key, value, reason and an example. */
export function parseIndicators(text: string, file = 'indicators.yaml'): IndicatorData {
  const found = readData(fileShape, text, file, EXAMPLE);
  const fault = faultIn(found);
  if (fault !== undefined) throw refusal(file, fault.key, fault.value, fault.reason, EXAMPLE);
  const { lists, conditions, presumption } = found;
  return { lists: lists.map(listOf), conditions: conditions as readonly ConditionRule[], presumption };
}

function listOf({
  adults_only,
  rule,
  checked,
  dimensions = [],
  ...list
}: IndicatorFile['lists'][number]): IndicatorList {
  return {
    ...list,
    indicators: list.indicators as readonly Indicator[],
    ...(checked === undefined ? {} : { checked }),
    adultsOnly: adults_only ?? false,
    dimensions: dimensions.map((dimension) => dimension.code),
    ...(rule === undefined ? {} : { rule: { cite: rule.cite, anyOf: rule.any_of.map(combinationOf) } }),
  };
}

function combinationOf({ medium_or_weak: either, ...counts }: z.infer<typeof combinationShape>): Combination {
  return { ...counts, ...(either === undefined ? {} : { mediumOrWeak: either }) } as Combination;
}
