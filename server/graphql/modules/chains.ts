import { listRoots } from '../../usecases/chains/list-roots.ts';
import { readChainAbove, readNetwork } from '../../usecases/chains/read-chain.ts';
import { isLater } from '../../usecases/later.ts';
import { notesOf } from '../flag-notes.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { contractsWithin, pageOf } from '../paging.ts';
import { seen } from '../seen.ts';

export const chains: Resolvers = {
  Query: {
    network: async (_parent, { root, asOf, maxContracts }, { deps, readerOn }) => {
      const { view } = readerOn(asOf);
      const chain = await readNetwork(deps, { root, view, maxContracts: contractsWithin(maxContracts) });
      return chain === undefined ? null : seen(view, chain);
    },
    chainAbove: async (_parent, { workplace, contract, asOf, maxContracts }, { deps, readerOn }) => {
      const { view } = readerOn(asOf);
      const start = { ...(workplace == null ? {} : { workplace }), ...(contract == null ? {} : { contract }) };
      const chain = await readChainAbove(deps, { ...start, view, maxContracts: contractsWithin(maxContracts) });
      return chain === undefined ? null : seen(view, chain);
    },
    roots: async (_parent, { asOf, first }, { deps, readerOn }) => {
      const roots = await listRoots(deps.store, { view: readerOn(asOf).view, first: pageOf({ first }).first });
      return roots.map((root) => ({ name: null, country: null, ...root }));
    },
  },
  Chain: {
    root: ({ record }) => record.root,
    parties: ({ record }) => [...record.parties],
    links: ({ record, view }) => record.links.map((link) => seen(view, link)),
    leftOutAtLeast: ({ record }) => record.leftOutAtLeast ?? null,
    loops: ({ record }) => record.loops.map((loop) => [...loop]),
  },
  ChainContract: {
    notes: ({ record }, _arguments, context) => notesOf({ id: record.id, kind: 'contract' }, context),
    id: ({ record }) => record.id,
    buyer: ({ record }) => record.buyer,
    supplier: ({ record }) => record.supplier,
    tier: ({ record }) => record.tier,
    what: ({ record }) => record.what ?? null,
    price: ({ record }) => record.price ?? null,
    unitPrice: ({ record }) => record.unitPrice ?? null,
    unit: ({ record }) => record.unit ?? null,
    evidence: ({ record }) => record.evidence,
    inferredFrom: ({ record }) => [...record.inferredFrom],
    under: ({ record }) => [...record.under],
    closesLoop: ({ record }) => record.closesLoop,
    test: ({ record, view }, _arguments, { reader }) => record.test ?? reader(view.asOf).priceTests.load(record.id),
    workplaces: ({ record }) => [...record.workplaces],
    on: ({ record }) => record.on ?? null,
    later: ({ record, view }, _arguments, { deps }) => isLater(record.on, view.asOf ?? deps.today()),
  },
};
