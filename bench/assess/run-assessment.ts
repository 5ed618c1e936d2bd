import { openDeps } from '../../server/compose.ts';
import type { Config } from '../../server/config.ts';
import { day } from '../../server/domain/dates.ts';
import { keepAssessment } from '../../server/usecases/assessing/keep-assessment.ts';
import type { Deps } from '../../server/usecases/deps.ts';
import type { Phase, Watch } from '../../server/usecases/facts/rates.ts';
import { VIEW } from '../engines/stores.ts';
import { COUNTRIES } from '../graph/names.ts';
import { floorStatement } from '../graph/price-facts.ts';
import { watchMemory } from '../own-memory.ts';
import { type SiftedPage, siftedPage } from './sifted-page.ts';

/** Of each phase, milliseconds of each page; and what one changed benchmark costs. */
export interface Assessed {
  readonly records: number;
  readonly flagged: number;
  readonly phases: Readonly<Record<Phase, readonly number[]>>;
  readonly milliseconds: number;
  /** Megabytes of memory of its own at the peak of the process: pages of the data file that it looks at are not its own. */
  readonly peak: number;
  readonly one: { readonly records: number; readonly milliseconds: number };
  readonly sifted: SiftedPage;
}

const AS_OF = day('2026-06-30');

export async function runAssessment(config: Config): Promise<Assessed> {
  const deps = await openDeps(config);
  try {
    const watch = new Stopwatch();
    const memory = watchMemory();
    const started = performance.now();
    const { assessment, assessed } = await keepAssessment(deps, { view: VIEW, asOf: AS_OF, whole: true, watch });
    const milliseconds = performance.now() - started;
    const peak = memory.peak();
    const counts = await deps.store.countAnswers(assessment.id);
    const flagged = counts.reduce((sum, { outcome, held }) => sum + (outcome === 'flagged' ? held : 0), 0);
    const sifted = await siftedPage(deps, AS_OF);
    return { records: assessed, flagged, phases: watch.phases, milliseconds, peak, sifted, one: await changeOne(deps) };
  } finally {
    await deps.store.close();
  }
}

/** The floor of one country is corrected. */
async function changeOne(deps: Deps) {
  const start = { id: 'bench-change', workspace: 'public', mapping: 'bench', publisher: 'bench', files: [] };
  await deps.store.startImport({ ...start, startedAt: deps.now() });
  const batch = { import: start.id, workspace: 'public', file: 'change', sequence: 0, lastLine: 1, at: deps.now() };
  const row = { line: 1, statements: [floorStatement(COUNTRIES.at(-1) ?? '', 2019, '9.99')] };
  await deps.store.putBatch({ ...batch, rows: [row], problems: [] });
  await deps.store.finishImport(start.id, 'public', 'done', deps.now());
  const started = performance.now();
  const { way, assessed } = await keepAssessment(deps, { view: VIEW, asOf: AS_OF });
  if (way !== 'touched') throw new Error(`one changed benchmark was answered with: ${way}`);
  return { records: assessed, milliseconds: performance.now() - started };
}

/** Reading goes on while what was read before is written: each phase has a clock of its own. */
class Stopwatch implements Watch {
  readonly phases: Record<Phase, number[]> = { reading: [], computing: [], writing: [] };
  readonly #begun: Record<Phase, number[]> = { reading: [], computing: [], writing: [] };

  begin(phase: Phase): void {
    this.#begun[phase].push(performance.now());
  }

  end(phase: Phase): void {
    this.phases[phase].push(performance.now() - (this.#begun[phase].shift() ?? 0));
  }
}
