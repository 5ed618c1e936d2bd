import { sayArticle, sayStatus } from '../../../schema/messages/say.ts';
import { claimsOfParty } from '../../usecases/claims/claims-of-party.ts';
import { choiceLabel } from '../../usecases/entry/value-text.ts';
import { notedContracts } from '../../usecases/flags/noted-contracts.ts';
import { isLaterContract } from '../../usecases/later.ts';
import { readBelow, readLinksAbove } from '../../usecases/records/read-contract.ts';
import { pageContractsOf, readPartyFacts } from '../../usecases/records/read-organisation.ts';
import { readContractsAt, readOperators } from '../../usecases/records/read-workplace.ts';
import { type SearchHit, search } from '../../usecases/records/search.ts';
import { readSources } from '../../usecases/sources/read-sources.ts';
import { readStandings } from '../../usecases/trace/read-standings.ts';
import { wireMoney } from '../../usecases/wire.ts';
import type { Context, Reader } from '../context.ts';
import { notesOf } from '../flag-notes.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { connect, type PageArguments, pageOf } from '../paging.ts';
import { type SeenContract, type SeenOrganisation, seen } from '../seen.ts';
import { fileOf } from './source-files.ts';

/** The reader for the day on which the parent was read. */
const readerOf = (context: Context, { view }: { readonly view: Reader['view'] }): Reader => context.reader(view.asOf);

const sources = (
  { record, view }: { readonly record: { readonly id: string }; readonly view: Reader['view'] },
  _: unknown,
  { deps }: Context,
) => readSources(deps, { id: record.id, view });

async function contractsOf(
  party: SeenOrganisation,
  side: 'buyer' | 'supplier',
  page: PageArguments,
  { deps }: Context,
) {
  const { record, view } = party;
  const contracts = await pageContractsOf(deps, { party: record.id, side, view, page: pageOf(page) });
  return connect(
    contracts,
    (contract) => seen(view, contract),
    (contract) => contract.id,
  );
}

const party = (contract: SeenContract, side: 'buyer' | 'supplier', context: Context) => {
  const id = contract.record.values[side];
  return id === undefined ? null : readerOf(context, contract).organisations.load(id);
};

async function partyOfHit({ id, kind }: SearchHit, side: 'buyer' | 'supplier', context: Context) {
  if (kind !== 'Contract') return null;
  const contract = await context.reader().contracts.load(id);
  return contract === null ? null : party(contract, side, context);
}

