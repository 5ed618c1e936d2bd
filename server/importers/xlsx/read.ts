import { access } from 'node:fs/promises';
import { resolve } from 'node:path';
import { CellProblem } from '../cells/reading.ts';
import type { OpenTable } from '../csv/read.ts';
import {
  FileProblem,
  HeadFinder,
  type RecordChunk,
  type SourceRecord,
  type TableStart,
  type Watch,
  type Workbook,
} from '../records.ts';
import type { SheetRow } from './sheet.ts';
import { sheetThread } from './sheet-thread.ts';

export interface XlsxOptions extends TableStart {
  /** Name, or number from 1; the first where not said. */
  readonly sheet?: string | number;
  /** Texts of this file have a dot between groups of digits. */
  readonly dotGroups?: boolean;
}

/** Reads one sheet of a workbook in the reading thread. */
export function openXlsx(path: string, options: XlsxOptions, watch: Watch = {}): OpenTable {
  const finder = new HeadFinder(options);
  const told: { workbook?: Workbook } = {};
  return {
    head: () => finder.head,
    workbook: () => told.workbook,
    chunks: chunksOf(path, options, { finder, told }, watch),
  };
}

async function* chunksOf(
  path: string,
  options: XlsxOptions,
  { finder, told }: { readonly finder: HeadFinder; readonly told: { workbook?: Workbook } },
  { signal, onOpening }: Watch,
): AsyncGenerator<RecordChunk> {
  await access(path).catch((cause: NodeJS.ErrnoException) => {
    throw new FileProblem(new CellProblem('import.cannot-open', { reason: String(cause.code) }), cause);
  });
  const job = sheetThread.open({
    path: resolve(path),
    sheet: options.sheet ?? 1,
    dotGroups: options.dotGroups ?? false,
  });
  try {
    for (;;) {
      const message = await sheetThread.answer(job, signal);
      if (message.kind === 'opening') {
        onOpening?.(message.share);
        continue;
      }
      if (message.kind === 'problem') throw new FileProblem(new CellProblem(message.code, message.params));
      if (message.kind === 'failed') throw new FileProblem(new CellProblem('import.not-a-workbook'), message.reason);
      told.workbook = message.workbook;
      yield { records: recordsOf(message.rows, finder), share: message.share };
      if (message.share === 1) return;
      sheetThread.next(job);
    }
  } finally {
    sheetThread.close(job);
  }
}

function recordsOf(rows: readonly SheetRow[], finder: HeadFinder): readonly SourceRecord[] {
  const records: SourceRecord[] = [];
  for (const { line, cells, broken, brokenAt = [] } of rows) {
    if (!finder.take(cells)) continue;
    const width = Math.max(finder.head?.header.length ?? 0, cells.length);
    const whole = cells.length === width ? cells : [...cells, ...Array<string>(width - cells.length).fill('')];
    const record = { line, lastLine: line, cells: whole };
    const damage = broken === undefined ? undefined : new CellProblem('import.damaged-cell', { cell: broken });
    records.push(damage === undefined ? record : { ...record, damage, damagedAt: brokenAt });
  }
  return records;
}
