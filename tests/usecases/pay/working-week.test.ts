/** Spain's floor is by the month, and nothing that ships says for how many hours a week: the answer says so, until somebody gives it. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { render } from '../../../schema/messages/index.ts';
import { day } from '../../../server/domain/dates.ts';
import type { Deps } from '../../../server/usecases/deps.ts';
import { flagOn } from '../../../server/usecases/flags/assess-flags.ts';
import { importFiles } from '../../../server/usecases/importing/import-files.ts';
import { loadMapping } from '../../../server/usecases/mapping/load-mapping.ts';
import { emptyDeps, LOCAL, ROOT } from '../../builders/seed-store.ts';
import { type Stated, state } from '../../builders/stated-facts.ts';

let deps: Deps;
let folder: string;

async function take(mapping: string, path: string) {
  const text = readFileSync(join(ROOT, `seed/mappings/${mapping}.yaml`), 'utf8');
  const name = path.split('/').at(-1) ?? '';
  const result = await importFiles(deps, {
    ...{ mapping: loadMapping(text, `${mapping}.yaml`), files: [{ name, path }], workspace: 'local' },
  });
  expect(result.ledger.rejected).toBe(0);
}

beforeAll(async () => {
  deps = await emptyDeps();
  folder = mkdtempSync(join(tmpdir(), 'solidary-week-'));
  await take('benchmarks/wage-floors-2019-2026', join(ROOT, 'seed/benchmarks/wage-floors-2019-2026.csv'));
  const record: Stated = {
    ...{ kind: 'WageRecord', id: 'w' },
    values: {
      ...{ place: 'ES-MD', from: '2024-03-01', until: '2024-04-01', hours: '160', basis: 'gross', headcount: 1 },
      paid: { amount: '900.00', currency: 'EUR', bound: 'exact' },
    },
  };
  await state(deps, [record]);
}, 60_000);
afterAll(async () => {
  await deps.store.close();
  rmSync(folder, { recursive: true });
});

const asOf = day('2025-07-12');
const ask = () => flagOn(deps, { test: 'pay-below-statutory-floor', subject: 'w', asOf, view: LOCAL });

describe('a floor by the month without the hours of its week', () => {
  test('cannot be held against hours: which fact is missing, and how to give it', async () => {
    const row = await ask();
    expect(row?.outcome).toBe('cannot_tell');
    const asked = row?.missing.find(({ code }) => code === 'flag.missing.hours-a-week');
    expect(render(asked?.code ?? '', asked?.params)).toMatch(/Spain.* working_week, hours a week/);
  });

  test('is, once somebody gives the week by the list that the guide shows', async () => {
    const guide = readFileSync(join(ROOT, 'docs/PRICE-TESTS.md'), 'utf8');
    const path = join(folder, 'working-week-es.csv');
    writeFileSync(path, /```csv\n(measures,[\s\S]*?)```/u.exec(guide)?.[1] ?? '');
    await take('public-lists/own-benchmarks', path);
    expect(await ask()).toMatchObject({ outcome: 'flagged', against: { currency: 'EUR' } });
  });
});
