/** Stores that hold legal cases, as the engine is given them. */
import { caseStatements } from '../../server/importers/case/statements.ts';
import type { Deps } from '../../server/usecases/deps.ts';
import { importAtOnce } from '../../server/usecases/importing/one-batch.ts';
import { emptyDeps } from './seed-store.ts';

type Held = Parameters<typeof caseStatements>[0];

/** With one alone. Close `deps.store` after use. */
export async function depsOfCase(held: Held): Promise<Deps> {
  const deps = await emptyDeps();
  await holdCase(deps, held);
  return deps;
}

export async function holdCase(deps: Deps, held: Held): Promise<void> {
  const rows = [{ line: 1, statements: caseStatements(held) }];
  await importAtOnce(deps, {
    ...{ id: held.id, workspace: 'local', publisher: 'test', mapping: 'case', files: [], file: held.id },
    ...{ lastLine: 1, rows, problems: [] },
  });
}
