/** Claims at the bottom of chains, each of three months' wages, so that a trace has law to apply. */
import type { RecordKind, Values } from '../../schema/graph.ts';
import type { RowStatements, Store } from '../../server/store/store.ts';
import { adjacencyOf, at, neighbours } from '../graph/adjacency.ts';
import type { Graph } from '../graph/generate.ts';
import { contractId, organisationId, workplaceId } from '../graph/names.ts';
import type { Picks } from '../graph/picks.ts';
import { dayText } from '../graph/terms.ts';

const CLAIMS = 200;
/** A small graph is a first look: it is asked less. */
const CONTRACTS_A_CLAIM = 100;
const LINES = 3;
const DAYS_A_LINE = 10;
const WORKSPACE = 'local';
const IMPORT = 'bench-claims';
const AT = '2026-01-01T00:00:00.000Z';

/** Laws on chains of building works: everyone above; the client of the main contractor too; one step after another. */
const PLACES = [
  { place: 'NO', currency: 'NOK' },
  { place: 'DE', currency: 'EUR' },
  { place: 'NL', currency: 'EUR' },
] as const;

/** Ids of the claims, by their workplaces as picked. */
export async function enterClaims(store: Store, graph: Graph, picks: Picks): Promise<readonly string[]> {
  const contractsAt = adjacencyOf(graph.workplaces, graph.performedAt.to, graph.performedAt.from);
  const asked = picks.workplaces.slice(0, Math.min(CLAIMS, Math.ceil(graph.contracts / CONTRACTS_A_CLAIM)));
  const rows = asked.map(({ workplace }, nth): RowStatements => {
    const contract = at(neighbours(contractsAt, workplace), 0);
    return { line: nth + 2, statements: statementsOf(graph, nth, workplace, contract) };
  });
  const start = { id: IMPORT, workspace: WORKSPACE, mapping: 'bench', publisher: 'bench', files: [], startedAt: AT };
  await store.startImport(start);
  const batch = { import: IMPORT, workspace: WORKSPACE, file: 'claims', sequence: 0, lastLine: rows.length, at: AT };
  await store.putBatch({ ...batch, rows, problems: [] });
  await store.finishImport(IMPORT, WORKSPACE, 'done', AT);
  return asked.map((_, nth) => claimId(nth));
}

const claimId = (nth: number): string => `claim_${nth}`;

function statementsOf(graph: Graph, nth: number, workplace: number, contract: number): RowStatements['statements'] {
  const claim = claimId(nth);
  const { place, currency } = PLACES[nth % PLACES.length] as (typeof PLACES)[number];
  const employer = organisationId(at(graph.supplier, contract));
  const draft = (kind: RecordKind, subject: string, values: Values) => ({
    ...{ kind, subject, values },
    part: 'entry',
    publisher: 'bench',
    source: { document: 'claims' },
  });
  const lines = Array.from({ length: LINES }, (_, line) => {
    const first = at(graph.startDay, contract) + line * DAYS_A_LINE;
    return draft('ClaimLine', `${claim}_line_${line}`, {
      ...{ claim, contract: contractId(contract), kind: 'wages', number: String(line + 1) },
      from: dayText(first),
      until: dayText(first + DAYS_A_LINE),
      due: dayText(first + DAYS_A_LINE + 15),
      ...{ hours: '60', rateDue: '20.00', paid: '450.00', workers: 1 },
      rateBasis: place === 'NO' ? 'generally_applied_cba' : 'statutory_minimum',
    });
  });
  const head = { number: String(nth + 1), employer, place, currency, creditor: 'worker' };
  return [draft('Claim', claim, { ...head, workplace: workplaceId(workplace) }), ...lines];
}
