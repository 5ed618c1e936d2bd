import { param } from '../../domain/outcome.ts';
import type { Remark } from '../../importers/suggest/remarks.ts';
import type { Problem } from '../problem.ts';
import { failureAsProblem, isExpected } from '../say-failure.ts';
import type { ServerDeps } from '../server-deps.ts';
import { shelfOf } from './mapping-shelf.ts';
import { type Draft, suggestMapping } from './suggest-mapping.ts';

export type { Remark };

export type Suggested = ({ readonly ok: true } & Draft) | { readonly ok: false; readonly problems: readonly Problem[] };

/** Drafts a mapping from the header and a sample of an uploaded file. */
export async function suggestForUpload(
  deps: ServerDeps,
  id: string,
  { sheet, signal }: { readonly sheet?: string | undefined; readonly signal?: AbortSignal | undefined } = {},
): Promise<Suggested> {
  const upload = await deps.uploads.find(id);
  if (upload === undefined) {
    return { ok: false, problems: [{ field: 'upload', code: 'upload.not-held', params: { id: param.text(id) } }] };
  }
  try {
    const onOpening = (share: number) => deps.uploads.tellOpening(id, share);
    const file = { name: upload.name, path: upload.path };
    return { ok: true, ...(await suggestMapping(file, { sheet, shelf: shelfOf(deps), signal, onOpening })) };
  } catch (error) {
    if (!isExpected(error)) throw error;
    return { ok: false, problems: [failureAsProblem(error, 'upload')] };
  } finally {
    deps.uploads.tellOpening(id, undefined);
  }
}
