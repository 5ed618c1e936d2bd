/** The days between which a text governs, and the day that chooses it. */
import type { Day } from '../../../server/domain/dates.ts';
import { addPeriod } from '../../../server/domain/periods.ts';
import { at, type JsonObject, type Mutant, mutant, type Path } from './mutant.ts';

const A_YEAR = [
  ['P1Y', 'a year later'],
  ['-P1Y', 'a year earlier'],
] as const;
const A_DAY = [
  ['P1D', 'a day later'],
  ['-P1D', 'a day earlier'],
] as const;

/** A day either way only where the day itself is known. */
export function versionMutants(version: JsonObject): readonly Mutant[] {
  const exact = at(version, ['version', 'start']) === 'exact';
  const steps = exact ? [...A_YEAR, ...A_DAY] : A_YEAR;
  return [
    ...moved(version, ['version', 'from'], steps),
    ...moved(version, ['version', 'until'], steps),
    ...anchored(version),
  ];
}

function moved(version: JsonObject, path: Path, steps: readonly (readonly [string, string])[]): readonly Mutant[] {
  const day = at(version, path);
  if (typeof day !== 'string') return [];
  return steps.map(([period, how]) => mutant(version, path, addPeriod(day as Day, period), how));
}

/** Chosen by the work although another day counts; by the day due although the work counts. */
function anchored(version: JsonObject): readonly Mutant[] {
  const path = ['version', 'anchor'];
  const other = at(version, path) === 'work' ? 'due' : 'work';
  return [mutant(version, path, other, `${other} instead`)];
}
