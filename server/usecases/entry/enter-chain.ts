/**
 * A typed chain becomes contracts, each marked as only inferred to stand under the one above, until somebody confirms or
 * refuses that link. One import: all of it is undone together.
 */
import type { Values } from '../../../schema/graph.ts';
import { firstOfName } from '../../domain/chain/typed-chain.ts';
import { param } from '../../domain/outcome.ts';
import type { StatementDraft, StatementSource, View, Workspace } from '../../store/store.ts';
import type { Deps } from '../deps.ts';
import type { Problem } from '../problem.ts';
import { newId } from '../records/minted.ts';
import { collect, type EntryAnswer, writeEntry } from './enter-records.ts';
import { type EntrySpec, specOf } from './entry-fields.ts';
import { statementsOf } from './own-statement.ts';
import { readLine, type TypedChain } from './read-line.ts';
import { PUBLISHER, type Report, readSource, type SourceEntry } from './source.ts';

export interface ChainRequest {
  readonly line: string;
  readonly year?: number | undefined;
  /** One for each name, in order: the id of who is meant, or null for somebody not held yet. */
  readonly parties: readonly (string | null | undefined)[];
  readonly source: SourceEntry;
  readonly view: View;
  readonly workspace: Workspace;
}

/** Of statements, the part that links a contract to one above: settled by itself, with a source of its own. */
export const linkPart = (under: string): string => `link:${under}`;

export async function enterChain(deps: Deps, request: ChainRequest): Promise<EntryAnswer> {
  const problems: Problem[] = [];
  const report = collect(problems);
  const source = await readSource(deps, request.source, report);
  const read = readLine(request.line, request.year);
  if (read.ok) await checkParties(deps, read.chain, request, report);
  else for (const { code, params } of read.problems) report('line', code, params);
  if (!read.ok || problems.length > 0) return { rows: [{ problems }], saved: [] };
  const { parties, contracts } = recordsOf(read.chain, request.parties, source);
  const imported = await writeEntry(deps, request.workspace, [...parties, ...contracts]);
  const saved = [...parties, ...contracts].flatMap(([first]) =>
    first ? [{ id: first.subject, kind: first.kind }] : [],
  );
  return { rows: [{ problems }], saved, import: imported };
}

async function checkParties(
  deps: Deps,
  { names }: TypedChain,
  { parties, view }: ChainRequest,
  report: Report,
): Promise<void> {
  if (parties.length !== names.length) report('line', 'entry.chain-parties', { n: param.text(String(names.length)) });
  const ids = parties.filter((id) => id != null);
  const held = new Set((await deps.store.records('Organisation', ids, view)).map(({ id }) => id));
  for (const [at, id] of parties.entries()) {
    if (id == null) continue;
    if (!held.has(id)) report(`parties.${at}`, 'entry.not-held', { value: param.text(id) });
    if (at > 0 && parties[at - 1] === id) report(`parties.${at}`, 'entry.same-party');
  }
}

/** The first place of the same name that is nobody held, either. */
function firstNew(names: readonly string[], chosen: ChainRequest['parties'], at: number): number {
  const first = firstOfName(names, at);
  return chosen[first] == null ? first : at;
}

function recordsOf(
  { names, from, until }: TypedChain,
  chosen: ChainRequest['parties'],
  source: StatementSource,
): Readonly<Record<'parties' | 'contracts', readonly (readonly StatementDraft[])[]>> {
  const state = (kind: 'Organisation' | 'Contract', id: string, values: Values) =>
    statementsOf(specOf(kind) as EntrySpec, id, values, { source, days: {} });
  const newIds = names.map(() => newId('Organisation'));
  // Somebody new who stands twice in the line is one: a chain that comes back to a firm is a loop, and not a longer chain.
  const firsts = names.map((_, at) => firstNew(names, chosen, at));
  const ids = names.map((_, at) => chosen[at] ?? newIds[firsts[at] ?? at] ?? '');
  const contracts = names.slice(1).map(() => newId('Contract'));
  const days = { ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) };
  const linked = (subject: string, under: string): StatementDraft => ({
    ...{ subject, kind: 'Contract', part: linkPart(under), publisher: PUBLISHER, source },
    values: { underInferred: [under] },
  });
  return {
    parties: names.flatMap((name, at) =>
      chosen[at] == null && firsts[at] === at ? [state('Organisation', ids[at] ?? '', { name })] : [],
    ),
    contracts: contracts.map((id, at) => {
      const above = contracts[at - 1];
      const said = state('Contract', id, { buyer: ids[at] ?? '', supplier: ids[at + 1] ?? '', ...days });
      return above === undefined ? said : [...said, linked(id, above)];
    }),
  };
}
