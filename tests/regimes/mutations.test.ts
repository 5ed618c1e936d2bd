/**
 * The cases pin the law: change a date, who is reached, a mode, a basis, a cap or a clock of any rule, and a case fails.
 * One rule alone: node --experimental-vm-modules node_modules/jest/bin/jest.js tests/regimes/mutations -t nl-iw-34
 */
import { describe, expect, test } from '@jest/globals';
import type { RegimeVersion } from '../../server/domain/liability/regime.ts';
import { loadRegimes } from '../../server/regimes/load.ts';
import { EXCEPTIONS } from './mutation/exceptions.ts';
import { casesAbout, holds } from './mutation/held-cases.ts';
import type { Mutant } from './mutation/mutant.ts';
import { mutantsOf } from './mutation/mutants.ts';

const regimes = loadRegimes();
const withDebtors = regimes.filter((version) => version.no_debtor === undefined);
const withoutDebtors = regimes.filter((version) => version.no_debtor !== undefined);

const excepted = (version: RegimeVersion, { change }: Mutant) =>
  EXCEPTIONS.some((one) => one.regime === version.id && one.change === change);

/** The same rules with one of them changed. */
function survives(version: RegimeVersion, changed: Mutant): boolean {
  const others = regimes.map((one) => (one.id === version.id ? changed.version : one));
  return casesAbout(version).every((held) => holds(held, others));
}

describe('each change of a rule fails a case', () => {
  test.each(withDebtors.map((version) => [version.id, version] as const))('%s', (_id, version) => {
    const surviving = mutantsOf(version).filter((one) => !excepted(version, one) && survives(version, one));
    expect(surviving.map(({ change }) => change)).toEqual([]);
  });
});

describe('a text that makes nobody a debtor has a case that names it, and nobody above the employer owes by it', () => {
  test.each(withoutDebtors.map((version) => [version.id, version] as const))('%s', (id, version) => {
    expect(version.debtors).toEqual([]);
    const named = casesAbout(version)
      .map(({ read }) => read)
      .filter(({ input }) => input.regimes?.includes(id));
    const inForce = named.filter(({ expected }) =>
      expected.regimes.some((one) => one.regime === id && one.lines.length > 0),
    );
    expect(inForce.length).toBeGreaterThan(0);
    for (const { expected } of named) {
      const rows = expected.parties.filter((row) => row.regime === id);
      expect(rows.map(({ status }) => status)).toEqual(rows.map(() => 'does_not_owe'));
    }
  });
});

test('every exception names a change that no case fails', () => {
  const needless = EXCEPTIONS.filter(({ regime, change }) => {
    const version = regimes.find(({ id }) => id === regime);
    const changed = version === undefined ? undefined : mutantsOf(version).find((one) => one.change === change);
    return version === undefined || changed === undefined || !survives(version, changed);
  });
  expect(needless).toEqual([]);
});
