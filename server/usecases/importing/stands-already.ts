/**
 * Rows that would stand twice: where a mapping names its records by other columns than when a row was read before, what stands
 * under the old name would count beside the new one. Found before anything is written.
 */
import { GRAPH, type RecordKind } from '../../../schema/graph.ts';
import { type Day, overlaps } from '../../domain/dates.ts';
import { SolidaryError } from '../../domain/errors.ts';
import { type RowReading, readFileRows } from '../../importers/file-rows.ts';
import { partsOfKey } from '../../importers/plan/keys.ts';
import { OF_FACTS } from '../../importers/said-before.ts';
import type { ImportSummary, Statement, StatementDraft, Store, Workspace } from '../../store/store.ts';
import type { LoadedMapping } from '../mapping/load-mapping.ts';
import { everyPage, everyStatement } from '../records/every-record.ts';
import { type HashedFile, importDigest } from './identify.ts';

interface Asked {
  readonly mapping: LoadedMapping;
  readonly workspace: Workspace;
  readonly files: readonly HashedFile[];
  readonly reading: Omit<RowReading, 'mapping' | 'graph'>;
}

/** What stands of rows read before, each with its import. */
interface Standing {
  /** Of the very same file: what each line was read as. */
  readonly lines: Map<string, { readonly subjects: Set<string>; readonly by: string }>;
  /** Of an employer's pay, under names of more or fewer parts than the mapping gives now. */
  readonly pay: Map<string, { readonly days: Days; readonly by: string }[]>;
}

interface Days {
  readonly from: Day | undefined;
  readonly until: Day | undefined;
}

/** Imports of the mapping that are not undone. */
interface Before {
  readonly all: readonly ImportSummary[];
  /** Of those, by id: what may have been named otherwise. */
  readonly asked: ReadonlyMap<string, ImportSummary>;
}

const PAGE = 500;

/** Throws `stands-already` with the imports to undo. Costs next to nothing where the mapping is as it was. */
export async function refuseStandingTwice(store: Store, asked: Asked): Promise<void> {
  const before = await importsBefore(store, asked);
  const standing = await standingOf(store, asked, before);
  if (standing.lines.size === 0 && standing.pay.size === 0) return;
  const found = new Set<string>();
  let rows = 0;
  for (const file of asked.files)
    for await (const read of readFileRows(file, { ...asked.reading, mapping: asked.mapping.mapping, graph: GRAPH }))
      for (const { line, statements } of read.rows) {
        const by = standsBy(standing, file.hash, line, statements);
        for (const one of by) found.add(one);
        if (by.length > 0) rows += 1;
      }
  if (rows === 0) return;
  const imports = before.all.filter(({ id }) => found.has(id));
  throw new SolidaryError('stands-already', {
    file: asked.files.map(({ name }) => name).join(', '),
    rows,
    imports: imports.map(({ id, files }) => `${id} (${files.map(({ name }) => name).join(', ')})`).join('; '),
    mapping: asked.mapping.mapping.id,
  });
}

async function importsBefore(store: Store, { mapping: { mapping, hash }, workspace, files }: Asked): Promise<Before> {
  const all: ImportSummary[] = [];
  // What another publisher says is another account, and does not count beside.
  const isOfMapping = (one: ImportSummary) =>
    one.mapping === mapping.id && one.publisher === mapping.publisher && one.state !== 'undone';
  for await (const items of everyPage(PAGE, (page) => store.pageImports({ readable: [workspace] }, page)))
    all.push(...items.filter(isOfMapping));
  const isOfThisText = ({ id, files: read }: ImportSummary) =>
    id.startsWith(`import-${importDigest(hash, read, workspace)}-`);
  // Names of workers are others where the key of the pseudonyms is another.
  const isAsked = (one: ImportSummary) =>
    !isOfThisText(one) ||
    (isOfSameFile(one, files) && mapping.files.some(({ pseudonyms }) => pseudonyms !== undefined));
  return { all, asked: new Map(all.filter(isAsked).map((one) => [one.id, one])) };
}

const isOfSameFile = (one: ImportSummary, files: readonly HashedFile[]): boolean =>
  one.files.some(({ hash }) => files.some((file) => file.hash === hash));

