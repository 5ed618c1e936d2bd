/** Folders and child processes that a test leaves nothing of. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export async function withFolder<T>(act: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'solidary-'));
  try {
    return await act(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const TSX = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

/** A program of children/, in TypeScript, in a process of its own. */
export function startChild(program: string, values: readonly string[]): ChildProcess {
  const file = join(import.meta.dirname, 'children', program);
  const flags = ['--disable-warning=ExperimentalWarning', '--import', TSX];
  return spawn(process.execPath, [...flags, file, ...values], { stdio: ['ignore', 'pipe', 'inherit'] });
}

/** All that a child prints, a line at a time, until it ends. */
export async function* linesOf(child: ChildProcess): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of child.stdout ?? []) {
    const lines = (rest + String(chunk)).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
}

export async function ended(child: ChildProcess): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  return child.exitCode;
}
