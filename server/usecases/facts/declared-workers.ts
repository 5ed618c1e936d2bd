import type { StoredRecord } from '../../store/store.ts';

/** How many workers are declared at a workplace, or the ends of the range in which that lies; undefined where nothing says so. */
export interface DeclaredWorkers {
  readonly least: number;
  /** Absent: not known. */
  readonly most?: number;
}

export function declaredWorkersOf({ values }: StoredRecord<'Workplace'>): DeclaredWorkers | undefined {
  const { declaredWorkers: exact, declaredWorkersAtLeast: least, declaredWorkersAtMost: most } = values;
  if (exact !== undefined) return { least: exact, most: exact };
  if (least === undefined && most === undefined) return undefined;
  return { least: least ?? 0, ...(most === undefined ? {} : { most }) };
}
