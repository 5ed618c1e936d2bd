/** Mappings that ship with the project, as text that the page can choose and change. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadMapping } from './load-mapping.ts';

export interface KnownMapping {
  readonly name: string;
  readonly title: string;
  readonly text: string;
}

export async function listMappings(folder: string): Promise<readonly KnownMapping[]> {
  const files = await readdir(folder, { recursive: true });
  const names = files.filter((file) => file.endsWith('.yaml')).map((file) => file.replaceAll('\\', '/'));
  return Promise.all(
    names.sort().map(async (name) => {
      const text = await readFile(join(folder, name), 'utf8');
      return { name, text, title: loadMapping(text, name).mapping.title ?? name };
    }),
  );
}
