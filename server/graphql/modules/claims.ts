import { sayArticle, sayStatus } from '../../../schema/messages/say.ts';
import type { LiabilityRow } from '../../domain/liability/answer.ts';
import type { MissingFact } from '../../domain/outcome.ts';
import { drawTrace } from '../../usecases/chains/read-chain.ts';
import { claimSources, namedSource } from '../../usecases/claims/claim-sources.ts';
import { saidOfClaim, versionOf } from '../../usecases/claims/claim-version.ts';
import { listClaims } from '../../usecases/claims/list-claims.ts';
import { sumUnpaid } from '../../usecases/claims/read-claim.ts';
import { isEnteredHere, saveClaim } from '../../usecases/claims/save-claim.ts';
import { findRegime, nameOfLaw } from '../../usecases/law/list-regimes.ts';
import { readVocabulary } from '../../usecases/records/read-vocabulary.ts';
import { failureAsProblem, isExpected } from '../../usecases/say-failure.ts';
import { readLadders } from '../../usecases/trace/read-ladders.ts';
import { toldSums } from '../../usecases/trace/show-trace.ts';
import { traceLiability } from '../../usecases/trace/trace-liability.ts';
import { LOCAL_VIEWER } from '../../usecases/viewer.ts';
import { readDay, wireMoney, wireParams } from '../../usecases/wire.ts';
import type { Context } from '../context.ts';
import { entryPlaceOf } from '../entry-place.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { connect, pageOf } from '../paging.ts';
import { type SeenClaim, type SeenEvent, type SeenLine, type SeenMissing, type SeenTrace, seen } from '../seen.ts';

const fileOf = ({ record, view }: SeenClaim, { reader }: Context) => reader(view.asOf).claimFiles.load(record.id);

const linesOf = async (claim: SeenClaim, context: Context) => (await fileOf(claim, context))?.lines ?? [];

/** Positions of the lines that an act is about, in the order in which the claim lists them. */
async function aboutLines({ record, view }: SeenEvent, { reader }: Context): Promise<readonly number[]> {
  const { claim, aboutLines = [] } = record.values;
  const file = claim === undefined ? null : await reader(view.asOf).claimFiles.load(claim);
  const ids = file?.lines.map((line) => line.id) ?? [];
  return aboutLines.map((id) => ids.indexOf(id)).filter((position) => position >= 0);
}

const sourceOf = async ({ record, view }: SeenClaim | SeenLine | SeenEvent, _arguments: unknown, { deps }: Context) =>
  (await namedSource(deps, record.id, view)) ?? null;

/** Each with the claim: of an act that is missing it says for which it is entered. */
const ofClaim = ({ file }: SeenTrace['record'], missing: readonly MissingFact[]): readonly SeenMissing[] =>
  missing.map((fact) => ({ ...fact, claim: file.claim.id }));

const law = (row: LiabilityRow, { deps }: Context) => findRegime(deps, row.regime)?.law;

