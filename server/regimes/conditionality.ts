/** Reads and checks server/regimes/conditionality.yaml: unknown keys, unreal days and rules without a source are refused. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { type ConditionalityRule, FUNDS, type Window } from '../domain/contradictions/rule.ts';
import { type Day, isDay } from '../domain/dates.ts';
import { isPeriod } from '../domain/periods.ts';
import { readData, refusal } from './dated-data.ts';

const FILE = fileURLToPath(new URL('./conditionality.yaml', import.meta.url));
const EXAMPLE =
  '{id: de-aufenthg-98b, places: [DE], from: "2011-11-26", pays: {}, subjects: [illegal_employment], does: exclude, window: {way: after, period: P5Y, runs_from: [final]}, verification: secondary, cite: "..."}';

const dayShape = z.string().refine(isDay, 'is not a calendar day in quotes; a good value: "2025-01-01"');
const code = z.string().regex(/^[a-z][a-z_-]*$/, 'is not a code; a good value: contract_in_writing');
const windowShape = z.discriminatedUnion('way', [
  z.strictObject({ way: z.literal('same_years') }),
  z.strictObject({
    way: z.enum(['before', 'after']),
    period: z.string().refine(isPeriod, 'is not a period; a good value: P12M'),
    runs_from: z.array(z.enum(['opened', 'decided', 'final'])).min(1),
  }),
]);
const ruleShape = z.strictObject({
  id: z.string().min(1),
  places: z.array(z.string().regex(/^[A-Z]{2}$/, 'is not a country; a good value: PT')).min(1),
  from: dayShape,
  until: dayShape.optional(),
  work_from: dayShape.optional(),
  pays: z.strictObject({ funds: z.array(z.enum(FUNDS)).min(1).optional(), farm: z.boolean().optional() }),
  subjects: z.array(code).min(1),
  not_subjects: z.array(code).default([]),
  does: z.enum(['reduce', 'repay', 'exclude']),
  window: windowShape,
  asks: z.array(code).default([]),
  open: z.array(code).default([]),
  verification: z.enum(['primary_text', 'primary_text_partial', 'official_guidance', 'secondary', 'memory']),
  cite: z.string().min(1),
});
const fileShape = z.strictObject({ rules: z.array(ruleShape) });

export function loadConditionality(path: string = FILE): readonly ConditionalityRule[] {
  return parseConditionality(readFileSync(path, 'utf8'), path);
}

/** Throws `bad-regime` with file, key, value, reason and a good entry. */
export function parseConditionality(text: string, file = 'conditionality.yaml'): readonly ConditionalityRule[] {
  const found = readData(fileShape, text, file, EXAMPLE);
  const rules = found.rules.map(ruleOf);
  for (const [index, { id, from, until, subjects, notSubjects }] of rules.entries()) {
    if (rules.findIndex((other) => other.id === id) !== index) throw refusal(file, 'id', id, 'stands twice', EXAMPLE);
    if (until !== undefined && until <= from)
      throw refusal(file, `${id}.until`, until, `is not after ${from}`, EXAMPLE);
    const both = subjects.find((subject) => notSubjects.includes(subject));
    if (both !== undefined) throw refusal(file, `${id}.not_subjects`, both, 'stands among its subjects too', EXAMPLE);
  }
  return rules;
}

function ruleOf({
  not_subjects: notSubjects,
  until,
  work_from: workFrom,
  pays: { funds, farm },
  window,
  ...rule
}: z.infer<typeof ruleShape>): ConditionalityRule {
  return {
    ...rule,
    from: rule.from as Day,
    ...(until === undefined ? {} : { until: until as Day }),
    ...(workFrom === undefined ? {} : { workFrom: workFrom as Day }),
    pays: { ...(funds === undefined ? {} : { funds }), ...(farm === undefined ? {} : { farm }) },
    notSubjects,
    window: windowOf(window),
  };
}

function windowOf(window: z.infer<typeof windowShape>): Window {
  if (window.way === 'same_years') return window;
  const { way, period, runs_from: runsFrom } = window;
  return { way, period, runsFrom };
}
