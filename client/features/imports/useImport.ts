import { ImportDocument, type ImportQuery } from '../../generated/operations.ts';
import { useAnswer } from '../../ui/answered.tsx';

const RUNS_HERE = 500;
const RUNS_ELSEWHERE = 5_000;

/** Asked again twice a second while this server runs it, and now and then while another program may. */
export function useImport(id: string, enabled = true) {
  return useAnswer(ImportDocument, { id, after: null }, { enabled, keep: true, again: (data) => pause(data?.import) });
}

function pause(one: ImportQuery['import'] | undefined): number | false {
  if (one?.state !== 'running') return false;
  return one.isElsewhere ? RUNS_ELSEWHERE : RUNS_HERE;
}