export const claims: Resolvers = {
  Query: {
    claims: async (_parent, page, { deps, reader }) => {
      const { view } = reader();
      const found = await listClaims(deps, { view, page: pageOf(page) });
      return connect(
        found,
        (claim) => seen(view, claim),
        (claim) => claim.id,
      );
    },
    claim: async (_parent, { id }, { reader }) => {
      const { view, claimFiles } = reader();
      const file = await claimFiles.load(id);
      return file === null ? null : seen(view, file.claim);
    },
    trace: async (_parent, { claim, asOf, regimes }, { deps, reader }) => {
      const question = { claim, asOf: readDay(asOf) ?? deps.today(), ...(regimes == null ? {} : { regimes }) };
      const { view } = reader();
      try {
        return { __typename: 'Trace', ...seen(view, await traceLiability(deps, { ...question, view })) };
      } catch (error) {
        if (!isExpected(error)) throw error;
        return { __typename: 'NotFound', problem: failureAsProblem(error) };
      }
    },
    claimVocabulary: (_parent, _arguments, { deps }) => readVocabulary(deps),
  },
  Mutation: {
    saveClaim: async (_parent, { input }, { deps, reader }) => {
      const { view } = reader();
      const saved = await saveClaim(deps, { entry: input, view, workspace: LOCAL_VIEWER.writes });
      return saved.ok
        ? { __typename: 'SavedClaim', claim: seen(view, saved.claim) }
        : { __typename: 'InvalidInput', problems: saved.problems };
    },
  },
  Claim: {
    id: ({ record }) => record.id,
    number: ({ record }) => record.values.number ?? null,
    title: ({ record }) => record.values.title ?? null,
    employer: ({ record, view }, _arguments, { reader }) => {
      const { employer } = record.values;
      return employer === undefined ? null : reader(view.asOf).organisations.load(employer);
    },
    place: ({ record }) => record.values.place ?? null,
    creditor: ({ record }) => record.values.creditor ?? null,
    currency: ({ record }) => record.values.currency ?? null,
    netFactor: ({ record }) => record.values.netFactor ?? null,
    invokes: ({ record }) => record.values.invokes ?? [],
    lines: async (claim, _arguments, context) => (await linesOf(claim, context)).map((line) => seen(claim.view, line)),
    events: async (claim, _arguments, context) =>
      ((await fileOf(claim, context))?.events ?? []).map((event) => seen(claim.view, event)),
    version: async (claim, _arguments, context) => {
      const file = await fileOf(claim, context);
      return versionOf(file === null ? [] : await saidOfClaim(context.deps.store, file, claim.view));
    },
    enteredHere: ({ record, view }, _arguments, { deps }) => isEnteredHere(deps, record.id, view),
    source: sourceOf,
    sources: ({ record, view }, _arguments, { deps }) => claimSources(deps, record.id, view),
    unpaid: async (claim, _arguments, context) => {
      const file = await fileOf(claim, context);
      return file === null ? null : (sumUnpaid(context.deps, file) ?? null);
    },
  },
  ClaimLine: {
    id: ({ record }) => record.id,
    number: ({ record }) => record.values.number ?? null,
    kind: ({ record }) => record.values.kind ?? 'wages',
    contract: ({ record, view }, _arguments, { reader }) => {
      const { contract } = record.values;
      return contract === undefined ? null : reader(view.asOf).contracts.load(contract);
    },
    contractUnknown: ({ record }) => record.values.contractUnknown ?? false,
    from: ({ record }) => record.values.from ?? null,
    until: ({ record }) => record.values.until ?? null,
    due: ({ record }) => record.values.due ?? null,
    hours: ({ record }) => record.values.hours ?? null,
    rateDue: ({ record }) => record.values.rateDue ?? null,
    rateBasis: ({ record }) => record.values.rateBasis ?? null,
    paid: ({ record }) => record.values.paid ?? null,
    amount: ({ record }) => record.values.amount ?? null,
    workers: ({ record }) => record.values.workers ?? null,
    creditor: ({ record }) => record.values.creditor ?? null,
    payMethod: ({ record }) => record.values.payMethod ?? null,
    payPeriods: ({ record }) => record.values.payPeriods ?? null,
    what: ({ record }) => record.values.what ?? null,
    withdrawn: ({ record }) => record.values.withdrawn ?? null,
    source: sourceOf,
  },
  ClaimEvent: {
    id: ({ record }) => record.id,
    kind: ({ record }) => record.values.kind ?? '',
    on: ({ record }) => record.values.on ?? null,
    occurred: ({ record }) => record.values.occurred ?? true,
    from: ({ record }) => record.values.by ?? record.values.fromRole ?? null,
    to: ({ record }) => [...(record.values.to ?? []), ...(record.values.toRoles ?? [])],
    what: ({ record }) => record.values.what ?? [],
    aboutLines: (event, _arguments, context) => aboutLines(event, context),
    aboutContracts: ({ record }) => record.values.aboutContracts ?? [],
    amount: ({ record }) => record.values.amount ?? null,
    currency: ({ record }) => record.values.currency ?? null,
    worth: ({ record }) => record.values.worth ?? null,
    text: ({ record }) => record.values.text ?? null,
    source: sourceOf,
  },
  Trace: {
    claim: ({ record, view }) => seen(view, record.file.claim),
    asOf: ({ record }) => record.answer.asOf,
    currency: ({ record }) => record.answer.currency,
    totalClaim: ({ record }) => toldSums(record.answer).total_claim,
    maxRecovery: ({ record }) => toldSums(record.answer).max_recovery,
    regimes: ({ record }) => record.answer.regimes,
    rows: ({ record }) => record.answer.parties.map((row) => ({ ...row, missing: ofClaim(record, row.missing) })),
    branches: ({ record }) => record.answer.branches,
    chain: async ({ record, view }, _arguments, { deps }) => {
      const day = { ...view, asOf: record.answer.asOf };
      return seen(day, await drawTrace(deps, record, day));
    },
    ladders: ({ record }, _arguments, { deps }) => [...readLadders(deps, record)],
    steps: ({ record }) => record.answer.steps,
    missing: ({ record }) => ofClaim(record, record.answer.missing),
  },
  LadderLine: {
    regimeName: ({ regime }, _arguments, { deps }) => nameOfLaw(deps, regime),
    model: ({ regime }, _arguments, { deps }) => findRegime(deps, regime)?.kind === 'illustrative_model',
    rungs: ({ rungs }) => [...rungs],
  },
  Rung: {
    name: async ({ party }, _arguments, { label }) => (await label(party)) ?? null,
    from: ({ from }) => from ?? null,
    opensWhen: ({ opensWhen }) => [...opensWhen],
  },
  Branch: {
    contractName: async ({ contract }, _arguments, { label }) => (await label(contract)) ?? null,
    rows: ({ parties }) => parties,
  },
  LiabilityRow: {
    name: async ({ party }, _arguments, { label }) => (await label(party)) ?? null,
    regimeName: ({ regime }, _arguments, { deps }) => nameOfLaw(deps, regime),
    article: ({ article }) => sayArticle(article),
    statusText: sayStatus,
    help: ({ help }) => help ?? [],
    mode: ({ mode }) => mode ?? null,
    amount: ({ amount }) => (amount === null ? null : wireMoney(amount).amount),
    verification: (row, _arguments, context) => law(row, context)?.verification ?? null,
    textRead: (row, _arguments, context) => law(row, context)?.text ?? null,
    checked: (row, _arguments, context) => law(row, context)?.checked ?? null,
  },
  Condition: {
    params: ({ params }) => wireParams(params),
    text: (condition, _arguments, { say }) => say(condition),
  },
  Deadline: {
    text: ({ what }, _arguments, { say }) => say({ code: `deadline.${what}`, params: {} }),
    line: ({ line }) => line ?? null,
    runsFrom: ({ runsFrom }) => runsFrom ?? null,
    period: ({ period }) => period ?? null,
    done: ({ done }) => done ?? null,
    unverified: ({ unverified }) => unverified ?? false,
  },
  Missing: {
    params: ({ params }) => wireParams(params),
    text: (missing, _arguments, { say }) => say(missing),
    holder: ({ holder }) => holder ?? null,
    enter: (missing, _arguments, context) => entryPlaceOf(context, missing, undefined, missing.claim),
  },
};
