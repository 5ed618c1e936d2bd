import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { SearchedKind } from '../../../schema/searched.ts';
import { SolidaryError } from '../../../server/domain/errors.ts';
import { findClaim } from '../../../server/usecases/claims/find-claim.ts';
import type { Deps } from '../../../server/usecases/deps.ts';
import { enterRecords } from '../../../server/usecases/entry/enter-records.ts';
import { findId } from '../../../server/usecases/records/find-id.ts';
import { LOCAL, seededDeps } from '../../builders/seed-store.ts';

const MIROVA = 'solidary-demo:organisation:mirova';
let deps: Deps;
beforeAll(async () => {
  deps = await seededDeps();
}, 60_000);
afterAll(() => deps.store.close());

const found = (given: string, ...kinds: SearchedKind[]) => findId(deps, { kinds, given, view: LOCAL });
const refused = async (given: string, ...kinds: SearchedKind[]) => {
  const error = await found(given, ...kinds).catch((cause: unknown) => cause);
  return error instanceof SolidaryError ? [error.code, error.params.found ?? ''] : error;
};

test('an id is itself, and a number or a whole name that one record alone has is its id', async () => {
  expect(await found(MIROVA, 'Organisation')).toBe(MIROVA);
  expect(await found('mirova montage ug', 'Organisation', 'Workplace')).toBe(MIROVA);
  expect(await found('25-031', 'Contract')).toBe('solidary-demo:contract:25-031');
});

test('a claim and a pay record are named by their numbers too', async () => {
  expect(await found('K-2025-014', 'Claim')).toBe('solidary-demo:claim:K-2025-014');
  const pay = 'solidary-demo:wage-record:W-01';
  expect(await findId(deps, { kinds: ['Contract', 'WageRecord'], given: 'W-01', view: LOCAL })).toBe(pay);
  expect(await findId(deps, { kinds: ['WageRecord'], given: pay, view: LOCAL })).toBe(pay);
  expect((await findClaim(deps, { claim: 'K-2025-014', view: LOCAL })).id).toBe('solidary-demo:claim:K-2025-014');
  await expect(findClaim(deps, { claim: 'K-2025', view: LOCAL })).rejects.toMatchObject({
    ...{ code: 'not-found-near', params: { found: expect.stringContaining('(solidary-demo:claim:K-2025-014)') } },
  });
});

test('a part of a name is nobody, and whoever is called so is told with the id', async () => {
  expect(await refused('Mirova', 'Organisation')).toEqual(['not-found-near', `Mirova Montage UG (${MIROVA})`]);
  expect(await refused('zzz', 'Organisation')).toEqual(['not-found', '']);
  expect(await refused(MIROVA, 'Contract')).toEqual(['not-found', '']);
});

test('of two that have one name none is taken', async () => {
  await enterRecords(deps, {
    entries: [{ kind: 'Organisation', values: { name: 'Mirova Montage UG' } }],
    ...{ source: { document: 'A letter', on: '2025-06-30' }, view: LOCAL, workspace: 'local' },
  });
  const [code, told] = (await refused('Mirova Montage UG', 'Organisation')) as string[];
  expect([code, told?.split('; ').length]).toEqual(['not-unique', 2]);
});
