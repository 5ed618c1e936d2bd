/** Each worked case written into a store and traced from it gives the answer of `solidary cases`: one engine, one path. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Day } from '../../server/domain/dates.ts';
import { expectedShape } from '../../server/exporters/answer/expected-shape.ts';
import type { CaseFile } from '../../server/importers/case/schema.ts';
import { caseRecordId, caseStatements } from '../../server/importers/case/statements.ts';
import { loadRegimes } from '../../server/regimes/load.ts';
import type { Store } from '../../server/store/store.ts';
import { compareAnswer } from '../../server/usecases/cases/compare-answer.ts';
import { readCaseFile } from '../../server/usecases/cases/run-cases.ts';
import { traceLiability } from '../../server/usecases/trace/trace-liability.ts';

const FOLDER = join(import.meta.dirname, '../cases');
const AT = '2026-01-01T00:00:00.000Z';
const BATCH_ROWS = 1000;
const TIME_LIMIT = 300_000;
const regimes = loadRegimes();
const cases = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.json'))
  .map((file) => readCaseFile(join(FOLDER, file)));

export interface OpenedStore {
  readonly store: Store;
  readonly close: () => Promise<void>;
}

export function describeCases(name: string, open: () => Promise<OpenedStore>): void {
  describe(`worked cases held in ${name}`, () => {
    // One store for all: a case must give its answer with all the others held beside it.
    let opened: OpenedStore;
    beforeAll(async () => {
      opened = await open();
      await hold(cases, opened.store);
    }, TIME_LIMIT);
    afterAll(async () => opened?.close());

    test.each(cases.map((read) => [read.id, read] as const))('%s', async (_id, read) => {
      const { answer, reached } = await answerFrom(opened.store, read);
      expect(compareAnswer(asSeenFrom(reached, read.expected), answer)).toEqual([]);
    });
  });
}

async function hold(read: readonly CaseFile[], store: Store): Promise<void> {
  const [id, workspace] = ['import-of-cases', 'local'];
  await store.startImport({ id, workspace, mapping: 'case', publisher: 'cases', files: [], startedAt: AT });
  const rows = read.flatMap(caseStatements).map((statement, index) => ({ line: index + 1, statements: [statement] }));
  for (let sequence = 0; sequence * BATCH_ROWS < rows.length; sequence += 1) {
    const own = rows.slice(sequence * BATCH_ROWS, (sequence + 1) * BATCH_ROWS);
    const batch = { import: id, workspace, file: 'cases', sequence, lastLine: own.at(-1)?.line ?? 0, at: AT };
    const { ledger } = await store.putBatch({ ...batch, rows: own, problems: [] });
    expect(ledger).toEqual({ in: own.length, accepted: own.length, duplicate: 0, rejected: 0, held: 0 });
  }
  await store.finishImport(id, workspace, 'done', AT);
}

/** The answer with record ids turned back into the case's own. */
async function answerFrom(store: Store, read: CaseFile) {
  const question = {
    claim: caseRecordId(read.id, 'Claim', 'claim'),
    asOf: read.input.asOf as Day,
    ...(read.input.regimes === undefined ? {} : { regimes: read.input.regimes }),
    view: { readable: ['public', 'local'] },
  };
  const { answer, facts } = await traceLiability({ store, regimes, debtClocks: [] }, question);
  const prefix = new RegExp(`case/${read.id}:[a-z]+:`, 'g');
  return {
    answer: JSON.parse(JSON.stringify(expectedShape(answer)).replaceAll(prefix, '')) as ReturnType<
      typeof expectedShape
    >,
    reached: new Set(facts.parties.map(({ id }) => id.replace(prefix, ''))),
  };
}

/** A store holds the whole world: that a party outside the chain does not owe is not said party by party. */
function asSeenFrom(reached: ReadonlySet<string>, expected: CaseFile['expected']): CaseFile['expected'] {
  const spoken = expected.parties.filter(({ party, status }) => reached.has(party) || status !== 'does_not_owe');
  return { ...expected, parties: spoken };
}
