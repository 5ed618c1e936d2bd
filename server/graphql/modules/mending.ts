import { render } from '../../../schema/messages/index.ts';
import { type RejectedRow, rejectedRows } from '../../usecases/mending/rejected-rows.ts';
import { sendRowsAgain } from '../../usecases/mending/send-rows.ts';
import { LOCAL_VIEWER } from '../../usecases/viewer.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { connect, pageOf } from '../paging.ts';

function shownRow({ file, line, header, cells, closed, problems, sentBy }: RejectedRow) {
  return {
    file,
    line,
    header: [...header],
    cells: [...cells],
    closed: [...closed],
    sentBy: sentBy ?? null,
    problems: problems.map(({ column = '', value = '', params = {}, code, at }) => {
      const said = { file, line, column, value, ...params };
      return {
        column: column === '' ? null : column,
        at: [...at],
        code,
        text: render(code, said),
        remedy: render(`${code}.remedy`, said),
      };
    }),
  };
}

export const mending: Resolvers = {
  Query: {
    rejectedRows: async (_parent, { import: id, ...page }, { deps, reader }) => {
      const found = await rejectedRows(deps, { import: id, view: reader().view, ...pageOf(page) });
      if (found === undefined) return null;
      return connect(found, shownRow, ({ file, line }) => `${file}:${line}`);
    },
  },
  Mutation: {
    sendRowsAgain: async (_parent, { import: id, rows, dryRun }, { deps, reader }) => {
      const request = { import: id, rows, dryRun: dryRun ?? false, workspace: LOCAL_VIEWER.writes };
      const started = await sendRowsAgain(deps, { ...request, view: reader().view });
      return started.ok
        ? { __typename: 'StartedImport', import: started.import }
        : { __typename: 'InvalidInput', problems: started.problems };
    },
  },
};
