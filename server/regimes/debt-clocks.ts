/** Reads and checks server/regimes/debt-clocks.yaml: unknown keys, unreal days and periods are refused. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';
import { isDay } from '../domain/dates.ts';
import { SolidaryError } from '../domain/errors.ts';
import type { DebtClock } from '../domain/liability/debt-clocks.ts';
import { parsePeriod } from '../domain/periods.ts';

const FILE = fileURLToPath(new URL('./debt-clocks.yaml', import.meta.url));

const clockShape = z.strictObject({
  place: z.string().regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/, 'is not a place; good values: DE, US-CA'),
  what: z.literal('limitation'),
  from: z.enum(['due', 'year_end', 'employment_end']),
  period: z.string().refine(isPeriod, 'is not a period; a good value: P3Y'),
  cite: z.string().min(1),
  verification: z.string().min(1),
  checked: z.string().refine(isDay, 'is not a calendar day in quotes; a good value: "2026-11-23"'),
});
const fileShape = z.strictObject({ clocks: z.array(clockShape) });

function isPeriod(text: string): boolean {
  try {
    return parsePeriod(text).length > 0;
  } catch {
    return false;
  }
}

/** Throws `bad-regime` with file, key, reason and a good entry. */
export function loadDebtClocks(path: string = FILE): readonly DebtClock[] {
  return parseDebtClocks(readFileSync(path, 'utf8'), path);
}

export function parseDebtClocks(text: string, file = 'debt-clocks.yaml'): readonly DebtClock[] {
  const found = fileShape.safeParse(parse(text));
  if (found.success) return found.data.clocks as readonly DebtClock[];
  const issue = found.error.issues[0];
  throw new SolidaryError('bad-regime', {
    file,
    key: issue?.path.join('.') ?? '',
    value: 'this entry',
    reason: issue?.message ?? 'is not as expected',
    example:
      '{place: DE, what: limitation, from: year_end, period: P3Y, cite: "...", verification: memory, checked: "2026-11-23"}',
  });
}
