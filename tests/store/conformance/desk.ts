/** A place for one test to work in: a workspace of its own and short ways to state facts there. */
import type { RecordKind, Values } from '../../../schema/graph.ts';
import type { Day } from '../../../server/domain/dates.ts';
import type {
  BatchReceipt,
  Instant,
  RowProblem,
  RowStatements,
  StatementDraft,
  Store,
  View,
  Workspace,
} from '../../../server/store/store.ts';

export type GetStore = () => Store;

export const PUBLISHER = 'register';

let made = 0;

/** Unlike any other of this run. */
export function fresh(prefix: string): string {
  made += 1;
  return `${prefix}-${process.pid}-${made}`;
}

/** The nth minute of a working day, in the one spelling of instants. */
export function minute(nth: number): Instant {
  return new Date(Date.UTC(2026, 0, 5, 8, nth)).toISOString();
}

/** Statements about one subject; `part` is the subject's first unless told. */
export function draft(
  kind: RecordKind,
  subject: string,
  values: Values,
  more: Partial<Pick<StatementDraft, 'part' | 'publisher' | 'from' | 'until' | 'source'>> = {},
): StatementDraft {
  return {
    subject,
    kind,
    part: 'row',
    publisher: PUBLISHER,
    values,
    source: { document: 'list.csv', line: 2 },
    ...more,
  };
}

export interface Desk {
  readonly store: Store;
  readonly workspace: Workspace;
  readonly view: View;
  viewAt(asOf?: string, knownAt?: Instant): View;
  /** Starts an import and gives its id. */
  begin(at?: Instant): Promise<string>;
  /** One batch of an import, a row for each group of statements. */
  batch(importId: string, rows: readonly (readonly StatementDraft[])[], more?: BatchMore): Promise<BatchReceipt>;
  /** States each draft as a row of one new import; gives the import's id. */
  state(drafts: readonly StatementDraft[], at?: Instant): Promise<string>;
}

export interface BatchMore {
  readonly at?: Instant;
  readonly sequence?: number;
  readonly problems?: readonly RowProblem[];
  /** Places of the rows that are what is left of a rejected one. */
  readonly rests?: readonly number[];
  readonly signal?: AbortSignal;
}

export function desk(store: Store, workspace: Workspace = fresh('desk')): Desk {
  const view: View = { readable: [workspace] };
  const begin = async (at = minute(0)): Promise<string> => {
    const id = fresh('import');
    await store.startImport({
      id,
      workspace,
      mapping: 'list',
      publisher: PUBLISHER,
      files: [{ name: 'list.csv', hash: 'ab12' }],
      startedAt: at,
    });
    return id;
  };
  const batch: Desk['batch'] = (importId, rows, more = {}) =>
    store.putBatch(
      {
        import: importId,
        workspace,
        file: 'list.csv',
        sequence: more.sequence ?? 0,
        lastLine: rows.length + 1,
        at: more.at ?? minute(0),
        rows: rows.map(
          (statements, index): RowStatements => ({
            line: index + 2,
            statements,
            ...(more.rests?.includes(index) ? { isRest: true } : {}),
          }),
        ),
        problems: more.problems ?? [],
      },
      more.signal,
    );
  return {
    store,
    workspace,
    view,
    viewAt: (asOf, knownAt) => ({
      readable: [workspace],
      ...(asOf === undefined ? {} : { asOf: asOf as Day }),
      ...(knownAt === undefined ? {} : { knownAt }),
    }),
    begin,
    batch,
    async state(drafts, at = minute(0)) {
      const id = await begin(at);
      await batch(
        id,
        drafts.map((one) => [one]),
        { at },
      );
      await store.finishImport(id, workspace, 'done', at);
      return id;
    },
  };
}

export const org = (id: string, values: Values = {}) => draft('Organisation', id, { name: `Firm ${id}`, ...values });

export const contract = (id: string, buyer: string, supplier: string, values: Values = {}) =>
  draft('Contract', id, { buyer, supplier, ...values });

export const ids = (records: readonly { readonly id: string }[]): string[] => records.map((one) => one.id);

/** `lower > upper`, with ~ for an inferred link. */
export const linkTexts = (
  links: readonly { readonly contract: string; readonly under: string; readonly evidence: string }[],
): string[] => links.map((link) => `${link.contract} ${link.evidence === 'inferred' ? '~>' : '>'} ${link.under}`);
