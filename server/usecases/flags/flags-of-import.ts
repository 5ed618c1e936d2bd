/** What the tests say of the contracts and wage records that one import tells of: what a list was read for. */
import type { RecordKind } from '../../../schema/graph.ts';
import type { Day } from '../../domain/dates.ts';
import { FLAG_OUTCOMES, type FlagOutcome } from '../../domain/flags/flag.ts';
import { FLAGS } from '../../domain/flags/index.ts';
import type { View, Workspace } from '../../store/store.ts';
import type { Deps } from '../deps.ts';
import { everyStatement } from '../records/every-record.ts';
import { type FlagRow, type FlagTest, testOf, thresholdFor } from './flag-row.ts';
import { flagsOnSubjects } from './flags-on.ts';
import { furthestBelow } from './furthest-below.ts';

export interface FlagsOfImport {
  readonly records: number;
  /** Of them flagged by one test or more. */
  readonly flagged: number;
  /** Of each test that any record lets tell or lacks a fact for. */
  readonly tests: readonly TestOfImport[];
  /** Flagged, those furthest below first, each once. */
  readonly rows: readonly FlagRow[];
}

export interface TestOfImport extends Readonly<Record<FlagOutcome, number>> {
  readonly test: FlagTest;
}

/** More are tested on their own page, where it is told how far that is. */
const MOST_RECORDS = 2_000;
/** Among more, looking for those of the import would keep its page waiting. */
const MOST_HELD = 100_000;
const ROWS_SHOWN = 5;

/** Undefined of more than are tested while somebody waits. */
export async function flagsOfImport(
  deps: Deps,
  request: { readonly import: string; readonly asOf: Day; readonly view: View; readonly workspace: Workspace },
): Promise<FlagsOfImport | undefined> {
  const { asOf, workspace } = request;
  const counts = await deps.store.countRecords({ readable: request.view.readable });
  if ((counts.Contract ?? 0) + (counts.WageRecord ?? 0) > MOST_HELD) return undefined;
  const of = { contract: await recordsOf('Contract'), wage_record: await recordsOf('WageRecord') };
  const records = of.contract.length + of.wage_record.length;
  if (records > MOST_RECORDS) return undefined;
  const view = { ...request.view, asOf };
  const tests: TestOfImport[] = [];
  const flagged: FlagRow[] = [];
  for (const flag of FLAGS) {
    const rows = await flagsOnSubjects(deps, flag, of[flag.subject], view, true);
    const count = (outcome: FlagOutcome) => rows.filter((row) => row.outcome === outcome).length;
    const counted = Object.fromEntries(FLAG_OUTCOMES.map((one) => [one, count(one)])) as Record<FlagOutcome, number>;
    flagged.push(...rows.filter(({ outcome }) => outcome === 'flagged'));
    if (counted.not_applicable === rows.length) continue;
    tests.push({ test: testOf(flag, thresholdFor(deps, flag, asOf)), ...counted });
  }
  const once = furthestBelow(flagged);
  return { records, flagged: once.length, tests, rows: once.slice(0, ROWS_SHOWN) };

  async function recordsOf(kind: RecordKind): Promise<readonly string[]> {
    const ids = new Set<string>();
    for await (const statement of everyStatement(deps.store, kind, { readable: [workspace] }))
      if (statement.import === request.import) ids.add(statement.subject);
    return [...ids].sort();
  }
}
