import { suggestMapping } from '../../server/usecases/mapping/suggest-mapping.ts';
import type { ImportDesk } from './import-desk.ts';

/** The draft for a list, and of each heading that feeds something what it feeds. */
export async function draftedFeeds(desk: ImportDesk, name: string, rows: readonly string[]) {
  const { columns, remarks, mapping } = await suggestMapping(desk.file(name, rows.join('\n')));
  const fed = columns.flatMap(({ column, feeds }) => (feeds === undefined ? [] : [[column, feeds]]));
  return { feeds: Object.fromEntries(fed), codes: remarks.map(({ code }) => code), mapping };
}
