import type { SettlingFact } from '../../domain/liability/settle/settle.ts';
import type { MissingFact } from '../../domain/outcome.ts';
import { OWN_FILE, tellsOfClaim } from '../../usecases/questions/list-all-questions.ts';
import { whatWouldSettle } from '../../usecases/trace/what-would-settle.ts';
import { wireMoney } from '../../usecases/wire.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { MOST_ITEMS } from '../limits.ts';
import { sayValue, sayWord } from '../words.ts';

/** One column for each value tried: what it is, and what each party would then be. */
function outcomesOf({ values, rows }: SettlingFact, names: (id: string) => string | undefined) {
  return values.map((run, column) => ({
    values: run.map((value) => sayValue(value, names)),
    rows: rows.flatMap(({ party, regime, basis, outcomes }) => {
      const outcome = outcomes[column];
      return outcome === undefined ? [] : [{ party, regime, basis, ...outcome }];
    }),
  }));
}

/** As in the list of questions: what is a fact of the claim stands in one's own file, where nobody is named. */
const ofOwnFile = (fact: MissingFact): MissingFact =>
  fact.holder === undefined && tellsOfClaim(fact.code) ? { ...fact, holder: OWN_FILE } : fact;

export const settling: Resolvers = {
  Trace: {
    wouldSettle: ({ record }, _arguments, { deps }) => {
      const found = whatWouldSettle(deps, record);
      return {
        ...found,
        total: found.facts.length,
        claim: record.file.claim.id,
        names: record.names,
      };
    },
  },
  WouldSettle: {
    facts: ({ facts, names, claim }, { first }) =>
      facts.slice(0, Math.min(first ?? MOST_ITEMS, MOST_ITEMS)).map((fact) => ({
        facts: fact.facts.map((one) => ({ ...ofOwnFile(one), claim })),
        outcomes: outcomesOf(fact, names),
        amount: fact.amount === null ? null : wireMoney(fact.amount).amount,
      })),
  },
  SettledRow: {
    name: async ({ party }, _arguments, { label }) => (await label(party)) ?? null,
    statusText: ({ status }) => sayWord(status),
    amount: ({ amount }) => (amount === null ? null : wireMoney(amount).amount),
  },
};
