import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { GRAPH } from '../../schema/graph.ts';
import { loadMapping } from '../../server/importers/mapping/load.ts';

const root = join(import.meta.dirname, '../..');

interface SeedIndex {
  readonly asOf: string;
  readonly imports: readonly { readonly mapping: string; readonly files: readonly string[] }[];
}

const index = JSON.parse(readFileSync(join(root, 'seed/demo/index.json'), 'utf8')) as SeedIndex;

describe('the seed', () => {
  test.each(index.imports.map((entry) => [entry.mapping, entry.files] as const))(
    '%s reads, and its files are there',
    (path, files) => {
      const mapping = loadMapping(readFileSync(join(root, path), 'utf8'), path, GRAPH);
      expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
      expect(files.map((file) => basename(file)).sort()).toEqual(mapping.files.map(({ glob }) => glob).sort());
      expect(mapping.credit).toBeTruthy();
    },
  );

  test('names every data file of the demonstration and the benchmarks, and every mapping of them', () => {
    const held = (folder: string, end: string) =>
      readdirSync(join(root, 'seed', folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith(end))
        .map((name) => `seed/${folder}/${name.replaceAll('\\', '/')}`);
    const mappings = [...held('mappings/benchmarks', '.yaml'), ...held('mappings/demo', '.yaml')];
    expect(index.imports.map(({ mapping }) => mapping).sort()).toEqual(mappings.sort());
    const data = [...held('benchmarks', '.csv'), ...held('demo', '.csv')];
    expect(index.imports.flatMap(({ files }) => files).sort()).toEqual(data.sort());
  });
});
