/** Measurements in processes of their own: what they give back, and that none outlives its run. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { measureApart } from '../../bench/apart.ts';

const folder = mkdtempSync(join(tmpdir(), 'solidary-bench-apart-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function script(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

test('gives back what the process measured, told its arguments', async () => {
  const says = script('says.mjs', 'process.stdout.write(JSON.stringify({ args: process.argv.slice(2) }))');
  const { signal } = new AbortController();
  expect(await measureApart({ script: says, args: ['a', 'b'], signal })).toEqual({ args: ['a', 'b'] });
});

test('fails where the process ends badly, whatever it wrote', async () => {
  const fails = script('fails.mjs', "process.stdout.write('{}'); process.exitCode = 3");
  const { signal } = new AbortController();
  await expect(measureApart({ script: fails, args: [], signal })).rejects.toThrow('ended with 3');
});

test('a process that still measures ends with the run', async () => {
  const told = join(folder, 'pid');
  const lasts = script(
    'lasts.mjs',
    `import { renameSync, writeFileSync } from 'node:fs';
     const told = process.argv[2];
     writeFileSync(told + '.new', String(process.pid));
     renameSync(told + '.new', told);
     setInterval(() => {}, 1000);`,
  );
  const run = new AbortController();
  const measured = measureApart({ script: lasts, args: [told], signal: run.signal });
  const failed = expect(measured).rejects.toThrow('aborted');
  const pid = Number(await until(() => readFileSync(told, 'utf8')));
  expect(isRunning(pid)).toBe(true);
  run.abort();
  await failed;
  await until(() => {
    if (isRunning(pid)) throw new Error('still runs');
  });
});

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Tried again until it no longer throws; the time limit of the test ends it. */
async function until<T>(attempt: () => T): Promise<T> {
  for (;;) {
    try {
      return attempt();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}
