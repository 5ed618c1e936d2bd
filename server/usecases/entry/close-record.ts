/** Until which day something held. It stays readable: work done before its end may still have to be paid. */
import type { Values } from '../../../schema/graph.ts';
import { nextDay } from '../../domain/dates.ts';
import { param } from '../../domain/outcome.ts';
import type { View, Workspace } from '../../store/store.ts';
import type { Deps } from '../deps.ts';
import { requiredDay } from '../entered-day.ts';
import type { Problem } from '../problem.ts';
import { collect, type EntryAnswer, unknownKind, writeEntry } from './enter-records.ts';
import { endOf, specOf } from './entry-fields.ts';
import { type Held, readHeld, statementsOf, whyNotClosed } from './own-statement.ts';
import { readSource, type SourceEntry } from './source.ts';

export interface CloseRequest {
  readonly kind: string;
  readonly id: string;
  /** The last day on which it held. */
  readonly lastDay: string;
  readonly source: SourceEntry;
  readonly view: View;
  readonly workspace: Workspace;
}

/**
 * A kind that has an end of its own (a contract, an operation, a rate) is given it. Of an organisation or a workplace
 * only what was entered here can be closed: what a file says holds as long as the file says so. Of a claim its lines
 * are closed, and how a finding ended is its stage.
 */
export async function closeRecord(deps: Deps, request: CloseRequest): Promise<EntryAnswer> {
  const { id, view, workspace } = request;
  const problems: Problem[] = [];
  const report = collect(problems);
  const lastDay = requiredDay(request.lastDay, 'entry.bad-day', (code, params) => report('lastDay', code, params));
  const source = await readSource(deps, request.source, report);
  const refuse = (): EntryAnswer => ({ rows: [{ problems }], saved: [] });
  const spec = specOf(request.kind);
  if (spec === undefined) {
    report('kind', 'entry.unknown-value', unknownKind(request.kind));
    return refuse();
  }
  const held = await readHeld(deps.store, { kind: spec.kind, id, view, workspace });
  if (held === undefined) report('id', 'entry.record-gone', { value: param.text(id) });
  const why = held && whyNotClosed(spec, held);
  if (why !== undefined) report(why.code === 'entry.not-closed' ? 'kind' : 'id', why.code, why.params);
  if (held === undefined || lastDay === undefined) return refuse();
  const until = nextDay(lastDay);
  const end = endOf(spec);
  // A claim may be given up before, or after, the work that it is of.
  const start = end === 'withdrawn' ? undefined : startOf(held);
  if (start !== undefined && until <= start) report('lastDay', 'entry.ends-before-start');
  if (problems.length > 0) return refuse();
  const drafts =
    end !== undefined
      ? statementsOf(spec, id, { ...held.ownValues, [end]: until }, { source, days: {}, held })
      : held.own
          // What was amended before that day has ended already.
          .filter((one) => one.until === undefined || one.until > until)
          .map(({ subject, kind, part, publisher, values, from }) => ({
            ...{ subject, kind, part, publisher, values, source, until },
            ...(from === undefined ? {} : { from }),
          }));
  const imported = await writeEntry(deps, workspace, [drafts]);
  return { rows: [{ problems }], saved: [{ id, kind: spec.kind }], import: imported };
}

function startOf({ record, own }: Held): string | undefined {
  const { from } = record.values as Values;
  return typeof from === 'string' ? from : own[0]?.from;
}
