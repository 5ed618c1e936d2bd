/** Reads a filled workbook of questions: each answer becomes a statement about its contract, in an import of its own. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { render } from '../../../schema/messages/index.ts';
import { SolidaryError } from '../../domain/errors.ts';
import { CellProblem } from '../../importers/cells/reading.ts';
import { FileProblem, type SourceRecord } from '../../importers/records.ts';
import { openXlsx } from '../../importers/xlsx/read.ts';
import type { Ledger, RowProblem, RowStatements, StoredRecord, View, Workspace } from '../../store/store.ts';
import type { Deps } from '../deps.ts';
import { importAtOnce } from '../importing/one-batch.ts';
import { askedFact } from './facts.ts';
import { currencyOf, isByUnit } from './list-questions.ts';
import { saysNotKnown } from './not-known.ts';
import { valuesOfAnswer } from './read-answer.ts';
import { headOf, headsOf } from './write-questions.ts';

const PUBLISHER = 'questionnaire';

export interface TakenAnswers {
  /** Absent where nothing was answered: then nothing is written. */
  readonly import?: string;
  readonly ledger: Ledger;
  readonly problems: readonly RowProblem[];
  /** Questions without an answer, and those of which whoever was asked does not know it either. */
  readonly open: number;
}

/** Throws `bad-file` where it is no workbook, and `bad-questionnaire` where it is none of ours. The same file taken twice says nothing new. */
export async function takeAnswers(
  deps: Deps,
  request: { readonly path: string; readonly view: View; readonly workspace: Workspace },
): Promise<TakenAnswers> {
  const { path, view, workspace } = request;
  const name = basename(path);
  const rows = await readRows(path, name);
  const answered = rows.filter(({ answer }) => answer !== '' && !saysNotKnown(answer));
  const open = rows.length - answered.length;
  if (answered.length === 0)
    return { ledger: { in: 0, accepted: 0, duplicate: 0, rejected: 0, held: 0 }, problems: [], open };
  const held = await deps.store.records('Contract', [...new Set(answered.map(({ record }) => record))], view);
  const contracts = new Map(held.map((contract) => [contract.id, contract]));
  const read = answered.map((row) => readAnswer(row, contracts.get(row.record), name));
  const hash = createHash('sha256')
    .update(await readFile(path))
    .digest('hex');
  const id = await importOf(deps, hash, workspace);
  const problems = read.flatMap((one) => ('statements' in one ? [] : [one]));
  const { ledger } = await importAtOnce(deps, {
    ...{ id, workspace, mapping: PUBLISHER, publisher: PUBLISHER, files: [{ name, hash }], file: name },
    lastLine: answered.at(-1)?.line ?? 0,
    rows: read.flatMap((one) => ('statements' in one ? [one] : [])),
    problems,
  });
  return { import: id, ledger, problems, open };
}

/** By the file, so that it is taken once; after it was undone it says all of it anew. */
async function importOf({ store }: Deps, hash: string, workspace: Workspace): Promise<string> {
  const id = `answers-${hash.slice(0, 20)}`;
  for (let time = 1; ; time += 1) {
    const next = time === 1 ? id : `${id}-${time}`;
    if ((await store.importById(next, { readable: [workspace] }))?.state !== 'undone') return next;
  }
}

interface AnswerRow {
  readonly line: number;
  readonly record: string;
  readonly fact: string;
  readonly answer: string;
}

const NEEDED = ['record', 'fact', 'answer'] as const;
type Needed = (typeof NEEDED)[number];

async function readRows(path: string, name: string): Promise<readonly AnswerRow[]> {
  // A number cell of 1.125 then comes as 1.1250, which reads in one way only.
  const table = openXlsx(path, { dotGroups: true });
  const records: SourceRecord[] = [];
  try {
    for await (const chunk of table.chunks) records.push(...chunk.records);
  } catch (cause) {
    if (!(cause instanceof FileProblem)) throw cause;
    const { code, params } = cause.problem;
    throw new SolidaryError('bad-file', { file: name, reason: render(code, params) }, cause);
  }
  const header = table.head()?.header ?? [];
  const places = new Map<Needed, number>();
  for (const column of NEEDED) {
    const heads = await headsOf(column);
    places.set(
      column,
      header.findIndex((head) => heads.includes(head)),
    );
  }
  const at = (column: Needed): number => places.get(column) ?? -1;
  const missing = NEEDED.filter((column) => at(column) < 0);
  if (missing.length > 0) {
    const columns = missing.map(headOf).join(', ');
    throw new SolidaryError('bad-questionnaire', { file: name, columns });
  }
  const cell = (cells: readonly string[], column: Needed) => (cells[at(column)] ?? '').trim();
  return records
    .map(({ line, cells }) => ({
      ...{ line, record: cell(cells, 'record'), fact: cell(cells, 'fact'), answer: cell(cells, 'answer') },
    }))
    .filter(({ record, answer }) => record !== '' || answer !== '');
}

function readAnswer(
  row: AnswerRow,
  contract: StoredRecord<'Contract'> | undefined,
  file: string,
): RowStatements | RowProblem {
  const { line, record, fact, answer } = row;
  const refuse = ({ code, params }: CellProblem): RowProblem => ({
    ...{ file, line, column: headOf('answer'), value: answer, outcome: 'rejected', code },
    ...{ params, record: [record, fact, answer] },
  });
  const asked = askedFact(fact);
  if (asked === undefined) return refuse(new CellProblem('questionnaire.fact-not-asked', { fact }));
  if (contract === undefined) return refuse(new CellProblem('questionnaire.contract-not-held', { id: record }));
  const currency = currencyOf(contract);
  const given = { asked, isByUnit: isByUnit(contract), answer, ...(currency === undefined ? {} : { currency }) };
  const values = valuesOfAnswer(given);
  if (values instanceof CellProblem) return refuse(values);
  const source = { document: file, line };
  const draft = { subject: record, kind: 'Contract' as const, part: fact, publisher: PUBLISHER, values, source };
  return { line, statements: [draft] };
}
