import { ImportDocument } from '../../generated/operations.ts';
import { useAnswer } from '../../ui/answered.tsx';

/** Asked again twice a second while it runs. */
export function useImport(id: string, enabled = true) {
  return useAnswer(
    ImportDocument,
    { id, after: null },
    { enabled, keep: true, again: (data) => (data?.import?.state === 'running' ? 500 : false) },
  );
}
