/** Answers that are kept beside those of testing everything now, and a store that is written to in between. */
import type { RecordKind, Values } from '../../../schema/graph.ts';
import { type Day, day } from '../../../server/domain/dates.ts';
import { FLAG_OUTCOMES } from '../../../server/domain/flags/flag.ts';
import { FLAGS } from '../../../server/domain/flags/index.ts';
import { keepAssessment } from '../../../server/usecases/assessing/keep-assessment.ts';
import { idsAnswered } from '../../../server/usecases/assessing/kept-answers.ts';
import type { Deps } from '../../../server/usecases/deps.ts';
import { assessFlags } from '../../../server/usecases/flags/assess-flags.ts';
import { LOCAL } from '../../builders/seed-store.ts';

export const asOf = day('2025-07-12');

let imports = 0;

/** States a record as its publisher would again: what was said of it before is superseded, values not named are gone. */
export async function state(
  { store, now }: Deps,
  kind: RecordKind,
  id: string,
  values: Values,
  until?: Day,
): Promise<string> {
  imports += 1;
  const start = { id: `change-${imports}`, workspace: 'local', mapping: 'm', publisher: 'test', files: [] };
  await store.startImport({ ...start, startedAt: now() });
  const source = { document: 'test.csv', line: 2 };
  const days = until === undefined ? {} : { until };
  const statement = { subject: id, kind, part: 'row', publisher: 'test', values, source, ...days };
  const batch = { import: start.id, workspace: 'local', file: 'test.csv', sequence: 0, lastLine: 2, at: now() };
  await store.putBatch({ ...batch, rows: [{ line: 2, statements: [statement] }], problems: [] });
  await store.finishImport(start.id, 'local', 'done', now());
  return start.id;
}

/** By test and outcome the records, and how many turn on what. */
export async function fresh(deps: Deps, on: Day) {
  const asked = { ...deps, rules: 'none that answers are kept with' };
  const found: unknown[] = [];
  for (const { id } of FLAGS) {
    const all = await assessFlags(asked, { test: id, asOf: on, view: LOCAL, rows: FLAG_OUTCOMES });
    const { tested, flagged, passed, checkable, notApplicable, cannotTell, rows } = all;
    found.push({ id, tested, flagged, passed, checkable, notApplicable, cannotTell });
    for (const outcome of FLAG_OUTCOMES)
      found.push(
        `${id} ${outcome}: ${rows
          .filter((row) => row.outcome === outcome)
          .map((row) => row.subject)
          .sort()}`,
      );
  }
  return found;
}

export async function kept(deps: Deps, on: Day) {
  const held = (await deps.store.assessments(LOCAL.readable)).find((one) => one.state === 'done');
  if (held === undefined) throw new Error('no answers are kept');
  const found: unknown[] = [];
  for (const { id } of FLAGS) {
    const all = await assessFlags(deps, { test: id, asOf: on, view: LOCAL, rows: [] });
    const { tested, flagged, passed, checkable, notApplicable, cannotTell } = all;
    found.push({ id, tested, flagged, passed, checkable, notApplicable, cannotTell });
    for (const outcome of FLAG_OUTCOMES)
      found.push(`${id} ${outcome}: ${[...(await idsAnswered(deps, held, { test: id, outcome }, 999))].sort()}`);
  }
  return found;
}

export const keep = (deps: Deps, on = asOf) => keepAssessment(deps, { view: LOCAL, asOf: on });
