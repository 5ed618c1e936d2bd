/** Reads and checks server/regimes/thresholds.yaml: unknown keys, unreal days, overlaps and unknown tests are refused. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { type Day, holdsOn, isDay, overlaps } from '../domain/dates.ts';
import { type Band, type Share, shareOf, type Threshold } from '../domain/flags/flag.ts';
import { FLAGS } from '../domain/flags/index.ts';
import type { NarrowingRule } from '../domain/letters/narrowing.ts';
import { decimal } from '../domain/money.ts';
import { isPeriod, monthsIn } from '../domain/periods.ts';
import type { PeerRule } from '../domain/pricing/peers.ts';
import type { UndeclaredRules } from '../domain/subcontracting/rules.ts';
import type { CarryRule } from '../domain/wages/rate.ts';
import { readData, refusal } from './dated-data.ts';
import { undeclaredRulesOf, undeclaredShape } from './undeclared.ts';

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
  readonly peers: readonly PeerRule[];
  /** In the order of the file. */
  readonly bands: readonly Band[];
  /** How long a reference rate counts. */
  readonly exchange: readonly CarryRule[];
  readonly undeclared: UndeclaredRules;
  /** From how few workers on a letter that fits no more of them is warned of. */
  readonly narrowing: readonly NarrowingRule[];
}

const dayShape = z.string().refine(isDay, 'is not a calendar day in quotes; a good value: "2009-04-22"');
const shareShape = z
  .string()
  .refine((text) => shareOf(text) !== undefined, 'is not a share in quotes; good values: "0.80", "2/3"');
const days = { from: dayShape, until: dayShape.optional(), cite: z.string().min(1) };
const dated = { value: shareShape, ...days };
const peerShape = z.strictObject({
  test: z.string(),
  fence: z.string().regex(/^\d+(\.\d+)?$/, 'is not a number in quotes; a good value: "1.5"'),
  strict: z.boolean(),
  least_peers: z.int().positive(),
  least_owners: z.int().positive(),
  within: z.string().refine(isOfMonths, 'is not a period of months; a good value: P36M').optional(),
  ...days,
});
const bandShape = z.strictObject({
  test: z.string(),
  band: z.enum(['below', 'far_below', 'cannot_be_lawful']),
  under: shareShape,
  ...days,
});
const fileShape = z.strictObject({
  thresholds: z.array(z.strictObject({ test: z.string(), strict: z.boolean(), ...dated })),
  warnings: z.array(z.strictObject({ least_tested: z.int().positive(), ...dated })),
  peers: z.array(peerShape),
  bands: z.array(bandShape),
  // Absent: a rate counts on its own day only.
  exchange: z.array(z.strictObject({ most_days: z.int().nonnegative(), ...days })).default([]),
  undeclared: undeclaredShape,
  // Fewer than two is one person.
  narrowing: z.array(z.strictObject({ least: z.int().min(2), ...days })).min(1),
});

const FILE = fileURLToPath(new URL('./thresholds.yaml', import.meta.url));
const EXAMPLE = '{test: below-official-estimate, value: "0.80", strict: true, from: "2000-01-01", cite: "..."}';

export function loadThresholds(path: string = FILE): Thresholds {
  return parseThresholds(readFileSync(path, 'utf8'), path);
}

/** Throws `bad-regime` with file, key, value, reason and an example. */
export function parseThresholds(text: string, file = 'thresholds.yaml'): Thresholds {
  const found = readData(fileShape, text, file, EXAMPLE);
  const thresholds = found.thresholds.map(({ test, strict, ...entry }) => ({ test, strict, ...datedOf(entry) }));
  const warnings = found.warnings.map(({ least_tested, ...entry }) => ({
    leastTested: least_tested,
    ...datedOf(entry),
  }));
  const peers = found.peers.map(peerRuleOf);
  const bands = found.bands.map(({ test, band, under, ...entry }) => {
    const { share, ...rest } = datedOf({ value: under, ...entry });
    return { test, band, under: share, ...rest };
  });
  const exchange = found.exchange.map(carryRuleOf);
  const comparing = FLAGS.filter(({ needs }) => needs?.some((need) => need === 'peers' || need === 'gaps'));
  checkTests(
    'thresholds',
    thresholds,
    FLAGS.filter(({ needsThreshold }) => needsThreshold),
    file,
  );
  checkTests('peers', peers, comparing, file);
  checkNames(bands, FLAGS, file);
  for (const entries of [thresholds, peers]) checkOverlaps(entries, file);
  const narrowing = found.narrowing.map(narrowingRuleOf);
  const undeclared = undeclaredRulesOf(found.undeclared);
  return { thresholds, warnings, peers, bands, exchange, undeclared, narrowing };
}

