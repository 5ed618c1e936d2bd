import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, extname, join, normalize, sep } from 'node:path';
import { describe, expect, test } from '@jest/globals';

const root = join(import.meta.dirname, '..');

interface Rule {
  readonly folder: string;
  /** Folders and files of ours, and those of which only types may be taken. */
  readonly ours: readonly string[];
  readonly typesOf: readonly string[];
  readonly packages: readonly string[];
}

interface Import {
  readonly file: string;
  readonly target: string;
  readonly isType: boolean;
}

const code = (cell: string): readonly string[] => [...cell.matchAll(/(types of )?`([^`]+)`/g)].map(([whole]) => whole);

function readTable(): readonly Rule[] {
  const page = readFileSync(join(root, 'docs/ARCHITECTURE.md'), 'utf8');
  const rows = page.split('\n').filter((line) => line.startsWith('| `'));
  return rows.map((row) => {
    const [, folder = '', ours = '', packages = ''] = row.split('|').map((cell) => cell.trim());
    const named = code(ours);
    return {
      folder: folder.replaceAll('`', ''),
      ours: named.filter((name) => !name.startsWith('types of')).map((name) => name.replaceAll('`', '')),
      typesOf: named
        .filter((name) => name.startsWith('types of'))
        .map((name) => name.slice('types of '.length).replaceAll('`', '')),
      packages: packages === 'none' ? [] : packages.split(',').map((name) => name.trim()),
    };
  });
}

function sourcesIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll(sep, '/')}`)
    .filter((file) => ['.ts', '.tsx', '.mjs', '.css'].includes(extname(file)) && !file.includes('/generated/'));
}

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s+(type\s+)?([^;'"]*?\s+from\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)|@import\s+['"]([^'"]+)['"]/g;

function importsOf(file: string): readonly Import[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(IMPORT)].map(([, isType, names = '', statement, dynamic, css]) => {
    const inBraces =
      /\{([^}]*)\}/
        .exec(names)?.[1]
        ?.split(',')
        .filter((name) => name.trim() !== '') ?? [];
    const onlyTypes =
      inBraces.length > 0 && !/^[^{]*\w+\s*,/.test(names) && inBraces.every((name) => /^\s*type\s/.test(name));
    return { file, target: statement ?? dynamic ?? css ?? '', isType: isType !== undefined || onlyTypes };
  });
}

/** The longest name of the table that the path stands in: `server/store/sqlite` goes before `server/store`. */
function roomOf(path: string, rooms: readonly string[]): string | undefined {
  return rooms.filter((room) => path === room || path.startsWith(`${room}/`)).sort((a, b) => b.length - a.length)[0];
}

function packageOf(target: string): string {
  if (target.startsWith('node:')) return 'node';
  return target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/');
}

const rules = readTable();
const rooms = rules.map((rule) => rule.folder);

function whyNot({ file, target, isType }: Import, rule: Rule): string | undefined {
  if (!target.startsWith('.')) {
    const name = packageOf(target);
    return rule.packages.includes(name) ? undefined : `${file} takes the package ${name}`;
  }
  const path = normalize(join(dirname(file), target)).replaceAll(sep, '/');
  const room = roomOf(path, rooms) ?? path;
  if (room === rule.folder || rule.ours.includes(room)) return undefined;
  const isAllowedType = isType && rule.typesOf.some((name) => path === name || path.startsWith(`${name}/`));
  return isAllowedType ? undefined : `${file} takes ${isType ? 'types of ' : ''}${path}`;
}

describe('the floor plan', () => {
  test('every room of the table is there', () => {
    expect(rooms.length).toBeGreaterThan(15);
    for (const room of rooms) expect(statSync(join(root, room), { throwIfNoEntry: false })).toBeDefined();
  });

  test('every source file stands in a room of the table', () => {
    const homeless = ['server', 'schema', 'client']
      .flatMap(sourcesIn)
      .filter((file) => roomOf(file, rooms) === undefined);
    expect(homeless).toEqual([]);
  });

  test('nothing is imported that the table does not allow', () => {
    const files = ['server', 'schema', 'client'].flatMap(sourcesIn);
    const imports = files.flatMap(importsOf);
    expect(imports.length).toBeGreaterThan(500);
    const faults = imports.flatMap((found) => {
      const rule = rules.find(({ folder }) => folder === roomOf(found.file, rooms));
      return (rule && whyNot(found, rule)) ?? [];
    });
    expect(faults).toEqual([]);
  });

  test('a break of the table is found: a driver outside its room, a rule that reads a clock of Node, a value where types may go', () => {
    const ruleOf = (folder: string) => rules.find((rule) => rule.folder === folder) as Rule;
    const tried = (file: string, target: string, isType: boolean, folder: string) =>
      whyNot({ file, target, isType }, ruleOf(folder));
    expect(tried('server/usecases/a.ts', 'neo4j-driver', false, 'server/usecases')).toBeDefined();
    expect(tried('server/usecases/a.ts', '../store/sqlite/open.ts', true, 'server/usecases')).toBeDefined();
    expect(tried('server/domain/a.ts', 'node:fs', false, 'server/domain')).toBeDefined();
    expect(tried('server/graphql/a.ts', '../domain/money.ts', false, 'server/graphql')).toBeDefined();
    expect(tried('server/graphql/a.ts', '../domain/money.ts', true, 'server/graphql')).toBeUndefined();
    expect(tried('client/a.ts', '../server/usecases/wire.ts', true, 'client')).toBeDefined();
  });

  test('only config.ts reads the environment', () => {
    const readers = ['server', 'schema', 'client']
      .flatMap(sourcesIn)
      .filter((file) =>
        /process\.env\b/.test(readFileSync(join(root, file), 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')),
      );
    expect(readers).toEqual(['server/config.ts']);
  });

  test('the domain reads no clock and draws no lot', () => {
    const faults = sourcesIn('server/domain').filter((file) =>
      /Date\.now|new Date\(\)|Math\.random|Temporal\.Now/.test(readFileSync(join(root, file), 'utf8')),
    );
    expect(faults).toEqual([]);
  });

  test('each SDL file has the resolver file of its name, and no resolver file stands alone', () => {
    const names = (folder: string, end: string) =>
      readdirSync(join(root, folder))
        .filter((file) => file.endsWith(end) && file !== 'index.ts')
        .map((file) => file.slice(0, -end.length))
        .sort();
    expect(names('server/graphql/modules', '.ts')).toEqual(names('schema/graphql', '.graphql'));
  });

  test('both stores have their parts under the same names', () => {
    for (const file of ['open.ts', 'tables.ts', 'migrations.ts']) {
      for (const engine of ['sqlite', 'neo4j']) {
        expect(statSync(join(root, 'server/store', engine, file), { throwIfNoEntry: false })).toBeDefined();
      }
    }
  });
});
