import type { Statement, View } from '../../store/store.ts';
import type { Deps } from '../deps.ts';

export type { Statement } from '../../store/store.ts';

/** Where the facts of a record, or of several, come from: each document and line once, newest first. */
export async function readSources(
  deps: Deps,
  request: { readonly id: string | readonly string[]; readonly view: View },
): Promise<readonly Statement[]> {
  const ids = [request.id].flat();
  const statements = await Promise.all(ids.map((id) => deps.store.statementsAbout(id, request.view)));
  const once = new Map<string, Statement>();
  for (const statement of statements.flat().filter(saysSomething)) {
    const { document, sheet, line, hash } = statement.source;
    const key = JSON.stringify([statement.publisher, document, sheet, line, hash]);
    const known = once.get(key);
    if (known === undefined || known.recordedFrom < statement.recordedFrom) once.set(key, statement);
  }
  return [...once.values()].sort((a, b) =>
    a.recordedFrom < b.recordedFrom ? 1 : a.recordedFrom > b.recordedFrom ? -1 : 0,
  );
}

/** A fact that was taken back is stated anew as nothing. */
export const saysSomething = ({ values }: Pick<Statement, 'values'>): boolean => Object.keys(values).length > 0;
