/** A mapping that is held and reads a file as it is: nobody need draft one. */
import { GRAPH } from '../../../schema/graph.ts';
import { asCalled } from '../../importers/also-called.ts';
import { checkMappingText } from '../../importers/mapping/load.ts';
import type { Mapping, MappingFile } from '../../importers/mapping/schema.ts';
import { type GivenFile, matchFiles } from '../../importers/match-files.ts';
import { Columns } from '../../importers/plan/columns.ts';
import { bindFile } from '../../importers/plan/file-plan.ts';
import { lookupTables } from '../../importers/plan/lookups.ts';
import { FileProblem } from '../../importers/records.ts';
import { carriedNames } from '../../importers/shape.ts';
import { knownMapping, type Remark } from '../../importers/suggest/remarks.ts';
import { type KnownMapping, listMappings, type Shelf } from './mapping-shelf.ts';

/** So many columns by their names are no chance; of fewer the name of the file must fit too. */
const FEWEST_COLUMNS = 6;

/** Those saved here first. */
export async function knownMappings(
  shelf: Shelf,
  file: GivenFile,
  { header, format }: Looked,
): Promise<readonly Remark[]> {
  return (await listMappings(shelf)).flatMap((one) => {
    const { mapping } = checkMappingText(one.text, GRAPH);
    return mapping === undefined ? [] : remarksOf(one, mapping, file, { header, format }).slice(0, 1);
  });
}

/** How a file looks. */
export interface Looked {
  readonly header: readonly string[];
  readonly format: MappingFile['format'];
}

/** Rules of a workbook read it saved as CSV too. */
const reads = (rules: MappingFile, format: Looked['format']): boolean =>
  rules.format === format || (rules.format === 'xlsx' && format === 'csv');

function remarksOf(
  { name, title }: KnownMapping,
  mapping: Mapping,
  file: GivenFile,
  { header, format }: Looked,
): readonly Remark[] {
  return mapping.files.flatMap((rules) => {
    if (!reads(rules, format)) return [];
    const count = columnsRead(mapping, rules, header);
    const isNamed = matchFiles({ ...mapping, files: [rules] }, [file]).matched.length > 0;
    if (count === 0 || (count < FEWEST_COLUMNS && !isNamed)) return [];
    const [glob = ''] = [rules.glob].flat();
    return [knownMapping(name.replace(/^.*\/|\.yaml$/g, ''), title, isNamed ? undefined : glob)];
  });
}

/** How many columns of the file the rules read; none where the file lacks one that they need, or has no header of its own. */
function columnsRead(mapping: Mapping, rules: MappingFile, header: readonly string[]): number {
  // Of XML the list says which attributes are read, and the file names them itself.
  if (rules.header !== true && rules.format !== 'xml') return 0;
  const columns = new Columns(asCalled(header, rules), carriedNames(rules));
  for (const column of [...(rules.fillDown ?? []), ...Object.values(rules.group?.carry ?? {})]) columns.place(column);
  try {
    bindFile(mapping, rules, GRAPH, { columns, tables: lookupTables(mapping.files), blank: [] });
  } catch (cause) {
    if (cause instanceof FileProblem) return 0;
    throw cause;
  }
  return header.filter((_, at) => columns.reads(at)).length;
}
