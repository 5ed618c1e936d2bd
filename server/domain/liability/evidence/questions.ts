/** Where a rule turns on what a party knew: of what, and on which day. */
import type { Day } from '../../dates.ts';
import type { Contract, TraceFacts } from '../../model.ts';
import type { TraceAnswer } from '../answer.ts';
import type { KnewTest, RegimeVersion } from '../regime.ts';

export interface KnowledgeQuestion {
  readonly party: string;
  readonly regime: string;
  /** payroll_shortfall, tax_not_paid, insufficient_price, ...: docs/CASE-FORMAT.md. */
  readonly of: string;
  /** The contract that the party bought: its supplier is whom it could have known of. */
  readonly contract: string;
  /** The day that counts: of the question, or of signing where the text looks to that; absent where that is not recorded. */
  readonly on?: Day;
}

/** For each row of a party of the chain under a rule that asks what it knew; one question a contract that it bought. */
export function knowledgeQuestions(
  facts: TraceFacts,
  answer: TraceAnswer,
  regimes: readonly RegimeVersion[],
): readonly KnowledgeQuestion[] {
  const rules = new Map(regimes.map((regime) => [regime.id, knewTests(regime)]));
  const asked = new Map<string, KnowledgeQuestion>();
  for (const { party, regime, role } of answer.parties) {
    if (role === 'employer' || role === 'not_in_chain') continue;
    for (const test of rules.get(regime) ?? []) {
      for (const contract of facts.contracts.filter(({ buyer }) => buyer === party)) {
        const question = { party, regime, of: test.knew, contract: contract.id, ...dayOf(test, contract, facts.asOf) };
        asked.set(JSON.stringify(question), question);
      }
    }
  }
  return [...asked.values()];
}

function dayOf({ at }: KnewTest, { signed }: Contract, asOf: Day): { readonly on?: Day } {
  if (at === undefined) return { on: asOf };
  return signed === undefined ? {} : { on: signed };
}

/** Tests stand in many places of a rule; those that ask what somebody knew say `knew` and which states count. */
function knewTests(value: unknown): readonly KnewTest[] {
  if (Array.isArray(value)) return value.flatMap(knewTests);
  if (value === null || typeof value !== 'object') return [];
  const inner = Object.values(value).flatMap(knewTests);
  return 'knew' in value && 'states' in value ? [value as KnewTest, ...inner] : inner;
}
