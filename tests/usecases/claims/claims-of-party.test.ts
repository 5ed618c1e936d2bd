import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { day } from '../../../server/domain/dates.ts';
import { claimsOfParty } from '../../../server/usecases/claims/claims-of-party.ts';
import type { Deps } from '../../../server/usecases/deps.ts';
import { importFiles } from '../../../server/usecases/importing/import-files.ts';
import { loadMapping } from '../../../server/usecases/mapping/load-mapping.ts';
import { LOCAL, seededDeps } from '../../builders/seed-store.ts';
import { state } from '../../builders/stated-facts.ts';

let deps: Deps;
beforeAll(async () => {
  deps = await seededDeps();
}, 60_000);
afterAll(() => deps.store.close());

const said = async (name: string) => {
  const party = `solidary-demo:organisation:${name}`;
  const { claims } = await claimsOfParty(deps, { party, asOf: day('2025-07-12'), view: LOCAL });
  return claims.map(({ number, rows }) => [
    number,
    ...new Set(rows.map(({ status, amount }) => `${status} ${amount?.amount.toFixed(2)}`)),
  ]);
};

test('the firmest of what the rules say of a party stands for each claim that reaches it, with its own amount', async () => {
  expect(await said('trosse')).toEqual([['K-2025-014', 'owes 14298.37']]);
  expect(await said('mirova')).toEqual([['K-2025-014', 'owes 21176.00']]);
  expect(await said('hallmarkt')).toEqual([['K-2025-014', 'does_not_owe 0.00']]);
  expect(await said('seeterrassen')).toEqual([['K-2025-014', 'cannot_tell undefined']]);
});

test('a party that no claim reaches has none, and it is said how many were read', async () => {
  const party = 'solidary-demo:organisation:kelm';
  const found = await claimsOfParty(deps, { party, asOf: day('2025-07-12'), view: LOCAL });
  expect(found).toEqual({ claims: [], read: 2, held: 2 });
});

const ASKED = { party: 'solidary-demo:organisation:trosse', asOf: day('2025-07-12'), view: LOCAL };

test('a claim that is read for one party is read again once something is written', async () => {
  const before = await said('trosse');
  const [held] = (await claimsOfParty(deps, ASKED)).claims;
  await state(deps, [{ kind: 'Claim', id: held?.claim ?? '', values: { title: 'Written meanwhile' } }]);
  const { claims } = await claimsOfParty(deps, ASKED);
  expect(claims.map(({ title }) => title)).toEqual([expect.stringContaining('Written meanwhile')]);
  expect(await said('trosse')).toEqual(before);
});

test('other law has its own answer', async () => {
  expect((await claimsOfParty({ ...deps, regimes: [] }, ASKED)).claims).toEqual([]);
  expect((await claimsOfParty(deps, ASKED)).claims).toHaveLength(1);
});

test('ends once nobody waits for it', async () => {
  await expect(claimsOfParty(deps, { ...ASKED, signal: AbortSignal.abort() })).rejects.toThrow();
});

const CLAIMS = `
id: many
publisher: many
files:
  - name: claims
    glob: claims.csv
    format: csv
    records: [{record: claim, kind: Claim, key: [number], values: {number: number}}]
`;

test('of more claims than are read at once those of the companies below come first', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'solidary-claims-'));
  const path = join(folder, 'claims.csv');
  writeFileSync(path, `number\n${Array.from({ length: 1_100 }, (_, at) => `N${at}`).join('\n')}\n`);
  const files = [{ name: 'claims.csv', path }];
  await importFiles(deps, { mapping: loadMapping(CLAIMS, 'claims.yaml'), files, workspace: 'local' });
  rmSync(folder, { recursive: true });
  expect(await said('trosse')).toEqual([['K-2025-014', 'owes 14298.37']]);
  // Above a link that is only inferred.
  expect(await said('hallmarkt')).toEqual([['K-2025-014', 'does_not_owe 0.00']]);
  const party = 'solidary-demo:organisation:trosse';
  const { read, held } = await claimsOfParty(deps, { party, asOf: day('2025-07-12'), view: LOCAL });
  expect([read < held, held]).toEqual([true, 1_102]);
});
