/** What is made once a run of tests, in the folder that tests/once-a-run.mjs makes and removes. */
import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';

/** Where `name` stands, and a place of its own for whoever finds it missing: two that make it at once do not meet. */
function placesOf(name: string): { readonly kept: string; readonly part: string } {
  const folder = process.env.SOLIDARY_TEST_ONCE;
  if (folder === undefined) throw new Error('SOLIDARY_TEST_ONCE: run the tests with jest.config.mjs');
  const kept = join(folder, name);
  return { kept, part: `${kept}-${randomUUID()}` };
}

/** It gets its name in one step. Who comes second leaves what is there. */
function keep(part: string, kept: string): void {
  try {
    renameSync(part, kept);
  } catch (error) {
    if (!existsSync(kept)) throw error;
    rmSync(part, { recursive: true, force: true });
  }
}

/** The path of a file or folder, which nobody may write to: copy it. */
export async function madeOnce(name: string, make: (path: string) => Promise<void>): Promise<string> {
  const { kept, part } = placesOf(name);
  if (existsSync(kept)) return kept;
  await make(part);
  keep(part, kept);
  return kept;
}

export function madeOnceNow(name: string, make: (path: string) => void): string {
  const { kept, part } = placesOf(name);
  if (existsSync(kept)) return kept;
  make(part);
  keep(part, kept);
  return kept;
}

/** What JSON holds without loss: read by the first file of tests that asks, and by the rest as JSON, which takes a fiftieth of the time. */
export function readOnce<T>(name: string, read: () => T): T {
  const path = madeOnceNow(`${name}.json`, (part) => {
    const made = read();
    const text = JSON.stringify(made);
    expect(JSON.parse(text)).toStrictEqual(made);
    writeFileSync(part, text);
  });
  return JSON.parse(readFileSync(path, 'utf8')) as T;
}
