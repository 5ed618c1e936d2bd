/**
 * How the kinds of schema/graph.ts lie in Neo4j.
 *
 * - `(:Contract {id})`: that an id exists, one node a kind and id, shared by all workspaces and saying nothing.
 * - `(:Statement)`: what one source said. Its references are edges between identity nodes, e.g.
 *   `(:Contract)-[:PERFORMED_UNDER {workspace, statement, recordedFrom, ...}]->(:Contract)`; they are closed with it.
 * - `(:Contract)-[:FACTS]->(:Facts {workspace})`: what one workspace's open statements together show, a day apart.
 * - `(:Assessment)` and what assessments.ts tells of: answers of tests as last computed, no part of the graph.
 * - `(:Import)`, `(:Receipt)`, `(:Problem)`, `(:Workspace)`, `(:Migration)`: the ledger and the house-keeping.
 */
import type { EdgeType, RecordKind } from '../../../schema/graph.ts';
import { EDGES, propertiesOf, RECORD_KINDS } from '../../../schema/graph.ts';
import type { Workspace } from '../store.ts';

export interface Reference {
  readonly kind: RecordKind;
  readonly property: string;
  readonly to: RecordKind;
  readonly edge: EdgeType;
  readonly many: boolean;
  readonly evidence?: 'inferred';
}

export function referencesOf(kind: RecordKind): readonly Reference[] {
  return REFERENCES[kind];
}

export function referenceOf(kind: RecordKind, property: string): Reference | undefined {
  return REFERENCES[kind].find((one) => one.property === property);
}

const REFERENCES: Readonly<Record<RecordKind, readonly Reference[]>> = Object.fromEntries(
  RECORD_KINDS.map((kind) => [
    kind,
    Object.entries(propertiesOf(kind)).flatMap(([property, shape]): Reference[] => {
      if (shape.type !== 'ref') return [];
      const { edge, many = false, evidence } = shape;
      return [
        { kind, property, to: shape.to as RecordKind, edge, many, ...(evidence === undefined ? {} : { evidence }) },
      ];
    }),
  ]),
) as Record<RecordKind, Reference[]>;

/** `(n)-[r:SUPPLIED_BY]->(t)`, or `(n)<-[r:BUYS]-(t)` where the edge points to the record that states it. */
export function edgePattern(subject: string, rel: string, edges: readonly EdgeType[], target: string): string {
  const types = edges.join('|');
  const [first] = edges;
  const reversed = first !== undefined && EDGES[first].reversed;
  return reversed ? `(${subject})<-[${rel}:${types}]-(${target})` : `(${subject})-[${rel}:${types}]->(${target})`;
}

/** Properties by which records may be asked for; they lie on the statement nodes too, and are indexed there. */
export function indexedProperties(kind: RecordKind): readonly string[] {
  return Object.entries(propertiesOf(kind))
    .filter(([, property]) => property.type !== 'ref' && property.indexed === true)
    .map(([name]) => name);
}

/** So many letters of an indexed text are indexed, since an index takes 8,167 bytes; records found are compared whole. */
const INDEXED_LETTERS = 1_000;
export const indexedText = (text: string): string => text.slice(0, INDEXED_LETTERS);

/** Name of an indexed property on a statement node; the prefix keeps it apart from the statement's own. */
export const statedProperty = (property: string): string => `says_${property}`;

/** The start of the keys of all facts of a kind in a workspace: by it they are walked in the order of their ids. */
export function factsKeys(workspace: Workspace, kind: RecordKind): string {
  return `${workspace}\u001f${kind}\u001f`;
}

export function factsKey(workspace: Workspace, kind: RecordKind, id: string): string {
  return factsKeys(workspace, kind) + id;
}

export function importKey(workspace: Workspace, id: string): string {
  return `${workspace}\u001f${id}`;
}

/** Constraints and indexes, each safe to run again. */
export function schemaCommands(): readonly string[] {
  const unique = (label: string, property: string) =>
    `CREATE CONSTRAINT ${label}_${property} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`;
  const index = (label: string, ...properties: readonly string[]) =>
    `CREATE INDEX ${label}_${properties.join('_')} IF NOT EXISTS FOR (n:${label}) ON (${properties.map((one) => `n.${one}`).join(', ')})`;
  const stated = new Set(RECORD_KINDS.flatMap(indexedProperties).map(statedProperty));
  return [
    ...RECORD_KINDS.map((kind) => unique(kind, 'id')),
    unique('Statement', 'id'),
    unique('Facts', 'key'),
    unique('Import', 'key'),
    index('Import', 'position'),
    index('Import', 'undoing'),
    unique('Receipt', 'key'),
    unique('Workspace', 'name'),
    // A composite index serves only questions that name all its properties.
    index('Statement', 'workspace', 'kind', 'subject'),
    index('Statement', 'kind', 'id'),
    index('Statement', 'subject', 'workspace'),
    index('Statement', 'workspace', 'origin'),
    ...[...stated].map((property) => index('Statement', 'kind', property)),
    index('Problem', 'import', 'position'),
    unique('Assessment', 'id'),
    unique('AssessmentCounter', 'key'),
    unique('Assessed', 'key'),
    index('Assessed', 'assessment', 'place'),
    index('Assessed', 'assessment', 'buyer', 'key'),
    index('Assessed', 'assessment', 'supplier', 'key'),
    index('Assessed', 'assessment', 'country', 'key'),
    index('Assessed', 'assessment', 'sector'),
    index('Assessed', 'assessment', 'day'),
    unique('Answer', 'key'),
    index('Answer', 'assessment'),
    unique('Flagged', 'key'),
    unique('Flagged', 'place'),
    index('Flagged', 'assessment'),
    ...['buyer', 'supplier', 'country', 'region', 'band'].map((by) => index('Flagged', 'list', by, 'place')),
    index('Flagged', 'list', 'sector'),
    index('Flagged', 'list', 'day'),
    unique('Unassessed', 'key'),
    index('Unassessed', 'assessment'),
    'CREATE TEXT INDEX Facts_sought IF NOT EXISTS FOR (n:Facts) ON (n.sought)',
  ];
}
