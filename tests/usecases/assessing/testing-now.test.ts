import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { day } from '../../../server/domain/dates.ts';
import { TestingNow } from '../../../server/usecases/assessing/testing-now.ts';
import type { Deps } from '../../../server/usecases/deps.ts';
import { assessFlags } from '../../../server/usecases/flags/assess-flags.ts';
import { LOCAL, seededDeps } from '../../builders/seed-store.ts';

let deps: Deps;
beforeAll(async () => {
  deps = await seededDeps();
}, 60_000);
afterAll(() => deps.store.close());

const asked = { test: 'price-below-lawful-labour', asOf: '2025-07-12', view: LOCAL };
const request = { test: asked.test, asOf: day('2025-07-12'), view: LOCAL };

describe('a test that somebody waits for', () => {
  test('tells how far it is and how long it still takes, and nothing once it ended', async () => {
    let clock = Date.parse('2026-01-01T00:00:00Z');
    const testing = new TestingNow(() => new Date(clock).toISOString());
    expect(testing.progress(asked)).toBeUndefined();
    await testing.watch(asked, 40, async (onTested) => {
      expect(testing.progress(asked)).toEqual({ assessed: 0, of: 40, waitsForImport: false });
      clock += 5_000;
      onTested(10);
      expect(testing.progress(asked)).toEqual({ assessed: 10, of: 40, secondsLeft: 15, waitsForImport: false });
      expect(testing.progress({ ...asked, asOf: '2025-07-13' })).toBeUndefined();
    });
    expect(testing.progress(asked)).toBeUndefined();
    await expect(testing.watch(asked, 1, () => Promise.reject(new Error('x')))).rejects.toThrow('x');
    expect(testing.progress(asked)).toBeUndefined();
  });

  test('tells each record that it tested, once', async () => {
    let done = 0;
    const onTested = (more: number) => {
      done += more;
    };
    await assessFlags(deps, { ...request, onTested });
    const { Contract } = await deps.store.countRecords(LOCAL);
    expect(done).toBe(Contract);
  });

  test('stops once nobody waits for it', async () => {
    await expect(assessFlags(deps, { ...request, signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: 'cancelled',
    });
  });
});
