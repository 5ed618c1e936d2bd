/** How far a test reaches: every record is in exactly one part, and the parts sum to all. Pure. */
import { countText } from '../../../schema/messages/format.ts';
import type { BarPart, Fill } from '../../ui/Bar.tsx';
import { heading } from '../../ui/words.ts';

export interface Coverage {
  readonly flagged: number;
  readonly passed: number;
  readonly notApplicable: number;
  readonly cannotTell: number;
}

const PARTS = [
  ['flagged', 'flagged', 'ask'],
  ['passed', 'passed', 'ink'],
  ['notApplicable', 'not_applicable', 'outlined'],
  ['cannotTell', 'cannot_tell', 'dotted'],
] as const satisfies readonly (readonly [keyof Coverage, string, Fill])[];

export function coverageParts(coverage: Coverage): readonly BarPart[] {
  const all = coverage.flagged + coverage.passed + coverage.notApplicable + coverage.cannotTell;
  return PARTS.filter(([key]) => coverage[key] > 0).map(([key, code, fill]) => ({
    key: code,
    fill,
    share: coverage[key] / all,
    label: heading(code),
    number: countText(coverage[key]),
  }));
}
