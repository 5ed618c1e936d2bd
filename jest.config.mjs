const transform = {
  '^.+\\.tsx?$': [
    '@swc/jest',
    {
      swcrc: false,
      sourceMaps: true,
      module: { type: 'es6' },
      jsc: {
        target: 'es2023',
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
        experimental: { keepImportAttributes: true },
      },
    },
  ],
};
const base = {
  rootDir: import.meta.dirname,
  transform,
  moduleNameMapper: {
    '^fast-check$': '<rootDir>/tests/same-draws.mjs',
    '^\\.{1,2}/(?:.*/)?regimes/load\\.ts$': '<rootDir>/tests/law-once.ts',
  },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  testEnvironment: '<rootDir>/tests/environment.mjs',
  setupFiles: ['<rootDir>/schema/messages/index.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '/data/', '/.cache/'],
};

/** A test belongs to the project named by the end of its file: *.neo4j.test.ts, *.e2e.test.ts, *.real.test.ts, else unit. */
export default {
  // What a test file loads is not all given back when it ends: a worker that has grown makes room for a new one.
  maxWorkers: '100%',
  workerIdleMemoryLimit: '1GB',
  // A busy machine is slow and not wrong: this ends what hangs.
  testTimeout: 30_000,
  globalSetup: '<rootDir>/tests/once-a-run.mjs',
  testSequencer: '<rootDir>/tests/longest-first.mjs',
  projects: [
    {
      ...base,
      displayName: 'unit',
      testMatch: ['<rootDir>/tests/**/*.test.ts?(x)'],
      testPathIgnorePatterns: [...base.testPathIgnorePatterns, '\\.(neo4j|e2e|real)\\.test\\.tsx?$'],
    },
    { ...base, displayName: 'neo4j', testMatch: ['<rootDir>/tests/**/*.neo4j.test.ts'] },
    { ...base, displayName: 'e2e', testMatch: ['<rootDir>/tests/**/*.e2e.test.ts'] },
    { ...base, displayName: 'real', testMatch: ['<rootDir>/tests/**/*.real.test.ts'] },
  ],
};
