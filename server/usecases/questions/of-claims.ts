/** What keeps a row of a trace open, or leaves it "may be liable"; with the nearest day that hangs on it. */
import type { LiabilityRow } from '../../domain/liability/answer.ts';
import { whatWouldSettle } from '../../domain/liability/settle/settle.ts';
import { messageKey } from '../../domain/outcome.ts';
import type { Lack } from '../../domain/questions/question.ts';
import type { Deps } from '../deps.ts';
import { readFirstDay } from '../trace/read-first-day.ts';
import { isTraceable } from '../trace/trace-claims.ts';
import { type TraceResult, traceLiability } from '../trace/trace-liability.ts';
import { Turns } from '../turns.ts';
import type { Asked, Gathered } from './gathered.ts';

/** As many as the first screen reads. */
const MOST_CLAIMS = 50;
/** Runs of the engine a claim to find which facts settle a row by themselves: about a tenth of a second. */
const RUNS = 100;

export async function lacksOfClaims(deps: Deps, { asOf, view }: Asked): Promise<Gathered> {
  const page = await deps.store.pageRecords('Claim', {}, { ...view, asOf }, { first: MOST_CLAIMS });
  const lacks: Lack[] = [];
  // A claim that lacks what a trace needs is left to its own page, which says what that is.
  const turns = new Turns();
  for (const { id } of page.items.filter(isTraceable)) {
    await turns.step();
    lacks.push(...lacksOf(id, await traceLiability(deps, { claim: id, asOf, view }), deps));
  }
  const counts = page.next === undefined ? undefined : await deps.store.countRecords(view);
  const claims = Math.max(0, (counts?.Claim ?? 0) - page.items.length);
  return { lacks, leftOut: { claims } };
}

function lacksOf(claim: string, trace: TraceResult, { regimes }: Deps): readonly Lack[] {
  const { answer, facts } = trace;
  const first = readFirstDay(trace)?.on;
  const settling = whatWouldSettle(facts, regimes, answer, RUNS);
  const settles = new Set(
    settling.facts.flatMap(({ facts: [one, other], rows }) =>
      one === undefined || other !== undefined ? [] : rows.map((row) => `${rowKey(row)} ${messageKey(one)}`),
    ),
  );
  const ofClaim = answer.missing.map(
    (fact): Lack => ({
      ...{ fact, about: claim, alone: false, ...(first === undefined ? {} : { by: first }) },
      answer: { kind: 'claim', key: `${claim} whole`, record: claim },
    }),
  );
  const ofRows = answer.parties
    .filter(({ model }) => !model)
    .flatMap((row) =>
      row.missing.map((fact): Lack => {
        const by = nearest(row, answer.asOf) ?? first;
        const { party, missing } = row;
        return {
          ...{ fact, about: claim, ...(by === undefined ? {} : { by }) },
          alone: missing.length === 1 || settles.has(`${rowKey(row)} ${messageKey(fact)}`),
          answer: { kind: 'claim', key: `${claim} ${rowKey(row)}`, record: claim, party },
        };
      }),
    );
  return [...ofClaim, ...ofRows];
}

type RowName = Readonly<Record<'party' | 'regime' | 'basis', string>>;
const rowKey = ({ party, regime, basis }: RowName): string => `${party} ${regime} ${basis}`;

function nearest({ deadlines }: LiabilityRow, asOf: string) {
  return deadlines
    .filter(({ on, done }) => done === undefined && on >= asOf)
    .map(({ on }) => on)
    .sort()[0];
}
