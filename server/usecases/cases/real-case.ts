import { decimal } from '../../domain/money.ts';
import type { CaseFile } from '../../importers/case/schema.ts';
import { type GivenFile, matchFiles } from '../../importers/match-files.ts';
import type { BatchReceipt, Ledger, Store, View, Workspace } from '../../store/store.ts';
import { type Candidate, findCandidates } from '../chains/find-candidates.ts';
import type { Deps } from '../deps.ts';
import { importFiles } from '../importing/import-files.ts';
import type { LoadedMapping } from '../mapping/load-mapping.ts';
import { everyRecord } from '../records/every-record.ts';
import { chooseCandidate, type ExampleRule, type ExampleTrace, traceExample } from './trace-example.ts';

export interface RealCaseRequest {
  /** Puts the claim of a worked case on a contract chosen by rule; absent = no trace. */
  readonly example?: { readonly rule: ExampleRule; readonly case: CaseFile };
  readonly mappings: readonly LoadedMapping[];
  readonly files: readonly GivenFile[];
  readonly workspace: Workspace;
  readonly onReceipt?: (mapping: string, receipt: BatchReceipt) => void;
}

export interface RealCase {
  readonly rows: Ledger;
  readonly lowBids: { readonly withEstimate: number; readonly under80: number };
  /** For review, never findings: a shared name is not a shared firm. */
  readonly candidates: readonly Candidate[];
  /** Null where no candidate answers to the rule. */
  readonly trace: ExampleTrace | null;
}

const NOTHING: Ledger = { in: 0, accepted: 0, duplicate: 0, rejected: 0, held: 0 };

/** Carries contracts, claims and enforcement from files to candidates, in a store that is thrown away afterwards. */
export async function runRealCase(deps: Deps, request: RealCaseRequest): Promise<RealCase> {
  const view: View = { readable: [request.workspace] };
  const rows = await importAll(deps, request);
  const lowBids = await countLowBids(deps.store, view);
  const candidates = await findCandidates(deps.store, view);
  return { rows, lowBids, candidates, trace: await traceChosen(deps, request, candidates, view) };
}

async function traceChosen(
  deps: Deps,
  { example }: RealCaseRequest,
  candidates: readonly Candidate[],
  view: View,
): Promise<ExampleTrace | null> {
  const chosen = example === undefined ? undefined : chooseCandidate(candidates, example.rule);
  if (example === undefined || chosen === undefined) return null;
  return traceExample(deps, chosen, example.case, example.rule, view);
}

/** Each mapping takes the files that bear its names; a mapping that none bears is passed over. */
async function importAll(deps: Deps, request: RealCaseRequest): Promise<Ledger> {
  let rows = NOTHING;
  for (const mapping of request.mappings) {
    const { matched } = matchFiles(mapping.mapping, request.files);
    if (matched.length === 0) continue;
    const files = [...new Map(matched.map(({ name, path }) => [path, { name, path }])).values()];
    const onReceipt = (receipt: BatchReceipt) => request.onReceipt?.(mapping.mapping.id, receipt);
    const { ledger } = await importFiles(deps, {
      mapping,
      files,
      workspace: request.workspace,
      batchRows: 5000,
      onReceipt,
    });
    rows = sum(rows, ledger);
  }
  return rows;
}

function sum(a: Ledger, b: Ledger): Ledger {
  return {
    in: a.in + b.in,
    accepted: a.accepted + b.accepted,
    duplicate: a.duplicate + b.duplicate,
    rejected: a.rejected + b.rejected,
    held: a.held + b.held,
  };
}

const FOUR_FIFTHS = decimal('0.80');

/** Contracts with an official estimate and a price, and those whose price is strictly under four fifths of it. */
async function countLowBids(store: Store, view: View): Promise<RealCase['lowBids']> {
  let withEstimate = 0;
  let under80 = 0;
  for await (const { values } of everyRecord(store, 'Contract', view)) {
    const { estimate, price } = values;
    if (estimate === undefined || price === undefined || estimate.currency !== price.currency) continue;
    withEstimate += 1;
    if (decimal(price.amount).lessThan(decimal(estimate.amount).times(FOUR_FIFTHS))) under80 += 1;
  }
  return { withEstimate, under80 };
}
