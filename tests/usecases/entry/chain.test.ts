import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { hasMessage } from '../../../schema/messages/index.ts';
import type { Deps } from '../../../server/usecases/deps.ts';
import { draftChain } from '../../../server/usecases/entry/draft-chain.ts';
import { type ChainRequest, enterChain } from '../../../server/usecases/entry/enter-chain.ts';
import { settleLink } from '../../../server/usecases/entry/settle-link.ts';
import { undoImport } from '../../../server/usecases/importing/undo-import.ts';
import { readLinksAbove } from '../../../server/usecases/records/read-contract.ts';
import { LOCAL, seededDeps } from '../../builders/seed-store.ts';

const MIROVA = 'solidary-demo:organisation:mirova';
const source = { document: 'What the driver said', on: '2025-06-30' };
const line = 'Brand > Mirova Montage > Workshop, March to June 2025';
let deps: Deps;
beforeAll(async () => {
  deps = await seededDeps();
}, 60_000);
afterAll(() => deps.store.close());

const enter = (more: Partial<ChainRequest> = {}) =>
  enterChain(deps, { line, parties: [null, MIROVA, null], source, view: LOCAL, workspace: 'local', ...more });
const linksOf = async (id: string) => {
  const contract = await deps.store.record('Contract', id, LOCAL);
  if (contract === undefined) return undefined;
  const links = await readLinksAbove(deps, { contract, view: LOCAL });
  return links.map((link) => [link.contract.id, link.evidence, ...link.inferredFrom.map(({ code }) => code)]);
};
const chainOf = async () => {
  const answer = await enter();
  const [upper = '', lower = ''] = answer.saved.filter(({ kind }) => kind === 'Contract').map(({ id }) => id);
  return { upper, lower, import: answer.import ?? '', saved: answer.saved };
};
const settle = (contract: string, under: string, verdict: string, by = 'Works council') =>
  settleLink(deps, {
    contract,
    under,
    verdict,
    source: { ...source, document: 'Order 7', by },
    view: LOCAL,
    workspace: 'local',
  });
const codes = ({ rows }: { rows: readonly { problems: readonly { field?: string; code: string }[] }[] }) =>
  rows.flatMap(({ problems }) => problems.map(({ field, code }) => `${field} ${code}`));

test('a draft names who held may be meant, and takes nobody', async () => {
  const draft = await draftChain(deps, { line, view: LOCAL });
  expect(draft.ok && draft.parties.map(({ name, candidates }) => [name, candidates.map(({ id }) => id)])).toEqual([
    ['Brand', []],
    ['Mirova Montage', [MIROVA]],
    ['Workshop', []],
  ]);
  const asked = await draftChain(deps, { line: 'A > B, March', view: LOCAL });
  expect(asked.ok ? [] : asked.problems.map(({ code }) => code)).toEqual(['entry.chain-no-year']);
  expect(await draftChain(deps, { line: 'A > B, March', year: 2025, view: LOCAL })).toMatchObject({ ok: true });
});

test('a name that is spelt nearly like one that is held is asked about, and not taken for new', async () => {
  const draft = await draftChain(deps, { line: 'Brand > Mirowa Montage > Miorva', view: LOCAL });
  expect(
    draft.ok && draft.parties.map(({ candidates }) => candidates.map(({ id, near }) => [id, near ?? false])),
  ).toEqual([[], [[MIROVA, true]], [[MIROVA, true]]]);
});

test('a chain that comes back to a name comes back to the same firm, held or new', async () => {
  const loop = 'Ring One > Ring Two > RING ONE > Mirova Montage > ring one, 2025';
  const draft = await draftChain(deps, { line: loop, view: LOCAL });
  expect(draft.ok && draft.parties.map(({ sameAs }) => sameAs)).toEqual([undefined, undefined, 0, undefined, 0]);
  const answer = await enter({ line: loop, parties: [null, null, null, MIROVA, null] });
  const ids = (kind: string) => answer.saved.filter((one) => one.kind === kind).map(({ id }) => id);
  const [one = '', two] = ids('Organisation');
  expect(ids('Organisation')).toHaveLength(2);
  const contracts = await deps.store.records('Contract', ids('Contract'), LOCAL);
  const sides = new Map(contracts.map(({ id, values: { buyer, supplier } }) => [id, [buyer, supplier]]));
  expect(ids('Contract').map((id) => sides.get(id))).toEqual([
    ...[
      [one, two],
      [two, one],
      [one, MIROVA],
      [MIROVA, one],
    ],
  ]);
  expect((await deps.store.record('Organisation', one, LOCAL))?.values.name).toBe('Ring One');
  await undoImport(deps, answer.import ?? '', 'local');
});

