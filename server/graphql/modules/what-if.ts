import { render } from '../../../schema/messages/index.ts';
import { sayNotes } from '../../../schema/messages/say.ts';
import { notedSubject, showNote } from '../../usecases/flags/read-flag-notes.ts';
import { readWhatIf, type SupposedOf, type Supposition } from '../../usecases/prices/read-what-if.ts';
import { shownFairPrice } from '../../usecases/prices/show-what-if.ts';
import { type GivenOf, readRaise, readShare, readSupposed } from '../../usecases/prices/what-if.ts';
import { PAGED_TESTS, whatIfPage } from '../../usecases/prices/what-if-page.ts';
import { wirePrice } from '../../usecases/wire.ts';
import { notesOf } from '../flag-notes.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { MOST_ITEMS } from '../limits.ts';
import { refuseInput } from '../paging.ts';

const supposed = (given: GivenOf): SupposedOf =>
  readSupposed(given, (name, text, example) => refuseInput(`${name} is ${text}; write ${example}.`));

interface GivenOfAll {
  readonly place?: string | null | undefined;
  readonly floor?: string | null | undefined;
  readonly prices?: string | null | undefined;
  readonly times?: string | null | undefined;
}

function supposedOfAll({ place, floor, prices, times }: GivenOfAll): Supposition {
  const share = (name: string, text: string | null | undefined) =>
    text
      ? (readShare(text) ?? refuseInput(`${name} is ${text}; write a share above nothing, such as 1.1.`))
      : undefined;
  const amount = floor ? (readRaise(floor) ?? refuseInput(`floor is ${floor}; write EUR 15.00, or +10%.`)) : undefined;
  if ((amount === undefined) !== !place) refuseInput('A floor is of a place: give both, or neither.');
  const [allPrices, allTimes] = [share('prices', prices), share('times', times)];
  return {
    floors: new Map(amount === undefined || !place ? [] : [[place, amount]]),
    ...{ prices: new Map(), times: new Map() },
    ...(allPrices && { allPrices }),
    ...(allTimes && { allTimes }),
  };
}

export const whatIf: Resolvers = {
  Query: {
    whatIf: async (_parent, { contract, asOf: day, ...given }, { deps, readerOn }) => {
      const { asOf, view } = readerOn(day);
      const request = { contract, asOf, view, suppose: supposed(given) };
      return (await readWhatIf(deps, request)) ?? null;
    },
    whatIfAll: (_parent, { test, first, after, asOf: day, ...given }, { deps, readerOn }) => {
      if (!PAGED_TESTS.has(test)) return refuseInput(`${test} is no test that can be supposed page by page.`);
      const page = { first: Math.min(Math.max(1, first ?? MOST_ITEMS), MOST_ITEMS), ...(after ? { after } : {}) };
      const { asOf, view } = readerOn(day);
      return whatIfPage(deps, { test, asOf, view, suppose: supposedOfAll(given), ...page });
    },
  },
  WhatIfPage: {
    changed: ({ changed }) => [...changed],
    next: ({ next }) => next ?? null,
  },
  ChangedAnswer: {
    label: async ({ subject }, _arguments, { label }) => (await label(subject)) ?? subject,
    noted: async ({ before }, _arguments, context) =>
      sayNotes((await notesOf(notedSubject(before), context, before.test)).map(showNote)) ?? null,
    supplier: ({ before }, _arguments, { reader }) =>
      before.supplier === undefined ? null : reader().organisations.load(before.supplier),
    before: ({ before }) => before.outcome,
    after: ({ after }) => after.outcome,
    mends: ({ after }) => (after.outcome === 'flagged' && after.mends ? wirePrice(after.mends) : null),
    per: ({ after }) => after.per ?? null,
  },
  WhatIf: {
    unit: ({ unit }) => unit ?? null,
    tests: ({ contract, tests }) => tests.map((one) => ({ ...one, contract })),
    before: ({ before }) => (before === undefined ? null : shownFairPrice(before)),
    after: ({ after }) => (after === undefined ? null : shownFairPrice(after)),
  },
  SupposedTest: {
    title: ({ test }) => render(`flag.title.${test}`),
    notes: ({ contract, test }, _arguments, context) => notesOf({ id: contract, kind: 'contract' }, context, test),
  },
  FairPrice: {
    price: ({ price }) => price ?? null,
    ringFenced: ({ ringFenced }) => ringFenced ?? null,
    ringFencedWhole: ({ ringFencedWhole }) => ringFencedWhole ?? null,
    fair: ({ fair }) => fair ?? null,
    rise: ({ rise }) => rise ?? null,
    retail: ({ retail }) => retail ?? null,
    retailNet: ({ retailNet }) => retailNet ?? null,
    retailShareLeast: ({ retailShareLeast }) => retailShareLeast ?? null,
    retailShareMost: ({ retailShareMost }) => retailShareMost ?? null,
    carriers: ({ carriers }) => [...carriers],
  },
  Carrier: {
    number: async ({ contract }, _arguments, { label }) => (await label(contract)) ?? null,
    party: ({ party }, _arguments, { reader }) => (party === undefined ? null : reader().organisations.load(party)),
    keeps: ({ keeps }) => keeps ?? null,
  },
};
