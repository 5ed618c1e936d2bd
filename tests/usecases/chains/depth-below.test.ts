import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Values } from '../../../schema/graph.ts';
import { day } from '../../../server/domain/dates.ts';
import type { Deps } from '../../../server/usecases/deps.ts';
import { findUndeclared } from '../../../server/usecases/undeclared/find-undeclared.ts';
import { surveyUndeclared } from '../../../server/usecases/undeclared/survey-undeclared.ts';
import { emptyDeps, LOCAL } from '../../builders/seed-store.ts';
import { type Stated, state } from '../../builders/stated-facts.ts';

const contract = (id: string, buyer: string, supplier: string, more: Values = {}): Stated => ({
  ...{ kind: 'Contract', id },
  values: { buyer, supplier, kind: 'works', nace: '43', from: '2025-03-01', until: '2025-06-01', ...more },
});

let deps: Deps;
beforeAll(async () => {
  deps = await emptyDeps();
  await state(deps, [
    ...['R', 'A', 'B'].map((id): Stated => ({ kind: 'Organisation', id, values: { name: id } })),
    contract('top', 'R', 'A', { mostTiersBelow: 0 }),
    contract('low', 'A', 'B'),
  ]);
});
afterAll(() => deps.store.close());

describe('a contract that permits no subcontract', () => {
  test.each(['R', 'A'])('below which one may stand that no document places, seen from %s', async (organisation) => {
    const { findings } = await findUndeclared(deps, { organisation, asOf: day('2025-07-12'), view: LOCAL });
    const depth = findings.filter(({ kind }) => kind === 'depth');
    expect(depth).toMatchObject([{ answer: 'candidate', evidence: 'inferred', contracts: ['top', 'low'] }]);
  });

  test('is one candidate of the whole store', async () => {
    const { candidates } = await surveyUndeclared(deps, { asOf: day('2025-07-12'), view: LOCAL });
    expect(candidates.map(({ key }) => key)).toEqual(['depth top']);
  });
});

describe('a chain of Spanish building work four tiers deep', () => {
  beforeAll(async () => {
    const spanish = { kind: 'works', place: 'ES' };
    await state(deps, [
      ...['P', 'S0', 'S1', 'S2', 'S3', 'S4'].map((id): Stated => ({ kind: 'Organisation', id, values: { name: id } })),
      contract('e0', 'P', 'S0', spanish),
      ...[1, 2, 3, 4].map((nth) =>
        contract(`e${nth}`, `S${nth - 1}`, `S${nth}`, { ...spanish, under: [`e${nth - 1}`] }),
      ),
    ]);
  });

  test('goes deeper than Ley 32/2006 permits, and one of three tiers does not', async () => {
    const ask = async (organisation: string) =>
      (await findUndeclared(deps, { organisation, asOf: day('2025-07-12'), view: LOCAL })).findings
        .filter(({ kind }) => kind === 'depth')
        .map(({ answer, evidence, contracts }) => [answer, evidence, contracts.join(' ')]);
    expect(await ask('P')).toEqual([['candidate', 'documented', 'e0 e1 e2 e3 e4']]);
    expect(await ask('S1')).toEqual([]);
  });
});
