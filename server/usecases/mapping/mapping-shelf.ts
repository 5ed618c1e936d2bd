/** Mappings by name: those saved in the data folder, then those that ship with the project. */
import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { GRAPH } from '../../../schema/graph.ts';
import { param } from '../../domain/outcome.ts';
import { checkMappingText } from '../../importers/mapping/load.ts';
import { sayDiskFull } from '../disk-full.ts';
import type { Problem } from '../problem.ts';

export interface KnownMapping {
  readonly name: string;
  readonly title: string;
  readonly text: string;
  /** Saved here. */
  readonly own: boolean;
}

export interface Shelf {
  /** Folder of those saved; it need not be there yet. */
  readonly own: string;
  readonly shipped: string;
}

export const shelfOf = ({
  ownMappings,
  mappings,
}: {
  readonly ownMappings: string;
  readonly mappings: string;
}): Shelf => ({
  own: ownMappings,
  shipped: mappings,
});

const NAME = /^[a-z][a-z0-9-]{0,79}$/;
const ENDING = '.yaml';

export type SavedMapping =
  | { readonly ok: true; readonly name: string; readonly path: string }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Whole or not at all: a reader never finds half of a mapping. */
export async function saveMapping(
  shelf: Shelf,
  asked: { readonly name: string; readonly mapping: string; readonly replace: boolean },
): Promise<SavedMapping> {
  const name = asked.name.trim();
  const refused = (code: string, field: string, value = name): SavedMapping => ({
    ok: false,
    problems: [{ field, code, params: { value: param.text(value) } }],
  });
  if (!NAME.test(name)) return refused('upload.mapping-name', 'name');
  const [fault] = checkMappingText(asked.mapping, GRAPH).faults;
  if (fault !== undefined) return refused('upload.mapping-fault', 'mapping', `${fault.field}: ${fault.reason}`);
  const path = join(shelf.own, `${name}${ENDING}`);
  const held = await readFile(path, 'utf8').catch(() => undefined);
  if (held !== undefined && held !== asked.mapping && !asked.replace)
    return refused('upload.mapping-name-taken', 'name');
  const part = `${path}.${randomUUID()}.part`;
  try {
    await mkdir(shelf.own, { recursive: true });
    await writeFile(part, asked.mapping);
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    throw sayDiskFull(error, shelf.own);
  }
  return { ok: true, name, path };
}

/** A mapping that no longer fits the format is listed all the same: the page says what is wrong with it. */
export async function listMappings(shelf: Shelf): Promise<readonly KnownMapping[]> {
  return [...(await inFolder(shelf.own, true)), ...(await inFolder(shelf.shipped, false))];
}

async function inFolder(folder: string, own: boolean): Promise<readonly KnownMapping[]> {
  const files = await readdir(folder, { recursive: true }).catch((): string[] => []);
  const names = files.filter((file) => file.endsWith(ENDING)).map((file) => file.replaceAll('\\', '/'));
  return Promise.all(
    names.sort().map(async (file) => {
      const text = await readFile(join(folder, file), 'utf8');
      const name = own ? file.slice(0, -ENDING.length) : file;
      return { name, text, own, title: checkMappingText(text, GRAPH).mapping?.title ?? name };
    }),
  );
}

/** The file of a mapping that was saved by this name, else of one that ships under it; undefined where none is. */
export async function mappingPath({ own, shipped }: Shelf, name: string): Promise<string | undefined> {
  if (!NAME.test(name)) return undefined;
  for (const folder of [own, shipped]) {
    const files = await readdir(folder, { recursive: folder === shipped }).catch((): string[] => []);
    const found = files.find((file) => basename(file) === `${name}${ENDING}`);
    if (found !== undefined) return join(folder, found);
  }
  return undefined;
}
