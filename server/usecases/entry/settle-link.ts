/** A link that is only inferred is confirmed, by whom and from what, and is then documented; or it is refused. */
import type { Values } from '../../../schema/graph.ts';
import { param } from '../../domain/outcome.ts';
import type { StoredRecord, View, Workspace } from '../../store/store.ts';
import type { Deps } from '../deps.ts';
import { ofAllDays } from '../facts/all-days.ts';
import type { Problem } from '../problem.ts';
import { readLinksAbove } from '../records/read-contract.ts';
import { linkPart } from './enter-chain.ts';
import { collect, type EntryAnswer, writeEntry } from './enter-records.ts';
import { PUBLISHER, type Report, readSource, type SourceEntry } from './source.ts';

export interface SettleRequest {
  readonly contract: string;
  readonly under: string;
  readonly verdict: string;
  readonly source: SourceEntry;
  readonly view: View;
  readonly workspace: Workspace;
}

export async function settleLink(deps: Deps, request: SettleRequest): Promise<EntryAnswer> {
  const { contract, under, verdict, view, workspace } = request;
  const problems: Problem[] = [];
  const report = collect(problems);
  const source = await readSource(deps, request.source, report);
  if ((request.source.by?.trim() ?? '') === '') report('source.by', 'entry.link-by-nobody');
  if (verdict !== 'confirm' && verdict !== 'refuse')
    report('verdict', 'entry.unknown-verdict', { value: param.text(verdict) });
  const everyDay = ofAllDays(view);
  const record = await deps.store.record('Contract', contract, everyDay);
  if (record === undefined) report('contract', 'entry.record-gone', { value: param.text(contract) });
  else if (verdict === 'confirm') await checkConfirm(deps, record, under, everyDay, report);
  else await checkRefuse(deps, record, request, everyDay, report);
  if (problems.length > 0) return { rows: [{ problems }], saved: [] };
  const values: Values = verdict === 'confirm' ? { under: [under] } : {};
  const part = linkPart(under);
  const draft = { subject: contract, kind: 'Contract' as const, part, publisher: PUBLISHER, values, source };
  const imported = await writeEntry(deps, workspace, [[draft]]);
  return { rows: [{ problems }], saved: [{ id: contract, kind: 'Contract' }], import: imported };
}

async function checkConfirm(
  deps: Deps,
  contract: StoredRecord<'Contract'>,
  under: string,
  view: View,
  report: Report,
): Promise<void> {
  const link = (await readLinksAbove(deps, { contract, view })).find((one) => one.contract.id === under);
  if (link === undefined) report('under', 'entry.no-link');
  else if (link.evidence === 'documented') report('under', 'entry.link-documented');
}

/** What follows from other facts is nobody's statement, and what a file states is ended in the file. */
async function checkRefuse(
  deps: Deps,
  record: StoredRecord<'Contract'>,
  { contract, under, workspace }: SettleRequest,
  view: View,
  report: Report,
): Promise<void> {
  const said = await deps.store.statementsAbout(contract, view);
  const naming = said.filter(({ values }) =>
    [values.under, values.underInferred].some((ids) => Array.isArray(ids) && ids.includes(under)),
  );
  const isOwn = naming.some(
    (one) => one.part === linkPart(under) && one.publisher === PUBLISHER && one.workspace === workspace,
  );
  if (isOwn) return;
  if (naming.length > 0) return report('under', 'entry.link-of-file');
  const links = await readLinksAbove(deps, { contract: record, view });
  report('under', links.some((one) => one.contract.id === under) ? 'entry.link-not-stated' : 'entry.no-link');
}
