/** A line worked under a contract not known: its branches say already what each contract would mean. */
import { param } from '../../outcome.ts';
import { type LiabilityRow, rowKey, type TraceAnswer } from '../answer.ts';
import type { SettledRow, SettlingFact } from './settle.ts';
import { mostOf } from './settle.ts';

export function branchFacts(answer: TraceAnswer): readonly SettlingFact[] {
  const missing = answer.missing.filter(({ code }) => code === 'liability.missing.line.contract');
  return missing.flatMap((fact) => {
    const branches = answer.branches.filter(({ line }) => line === fact.params.line?.value);
    if (branches.length === 0) return [];
    const rows = rowsOf(branches.map(({ parties }) => parties));
    const values = branches.map(({ contract }) => [param.contract(contract)]);
    if (rows.length === 0) return [];
    return [{ facts: [fact], values, rows, amount: mostOf(rows) }];
  });
}

/** Each party within reach under one of the contracts at least; where a branch does not name it, it does not owe there. */
function rowsOf(branches: readonly (readonly LiabilityRow[])[]): readonly SettledRow[] {
  const within = branches.flat().filter(({ status }) => status === 'owes' || status === 'may_owe');
  const parties = new Map(within.map((row) => [rowKey(row), row]));
  return [...parties].map(([key, { party, regime, basis }]) => ({
    party,
    regime,
    basis,
    outcomes: branches.map((rows) => {
      const row = rows.find((other) => rowKey(other) === key);
      return { status: row?.status ?? ('does_not_owe' as const), amount: row?.amount ?? null };
    }),
  }));
}
