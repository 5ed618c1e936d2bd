/** What a claim, its lines and its events are read from: photos, scans and documents, named once and cited by position. */
import type { Statement, StatementSource, View } from '../../store/store.ts';
import type { Deps } from '../deps.ts';
import { type Report, readSource } from '../entry/source.ts';
import { readSources } from '../sources/read-sources.ts';
import type { ClaimEntry } from './claim-entry.ts';

/** Where nothing is named: somebody typed it. */
const FORM: StatementSource = { document: 'claim form' };

/** By position; undefined is what was typed without one. */
export type SourceAt = (position: number | null | undefined) => StatementSource;

/** Reports at `sources.0.document` and the like of each that something names, and where one is named that is not there. */
export async function readClaimSources(deps: Deps, entry: ClaimEntry, report: Report): Promise<SourceAt> {
  const given = entry.sources ?? [];
  const named: readonly (readonly [string, number | null | undefined])[] = [
    ['source', entry.source],
    ...entry.lines.map(({ source }, at) => [`lines.${at}.source`, source] as const),
    ...(entry.events ?? []).map(({ source }, at) => [`events.${at}.source`, source] as const),
  ];
  for (const [field, at] of named) if (at != null && given[at] === undefined) report(field, 'entry.no-source');
  const read = new Map<number, StatementSource>();
  for (const [at, source] of given.entries()) {
    if (!named.some(([, position]) => position === at)) continue;
    const atSource: Report = (field, code, params) =>
      report(field.replace(/^source\./, `sources.${at}.`), code, params);
    read.set(at, await readSource(deps, source, atSource));
  }
  return (position) => (position == null ? undefined : read.get(position)) ?? FORM;
}

/** What an entry here named as its source; undefined where it named none. */
export async function namedSource(deps: Deps, id: string, view: View): Promise<Statement | undefined> {
  return (await readSources(deps, { id, view })).find(({ source }) => source.on !== undefined);
}

/** Where the facts of a claim, its lines and its events come from: each document and line once, newest first. */
export async function claimSources(deps: Deps, claim: string, view: View): Promise<readonly Statement[]> {
  const file = await deps.store.claimFile(claim, view);
  if (file === undefined) return [];
  return readSources(deps, { id: [file.claim, ...file.lines, ...file.events].map(({ id }) => id), view });
}
