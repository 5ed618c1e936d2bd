import type { RecordKind } from '../../../schema/graph.ts';
import type { PackageColumn } from '../../../schema/package.ts';

export interface PackagedKind {
  readonly kind: RecordKind;
  readonly columns: readonly PackageColumn[];
  readonly rows: number;
  readonly bytes: number;
  /** sha256 in hex */
  readonly hash: string;
}

/** File names are the kinds; a package of the same statements has the same bytes whenever it is made. */
export const fileOf = (kind: RecordKind): string => `${kind}.csv`;

/** datapackage.json after Frictionless Data Package v2. */
/** A photo or scan that statements cite. */
export interface PackagedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly hash: string;
}

/** Folder of the photos and scans. */
export const SOURCES = 'sources';

export function describePackage(
  kinds: readonly PackagedKind[],
  files: readonly PackagedFile[],
  licence: string,
): string {
  const held = new Set<string>(kinds.map((packaged) => packaged.kind));
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'solidary-export',
    title: 'Statements exported from Solidary',
    description: 'One CSV a kind of record, one row a statement: what one source says about one record.',
    licenses: [{ name: licence }],
    resources: [...kinds.map((packaged) => describeResource(packaged, held)), ...files.map(describeFile)],
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

function describeResource(packaged: PackagedKind, held: ReadonlySet<string>): object {
  const { columns } = packaged;
  const references = columns.filter(
    (column) => column.to !== undefined && column.type === 'string' && held.has(column.to),
  );
  return {
    name: packaged.kind.toLowerCase(),
    type: 'table',
    path: fileOf(packaged.kind),
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: packaged.bytes,
    hash: `sha256:${packaged.hash}`,
    rowCount: packaged.rows,
    schema: {
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
      fields: columns.map(describeField),
      missingValues: [''],
      primaryKey: ['workspace', 'publisher', 'subject', 'part'],
      foreignKeys: references.map((column) => ({
        fields: [column.name],
        reference: { resource: column.to?.toLowerCase(), fields: ['subject'] },
      })),
    },
  };
}

function describeFile({ name, mediaType, bytes, hash }: PackagedFile): object {
  return {
    name: `source-${hash.slice(0, 16)}`,
    path: `${SOURCES}/${name}`,
    mediatype: mediaType,
    bytes,
    hash: `sha256:${hash}`,
  };
}

const FRICTIONLESS = {
  string: 'string',
  code: 'string',
  day: 'date',
  decimal: 'number',
  integer: 'integer',
  boolean: 'boolean',
  array: 'array',
  any: 'any',
  hash: 'string',
  instant: 'datetime',
} as const;

function describeField(column: PackageColumn): object {
  const required =
    ['workspace', 'publisher', 'subject', 'part', 'source_document'].includes(column.name) && column.path === undefined;
  return {
    name: column.name,
    type: FRICTIONLESS[column.type],
    ...(required ? { constraints: { required: true } } : {}),
  };
}
