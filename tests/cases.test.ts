import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { loadRegimes } from '../server/regimes/load.ts';
import { runCase } from '../server/usecases/cases/run-cases.ts';

const FOLDER = join(import.meta.dirname, 'cases');
const regimes = loadRegimes();
const files = readdirSync(FOLDER).filter((file) => file.endsWith('.json'));

test('the worked cases are here', () => {
  expect(files.length).toBeGreaterThanOrEqual(39);
});

describe('a worked case gives its answer, to the cent and the day', () => {
  test.each(files)('%s', (file) => {
    expect(runCase(join(FOLDER, file), regimes).differences).toEqual([]);
  });
});
