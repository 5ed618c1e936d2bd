import { renderInGeneral } from '../../../schema/messages/index.ts';
import {
  type Assessment,
  type AssessRequest,
  assessFlags,
  FLAG_OUTCOMES,
  type FlagOutcome,
  type FlagRow,
  flagOn,
  flagsOn,
  listTests,
} from '../../usecases/flags/assess-flags.ts';
import { writeExplanationLetters } from '../../usecases/flags/explanation-letters.ts';
import { addFlagNote } from '../../usecases/flags/flag-notes.ts';
import { keptFlags } from '../../usecases/flags/kept-flags.ts';
import { ratioText } from '../../usecases/flags/show-assessment.ts';
import { type FlagFilter, facetsOf, siftFlags } from '../../usecases/flags/sift-flags.ts';
import { laterOf } from '../../usecases/later.ts';
import { LOCAL_VIEWER } from '../../usecases/viewer.ts';
import { readDay, wirePrice } from '../../usecases/wire.ts';
import type { Context } from '../context.ts';
import { notesOf } from '../flag-notes.ts';
import type { FlagFilter as GivenFilter, InputMaybe, Resolvers } from '../generated/resolvers.ts';
import { connect, pageInto, pageOf, refuseInput } from '../paging.ts';
import type { SeenAssessment } from '../seen.ts';
import { sayWord } from '../words.ts';

function outcomeOf(text: string): FlagOutcome {
  return (
    FLAG_OUTCOMES.find((outcome) => outcome === text) ??
    refuseInput(`outcome is ${text}; it is one of ${FLAG_OUTCOMES.join(', ')}.`)
  );
}

/** An optional argument that GraphQL gives as null where it was left out. */
const onDay = (asOf: string | null | undefined) => {
  const day = readDay(asOf);
  return day === undefined ? {} : { asOf: day };
};

/** More than these are listed only where they are sifted: each is told step by step. */
const MOST_LISTED = 2_000;

function heldBy(assessment: SeenAssessment, outcome: FlagOutcome): number {
  const { flagged, passed, notApplicable, cannotTell } = assessment;
  const sum = (counts: readonly { readonly count: number }[]) => counts.reduce((all, { count }) => all + count, 0);
  return { flagged, passed, not_applicable: sum(notApplicable), cannot_tell: sum(cannotTell) }[outcome];
}

const isCut = (assessment: SeenAssessment, outcome: FlagOutcome): boolean => heldBy(assessment, outcome) > MOST_LISTED;

/** With how far it is told to whoever asks, and given up once nobody waits for it. */
async function assess({ deps, left }: Context, request: AssessRequest): Promise<Assessment> {
  const { test, view } = request;
  const { subject } = listTests(deps).find(({ id }) => id === test) ?? {};
  const counts = await deps.store.countRecords({ readable: view.readable });
  const of = (subject === 'wage_record' ? counts.WageRecord : counts.Contract) ?? 0;
  const asked = { test, asOf: request.asOf ?? deps.today(), view };
  return deps.testing.watch(asked, of, (onTested) => assessFlags(deps, { ...request, onTested, signal: left }));
}

/** Read once a request, however many fields ask for them; without a filter the first alone where there are many. */
function rowsOf(
  assessment: SeenAssessment,
  outcome: FlagOutcome,
  filter: FlagFilter,
  context: Context,
): Promise<readonly FlagRow[]> {
  const { rowsBy, request } = assessment;
  const cut = !isSifted(filter) && isCut(assessment, outcome);
  const key = `${outcome} ${cut}`;
  const held = rowsBy.get(key);
  if (held !== undefined) return held;
  const most = cut ? { mostRows: MOST_LISTED } : {};
  const read = assess(context, { ...request, rows: [outcome], ...most }).then(({ rows }) => rows);
  rowsBy.set(key, read);
  return read;
}

const isSifted = (filter: FlagFilter): boolean => Object.values(filter).some(Boolean);

