/**
 * One trace on contracts that are held, with the claim of a worked case put on them as example figures:
 * what would be asked and answered there. The contract is chosen by rule, never by name.
 */
import { z } from 'zod';
import type { Day } from '../../domain/dates.ts';
import { SolidaryError } from '../../domain/errors.ts';
import { unique } from '../../domain/unique.ts';
import { type ExpectedShape, expectedShape } from '../../exporters/answer/expected-shape.ts';
import { type HowKnown, howKnownShape } from '../../exporters/answer/how-known.ts';
import type { CaseFile } from '../../importers/case/schema.ts';
import { caseRecordId, claimStatementsOn } from '../../importers/case/statements.ts';
import type { View } from '../../store/store.ts';
import type { Candidate } from '../chains/find-candidates.ts';
import type { Deps } from '../deps.ts';
import { traceLiability } from '../trace/trace-liability.ts';

const exampleSchema = z.strictObject({
  about: z.string(),
  agency: z.string(),
  statuses: z.array(z.string()).min(1),
  case: z.string(),
  award: z.strictObject({ contract: z.string(), buyer: z.string(), supplier: z.string() }),
  subcontract: z.strictObject({ contract: z.string(), supplier: z.string() }),
  leftOutOnceMore: z.array(z.string()).min(1),
});

/** Which candidate is chosen, which case is put on it, and which events are left out the second time. */
export type ExampleRule = z.output<typeof exampleSchema>;

export function readExampleRule(text: string, file: string): ExampleRule {
  const result = exampleSchema.safeParse(JSON.parse(text));
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new SolidaryError('bad-file', { file, reason: `${issue?.path.join('.')}: ${issue?.message}` });
}

export interface ExampleTrace {
  readonly contract: string;
  readonly caseId: string;
  readonly asOf: Day;
  readonly answer: ExpectedShape;
  /** The same question without the events that a clock runs from. */
  readonly withoutThem: ExpectedShape;
  /** How the text of each rule asked is known. */
  readonly law: readonly HowKnown[];
}

/** The first candidate, in the order of contracts and cases, of a subcontractor whose finding has one of these statuses. */
export function chooseCandidate(candidates: readonly Candidate[], rule: ExampleRule): Candidate | undefined {
  return candidates.find(
    (candidate) =>
      candidate.role === 'subcontractor' &&
      candidate.agency === rule.agency &&
      candidate.subcontracts.length > 0 &&
      candidate.status.some((status) => rule.statuses.includes(status)),
  );
}

/** Writes into a store that is thrown away afterwards. */
export async function traceExample(
  deps: Deps,
  candidate: Candidate,
  example: CaseFile,
  rule: ExampleRule,
  view: View,
): Promise<ExampleTrace> {
  const stands = await standsFor(deps, candidate, rule, view);
  const whole = onlyNaming(example, stands);
  const once = await ask(deps, whole, stands, 'example', view);
  const events = whole.input.events.filter((event) => !rule.leftOutOnceMore.includes(event.kind));
  const fewer: CaseFile = { ...whole, id: `${whole.id}-again`, input: { ...whole.input, events } };
  const again = await ask(deps, fewer, stands, 'example-again', view);
  const asOf = example.input.asOf as Day;
  const law = howKnownShape(unique([...once.regimes, ...again.regimes].map(({ regime }) => regime)), deps.regimes);
  return { contract: candidate.contract, caseId: candidate.caseId, asOf, answer: once, withoutThem: again, law };
}

/** Which record stands for each party and contract of the case. */
async function standsFor(
  deps: Deps,
  candidate: Candidate,
  rule: ExampleRule,
  view: View,
): Promise<ReadonlyMap<string, string>> {
  const lower = candidate.subcontracts[0] ?? '';
  const award = await deps.store.record('Contract', candidate.contractId, view);
  const subcontract = await deps.store.record('Contract', lower, view);
  const { buyer, supplier } = award?.values ?? {};
  const employer = subcontract?.values.supplier;
  if (buyer === undefined || supplier === undefined || employer === undefined) {
    throw new SolidaryError('not-found', { what: 'party of the contract', id: candidate.contract });
  }
  return new Map([
    [rule.award.contract, candidate.contractId],
    [rule.award.buyer, buyer],
    [rule.award.supplier, supplier],
    [rule.subcontract.contract, lower],
    [rule.subcontract.supplier, employer],
  ]);
}

/** The case without the parties and contracts that have no counterpart. */
function onlyNaming(example: CaseFile, stands: ReadonlyMap<string, string>): CaseFile {
  const { input } = example;
  const absent = new Set([...input.parties, ...input.contracts].map(({ id }) => id).filter((id) => !stands.has(id)));
  const kept = (ids: readonly string[] | undefined) => ids?.filter((id) => !absent.has(id));
  const events = input.events
    .filter((event) => !absent.has(event.from))
    .map((event) => ({ ...event, to: kept(event.to), about: kept(event.about) }));
  return {
    ...example,
    input: { ...input, events, knowledge: input.knowledge.filter((item) => !absent.has(item.party)) },
  };
}

async function ask(
  deps: Deps,
  example: CaseFile,
  stands: ReadonlyMap<string, string>,
  id: string,
  view: View,
): Promise<ExpectedShape> {
  const { store } = deps;
  const workspace = view.readable[0] ?? 'local';
  const at = deps.now();
  await store.startImport({ id, workspace, mapping: 'case', publisher: 'example', files: [], startedAt: at });
  const rows = claimStatementsOn(example, stands).map((statement, index) => ({
    line: index + 1,
    statements: [statement],
  }));
  const batch = { import: id, workspace, file: example.id, sequence: 0, lastLine: rows.length, at };
  await store.putBatch({ ...batch, rows, problems: [] });
  await store.finishImport(id, workspace, 'done', at);
  const question = { claim: caseRecordId(example.id, 'Claim', 'claim'), asOf: example.input.asOf as Day, view };
  const regimes = example.input.regimes;
  const { answer, names } = await traceLiability(deps, { ...question, ...(regimes === undefined ? {} : { regimes }) });
  return expectedShape(answer, names);
}