export const parties: Resolvers = {
  Query: {
    search: (_parent, { text, first, kinds, near }, { deps, reader }) =>
      search(deps, {
        ...{ text, view: reader().view, limit: pageOf({ first }).first },
        ...{ kinds: kinds ?? undefined, near: near ?? false },
      }),
    organisation: (_parent, { id, asOf, anyDay }, { reader, readerOn }) =>
      (anyDay ? reader() : readerOn(asOf)).organisations.load(id),
    workplace: (_parent, { id, asOf, anyDay }, { reader, readerOn }) =>
      (anyDay ? reader() : readerOn(asOf)).workplaces.load(id),
    contract: (_parent, { id, asOf }, { readerOn }) => readerOn(asOf).contracts.load(id),
  },
  SearchHit: {
    near: ({ near }) => near ?? false,
    buyer: (hit, _arguments, context) => partyOfHit(hit, 'buyer', context),
    supplier: (hit, _arguments, context) => partyOfHit(hit, 'supplier', context),
  },
  Organisation: {
    id: ({ record }) => record.id,
    name: ({ record }) => record.values.name ?? null,
    kind: ({ record }) => record.values.kind ?? null,
    number: ({ record }) => record.values.number ?? null,
    country: ({ record }) => record.values.country ?? null,
    facts: async ({ record, view }, _arguments, { deps }) => {
      const facts = await readPartyFacts(deps, { party: record.id, view });
      return facts.map(({ id, values }) => ({ id, ...values, fact: values.fact ?? '' }));
    },
    standings: async ({ record, view }, _arguments, { deps }) => [
      ...(await readStandings(deps, { party: record.id, view })),
    ],
    buys: (parent, page, context) => contractsOf(parent, 'buyer', page, context),
    supplies: (parent, page, context) => contractsOf(parent, 'supplier', page, context),
    noted: async ({ record, view }, _arguments, { deps }) =>
      (await notedContracts(deps, { party: record.id, view })).map((contract) => seen(view, contract)),
    claims: ({ record, view }, _arguments, { deps, left }) =>
      claimsOfParty(deps, { party: record.id, asOf: view.asOf ?? deps.today(), view, signal: left }),
    sources,
  },
  PartyClaim: { id: ({ claim }) => claim, number: ({ number }) => number ?? null, rows: ({ rows }) => [...rows] },
  PartyClaims: { claims: ({ claims }) => [...claims] },
  PartyClaimRow: {
    statusText: (row) => sayStatus(row),
    amount: ({ amount }) => (amount === null ? null : wireMoney(amount)),
    article: ({ article }) => sayArticle(article),
  },
  PartyFact: {
    aboutText: async ({ about }, _arguments, { label }) => (about == null ? null : ((await label(about)) ?? about)),
    schemeText: ({ scheme }) => (scheme == null ? null : choiceLabel('scheme', scheme)),
  },
  Workplace: {
    id: ({ record }) => record.id,
    name: ({ record }) => record.values.name ?? null,
    country: ({ record }) => record.values.country ?? null,
    region: ({ record }) => record.values.region ?? null,
    address: ({ record }) => record.values.address ?? null,
    declaredWorkers: ({ record }) => record.values.declaredWorkers ?? null,
    declaredWorkersAtLeast: ({ record }) => record.values.declaredWorkersAtLeast ?? null,
    declaredWorkersAtMost: ({ record }) => record.values.declaredWorkersAtMost ?? null,
    contracts: async ({ record, view }, _arguments, { deps }) =>
      (await readContractsAt(deps, { workplace: record.id, view })).map((contract) => seen(view, contract)),
    operators: async ({ record, view }, _arguments, { deps }) =>
      (await readOperators(deps, { workplace: record.id, view })).map((operator) => seen(view, operator)),
    sources,
  },
  Contract: {
    notes: ({ record }, _arguments, context) => notesOf({ id: record.id, kind: 'contract' }, context),
    id: ({ record }) => record.id,
    number: ({ record }) => record.values.number ?? null,
    label: async ({ record }, _arguments, { label }) => (await label(record.id)) ?? record.id,
    what: ({ record }) => record.values.what ?? null,
    kind: ({ record }) => record.values.kind ?? null,
    nace: ({ record }) => record.values.nace ?? null,
    product: ({ record }) => record.values.product ?? null,
    signed: ({ record }) => record.values.signed ?? null,
    from: ({ record }) => record.values.from ?? null,
    until: ({ record }) => record.values.until ?? null,
    later: ({ record, view }, _arguments, { deps }) => isLaterContract(record, view.asOf ?? deps.today()),
    price: ({ record }) => record.values.price ?? null,
    estimate: ({ record }) => record.values.estimate ?? null,
    unitPrice: ({ record }) => record.values.unitPrice ?? null,
    unit: ({ record }) => record.values.unit ?? null,
    quantity: ({ record }) => record.values.quantity ?? null,
    nonLabourCost: ({ record }) => record.values.nonLabourCost ?? null,
    nonLabourCostPerUnit: ({ record }) => record.values.nonLabourCostPerUnit ?? null,
    workers: ({ record }) => record.values.workers ?? null,
    place: ({ record }) => record.values.place ?? null,
    labourHours: ({ record }) => record.values.labourHours ?? null,
    labourHoursAtMost: ({ record }) => record.values.labourHoursAtMost ?? null,
    labourMinutesPerUnit: ({ record }) => record.values.labourMinutesPerUnit ?? null,
    labourMinutesPerUnitAtMost: ({ record }) => record.values.labourMinutesPerUnitAtMost ?? null,
    aboveKnown: ({ record }) => record.values.aboveKnown ?? false,
    buyer: (parent, _arguments, context) => party(parent, 'buyer', context),
    supplier: (parent, _arguments, context) => party(parent, 'supplier', context),
    under: async ({ record, view }, _arguments, { deps }) =>
      (await readLinksAbove(deps, { contract: record, view })).map((link) => seen(view, link)),
    below: async ({ record, view }, { first }, { deps }) => {
      const { total, contracts } = await readBelow(deps, { contract: record, view, first: pageOf({ first }).first });
      return { total, contracts: contracts.map((one) => seen(view, one)) };
    },
    workplaces: async (parent, _arguments, context) => {
      const found = await readerOf(context, parent).workplaces.loadMany([...(parent.record.values.workplaces ?? [])]);
      return found.flatMap((workplace) => (workplace === null || workplace instanceof Error ? [] : [workplace]));
    },
    test: (parent, _arguments, context) => readerOf(context, parent).priceTests.load(parent.record.id),
    sources,
  },
  ContractBelow: {
    contract: ({ record, view }) => seen(view, record.contract),
    evidence: ({ record }) => record.evidence,
  },
  ContractLink: {
    contract: ({ record, view }) => seen(view, record.contract),
    evidence: ({ record }) => record.evidence,
    inferredFrom: ({ record }) => [...record.inferredFrom],
  },
  Source: {
    document: ({ source }) => source.document,
    line: ({ source }) => source.line ?? null,
    sheet: ({ source }) => source.sheet ?? null,
    on: ({ source }) => source.on ?? null,
    by: ({ source }) => source.by ?? null,
    file: ({ source }, _arguments, { deps }) => fileOf(deps, source),
    publisher: ({ publisher }) => publisher,
    recordedFrom: ({ recordedFrom }) => recordedFrom,
  },
};