async function standingOf(store: Store, { mapping, workspace, files }: Asked, before: Before): Promise<Standing> {
  const standing: Standing = { lines: new Map(), pay: new Map() };
  const forms = formsOf(mapping.mapping);
  const isSame = [...before.asked.values()].some((one) => isOfSameFile(one, files));
  const kinds = new Set(files.flatMap(({ rules }) => rules.records.map(({ kind }) => kind as RecordKind)));
  const looked = [...kinds].filter((kind) => OF_FACTS.has(kind) && (isSame || kind === 'WageRecord'));
  if (before.asked.size === 0) return standing;
  for (const kind of looked)
    for await (const statement of everyStatement(store, kind, { readable: [workspace] })) {
      const by = importOf(statement, before);
      if (by === undefined || !statement.part.startsWith(`${mapping.mapping.id}/`)) continue;
      const hash = by.files.find(({ name }) => name === statement.source.document)?.hash;
      if (files.some((file) => file.hash === hash)) keepLine(standing, hash ?? '', by.id, statement);
      const isOfThisForm = forms.get(recordIn(statement.part))?.has(partsOf(statement.subject)) !== false;
      if (kind === 'WageRecord' && !isOfThisForm) keepPay(standing, by.id, statement);
    }
  return standing;
}

/** Of how many parts the names of each record of the mapping may be. */
function formsOf({ id, files }: LoadedMapping['mapping']): ReadonlyMap<string, ReadonlySet<number>> {
  return new Map(
    files.flatMap(({ records, keys }) =>
      records.map(({ record, key }) => [`${id}/${record}`, partsOfKey(key, keys)] as const),
    ),
  );
}

/** Publisher and kind stand before the key, and no part of it holds the sign between them. */
const partsOf = (subject: string): number => subject.split(':').length - 2;

/** The record of the mapping, whichever version or spelling of it. */
const recordIn = (part: string): string => part.split('#')[0] ?? part;

/** What an undo brought back is said by none of them: it is of the one that read its file. */
function importOf({ import: id, source }: Statement, { all, asked }: Before): ImportSummary | undefined {
  if (all.some((one) => one.id === id)) return asked.get(id);
  return [...asked.values()].find(({ files }) => files.some(({ name }) => name === source.document));
}

function keepLine({ lines }: Standing, hash: string, by: string, { source, part, subject }: Statement): void {
  const key = lineKey(hash, source, part);
  const held = lines.get(key);
  if (held === undefined) lines.set(key, { subjects: new Set([subject]), by });
  else held.subjects.add(subject);
}

const lineKey = (hash: string, { sheet, line }: Statement['source'], part: string): string =>
  [hash, sheet, line, recordIn(part)].join('\n');

function keepPay({ pay }: Standing, by: string, { part, values }: Statement): void {
  const key = payKey(part, values);
  const held = pay.get(key);
  const one = { days: daysOf(values), by };
  if (held === undefined) pay.set(key, [one]);
  else held.push(one);
}

type Values = StatementDraft['values'];

const payKey = (part: string, { employer }: Values): string => `${part}\n${String(employer ?? '')}`;

const daysOf = ({ from, until }: Values): Days => ({ from: dayIn(from), until: dayIn(until) });
const dayIn = (value: unknown): Day | undefined => (typeof value === 'string' ? (value as Day) : undefined);

/** The imports of what the row says that stands already under another name. */
function standsBy(
  { lines, pay }: Standing,
  hash: string,
  line: number,
  statements: readonly StatementDraft[],
): readonly string[] {
  const said = new Set(statements.map(({ subject }) => subject));
  return statements.flatMap(({ kind, part, subject, values, source }) => {
    const before = lines.get(lineKey(hash, { ...source, line }, part));
    // A mapping that reads a column more says what it said, and more.
    const isOther =
      before !== undefined && !before.subjects.has(subject) && [...before.subjects].some((one) => !said.has(one));
    if (isOther) return [before.by];
    const paid = kind === 'WageRecord' ? (pay.get(payKey(part, values)) ?? []) : [];
    return paid.filter(({ days }) => overlaps(days, daysOf(values))).map(({ by }) => by);
  });
}
