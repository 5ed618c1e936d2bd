/** Reads and checks server/regimes/thresholds.yaml: unknown keys, unreal days, overlaps and unknown tests are refused. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';
import { type Day, holdsOn, isDay, overlaps } from '../domain/dates.ts';
import { SolidaryError } from '../domain/errors.ts';
import { type Share, shareOf, type Threshold } from '../domain/flags/flag.ts';
import { FLAGS } from '../domain/flags/index.ts';

/** From when on a test that flags more than this share of at least so many subjects warns of itself. */
export interface WarningShare {
  readonly share: Share;
  readonly leastTested: number;
  readonly from: Day;
  readonly until?: Day;
  readonly cite: string;
}

export interface Thresholds {
  readonly thresholds: readonly Threshold[];
  readonly warnings: readonly WarningShare[];
}

const dayShape = z.string().refine(isDay, 'is not a calendar day in quotes; a good value: "2009-04-22"');
const shareShape = z
  .string()
  .refine((text) => shareOf(text) !== undefined, 'is not a share in quotes; good values: "0.80", "2/3"');
const dated = { value: shareShape, from: dayShape, until: dayShape.optional(), cite: z.string().min(1) };
const fileShape = z.strictObject({
  thresholds: z.array(z.strictObject({ test: z.string(), strict: z.boolean(), ...dated })),
  warnings: z.array(z.strictObject({ least_tested: z.int().positive(), ...dated })),
});

const FILE = fileURLToPath(new URL('./thresholds.yaml', import.meta.url));

export function loadThresholds(path: string = FILE): Thresholds {
  return parseThresholds(readFileSync(path, 'utf8'), path);
}

/** Throws `bad-regime` with file, key, value, reason and an example. */
export function parseThresholds(text: string, file = 'thresholds.yaml'): Thresholds {
  const found = fileShape.safeParse(readYaml(text, file));
  if (!found.success) {
    const issue = found.error.issues[0];
    throw refusal(file, issue?.path.join('.') ?? '', 'this entry', issue?.message ?? 'is not as expected');
  }
  const thresholds = found.data.thresholds.map(({ test, strict, ...entry }) => ({ test, strict, ...datedOf(entry) }));
  const warnings = found.data.warnings.map(({ least_tested, ...entry }) => ({
    leastTested: least_tested,
    ...datedOf(entry),
  }));
  checkTests(thresholds, file);
  checkOverlaps(thresholds, file);
  return { thresholds, warnings };
}

export function thresholdOn(thresholds: readonly Threshold[], test: string, on: Day): Threshold | undefined {
  return thresholds.find((entry) => entry.test === test && holdsOn(entry, on));
}

export function warningShareOn(warnings: readonly WarningShare[], on: Day): WarningShare | undefined {
  return warnings.find((entry) => holdsOn(entry, on));
}

interface DatedEntry {
  readonly value: string;
  readonly from: string;
  readonly until?: string | undefined;
  readonly cite: string;
}

function datedOf({ value, from, until, cite }: DatedEntry) {
  const share = shareOf(value) as Share;
  return { share, from: from as Day, cite, ...(until === undefined ? {} : { until: until as Day }) };
}

function readYaml(text: string, file: string): unknown {
  try {
    return parse(text);
  } catch (cause) {
    throw refusal(file, '', 'the file', `is not YAML: ${(cause as Error).message}`);
  }
}

function checkTests(thresholds: readonly Threshold[], file: string): void {
  const needing = FLAGS.filter((flag) => flag.needsThreshold).map((flag) => flag.id);
  for (const { test } of thresholds) {
    if (!needing.includes(test))
      throw refusal(file, 'test', test, `is not a test with a threshold (${needing.join(', ')})`);
  }
  for (const id of needing) {
    if (!thresholds.some(({ test }) => test === id)) throw refusal(file, 'thresholds', id, 'has no threshold');
  }
}

function checkOverlaps(thresholds: readonly Threshold[], file: string): void {
  for (const [index, entry] of thresholds.entries()) {
    const other = thresholds.slice(index + 1).find((later) => later.test === entry.test && overlaps(entry, later));
    if (other)
      throw refusal(
        file,
        `${entry.test}.from`,
        other.from,
        `overlaps the entry from ${entry.from}: give that one an until`,
      );
  }
}

function refusal(file: string, key: string, value: string, reason: string): SolidaryError {
  const example = '{test: below-official-estimate, value: "0.80", strict: true, from: "2000-01-01", cite: "..."}';
  return new SolidaryError('bad-regime', { file, key, value, reason, example });
}
