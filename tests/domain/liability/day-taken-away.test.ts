import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { RowStatus } from '../../../server/domain/liability/answer.ts';
import { trace } from '../../../server/domain/liability/trace.ts';
import type { TraceFacts } from '../../../server/domain/model.ts';
import { factsOf } from '../../../server/importers/case/read.ts';
import { loadRegimes } from '../../../server/regimes/load.ts';
import { readCaseFile } from '../../../server/usecases/cases/run-cases.ts';

const FOLDER = join(import.meta.dirname, '../../cases');
const regimes = loadRegimes();
const cases = readdirSync(FOLDER).filter((file) => file.endsWith('.json'));

function statuses(facts: TraceFacts): ReadonlyMap<string, RowStatus> {
  const rows = trace(facts, regimes).parties.filter((row) => row.regime !== 'employment');
  return new Map(rows.map((row) => [`${row.party} ${row.regime} ${row.basis}`, row.status]));
}

/** The facts without the first or the last day of a line: for the first two that have one. */
function without(bound: 'from' | 'until', facts: TraceFacts): readonly TraceFacts[] {
  const { lines } = facts.claim;
  return lines
    .filter((line) => line[bound] !== undefined)
    .slice(0, 2)
    .map((line) => {
      const { [bound]: _day, ...rest } = line;
      return { ...facts, claim: { ...facts.claim, lines: lines.map((other) => (other === line ? rest : other)) } };
    });
}

describe.each(['from', 'until'] as const)('a line without its day `%s`', (bound) => {
  test('is owed by nobody of whom it could not be told, and nobody who owed it is free', () => {
    for (const file of cases) {
      const facts = factsOf(readCaseFile(join(FOLDER, file)).input);
      const before = statuses(facts);
      for (const poorer of without(bound, facts))
        for (const [row, status] of statuses(poorer)) {
          const was = before.get(row);
          const isSurer = (was === 'cannot_tell' && status === 'owes') || (was === 'owes' && status === 'does_not_owe');
          expect([file, row, isSurer]).toEqual([file, row, false]);
        }
    }
  });
});