test('a line becomes contracts, each marked as inferred to stand under the one above', async () => {
  const { upper, lower, saved } = await chainOf();
  expect(saved.map(({ kind }) => kind)).toEqual(['Organisation', 'Organisation', 'Contract', 'Contract']);
  const values = (await deps.store.record('Contract', lower, LOCAL))?.values;
  expect(values).toMatchObject({ buyer: MIROVA, from: '2025-03-01', until: '2025-07-01', underInferred: [upper] });
  expect(values?.under).toBeUndefined();
  expect(await linksOf(lower)).toEqual([[upper, 'inferred', 'chain.inferred-from.stated']]);
  expect(await linksOf(upper)).toEqual([]);
});

describe('a link', () => {
  test('that is confirmed is documented, and keeps who confirmed it and from what', async () => {
    const { upper, lower } = await chainOf();
    const answer = await settle(lower, upper, 'confirm');
    expect(codes(answer)).toEqual([]);
    expect(await linksOf(lower)).toEqual([[upper, 'documented']]);
    const said = (await deps.store.statementsAbout(lower, LOCAL)).find(({ values }) => values.under !== undefined);
    expect(said?.source).toEqual({ document: 'Order 7', on: '2025-06-30', by: 'Works council' });
    expect(codes(await settle(lower, upper, 'confirm'))).toEqual(['under entry.link-documented']);
    await undoImport(deps, answer.import ?? '', 'local');
    expect(await linksOf(lower)).toEqual([[upper, 'inferred', 'chain.inferred-from.stated']]);
  });

  test('that is refused is gone, and comes back when the refusal is undone', async () => {
    const { upper, lower } = await chainOf();
    const answer = await settle(lower, upper, 'refuse');
    expect(codes(answer)).toEqual([]);
    expect(await linksOf(lower)).toEqual([]);
    await undoImport(deps, answer.import ?? '', 'local');
    expect(await linksOf(lower)).toEqual([[upper, 'inferred', 'chain.inferred-from.stated']]);
  });

  test('that follows from other facts can be confirmed, and not refused: nobody stated it', async () => {
    const inferred = await findInferred();
    expect(codes(await settle(inferred.contract, inferred.under, 'refuse'))).toEqual(['under entry.link-not-stated']);
    expect(codes(await settle(inferred.contract, inferred.under, 'confirm'))).toEqual([]);
    expect(await linksOf(inferred.contract)).toContainEqual([inferred.under, 'documented']);
  });

  test('is settled by somebody, and only where there is one', async () => {
    const { upper, lower } = await chainOf();
    const found = codes(await settle(upper, lower, 'confirm', ' '));
    expect(found).toEqual(['source.by entry.link-by-nobody', 'under entry.no-link']);
    expect(codes(await settle('nothing', upper, 'perhaps'))).toContain('verdict entry.unknown-verdict');
    for (const problem of found) expect(hasMessage(problem.split(' ')[1] ?? '')).toBe(true);
  });
});

test('problems of the line, the parties and the source are told at once', async () => {
  const empty = { document: '', on: '2025-06-30' };
  const parties = [MIROVA, MIROVA, 'nothing'];
  expect(codes(await enter({ parties, source: empty }))).toEqual([
    'source.document entry.no-source',
    'parties.1 entry.same-party',
    'parties.2 entry.not-held',
  ]);
  expect(codes(await enter({ parties: [] }))).toEqual(['line entry.chain-parties']);
  expect(codes(await enter({ line: 'A >' }))).toEqual(['line entry.chain-no-name']);
});

test('a chain is undone whole, and only in its workspace', async () => {
  const { upper, lower, import: imported } = await chainOf();
  await expect(undoImport(deps, imported, 'other')).rejects.toMatchObject({ code: 'not-found' });
  await undoImport(deps, imported, 'local');
  expect([await linksOf(upper), await linksOf(lower)]).toEqual([undefined, undefined]);
});

/** The link of the demonstration that no document states. */
async function findInferred(): Promise<{ contract: string; under: string }> {
  const { items } = await deps.store.pageRecords('Contract', {}, LOCAL, { first: 500 });
  for (const { id } of items.filter(({ values }) => values.underInferred === undefined))
    for (const [under = '', evidence] of (await linksOf(id)) ?? [])
      if (evidence === 'inferred') return { contract: id, under };
  throw new Error('the demonstration has no inferred link');
}
