/** A workplace P run by F, which holds a certificate there and was paid; a case against F about work at P. */
import type {
  Certificate,
  Finding,
  FlaggedRecord,
  PublicPayment,
} from '../../../server/domain/contradictions/facts.ts';
import { type ContradictionFacts, contradictionsIn } from '../../../server/domain/contradictions/list.ts';
import { day } from '../../../server/domain/dates.ts';
import { loadConditionality } from '../../../server/regimes/conditionality.ts';

export const rules = loadConditionality();

export const certificate = (more: Partial<Certificate> = {}): Certificate => ({
  ...{ id: 'cert', workplace: 'P', scheme: 'fair-sewing', kind: 'certificate' },
  ...{ from: day('2024-01-01'), until: day('2025-01-01') },
  ...more,
});

export const finding = (more: Partial<Finding> = {}): Finding => ({
  ...{ id: 'case', agency: 'Inspectorate', number: '12', stage: 'judgment', workplace: 'P' },
  ...{ opened: day('2024-06-01'), decided: day('2024-09-01'), from: day('2024-03-01'), until: day('2024-05-01') },
  ...{ place: 'FR', subjects: ['safety'], against: [{ party: 'F', link: 'confirmed' }] as const },
  ...more,
});

export const payment = (more: Partial<PublicPayment> = {}): PublicPayment => ({
  ...{ id: 'pay', recipient: 'F', payer: 'Paying agency', fund: 'eu', farm: true, place: 'FR', on: day('2025-02-01') },
  ...more,
});

export const wageRecord = (more: Partial<FlaggedRecord> = {}): FlaggedRecord => ({
  ...{ id: 'W', kind: 'wage_record', tests: ['pay-below-statutory-floor'], workplaces: ['P'], party: 'F' },
  ...{ from: day('2024-03-01'), until: day('2024-04-01') },
  ...more,
});

/** The fields left out: not known. */
export function without<T extends object>(facts: T, ...names: readonly (keyof T)[]): T {
  return Object.fromEntries(Object.entries(facts).filter(([name]) => !names.includes(name as keyof T))) as T;
}

export function contradictions(facts: Partial<ContradictionFacts>) {
  return contradictionsIn(
    {
      ...{ asOf: day('2026-01-01'), certificates: [], payments: [], findings: [], flagged: [] },
      operators: new Map([['P', ['F']]]),
      ...facts,
    },
    rules,
  );
}

/** Outcome, rule, and what is missing or the reason, by the last part of their codes. */
export function told(facts: Partial<ContradictionFacts>): readonly string[] {
  const last = (code: string) => code.split('.').at(-1);
  return contradictions(facts).map(({ outcome, rule, missing, reason }) =>
    [outcome, rule, ...missing.map(({ code }) => last(code)), reason && last(reason.code)].filter(Boolean).join(' '),
  );
}
