/** The whole trial is 100 kills by `node scripts/kill-import.mjs`; here a few, and whether the trial would see a loss. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { build } from '../../scripts/build.mjs';
import { loadDriver } from '../../server/store/sqlite/driver.ts';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'solidary-kill-'));
beforeAll(build, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Receipt {
  readonly sequence: number;
  readonly lastLine: number;
  readonly ledger: Readonly<Record<string, number>>;
}
interface List {
  readonly csv: string;
  readonly mapping: string;
}
interface Check {
  checkAfterKill(
    data: string,
    list: List,
    acknowledged: ReadonlyMap<number, Receipt>,
  ): Promise<{ readonly held: number; readonly violations: readonly string[] }>;
}
interface Runs {
  startCommand(
    data: string,
    list: List,
  ): Promise<{ readonly run: { readonly acknowledged: readonly Receipt[] }; readonly done: Promise<void> }>;
}

const { writeList }: { writeList(folder: string, rows: number): List } = await import(
  join(root, 'scripts/kill-import/list.mjs')
);
const { startCommand }: Runs = await import(join(root, 'scripts/kill-import/runs.mjs'));
const { checkAfterKill }: Check = await import(join(root, 'scripts/kill-import/check.mjs'));

async function killImport(by: string): Promise<{ readonly code: number | null; readonly answer: object }> {
  const script = join(root, 'scripts/kill-import.mjs');
  const child = spawn(process.execPath, [script, '--kills', '5', '--rows', '24000', '--by', by], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const printed = text(child.stdout);
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, answer: JSON.parse(await printed) };
}

describe.each(['server', 'command'])('an import by the %s, killed', (by) => {
  test('loses no acknowledged batch, holds none in part, and goes on to the same result', async () => {
    const { code, answer } = await killImport(by);
    // A slow machine may see an import through before the fifth kill: the trial then goes on with another.
    expect(answer).toMatchObject({ by, kills: 5, violations: [] });
    expect(code).toBe(0);
  }, 300_000);
});

describe('the trial itself', () => {
  test('sees a lost batch, a batch in part, and a line that nobody acknowledged', async () => {
    const list = writeList(folder, 3_000);
    const data = join(folder, 'data');
    const { run, done } = await startCommand(data, list);
    await done;
    const acknowledged = new Map(run.acknowledged.map((receipt) => [receipt.sequence, receipt]));
    expect(await checkAfterKill(data, list, acknowledged)).toEqual({ held: 3, state: 'done', violations: [] });

    const [first, second] = run.acknowledged;
    if (first === undefined || second === undefined) throw new Error('two batches were not acknowledged');
    const lost = new Map([...acknowledged, [3, { ...second, sequence: 3 }]]);
    expect((await checkAfterKill(data, list, lost)).violations).toEqual(['batch 3 was acknowledged and is gone']);
    const unprinted = new Map([[0, first]]);
    expect((await checkAfterKill(data, list, unprinted)).violations).toEqual([
      '3 batches are held and 1 were acknowledged',
    ]);

    const file = (await loadDriver()).open(join(data, 'solidary.sqlite'), { readOnly: false });
    file.exec('DELETE FROM statement WHERE num = (SELECT max(num) FROM statement)');
    file.close();
    const { violations } = await checkAfterKill(data, list, acknowledged);
    expect(violations.join()).toMatch(/^what is said of (Contract|Organisation): 1 missing, 0 too many/);
  }, 120_000);
});
