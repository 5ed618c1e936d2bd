import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import { describe, expect, test } from '@jest/globals';

const root = join(import.meta.dirname, '..');

interface Project {
  readonly displayName: string;
  readonly testMatch: readonly string[];
  readonly testPathIgnorePatterns: readonly string[];
}

const config: { default: { projects: readonly Project[] } } = await import(join(root, 'jest.config.mjs'));
const { projects } = config.default;

/** As Jest reads them here: `**` any folders, `?(x)` an x or none. */
function expressionOf(glob: string): RegExp {
  const source = glob
    .replace('<rootDir>/', '')
    .replaceAll('.', '\\.')
    .replace('?(x)', 'x?')
    .replace('**/', '(?:.*/)?')
    .replaceAll(/(?<!\.)\*/g, '[^/]*');
  return new RegExp(`^${source}$`);
}

function projectsOf(file: string): readonly string[] {
  return projects
    .filter(({ testMatch }) => testMatch.some((glob) => expressionOf(glob).test(file)))
    .filter(
      ({ testPathIgnorePatterns }) => !testPathIgnorePatterns.some((pattern) => new RegExp(pattern).test(`/${file}`)),
    )
    .map(({ displayName }) => displayName);
}

const files = readdirSync(join(root, 'tests'), { recursive: true, encoding: 'utf8' })
  .map((file) => `tests/${file.replaceAll(sep, '/')}`)
  .filter((file) => /\.(ts|tsx|mjs|js)$/.test(file));

describe('test files', () => {
  test('every file with a test belongs to exactly one project', () => {
    const withTests = files.filter(
      (file) =>
        /^\s*(describe|test|it)(\.\w+)*\(/m.test(readFileSync(join(root, file), 'utf8')) && /\.test\.tsx?$/.test(file),
    );
    expect(withTests.length).toBeGreaterThan(20);
    for (const file of withTests)
      expect({ file, projects: projectsOf(file) }).toEqual({ file, projects: [expect.any(String)] });
  });

  test('the end of the name says which project', () => {
    expect(projectsOf('tests/a/b.test.ts')).toEqual(['unit']);
    expect(projectsOf('tests/a/b.test.tsx')).toEqual(['unit']);
    for (const name of ['neo4j', 'e2e', 'real']) expect(projectsOf(`tests/a/b.${name}.test.ts`)).toEqual([name]);
    expect(projectsOf('tests/a/b.ts')).toEqual([]);
  });

  test('npm test runs every project or says why it cannot', () => {
    const script = readFileSync(join(root, 'scripts/run-tests.mjs'), 'utf8');
    for (const { displayName } of projects) expect(script).toMatch(new RegExp(`^  ${displayName}: async`, 'm'));
  });

  test('what calls test at its top level is named so that it runs', () => {
    const misnamed = files.filter(
      (file) => !/\.test\.tsx?$/.test(file) && /^(describe|test)\(/m.test(readFileSync(join(root, file), 'utf8')),
    );
    expect(misnamed).toEqual([]);
  });
});

describe('the order of test files', () => {
  test('those that are known to run long begin first, unless a run before has told otherwise', async () => {
    const { default: LongestFirst } = await import(join(root, 'tests/longest-first.mjs'));
    const context = {
      config: { cacheDirectory: join(root, 'no-such-folder'), id: 'order' },
      hasteFS: { getSize: (path: string) => statSync(path).size },
    };
    const named = (name: string) => ({ path: join(root, 'tests/e2e', name), context });
    const order = new LongestFirst({ contexts: [], globalConfig: {} }).sort(
      ['law', 'photo', 'screens', 'languages'].map((name) => named(`${name}.e2e.test.ts`)),
    );
    expect(order.map(({ path }: { path: string }) => basename(path))).toEqual([
      'languages.e2e.test.ts',
      'screens.e2e.test.ts',
      'photo.e2e.test.ts',
      'law.e2e.test.ts',
    ]);
  });

  test('every file that is named there is one', async () => {
    const { LONG }: { LONG: readonly string[] } = await import(join(root, 'tests/longest-first.mjs'));
    expect(LONG.map((name) => `tests/${name}.test.ts`).filter((file) => !files.includes(file))).toEqual([]);
  });
});

describe('the context of a test file', () => {
  test('holds what is built in as constants, each the object that the global object has', () => {
    const names = ['Array', 'Map', 'Math', 'Number', 'Object', 'RegExp', 'String', 'Uint8Array'];
    for (const name of names) {
      expect(new Function(`return ${name} === globalThis.${name}`)()).toBe(true);
      expect(new Function(`${name} = undefined`)).toThrow(/constant/);
    }
  });
});
