/** Reads and checks server/regimes/debt-clocks.yaml: unknown keys, unreal days and periods are refused. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { isDay } from '../domain/dates.ts';
import type { DebtClock } from '../domain/liability/debt-clocks.ts';
import { isPeriod } from '../domain/periods.ts';
import { readData } from './dated-data.ts';

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
const EXAMPLE =
  '{place: DE, what: limitation, from: year_end, period: P3Y, cite: "...", verification: memory, checked: "2026-11-23"}';

/** Throws `bad-regime` with file, key, reason and a good entry. */
export function loadDebtClocks(path: string = FILE): readonly DebtClock[] {
  return parseDebtClocks(readFileSync(path, 'utf8'), path);
}

export function parseDebtClocks(text: string, file = 'debt-clocks.yaml'): readonly DebtClock[] {
  return readData(fileShape, text, file, EXAMPLE).clocks as readonly DebtClock[];
}
