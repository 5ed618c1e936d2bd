/**
 * Keeps the answers of all tests on all contracts and wage records up to date: what a change touches is tested again,
 * and everything only where there are no answers yet, they were made with other rules, or most of a large store is
 * touched. A run over everything that is cut off goes on where it stood.
 */
import type { Day } from '../../domain/dates.ts';
import type { AssessedKind, KeptAssessment, View } from '../../store/store.ts';
import type { Deps } from '../deps.ts';
import { AssessmentRun, type KeepRequest, type Kept } from './assessment-run.ts';
import { OneBehind } from './one-behind.ts';
import { Refresh } from './refresh-assessment.ts';

/** Throws `cancelled` where the signal says so; what was written until then stays and the next call goes on. */
export async function keepAssessment(deps: Deps, request: KeepRequest): Promise<Kept> {
  const asOf = request.asOf ?? deps.today();
  const kept = request.whole === true ? undefined : await nearestKept(deps, request, asOf);
  const refreshed = kept === undefined ? undefined : await new Refresh(deps, request, asOf, kept).run();
  return refreshed ?? assessAll(deps, request, asOf);
}

/** Answers made with the rules of the day, for the day itself or the last before it. */
async function nearestKept(deps: Deps, { view, beside }: KeepRequest, asOf: Day): Promise<KeptAssessment | undefined> {
  const rules = rulesOn(deps, asOf);
  const ofUse = (await deps.store.assessments(view.readable)).filter(
    (one) => one.state === 'done' && one.rules === rules && rulesOn(deps, one.asOf) === rules,
  );
  const before = beside === true ? [] : ofUse.filter((one) => one.asOf < asOf);
  return ofUse.find((one) => one.asOf === asOf) ?? before.sort((a, b) => (a.asOf < b.asOf ? 1 : -1))[0];
}

/** The tests and the dated data that hold on the day. */
export function rulesOn(deps: Pick<Deps, 'thresholds' | 'rules'>, asOf: Day): string {
  const { thresholds, warnings, peers, bands, exchange } = deps.thresholds;
  const dated = [...thresholds, ...peers, ...bands, ...warnings, ...exchange] as readonly { from: Day; until?: Day }[];
  const places = dated.flatMap(({ from, until }, place) =>
    from <= asOf && (until === undefined || asOf < until) ? [place] : [],
  );
  return `${deps.rules} ${places.join(',')}`;
}

const KINDS: readonly AssessedKind[] = ['Contract', 'WageRecord'];

async function assessAll(deps: Deps, request: KeepRequest, asOf: Day): Promise<Kept> {
  const { store } = deps;
  const view: View = { ...request.view, asOf };
  const { readable } = view;
  const started = await store.startAssessment({ readable, asOf, rules: rulesOn(deps, asOf), at: deps.now() });
  const counts = await store.countRecords({ readable });
  const of = KINDS.reduce((sum, kind) => sum + (counts[kind] ?? 0), 0);
  const run = new AssessmentRun(deps, request, view);
  let assessed = 0;
  const compared = { read: 0, of: counts.Contract ?? 0 };
  await run.readTests({
    onRead: (more) => {
      compared.read += more;
      request.onProgress?.({ assessed: started.assessed, of, compared: { ...compared } });
    },
  });
  const from = placeOf(started.cursor);
  const writing = new OneBehind();
  try {
    for (const kind of KINDS.slice(KINDS.indexOf(from.kind))) {
      const after = kind === from.kind ? from.after : undefined;
      for await (const { test, next } of run.pages(kind, after)) {
        const records = await test();
        request.signal?.throwIfAborted();
        const cursor = next === undefined ? nextKind(kind) : `${kind} ${next}`;
        await writing.begin(async () => {
          await run.write(started.id, { records, cursor });
          assessed += records.length;
          request.onProgress?.({ assessed: started.assessed + assessed, of });
        });
      }
    }
    await writing.end();
  } finally {
    await writing.settled();
  }
  return { assessment: await store.finishAssessment(started.id, deps.now()), way: 'whole', assessed };
}

/** Where a run stands: the kind, and the last record of it that is done. */
function placeOf(cursor: string | undefined): { readonly kind: AssessedKind; readonly after?: string } {
  const [kind = 'Contract', after = ''] = cursor === undefined ? [] : splitOnce(cursor);
  return { kind: kind as AssessedKind, ...(after === '' ? {} : { after }) };
}

function splitOnce(text: string): readonly [string, string] {
  const space = text.indexOf(' ');
  return space < 0 ? [text, ''] : [text.slice(0, space), text.slice(space + 1)];
}

const nextKind = (kind: AssessedKind): string => KINDS[KINDS.indexOf(kind) + 1] ?? `${kind} \uffff`;
