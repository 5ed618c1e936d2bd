/** The worked cases, read once, and which of them a change of a rule may move. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { TraceAnswer } from '../../../server/domain/liability/answer.ts';
import type { RegimeVersion } from '../../../server/domain/liability/regime.ts';
import { trace } from '../../../server/domain/liability/trace.ts';
import type { TraceFacts } from '../../../server/domain/model.ts';
import { amountText } from '../../../server/domain/money.ts';
import { factsOf } from '../../../server/importers/case/read.ts';
import type { CaseFile } from '../../../server/importers/case/schema.ts';
import { type ComparedAnswer, compareAnswer } from '../../../server/usecases/cases/compare-answer.ts';
import { readCaseFile } from '../../../server/usecases/cases/run-cases.ts';

const FOLDER = join(import.meta.dirname, '../../cases');

export interface HeldCase {
  readonly read: CaseFile;
  readonly facts: TraceFacts;
}

export const cases: readonly HeldCase[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .sort()
  .map((name) => readCaseFile(join(FOLDER, name)))
  .map((read) => ({ read, facts: factsOf(read.input) }));

/** Cases that name the rule; without a filter, those of its place. */
export function casesAbout(version: RegimeVersion): readonly HeldCase[] {
  return cases.filter(({ facts: { regimes, claim } }) => {
    if (regimes !== undefined) return regimes.includes(version.id);
    return [claim.place, claim.place.split('-')[0]].includes(version.jurisdiction);
  });
}

/** Whether a case gives its answer under these rules; one that cannot be answered at all does not. */
export function holds({ read, facts }: HeldCase, regimes: readonly RegimeVersion[]): boolean {
  try {
    return compareAnswer(read.expected, compared(trace(facts, regimes))).length === 0;
  } catch {
    return false;
  }
}

/** An answer without its sentences: what is compared, and nothing else, so that a thousand mutants take seconds. */
function compared(answer: TraceAnswer): ComparedAnswer {
  return {
    regimes: answer.regimes,
    total_claim: amountText(answer.totalClaim),
    max_recovery: amountText(answer.maxRecovery),
    parties: answer.parties.map(({ amount, ...row }) => ({
      ...row,
      amount: amount === null ? null : amountText(amount),
    })),
  };
}
