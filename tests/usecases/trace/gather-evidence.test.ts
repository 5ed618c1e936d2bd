import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Values } from '../../../schema/graph.ts';
import { day } from '../../../server/domain/dates.ts';
import type { StatementDraft } from '../../../server/store/store.ts';
import type { Deps } from '../../../server/usecases/deps.ts';
import { gatherEvidence } from '../../../server/usecases/trace/gather-evidence.ts';
import { traceLiability } from '../../../server/usecases/trace/trace-liability.ts';
import { LOCAL, seededDeps } from '../../builders/seed-store.ts';

let deps: Deps;
beforeAll(async () => {
  deps = await seededDeps();
}, 60_000);
afterAll(() => deps.store.close());

/** The contract of the demonstration whose price cannot have paid lawful wages. */
const SHORT = 'solidary-demo:contract:25-031';

test('the price flag of the demonstration stands for knowledge on the day of the question, with the benchmark of then', async () => {
  const evidence = async (asOf: string) => {
    const question = { claim: 'solidary-demo:claim:K-2025-014', asOf: day(asOf), regimes: ['model-warsaw-chain'] };
    const traced = await traceLiability(deps, { ...question, view: LOCAL });
    const found = await gatherEvidence(deps, traced, LOCAL);
    return found.find(({ contract }) => contract === SHORT);
  };
  const found = await evidence('2025-07-12');
  expect(found).toMatchObject({ party: 'solidary-demo:organisation:trosse', regime: 'model-warsaw-chain' });
  const flagged = found?.items.filter(({ said }) => said.code === 'liability.evidence.price_flagged');
  expect(flagged?.map(({ said }) => said.params.test?.value)).toEqual([
    'price-below-lawful-labour',
    'chain-price-below-lawful-labour',
  ]);
  expect(flagged?.every(({ speaks, on }) => speaks === 'for' && on === '2025-07-12')).toBe(true);
  // Held against the floor of the time of the work, whenever it is looked at.
  const later = await evidence('2026-07-12');
  expect(later?.items.some(({ said }) => said.code === 'liability.evidence.price_flagged')).toBe(true);
  const [uncheckedParty] = found?.missing.filter(({ code }) => code === 'liability.evidence.no_check') ?? [];
  expect(uncheckedParty?.params.party).toMatchObject({ value: 'solidary-demo:organisation:mirova' });
});

test('a finding that names a firm as the supplier is named is to be checked, and speaks neither for nor against', async () => {
  const statement = (subject: string, kind: 'Finding' | 'FindingParty', values: Values): StatementDraft => ({
    ...{ subject, kind, part: kind, publisher: 'inspectorate', values, source: { document: 'cases.csv', line: 2 } },
  });
  const drafts = [
    statement('i:finding:7', 'Finding', {
      number: 'Case 7',
      agency: 'Inspectorate',
      stage: 'judgment',
      decided: '2024-11-05',
    }),
    statement('i:finding:8', 'Finding', { number: 'Case 8', agency: 'Inspectorate', decided: '2026-01-05' }),
    statement('i:party:7', 'FindingParty', { finding: 'i:finding:7', name: 'MIROVA MONTAGE UG' }),
    statement('i:party:8', 'FindingParty', { finding: 'i:finding:8', otherName: 'Mirova Montage UG' }),
    statement('i:party:9', 'FindingParty', { finding: 'i:finding:7', name: 'MIROVA MONTAGEN UG' }),
  ];
  const { store } = deps;
  const of = { import: 'findings', workspace: 'local', at: '2025-07-01T00:00:00.000Z' };
  await store.startImport({
    ...{ id: of.import, workspace: of.workspace, mapping: 'cases', publisher: 'inspectorate', files: [] },
    startedAt: of.at,
  });
  const rows = drafts.map((draft, nth) => ({ line: nth + 2, statements: [draft] }));
  await store.putBatch({ ...of, file: 'cases.csv', sequence: 0, lastLine: 6, rows, problems: [] });
  const question = {
    claim: 'solidary-demo:claim:K-2025-014',
    regimes: ['model-warsaw-chain'],
    asOf: day('2025-07-12'),
  };
  const traced = await traceLiability(deps, { ...question, view: LOCAL });
  const found = await gatherEvidence(deps, traced, LOCAL);
  const items = found.find(({ contract }) => contract === SHORT)?.items.filter(({ speaks }) => speaks === 'to_check');
  // The one decided after the day of the question was not there to be seen.
  expect(items).toMatchObject([
    {
      ...{ on: '2024-11-05', source: 'Case 7' },
      said: { code: 'liability.evidence.named_finding', params: { stage: { value: 'judgment' } } },
    },
  ]);
  await store.undoImport('findings', 'local', '2025-07-02T00:00:00.000Z');
});