function filterOf(given: InputMaybe<GivenFilter> | undefined): FlagFilter {
  return { ...given, from: readDay(given?.from) ?? null, to: readDay(given?.to) ?? null };
}

const party = (id: string | undefined, { reader }: Context) =>
  id === undefined ? null : reader().organisations.load(id);

const isTest = (deps: Context['deps'], test: string): boolean => listTests(deps).some(({ id }) => id === test);

export const flags: Resolvers = {
  Query: {
    tests: (_parent, _arguments, { deps }) => [...listTests(deps)],
    assessment: async (_parent, { test, asOf, threshold }, context) => {
      const { deps, reader } = context;
      if (!isTest(deps, test)) return null;
      const request = { test, ...onDay(asOf), ...(threshold == null ? {} : { threshold }), view: reader().view };
      const kept = await keptFlags(deps, { ...request, signal: context.left });
      const assessment = kept?.assessment ?? (await assess(context, { ...request, rows: [] }));
      return { ...assessment, request, kept, rowsBy: new Map() };
    },
    flag: async (_parent, { test, subject, asOf }, { deps, reader }) =>
      isTest(deps, test)
        ? ((await flagOn(deps, { test, subject, ...onDay(asOf), view: reader().view })) ?? null)
        : null,
    flagsOn: async (_parent, { subject, asOf }, { deps, reader }) => [
      ...(await flagsOn(deps, { subject, ...onDay(asOf), view: reader().view })),
    ],
    explanationLetters: async (_parent, { test, subject, asOf }, { deps, reader }) => {
      const day = readDay(asOf) ?? deps.today();
      const { letters, keptBack } = await writeExplanationLetters(deps, {
        ...{ test, subject, asOf: day, view: reader().view },
      });
      return { letters: [...letters], keptBack };
    },
  },
  Mutation: {
    addFlagNote: async (_parent, { input }, { deps, reader }) => {
      const saved = await addFlagNote(deps, { entry: input, view: reader().view, workspace: LOCAL_VIEWER.writes });
      return saved.ok
        ? { __typename: 'AddedFlagNote', note: saved.note }
        : { __typename: 'InvalidInput', problems: [...saved.problems] };
    },
  },
  FlagNote: {
    test: ({ values }) => values.test ?? null,
    testText: ({ values }) => (values.test === undefined ? null : sayWord(values.test)),
    kind: ({ values }) => values.kind ?? 'explanation',
    on: ({ values }) => values.on ?? null,
    by: ({ values }) => values.by ?? null,
    text: ({ values }) => values.text ?? '',
  },
  Test: {
    excludes: ({ excludes }) => [...excludes],
    basedOn: ({ basedOn }, _arguments, { say }) => Promise.all(basedOn.map(say)),
    threshold: ({ threshold }) => threshold ?? null,
  },
  Threshold: {
    value: ({ share }) => share.value.toDecimalPlaces(10).toFixed(),
    text: ({ share }) => share.text,
  },
  Assessment: {
    notApplicable: ({ notApplicable }) => notApplicable.map(({ reason, count }) => ({ code: reason, count })),
    cannotTell: ({ cannotTell }) => cannotTell.map(({ missing, count }) => ({ code: missing, count })),
    baseRate: ({ baseRate }) => baseRate?.toFixed() ?? null,
    warning: ({ warning }) => warning ?? null,
    matching: async (assessment, { outcome, filter }, context) => {
      const asked = outcomeOf(outcome ?? 'flagged');
      const sieve = filterOf(filter);
      if (!isSifted(sieve)) return heldBy(assessment, asked);
      if (assessment.kept !== undefined) return assessment.kept.count(asked, sieve);
      return siftFlags(await rowsOf(assessment, asked, sieve, context), sieve).length;
    },
    later: async (assessment, { outcome, filter }, context) => {
      const asked = outcomeOf(outcome ?? 'flagged');
      const later = laterOf(filterOf(filter), assessment.asOf);
      if (assessment.kept !== undefined) return assessment.kept.count(asked, later);
      const rows = isCut(assessment, asked)
        ? (await assess(context, { ...assessment.request, rows: [asked], untold: true })).rows
        : await rowsOf(assessment, asked, later, context);
      return siftFlags(rows, later).length;
    },
    facets: async (assessment, { outcome }, context) => {
      const asked = outcomeOf(outcome ?? 'flagged');
      if (assessment.kept !== undefined) return assessment.kept.facets(asked);
      if (!isCut(assessment, asked)) return facetsOf(await rowsOf(assessment, asked, {}, context));
      return facetsOf((await assess(context, { ...assessment.request, rows: [asked], untold: true })).rows);
    },
    cutAt: (assessment, { outcome }) =>
      assessment.kept === undefined && isCut(assessment, outcomeOf(outcome ?? 'flagged')) ? MOST_LISTED : null,
    rows: async (assessment, { outcome, filter, ...page }, context) => {
      const sieve = filterOf(filter);
      const asked = outcomeOf(outcome ?? 'flagged');
      const found =
        assessment.kept === undefined
          ? pageInto(siftFlags(await rowsOf(assessment, asked, sieve, context), sieve), page)
          : await assessment.kept.page(asked, sieve, pageOf(page));
      return connect(
        found,
        (row) => row,
        (row) => row.subject,
      );
    },
  },
  FlagFacets: {
    buyers: ({ buyers }) => [...buyers],
    places: ({ places }) => [...places],
    sectors: ({ sectors }) => [...sectors],
    bands: ({ bands }) => [...bands],
  },
  Facet: { label: async ({ value }, _arguments, { label }) => (await label(value)) ?? value },
  CountOf: { text: ({ code }) => renderInGeneral(code) },
  Flag: {
    test: ({ test }, _arguments, { deps }) => {
      const found = listTests(deps).find(({ id }) => id === test);
      return found ?? refuseInput(`There is no test ${test}.`);
    },
    label: async ({ subject }, _arguments, { label }) => (await label(subject)) ?? subject,
    buyer: ({ buyer }, _arguments, context) => party(buyer, context),
    supplier: ({ supplier }, _arguments, context) => party(supplier, context),
    on: ({ on }) => on ?? null,
    later: ({ later }) => later === true,
    price: ({ price }) => (price === undefined ? null : wirePrice(price)),
    left: ({ left }) => (left === undefined ? null : wirePrice(left)),
    against: ({ against }) => (against === undefined ? null : wirePrice(against)),
    short: ({ short }) => (short === undefined ? null : wirePrice(short)),
    mends: ({ mends }) => (mends === undefined ? null : wirePrice(mends)),
    shortRange: ({ short }) => (short === undefined ? null : wirePrice(short)),
    mendsRange: ({ mends }) => (mends === undefined ? null : wirePrice(mends)),
    fundable: ({ fundable }) => (fundable === undefined ? null : wirePrice(fundable)),
    band: ({ band }) => band ?? null,
    carries: ({ carries, steps }) => (carries === undefined ? null : (steps.at(-1) ?? null)),
    ratio: ({ ratio }) => (ratio === undefined ? null : ratioText(ratio)),
    per: ({ per }) => per ?? null,
    unit: async ({ subject, subjectKind }, _arguments, { reader }) =>
      subjectKind === 'contract' ? ((await reader().contracts.load(subject))?.record.values.unit ?? null) : null,
    shortPer: ({ shortPer }) => shortPer ?? null,
    reason: ({ reason }) => reason ?? null,
    notes: ({ subject: id, subjectKind: kind, test }, _arguments, context) => notesOf({ id, kind }, context, test),
    steps: ({ steps }) => [...steps],
    missing: ({ missing }) => [...missing],
  },
};
