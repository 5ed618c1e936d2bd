/** Lines of one document that were learned together are told in one row: a claim of forty lines has one source, not forty. */
import type { SourceRow } from './Sources.tsx';

export interface FoldedSource extends SourceRow {
  /** In rising order; empty where none is named. */
  readonly lines: readonly number[];
}

export function foldSources(sources: readonly SourceRow[]): readonly FoldedSource[] {
  const folded = new Map<string, FoldedSource>();
  for (const source of sources) {
    const { document, sheet, on, by, file, publisher, recordedFrom, line } = source;
    const key = JSON.stringify([document, sheet, on, by, file?.hash, publisher, recordedFrom]);
    const lines = [...(folded.get(key)?.lines ?? []), ...(line == null ? [] : [line])];
    folded.set(key, { ...source, lines: [...new Set(lines)].sort((a, b) => a - b) });
  }
  return [...folded.values()];
}

/** 2–5, 9 */
export function rangesOf(lines: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const line of lines) {
    const last = ranges.at(-1);
    if (last !== undefined && line === last[1] + 1) last[1] = line;
    else ranges.push([line, line]);
  }
  return ranges.map(([first, last]) => (first === last ? `${first}` : `${first}\u2013${last}`)).join(', ');
}
