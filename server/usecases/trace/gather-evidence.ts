/** For rules that turn on what a party knew: what it could have seen on the day that counts. */
import { type Day, day } from '../../domain/dates.ts';
import {
  evidenceOn,
  type KnowledgeEvidence,
  type NotedFlag,
  type PriceTested,
} from '../../domain/liability/evidence/evidence.ts';
import { type KnowledgeQuestion, knowledgeQuestions } from '../../domain/liability/evidence/questions.ts';
import type { View } from '../../store/store.ts';
import type { Deps } from '../deps.ts';
import { findingsNaming } from '../facts/findings.ts';
import { NOTE_KINDS } from '../flags/note-kinds.ts';
import { notesOn } from '../flags/read-flag-notes.ts';
import { pricesTested } from '../flags/test-prices.ts';
import type { TraceResult } from './trace-liability.ts';

export type { EvidenceItem, KnowledgeEvidence } from '../../domain/liability/evidence/evidence.ts';

export async function gatherEvidence(
  deps: Deps,
  { facts, answer }: Pick<TraceResult, 'facts' | 'answer'>,
  view: View,
): Promise<readonly KnowledgeEvidence[]> {
  const questions = knowledgeQuestions(facts, answer, deps.regimes);
  if (questions.length === 0) return [];
  const prices = await testedPrices(deps, questions, view);
  const bought = new Set(questions.map(({ contract }) => contract));
  const suppliers = facts.contracts.filter(({ id }) => bought.has(id)).map(({ supplier }) => supplier);
  const named = await findingsNaming(deps.store, [...new Set(suppliers)], view);
  const notes = await notedFlags(deps, [...bought], view);
  return questions.map((question) => evidenceOn(question, facts, prices, named, notes));
}

/** What was said and done after flags on these contracts. */
async function notedFlags(deps: Deps, contracts: readonly string[], view: View): Promise<readonly NotedFlag[]> {
  const notes = await Promise.all(contracts.map((id) => notesOn(deps.store, { id, kind: 'contract' }, view)));
  return notes.flat().flatMap(({ values: { contract, on, kind, by } }): readonly NotedFlag[] => {
    const noted = NOTE_KINDS.find((one) => one === kind);
    if (contract === undefined || on === undefined || noted === undefined) return [];
    return [{ contract, on: day(on), kind: noted, ...(by === undefined ? {} : { by }) }];
  });
}

/** Each contract under every price test, once a day that counts: with the benchmarks and thresholds valid on that day. */
async function testedPrices(
  deps: Deps,
  questions: readonly KnowledgeQuestion[],
  view: View,
): Promise<readonly PriceTested[]> {
  const byDay = new Map<Day, Set<string>>();
  for (const { on, contract } of questions) {
    if (on !== undefined) byDay.set(on, (byDay.get(on) ?? new Set()).add(contract));
  }
  const tested = await Promise.all(
    [...byDay].map(([on, contracts]) => pricesTested(deps, { contracts: [...contracts], on, view })),
  );
  return tested.flat();
}
