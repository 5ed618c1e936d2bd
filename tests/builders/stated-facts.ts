/** Facts put straight into a store, for tests of what is read from it. */
import type { RecordKind, Values } from '../../schema/graph.ts';
import type { Day } from '../../server/domain/dates.ts';
import type { Deps } from '../../server/usecases/deps.ts';

export interface Stated {
  readonly kind: RecordKind;
  readonly id: string;
  readonly values: Values;
  /** When the statement held. */
  readonly from?: Day;
  readonly until?: Day;
}

/** Gives the import's id. */
export async function state({ store, now }: Deps, facts: readonly Stated[]): Promise<string> {
  const id = `import-${now()}`;
  const workspace = 'local';
  await store.startImport({ id, workspace, mapping: 'test', publisher: 'test', files: [], startedAt: now() });
  const rows = facts.map(({ kind, id: subject, values, from, until }, index) => ({
    line: index + 2,
    statements: [
      {
        subject,
        kind,
        part: `part-${index}`,
        publisher: 'test',
        values,
        ...(from === undefined ? {} : { from }),
        ...(until === undefined ? {} : { until }),
        source: { document: 'test.csv', line: index + 2 },
      },
    ],
  }));
  const batch = { import: id, workspace, file: 'test.csv', sequence: 0, lastLine: rows.length + 1, at: now() };
  await store.putBatch({ ...batch, rows, problems: [] });
  await store.finishImport(id, workspace, 'done', now());
  return id;
}
