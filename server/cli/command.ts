import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import { mappingsFolder, openDeps } from '../compose.ts';
import { readConfig } from '../config.ts';
import { PLACES } from '../places.ts';
import type { Deps } from '../usecases/deps.ts';
import { type LoadedMapping, loadMapping } from '../usecases/mapping/load-mapping.ts';
import { mappingPath, type Shelf } from '../usecases/mapping/mapping-shelf.ts';
import { readTextFile } from '../usecases/read-text-file.ts';
import { readDay, readKnown } from '../usecases/wire.ts';
import { createOutput, type Output } from './output.ts';

/** Gives a command its arguments, options and action. */
export type DefineCommand = (command: Command, exit: (code: number) => void) => void;

export function withJson(command: Command): Command {
  return command.option('--json', 'print one JSON document on standard output, everything else on standard error');
}

export function outputOf(options: { readonly json?: boolean }): Output {
  return createOutput(options.json === true);
}

/** Opens the store that the settings name, and closes it whatever happens. */
export function withDeps<T>(work: (deps: Deps) => Promise<T>): Promise<T> {
  return within(work, false);
}

/** For commands that only read: works while a server owns the data file. */
export function withDepsToRead<T>(work: (deps: Deps) => Promise<T>): Promise<T> {
  return within(work, true);
}

async function within<T>(work: (deps: Deps) => Promise<T>, beside: boolean): Promise<T> {
  const deps = await openDeps(readConfig(), beside);
  try {
    return await work(deps);
  } finally {
    await deps.store.close();
  }
}

/** Mappings that have names here. */
export const mappingShelf = (): Shelf => ({
  own: mappingsFolder(readConfig()),
  shipped: join(PLACES.seed, 'mappings'),
});

/** A mapping by its file, or by the name under which the page saved it or it ships; the file goes first. */
export async function readMapping(given: string): Promise<LoadedMapping> {
  const isFile = (await stat(given).catch(() => undefined)) !== undefined;
  const named = isFile ? undefined : await mappingPath(mappingShelf(), given);
  return loadMapping(await readTextFile(named ?? given), given);
}

/** For commander: a calendar day, or a sentence that says how to write one. */
export function parseDay(text: string): string {
  const day = readDay(text);
  if (day === undefined) throw new InvalidArgumentError('Write a calendar day, such as 2025-03-31.');
  return day;
}

/** For commander: a day or an instant. */
export function parseKnown(text: string): string {
  if (readKnown(text) === undefined)
    throw new InvalidArgumentError('Write a day or an instant, such as 2025-03-31 or 2025-03-31T08:00:00Z.');
  return text;
}

/** The option of every command that answers for a day: what was known then, and nothing that was learnt since. */
export const AS_KNOWN = [
  '--as-known <day>',
  'as it was known at the end of that day; as known now if not given',
  parseKnown,
] as const;

const MOST_AT_ONCE = 500;

/** For commander: how many of a list to give. */
export function parseCount(text: string): number {
  const count = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  if (count < 1 || count > MOST_AT_ONCE) throw new InvalidArgumentError(`Write a number from 1 to ${MOST_AT_ONCE}.`);
  return count;
}

/** For commander: ids separated by commas. */
export function parseIds(text: string): readonly string[] {
  return text.split(',').map((id) => id.trim());
}

/** Stops work at Ctrl-C; a second Ctrl-C ends the process as usual. */
export function untilInterrupted(): AbortSignal {
  const controller = new AbortController();
  process.once('SIGINT', () => controller.abort());
  return controller.signal;
}
