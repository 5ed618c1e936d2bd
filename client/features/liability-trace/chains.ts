/** Which chains of the claim a party stands in, and how far above the employer. */
import type { ChainPartsFragment } from '../../generated/operations.ts';
import { sum } from '../../ui/decimal.ts';
import type { TraceData } from './trace.ts';

type Link = ChainPartsFragment['links'][number];

/** One contract that hours of the claim were worked under, with all above it. */
export interface ClaimChain {
  readonly letter: string;
  readonly contract: string;
  readonly what: string | undefined;
  readonly workplaces: readonly string[];
  readonly lines: readonly string[];
  /** Steps above the employer by party, counted the longest way round with loops set aside. */
  readonly depthOf: ReadonlyMap<string, number>;
  /** Parties reached from below only through an inferred link. */
  readonly inferredBelow: ReadonlySet<string>;
}

function upward(start: string, linkOf: ReadonlyMap<string, Link>): ReadonlyMap<string, number> {
  const depth = new Map<string, number>([[start, 1]]);
  const queue = [start];
  // A contract is walked again only when it is reached the longer way; the bound ends a loop that nobody marked.
  for (let at = 0; at < queue.length && at < 5000; at += 1) {
    const from = queue[at] ?? '';
    for (const above of linkOf.get(from)?.under ?? []) {
      const next = (depth.get(from) ?? 0) + 1;
      const link = linkOf.get(above);
      if (!link || link.closesLoop || next > linkOf.size + 1 || (depth.get(above) ?? 0) >= next) continue;
      depth.set(above, next);
      queue.push(above);
    }
  }
  return depth;
}

function inferredAbove(contracts: ReadonlyMap<string, number>, linkOf: ReadonlyMap<string, Link>): ReadonlySet<string> {
  const documented = new Set<string>();
  const inferred = new Set<string>();
  for (const id of contracts.keys()) {
    const link = linkOf.get(id);
    for (const above of link?.under ?? [])
      (link?.evidence === 'inferred' ? inferred : documented).add(linkOf.get(above)?.buyer ?? '');
  }
  return new Set([...inferred].filter((party) => !documented.has(party)));
}

/** Hours of the lines worked under this chain; unknown as soon as one line does not say. */
export function hoursOf(chain: ClaimChain, trace: TraceData): string | undefined {
  const hours = trace.claim.lines.filter((line) => chain.lines.includes(line.id)).map((line) => line.hours);
  return hours.length > 0 && hours.every((one) => one != null) ? sum(hours.map((one) => one ?? '0')) : undefined;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

export function claimChains(trace: TraceData): readonly ClaimChain[] {
  const linkOf = new Map((trace.chain?.links ?? []).map((link) => [link.id, link]));
  const contracts = [
    ...new Set(trace.claim.lines.flatMap((line) => (line.contract && !line.contractUnknown ? [line.contract.id] : []))),
  ];
  return contracts.map((contract, at) => {
    const lines = trace.claim.lines.filter((line) => line.contract?.id === contract);
    const contractsUp = upward(contract, linkOf);
    const depthOf = new Map<string, number>();
    for (const [id, depth] of contractsUp) {
      const buyer = linkOf.get(id)?.buyer;
      if (buyer && buyer !== trace.claim.employer?.id) depthOf.set(buyer, Math.max(depth, depthOf.get(buyer) ?? 0));
    }
    const held = lines[0]?.contract;
    return {
      letter: LETTERS[at] ?? String(at + 1),
      contract,
      what: held?.what ?? held?.label,
      workplaces: (held?.workplaces ?? []).map((place) => place.name ?? place.id),
      lines: lines.map((line) => line.id),
      depthOf,
      inferredBelow: inferredAbove(contractsUp, linkOf),
    };
  });
}
