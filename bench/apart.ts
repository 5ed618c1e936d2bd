/** A measurement in a process of its own, so that its peak of memory is its own. */
import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

export interface Apart {
  /** A file of ours that writes what it measured to standard output as JSON. */
  readonly script: string;
  readonly args: readonly string[];
  /** Aborted, the process ends too. */
  readonly signal: AbortSignal;
}

/** What the script wrote; fails where it does not end well. */
export async function measureApart<T>({ script, args, signal }: Apart): Promise<T> {
  const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'inherit'], signal });
  const ended = new Promise<number | null>((resolve, reject) => child.once('close', resolve).once('error', reject));
  const [code, output] = await Promise.all([ended, text(child.stdout)]);
  if (code !== 0) throw new Error(`${script} ${args.join(' ')} ended with ${code}`);
  return JSON.parse(output) as T;
}
