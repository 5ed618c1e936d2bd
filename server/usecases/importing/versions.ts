/** Rows that are versions of the same record, of one file or of several: the day from which a later one holds closes the one before. */
import type { Day } from '../../domain/dates.ts';
import type { FileRow, FileRows } from '../../importers/file-rows.ts';
import type { Mapping, MappingFile } from '../../importers/mapping/schema.ts';
import { versionedPart } from '../../importers/plan/record.ts';
import type { Statement, StatementDraft } from '../../store/store.ts';

/** Of one record: the days from which versions hold, in order, and those that imports before have brought. */
interface Versions {
  readonly days: readonly Day[];
  readonly held: readonly StatementDraft[];
}

/** By what they are versions of. */
export type VersionsHeld = ReadonlyMap<string, Versions>;

/** What is said of a record now, on whatever day. */
type Told = (subject: string) => Promise<readonly Statement[]>;

export function hasVersions({ records }: MappingFile): boolean {
  return records.some(({ versionFrom }) => versionFrom !== undefined);
}

/** Read before the first row is written: which version is the next, only the whole file and what is held tell. */
export async function readVersions(
  mapping: Mapping,
  chunks: AsyncIterable<FileRows>,
  told: Told,
): Promise<VersionsHeld> {
  const found = new Map<string, { readonly days: Set<Day>; readonly held: readonly StatementDraft[] }>();
  for await (const { rows } of chunks)
    for (const statement of rows.flatMap(({ statements }) => statements)) {
      const key = keyOf(mapping, statement);
      if (key === undefined || statement.from === undefined) continue;
      const known = found.get(key) ?? (await heldOf(mapping, statement, key, told));
      known.days.add(statement.from);
      found.set(key, known);
    }
  return new Map([...found].map(([key, { days, held }]) => [key, { days: [...days].sort(), held }]));
}

async function heldOf(mapping: Mapping, { subject, publisher }: StatementDraft, key: string, told: Told) {
  const isOne = (one: Statement) => one.publisher === publisher && keyOf(mapping, one) === key;
  const held = (await told(subject)).filter((one) => one.from !== undefined && isOne(one)).map(draftOf);
  return { days: new Set(held.flatMap(({ from }) => from ?? [])), held };
}

const draftOf = ({ subject, kind, part, publisher, values, from, until, source }: Statement): StatementDraft => ({
  ...{ subject, kind, part, publisher, values, source },
  ...(from === undefined ? {} : { from }),
  ...(until === undefined ? {} : { until }),
});

/** With the version that it follows, where an import before left that one open. */
export function closedVersions(mapping: Mapping, row: FileRow, versions: VersionsHeld): FileRow {
  return {
    ...row,
    statements: row.statements.flatMap((statement) => {
      const key = keyOf(mapping, statement);
      const known = key === undefined ? undefined : versions.get(key);
      if (known === undefined) return [statement];
      const before = known.held.filter((one) => one.part !== statement.part && follows(statement, one, known));
      return [...before, statement].map((one) => closed(one, known));
    }),
  };
}

const next = ({ from }: StatementDraft, { days }: Versions): Day | undefined =>
  days.find((day) => from !== undefined && day > from);

const follows = ({ from }: StatementDraft, before: StatementDraft, versions: Versions): boolean =>
  from !== undefined && next(before, versions) === from && (before.until === undefined || before.until > from);

function closed(statement: StatementDraft, versions: Versions): StatementDraft {
  const { until } = statement;
  const day = next(statement, versions);
  return day === undefined || (until !== undefined && until <= day) ? statement : { ...statement, until: day };
}

/** Undefined of a record that has no versions. */
function keyOf(mapping: Mapping, { part, subject }: StatementDraft): string | undefined {
  const versioned = versionedPart(mapping, part);
  return versioned === undefined ? undefined : `${versioned}\n${subject}`;
}
