import { createHash } from 'node:crypto';
import type { RecordKind } from '../../../schema/graph.ts';
import type {
  BatchReceipt,
  ImportStart,
  ImportSummary,
  RowProblem,
  RowStatements,
  Workspace,
} from '../../store/store.ts';
import type { Deps } from '../deps.ts';

interface PackageSource {
  readonly folder: string;
  readonly descriptor: Buffer;
  readonly kinds: readonly RecordKind[];
  /** Photos and scans that came with it. */
  readonly sources: ImportStart['files'];
  readonly writable: readonly Workspace[];
  readonly onReceipt?: (receipt: BatchReceipt) => void;
}

interface OpenBatch {
  readonly import: string;
  sequence: number;
  file: string;
  rows: RowStatements[];
  problems: RowProblem[];
}

const ROWS_A_BATCH = 5_000;

/** Gathers the rows of a package into one import a workspace and batches of one file each. */
export class PackageWriter {
  readonly #deps: Deps;
  readonly #source: PackageSource;
  readonly #open = new Map<Workspace, OpenBatch>();

  constructor(deps: Deps, source: PackageSource) {
    this.#deps = deps;
    this.#source = source;
  }

  mayWrite(workspace: Workspace): boolean {
    return this.#source.writable.includes(workspace);
  }

  async add(workspace: Workspace, file: string, row: RowStatements): Promise<void> {
    const batch = await this.#batchFor(workspace, file);
    batch.rows.push(row);
    await this.#flushWhenFull(workspace, batch);
  }

  /** A row that belongs nowhere is counted in the first workspace that may be written. */
  async reject(problem: RowProblem): Promise<void> {
    const [workspace = 'local'] = this.#source.writable;
    const batch = await this.#batchFor(workspace, problem.file);
    batch.problems.push(problem);
    await this.#flushWhenFull(workspace, batch);
  }

  async finish(state: 'done' | 'cancelled' | 'failed'): Promise<readonly ImportSummary[]> {
    const summaries: ImportSummary[] = [];
    for (const [workspace, batch] of this.#open) {
      if (state === 'done') await this.#flush(workspace, batch);
      summaries.push(await this.#deps.store.finishImport(batch.import, workspace, state, this.#deps.now()));
    }
    return summaries;
  }

  async #batchFor(workspace: Workspace, file: string): Promise<OpenBatch> {
    const open = this.#open.get(workspace) ?? (await this.#start(workspace, file));
    if (open.file !== file) {
      await this.#flush(workspace, open);
      open.file = file;
    }
    return open;
  }

  /** The same package resumes an import that was broken off; once that one is closed, it starts another. */
  async #start(workspace: Workspace, file: string): Promise<OpenBatch> {
    const { descriptor, kinds, folder, sources } = this.#source;
    const hash = createHash('sha256').update(descriptor).digest('hex');
    const view = { readable: [workspace] };
    let id = `package-${hash.slice(0, 16)}-${workspace}`;
    for (let again = 2; ; again += 1) {
      const earlier = await this.#deps.store.importById(id, view);
      if (earlier === undefined || earlier.state === 'running') break;
      id = `package-${hash.slice(0, 16)}-${workspace}-${again}`;
    }
    await this.#deps.store.startImport({
      id,
      workspace,
      mapping: 'package',
      publisher: 'package',
      files: [...kinds.map((kind) => ({ name: `${folder}/${kind}.csv`, hash })), ...sources],
      startedAt: this.#deps.now(),
    });
    const batch: OpenBatch = { import: id, sequence: 0, file, rows: [], problems: [] };
    this.#open.set(workspace, batch);
    return batch;
  }

  async #flushWhenFull(workspace: Workspace, batch: OpenBatch): Promise<void> {
    if (batch.rows.length + batch.problems.length >= ROWS_A_BATCH) await this.#flush(workspace, batch);
  }

  async #flush(workspace: Workspace, batch: OpenBatch): Promise<void> {
    const lines = [...batch.rows, ...batch.problems].map((row) => row.line);
    if (lines.length === 0) return;
    const receipt = await this.#deps.store.putBatch({
      import: batch.import,
      workspace,
      file: batch.file,
      sequence: batch.sequence,
      lastLine: lines.reduce((a, b) => Math.max(a, b)),
      at: this.#deps.now(),
      rows: batch.rows,
      problems: batch.problems,
    });
    batch.sequence += 1;
    batch.rows = [];
    batch.problems = [];
    this.#source.onReceipt?.(receipt);
  }
}
