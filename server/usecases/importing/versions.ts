/** Rows of one file that are versions of the same record: the day from which a later one holds closes the one before. */
import type { Day } from '../../domain/dates.ts';
import type { FileRow, FileRows } from '../../importers/file-rows.ts';
import type { Mapping, MappingFile } from '../../importers/mapping/schema.ts';
import { versionedPart } from '../../importers/plan/record.ts';
import type { StatementDraft } from '../../store/store.ts';

/** Days from which versions hold, in order, by what they are versions of. */
export type VersionDays = ReadonlyMap<string, readonly Day[]>;

export function hasVersions({ records }: MappingFile): boolean {
  return records.some(({ versionFrom }) => versionFrom !== undefined);
}

/** Read before the first row is written: which version is the next, only the whole file tells. */
export async function readVersions(mapping: Mapping, chunks: AsyncIterable<FileRows>): Promise<VersionDays> {
  const days = new Map<string, Set<Day>>();
  for await (const { rows } of chunks)
    for (const statement of rows.flatMap(({ statements }) => statements)) {
      const key = keyOf(mapping, statement);
      if (key !== undefined && statement.from !== undefined)
        days.set(key, (days.get(key) ?? new Set()).add(statement.from));
    }
  return new Map([...days].map(([key, said]) => [key, [...said].sort()]));
}

export function closedVersions(mapping: Mapping, row: FileRow, days: VersionDays): FileRow {
  return { ...row, statements: row.statements.map((statement) => closed(mapping, statement, days)) };
}

function closed(mapping: Mapping, statement: StatementDraft, days: VersionDays): StatementDraft {
  const { from, until } = statement;
  const key = keyOf(mapping, statement);
  const next = key === undefined ? undefined : days.get(key)?.find((day) => from !== undefined && day > from);
  return next === undefined || (until !== undefined && until <= next) ? statement : { ...statement, until: next };
}

/** Undefined of a record that has no versions. */
function keyOf(mapping: Mapping, { part, subject }: StatementDraft): string | undefined {
  const versioned = versionedPart(mapping, part);
  return versioned === undefined ? undefined : `${versioned}\n${subject}`;
}
