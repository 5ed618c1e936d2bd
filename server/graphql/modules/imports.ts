import { render } from '../../../schema/messages/index.ts';
import { readEntered } from '../../usecases/entry/read-entered.ts';
import { flagsOfImport } from '../../usecases/flags/flags-of-import.ts';
import { listImports, listProblems, type RowProblem } from '../../usecases/importing/list-imports.ts';
import { readImport } from '../../usecases/importing/read-import.ts';
import { readResting } from '../../usecases/importing/read-resting.ts';
import { startImport } from '../../usecases/importing/start-import.ts';
import { undoImport } from '../../usecases/importing/undo-import.ts';
import { kindLabel } from '../../usecases/mapping/list-facts.ts';
import { listMappings, shelfOf } from '../../usecases/mapping/mapping-shelf.ts';
import { type Remark, suggestForUpload } from '../../usecases/mapping/suggest-for-upload.ts';
import { sentAgain } from '../../usecases/mending/sent-again.ts';
import { failureAsProblem, isExpected } from '../../usecases/say-failure.ts';
import { citedOnlyBy } from '../../usecases/sources/cited-sources.ts';
import { LOCAL_VIEWER, localView } from '../../usecases/viewer.ts';
import { readDay } from '../../usecases/wire.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { connect, pageOf } from '../paging.ts';

const find = async (id: string, { deps, reader }: Context) =>
  (await readImport(deps, { id, view: reader().view })) ?? null;

/** Values of a problem that its sentence may name, beside its own. */
function rendered(problem: RowProblem, code: string): string {
  const { file, line, column = '', value = '', params = {} } = problem;
  return render(code, { file, line, column, value, ...params });
}

const NUMBERS_TWO_WAYS = 'draft.number-two-ways';

/** The page calls a kind by its name; the mapping as text by the word that it is written with. */
const sayRemark = ({ code, params }: Remark): string =>
  render(code, code === 'draft.kind' ? { ...params, kind: kindLabel(String(params.kind)) } : params);

export const imports: Resolvers = {
  Query: {
    imports: async (_parent, page, { deps, reader }) => {
      const found = await listImports(deps, { view: reader().view, page: pageOf(page) });
      return connect(
        found,
        (view) => view,
        (view) => view.id,
      );
    },
    import: (_parent, { id }, context) => find(id, context),
    opening: (_parent, { upload }, { deps }) => deps.uploads.openingOf(upload) ?? null,
    mappings: async (_parent, _arguments, { deps }) => [...(await listMappings(shelfOf(deps)))],
  },
  Mutation: {
    suggestMapping: async (_parent, { upload, sheet }, { deps, left }) => {
      const suggested = await suggestForUpload(deps, upload, { sheet: sheet ?? undefined, signal: left });
      return suggested.ok
        ? {
            __typename: 'SuggestedMapping',
            mapping: suggested.mapping,
            // How numbers are written is asked at their columns: readColumns, twoWays.
            remarks: suggested.remarks.filter(({ code }) => code !== NUMBERS_TWO_WAYS).map(sayRemark),
            columns: suggested.columns,
          }
        : { __typename: 'InvalidInput', problems: suggested.problems };
    },
    startImport: async (_parent, { uploads, mapping, dryRun }, { deps, reader }) => {
      const { view } = reader();
      const request = { uploads, mapping, dryRun: dryRun ?? false, workspace: LOCAL_VIEWER.writes, view };
      const started = await startImport(deps, request);
      return started.ok
        ? { __typename: 'StartedImport', import: started.import }
        : { __typename: 'InvalidInput', problems: started.problems };
    },
    cancelImport: (_parent, { id }, context) => {
      context.deps.jobs.cancel(id);
      return find(id, context);
    },
    undoImport: async (_parent, { id, keepPhotos }, context) => {
      try {
        const undone = await undoImport(context.deps, id, LOCAL_VIEWER.writes, keepPhotos ?? false);
        const { closed, restated, photos } = undone;
        const view = await find(id, context);
        if (view !== null) return { __typename: 'UndoneImport', import: view, closed, restated, photos };
        return { __typename: 'InvalidInput', problems: [] };
      } catch (error) {
        if (!isExpected(error)) throw error;
        return { __typename: 'InvalidInput', problems: [failureAsProblem(error, 'id')] };
      }
    },
  },
  Import: {
    entered: async ({ id, publisher }, _arguments, { deps }) => {
      const found = await readEntered(deps, { id, publisher }, localView());
      if (found === undefined) return null;
      const { document, on, by } = found.source;
      return { id: found.id, kind: found.kind, label: found.label, document, on: on ?? null, by: by ?? null };
    },
    finishedAt: ({ finishedAt }) => finishedAt ?? null,
    progress: ({ progress }) => (progress === undefined ? null : { secondsLeft: null, opening: null, ...progress }),
    failure: ({ failure }) => failure ?? null,
    problems: async ({ id }, page, { deps, reader }) => {
      const found = await listProblems(deps, { import: id, view: reader().view, page: pageOf(page) });
      return connect(
        found,
        (problem) => problem,
        (problem) => `${problem.file}:${problem.line}`,
      );
    },
    resting: async ({ id, state }, _arguments, { deps }) =>
      state === 'done'
        ? readResting(deps, { import: id, workspace: LOCAL_VIEWER.writes, view: localView() })
        : { count: 0, facts: [] },
    tests: async ({ id, state }, { asOf }, { deps, reader }) => {
      if (state !== 'done') return null;
      const asked = { import: id, asOf: readDay(asOf) ?? deps.today(), workspace: LOCAL_VIEWER.writes };
      return (await flagsOfImport(deps, { ...asked, view: reader().view })) ?? null;
    },
    sentAgain: async ({ id, ledger }, _arguments, { deps, reader }) => {
      const found = ledger.rejected === 0 ? [] : await sentAgain(deps, { import: id, view: reader().view });
      return found.map((one) => ({ ...one, rows: one.rows.length }));
    },
    ownPhotos: async ({ id, state }, _arguments, { deps }) =>
      state === 'done' ? (await citedOnlyBy(deps, id, localView())).length : 0,
  },
  ImportTests: {
    tests: ({ tests }) =>
      tests.map(({ not_applicable: notApplicable, cannot_tell: cannotTell, ...told }) => ({
        ...{ ...told, notApplicable, cannotTell },
      })),
    rows: ({ rows }) => [...rows],
  },
  RestingFact: {
    claim: ({ claim }) => claim ?? null,
    field: ({ field }) => field ?? null,
  },
  RowProblem: {
    lastLine: ({ lastLine }) => lastLine ?? null,
    column: ({ column }) => column ?? null,
    value: ({ value }) => value ?? null,
    kept: ({ kept }) => kept ?? null,
    text: (problem) => rendered(problem, problem.code),
    remedy: (problem) => rendered(problem, `${problem.code}.remedy`),
  },
};
