import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Deps } from '../../../server/usecases/deps.ts';
import { exportPackage } from '../../../server/usecases/package/export-package.ts';
import { LOCAL, seededDeps } from '../../builders/seed-store.ts';

const folder = mkdtempSync(join(tmpdir(), 'solidary-export-'));
let deps: Deps;
beforeAll(async () => {
  deps = await seededDeps();
}, 60_000);
afterAll(async () => {
  await deps.store.close();
  rmSync(folder, { recursive: true, force: true });
});

const observations = (name: string) => readFileSync(join(folder, name, 'Observation.csv'), 'utf8');

test('observations about persons are left out and counted, unless they are asked for', async () => {
  const request = { view: LOCAL, licence: 'notspecified' };
  const without = await exportPackage(deps, { ...request, folder: join(folder, 'without') });
  const whole = await exportPackage(deps, { ...request, folder: join(folder, 'whole'), persons: true });
  expect(without.personsLeftOut).toBeGreaterThan(0);
  expect(whole.personsLeftOut).toBe(0);
  expect(observations('without')).not.toContain('P-1');
  expect(observations('whole')).toContain('P-1');
  const rows = ({ kinds }: typeof whole) => kinds.find(({ kind }) => kind === 'Observation')?.rows ?? 0;
  expect(rows(without) + without.personsLeftOut).toBe(rows(whole));
});
