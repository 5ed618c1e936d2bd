/** Chains that go deeper below a contract than the contract itself permits; limits of laws are in tier-limits.ts. */
import { placeTiers } from '../chain/tiers.ts';
import type { Contract, ContractKind } from '../model.ts';
import { message, param } from '../outcome.ts';
import type { EvidenceClass, Finding } from './finding.ts';

export type TieredContract = Pick<Contract, 'id' | 'buyer' | 'supplier' | 'under'>;

export interface Permitted {
  readonly contract: string;
  /** Tiers of contracts below it: 0 where nothing may be subcontracted. */
  readonly mostTiersBelow: number;
}

export type TieredOfKind = TieredContract & { readonly kind?: ContractKind };

/**
 * First what is sure: contracts known to be tiers, over documented links; only what those do not show rests on contracts of a
 * kind that nobody states, or on inferred links. A sale of goods is no subcontract, and neither is what stands below it.
 */
export function deeperThanPermitted(
  permitted: readonly Permitted[],
  contracts: readonly TieredOfKind[],
): readonly Finding[] {
  const possible = contracts.filter(({ kind }) => kind !== 'sale');
  const known = possible.filter(({ kind }) => kind !== undefined);
  const ways = [known, possible].flatMap((some) =>
    (['documented', 'inferred'] as const).map((evidence) => ({ evidence, down: deepestOf(some, evidence) })),
  );
  const held = new Map(contracts.map((contract) => [contract.id, contract]));
  return permitted.flatMap((limit) => {
    for (const { evidence, down } of ways) {
      const path = down(limit.contract);
      if (path.length > limit.mostTiersBelow) return [findingOf(limit, path, evidence, held)];
    }
    return [];
  });
}

/** Of any contract the longest way down among these, with documented links alone or with inferred ones too. */
export function deepestOf(
  contracts: readonly TieredContract[],
  evidence: 'documented' | 'inferred',
): (top: string) => readonly string[] {
  const below = groupByUpper(contracts, evidence === 'inferred');
  return (top) => deepestBelow(top, below);
}

type Below = ReadonlyMap<string, readonly string[]>;

function groupByUpper(contracts: readonly TieredContract[], withInferred: boolean): Below {
  const below = new Map<string, string[]>();
  for (const { id, under } of contracts) {
    for (const { contract, evidence } of under) {
      if (evidence === 'inferred' && !withInferred) continue;
      below.set(contract, [...(below.get(contract) ?? []), id]);
    }
  }
  return below;
}

/** The longest way down, one contract a tier, loops set aside. */
function deepestBelow(top: string, below: Below): readonly string[] {
  const reached = new Set([top]);
  const links: { contract: string; buyer: string; supplier: string }[] = [];
  for (const upper of reached) {
    for (const lower of below.get(upper) ?? []) {
      links.push({ contract: `${upper} ${lower}`, buyer: upper, supplier: lower });
      reached.add(lower);
    }
  }
  const { tierOf, closing } = placeTiers(links, [top]);
  const above = new Map<string, string[]>();
  for (const { contract, buyer, supplier } of links)
    if (!closing.has(contract)) above.set(supplier, [...(above.get(supplier) ?? []), buyer]);
  let at = [...reached].reduce((a, b) => ((tierOf.get(b) ?? 0) > (tierOf.get(a) ?? 0) ? b : a), top);
  const path: string[] = [];
  for (let tier = tierOf.get(at) ?? 0; tier > 0; tier -= 1) {
    path.unshift(at);
    at = above.get(at)?.find((upper) => tierOf.get(upper) === tier - 1) ?? top;
  }
  return path;
}

function findingOf(
  { contract, mostTiersBelow }: Permitted,
  path: readonly string[],
  evidence: EvidenceClass,
  held: ReadonlyMap<string, TieredOfKind>,
): Finding {
  const unknown = path.filter((id) => held.get(id)?.kind === undefined);
  const number = (count: number) => param.decimal(String(count));
  const contracts = param.list(path.map((id) => param.contract(id)));
  const parties = [contract, ...path].flatMap((id) => held.get(id)?.supplier ?? []);
  const at = { contract: param.contract(contract) };
  return {
    ...{
      key: `depth ${contract}`,
      kind: 'depth',
      answer: unknown.length === 0 ? 'candidate' : 'cannot_tell',
      evidence,
    },
    what: message('undeclared.what.depth'),
    parties: [...new Set(parties)],
    contracts: [contract, ...path],
    steps: [
      message('undeclared.step.most-tiers', { ...at, most: number(mostTiersBelow) }),
      message(`undeclared.step.tiers-${evidence}`, { ...at, tiers: number(path.length), contracts }),
    ],
    missing:
      unknown.length === 0
        ? [{ ...message('undeclared.missing.consent', at), ...holderOf(held.get(contract)) }]
        : unknown.map((id) => ({
            ...message('undeclared.missing.kind', { contract: param.contract(id) }),
            ...holderOf(held.get(id)),
          })),
    notSaid: [message('undeclared.not-said.depth')],
  };
}

const holderOf = (contract: TieredContract | undefined) => (contract === undefined ? {} : { holder: contract.buyer });
