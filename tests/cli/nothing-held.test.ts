import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { solidaryIn } from '../builders/command-line.ts';

const data = mkdtempSync(join(tmpdir(), 'solidary-nothing-'));
afterAll(() => rmSync(data, { recursive: true }));

test.each([
  ['flags', ['--test', 'price-below-lawful-labour'], 'No contract is held, so there is no price to test.'],
  ['flags', ['--test', 'pay-below-statutory-floor'], 'No pay record is held, so there is no pay to test.'],
  ['what-if', ['--floor', 'DE=+10%'], 'No contract is held, so there is no price to test.'],
  ['questions', ['list'], 'No contract, pay record or claim is held yet, so there is nothing to ask about.'],
  ['questions', ['write', join(data, 'ask.xlsx')], 'No contract, pay record or claim is held yet'],
])(
  'solidary %s %j says that nothing is held yet and what to do first, not that nothing is found',
  (command, args, said) => {
    const { stdout, status } = solidaryIn(data, command, ...args);
    expect([stdout.startsWith(said), status]).toEqual([true, 0]);
    expect(stdout).toContain('Import a list first: solidary mapping suggest');
    expect(stdout).not.toMatch(/tested 0|Nothing is missing|No answer changes/);
  },
);
