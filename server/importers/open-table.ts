import { withCalled } from './also-called.ts';
import { type CsvOptions, type OpenTable, openCsv } from './csv/read.ts';
import { openJson } from './json/read.ts';
import { openJsonStat } from './json-stat/read.ts';
import type { MappingFile } from './mapping/schema.ts';
import { unpackedName } from './read-pieces.ts';
import type { Watch } from './records.ts';
import { openDetermination } from './wage-determination/read.ts';
import { openXlsx } from './xlsx/read.ts';
import { openXml } from './xml/read.ts';

/** A file to open: rejected rows of a workbook, of XML or of JSON come back as CSV, so its name has a say. */
export interface TableFile {
  readonly name: string;
  readonly path: string;
  readonly rules: MappingFile;
}

/** Opens the file as its rules say. */
export const openTable = (file: TableFile, watch: Watch = {}): OpenTable =>
  withCalled(openAsFormat(file, watch), file.rules);

/** The one place that knows the formats. */
function openAsFormat({ name: given, path, rules }: TableFile, watch: Watch): OpenTable {
  const name = unpackedName(given, path);
  const { signal } = watch;
  const start = {
    ...(rules.header === true ? {} : { columns: rules.header }),
    ...(rules.skip?.rows === undefined ? {} : { skipRows: rules.skip.rows }),
    ...(rules.skip?.until === undefined ? {} : { headerCell: rules.skip.until }),
  };
  if (rules.format === 'xlsx' && !name.endsWith('.csv')) {
    const sheet = rules.sheet === undefined ? {} : { sheet: rules.sheet };
    return openXlsx(path, { ...start, ...sheet, dotGroups: hasDotGroups(rules) }, watch);
  }
  if (rules.format === 'json-stat' && !name.endsWith('.csv')) return openJsonStat(path, signal);
  if (rules.format === 'wage-determination' && !name.endsWith('.csv'))
    return openDetermination(path, rules.encoding ?? 'utf-8', signal);
  const encoding = rules.encoding === undefined ? {} : { encoding: rules.encoding };
  if (rules.format === 'xml' && !name.endsWith('.csv')) {
    const rows = { element: rules.element ?? '', columns: rules.header === true ? [] : rules.header };
    return openXml(path, { ...encoding, ...rows }, signal);
  }
  if (rules.format === 'json' && !name.endsWith('.csv'))
    return openJson(path, { ...encoding, ...(rules.element === undefined ? {} : { element: rules.element }) }, signal);
  const dialect: CsvOptions = {
    ...start,
    ...encoding,
    ...(rules.delimiter === undefined ? {} : { delimiter: rules.delimiter }),
    ...(rules.quote === undefined ? {} : { quote: rules.quote }),
  };
  return openCsv(path, dialect, signal);
}

function hasDotGroups(rules: MappingFile): boolean {
  return JSON.stringify(rules.records).includes('"1.234,56"');
}
