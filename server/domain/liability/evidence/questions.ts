/** Where a rule turns on what a party knew: of what, and on which day. */
import type { Day } from '../../dates.ts';
import type { Contract, TraceFacts } from '../../model.ts';
import type { TraceAnswer } from '../answer.ts';
import { knownOn, lastDayWorked } from '../known.ts';
import { objectsIn } from '../objects-in.ts';
import type { KnewTest, RegimeVersion } from '../regime.ts';

export interface KnowledgeQuestion {
  readonly party: string;
  readonly regime: string;
  /** payroll_shortfall, tax_not_paid, insufficient_price, ...: docs/CASE-FORMAT.md. */
  readonly of: string;
  /** The contract that the party bought: its supplier is whom it could have known of. */
  readonly contract: string;
  /** The day that counts: of the question, or where the text looks to it the last one worked, or that of signing; absent where that is not recorded. */
  readonly on?: Day;
}

/** For each row of a party of the chain under a rule that asks what it knew; one question a contract that it bought. */
export function knowledgeQuestions(
  facts: TraceFacts,
  answer: TraceAnswer,
  regimes: readonly RegimeVersion[],
): readonly KnowledgeQuestion[] {
  const answered = [...new Set(answer.parties.map(({ regime }) => regime))];
  const tests = new Map(answered.map((id) => [id, knewTests(regimes.find((regime) => regime.id === id))]));
  const asked = new Map<string, KnowledgeQuestion>();
  const worked = lastWorked(facts);
  for (const { party, regime, role } of answer.parties) {
    if (role === 'employer' || role === 'not_in_chain') continue;
    for (const test of tests.get(regime) ?? []) {
      for (const contract of facts.contracts.filter(({ buyer }) => buyer === party)) {
        const question = {
          party,
          regime,
          of: test.knew,
          contract: contract.id,
          ...dayOf(test, contract, { asOf: facts.asOf, worked }),
        };
        asked.set(JSON.stringify(question), question);
      }
    }
  }
  return [...asked.values()];
}

interface Days {
  readonly asOf: Day;
  readonly worked: Day;
}

function dayOf({ at }: KnewTest, { signed }: Contract, { asOf, worked }: Days): { readonly on?: Day } {
  if (at === undefined) return { on: asOf };
  if (at === 'work') return { on: worked };
  return signed === undefined ? {} : { on: signed };
}

/** The last day of all lines, as far as it is known by now. */
function lastWorked(facts: TraceFacts): Day {
  const known = knownOn(facts);
  const days = facts.claim.lines.map((line) => lastDayWorked(known, line));
  return days.sort().at(-1) ?? facts.asOf;
}

/** Those that ask what somebody knew say `knew` and which states count. */
function knewTests(regime: RegimeVersion | undefined): readonly KnewTest[] {
  return objectsIn(regime).filter((one): one is KnewTest => 'knew' in one && 'states' in one);
}
