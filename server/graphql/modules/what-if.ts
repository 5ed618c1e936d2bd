import { render } from '../../../schema/messages/index.ts';
import { readWhatIf, type SupposedOf } from '../../usecases/read-what-if.ts';
import { shownFairPrice } from '../../usecases/show-what-if.ts';
import { readPrice, readShare } from '../../usecases/what-if.ts';
import { readDay } from '../../usecases/wire.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { refuseInput } from '../paging.ts';

interface Given {
  readonly floor?: string | null | undefined;
  readonly price?: string | null | undefined;
  readonly time?: string | null | undefined;
}

function supposed({ floor, price, time }: Given): SupposedOf {
  const amount = (name: string, text: string) =>
    readPrice(text) ?? refuseInput(`${name} is ${text}; write a currency and an amount, such as EUR 15.00.`);
  const share = (text: string) =>
    readShare(text) ?? refuseInput(`time is ${text}; write a share above nothing, such as 0.8.`);
  return {
    ...(floor ? { floor: amount('floor', floor) } : {}),
    ...(price ? { price: amount('price', price) } : {}),
    ...(time ? { time: share(time) } : {}),
  };
}

export const whatIf: Resolvers = {
  Query: {
    whatIf: async (_parent, { contract, asOf, ...given }, { deps, reader }) => {
      const day = readDay(asOf) ?? deps.today();
      const request = { contract, asOf: day, view: reader(asOf).view, suppose: supposed(given) };
      return (await readWhatIf(deps, request)) ?? null;
    },
  },
  WhatIf: {
    unit: ({ unit }) => unit ?? null,
    tests: ({ tests }) => [...tests],
    before: ({ before }) => (before === undefined ? null : shownFairPrice(before)),
    after: ({ after }) => (after === undefined ? null : shownFairPrice(after)),
  },
  SupposedTest: { title: ({ test }) => render(`flag.title.${test}`) },
  FairPrice: {
    price: ({ price }) => price ?? null,
    ringFenced: ({ ringFenced }) => ringFenced ?? null,
    ringFencedWhole: ({ ringFencedWhole }) => ringFencedWhole ?? null,
    fair: ({ fair }) => fair ?? null,
    rise: ({ rise }) => rise ?? null,
    retail: ({ retail }) => retail ?? null,
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