function carryRuleOf({ most_days, from, until, cite }: { most_days: number } & Omit<DatedEntry, 'value'>): CarryRule {
  return { mostDays: most_days, cite, from: from as Day, ...(until === undefined ? {} : { until: until as Day }) };
}

function narrowingRuleOf({ until, ...rule }: { least: number } & Omit<DatedEntry, 'value'>): NarrowingRule {
  return { ...rule, from: rule.from as Day, ...(until === undefined ? {} : { until: until as Day }) };
}

function peerRuleOf({
  fence,
  least_peers,
  least_owners,
  within,
  from,
  until,
  ...rule
}: z.infer<typeof peerShape>): PeerRule {
  return {
    ...rule,
    fence: decimal(fence),
    leastPeers: least_peers,
    leastOwners: least_owners,
    from: from as Day,
    ...(within === undefined ? {} : { within }),
    ...(until === undefined ? {} : { until: until as Day }),
  };
}

export function peerRuleOn(peers: readonly PeerRule[], test: string, on: Day): PeerRule | undefined {
  return peers.find((entry) => entry.test === test && holdsOn(entry, on));
}

export function thresholdOn(thresholds: readonly Threshold[], test: string, on: Day): Threshold | undefined {
  return thresholds.find((entry) => entry.test === test && holdsOn(entry, on));
}

export function warningShareOn(warnings: readonly WarningShare[], on: Day): WarningShare | undefined {
  return warnings.find((entry) => holdsOn(entry, on));
}

export function carryRuleOn(rules: readonly CarryRule[], on: Day): CarryRule | undefined {
  return rules.find((entry) => holdsOn(entry, on));
}

export function narrowingRuleOn(rules: readonly NarrowingRule[], on: Day): NarrowingRule | undefined {
  return rules.find((entry) => holdsOn(entry, on));
}

export function bandsOn(bands: readonly Band[], test: string, on: Day): readonly Band[] {
  return bands.filter((entry) => entry.test === test && holdsOn(entry, on));
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

type Named = readonly { readonly test: string }[];
type Tests = readonly { readonly id: string }[];

function checkNames(entries: Named, tests: Tests, file: string): void {
  const known = tests.map(({ id }) => id);
  for (const { test } of entries) {
    if (!known.includes(test)) throw refusal(file, 'test', test, `is not such a test (${known.join(', ')})`, EXAMPLE);
  }
}

/** Each test that needs an entry has one, and no other test has any. */
function checkTests(key: string, entries: Named, tests: Tests, file: string): void {
  checkNames(entries, tests, file);
  for (const { id } of tests) {
    if (!entries.some(({ test }) => test === id)) throw refusal(file, key, id, `has no entry under ${key}`, EXAMPLE);
  }
}

interface DatedTest {
  readonly test: string;
  readonly from: Day;
  readonly until?: Day;
}

function checkOverlaps(entries: readonly DatedTest[], file: string): void {
  for (const [index, entry] of entries.entries()) {
    const other = entries.slice(index + 1).find((later) => later.test === entry.test && overlaps(entry, later));
    if (other)
      throw refusal(
        file,
        `${entry.test}.from`,
        other.from,
        `overlaps the entry from ${entry.from}: give that one an until`,
        EXAMPLE,
      );
  }
}

function isOfMonths(text: string): boolean {
  return isPeriod(text) && monthsIn(text) !== undefined;
}
