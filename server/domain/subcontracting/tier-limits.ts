/** Chains that go deeper below a contract than the law of its place permits as a rule: dated data of server/regimes/thresholds.yaml. */
import type { Day } from '../dates.ts';
import type { ContractKind } from '../model.ts';
import type { Price } from '../money.ts';
import { type Message, type MissingFact, message, param } from '../outcome.ts';
import { placesAround } from '../places.ts';
import { isBelow, rangeOfPrice } from '../range.ts';
import { sectorRelation } from '../wages/nace.ts';
import { deepestOf, type TieredContract, type TieredOfKind } from './depth.ts';
import type { EvidenceClass, Finding } from './finding.ts';
import type { TierLimit } from './rules.ts';

/** A contract as laws on tiers see it. */
export interface LimitedContract extends TieredContract {
  readonly kind?: ContractKind;
  readonly place?: string;
  readonly nace?: string;
  /** The first day of its work, or the day on which it was signed. */
  readonly begun?: Day;
  readonly price?: Price;
  readonly buyerKind?: string;
}

/** `contracts` hold what stands below the subjects, as far as any is held. A place that is not known is under no law. */
export function deeperThanLaw(
  limits: readonly TierLimit[],
  subjects: readonly LimitedContract[],
  contracts: readonly TieredOfKind[],
): readonly Finding[] {
  return limits.flatMap((limit) => {
    const within = subjects.flatMap((subject) => {
      const missing = missingFor(limit, subject);
      return missing === undefined ? [] : [{ subject, missing }];
    });
    if (within.length === 0) return [];
    const ways = waysDown(limit, contracts);
    return within.flatMap(({ subject, missing }) => judged(limit, subject, missing, ways));
  });
}

interface Ways {
  /** Surest first: contracts whose kind is known to be a tier, then all that may be; documented links before inferred ones. */
  readonly tried: readonly {
    readonly evidence: 'documented' | 'inferred';
    readonly down: (top: string) => readonly string[];
  }[];
  readonly all: ReadonlyMap<string, TieredOfKind>;
}

/** A sale of goods is no tier, and neither is what stands below it; of a contract whose kind nobody states it is not known. */
function waysDown({ kinds }: TierLimit, contracts: readonly TieredOfKind[]): Ways {
  const known = contracts.filter(({ kind }) => kind !== undefined && kinds.includes(kind));
  const possible = contracts.filter(({ kind }) => kind === undefined || kinds.includes(kind));
  const tried = [known, possible].flatMap((some) =>
    (['documented', 'inferred'] as const).map((evidence) => ({ evidence, down: deepestOf(some, evidence) })),
  );
  return { tried, all: new Map(contracts.map((contract) => [contract.id, contract])) };
}

function judged(
  limit: TierLimit,
  subject: LimitedContract,
  missing: readonly MissingFact[],
  { tried, all }: Ways,
): readonly Finding[] {
  for (const { evidence, down } of tried) {
    const path = down(subject.id);
    if (path.length <= limit.mostTiersBelow) continue;
    const unknown = path.filter((id) => all.get(id)?.kind === undefined);
    const asked = unknown.map((id) => ask('kind', id, all.get(id)?.supplier));
    return [findingOf(limit, subject, { path, evidence, missing: [...missing, ...asked], all })];
  }
  return [];
}

/** What has to be known for the law to apply; undefined where it does not. */
function missingFor(limit: TierLimit, subject: LimitedContract): readonly MissingFact[] | undefined {
  const { id, supplier, buyer, place, nace, begun, kind, price, buyerKind } = subject;
  if (place === undefined || !placesAround(place).some((one) => limit.places.includes(one))) return undefined;
  const sectors = limit.sectors.map((sector) => sectorRelation(nace, sector));
  if (sectors.every((one) => one === 'outside')) return undefined;
  if (begun !== undefined && (begun < limit.from || (limit.until !== undefined && begun >= limit.until)))
    return undefined;
  if (kind !== undefined && !limit.kinds.includes(kind)) return undefined;
  if (limit.buyer !== undefined && buyerKind !== undefined && buyerKind !== limit.buyer) return undefined;
  const value = againstLeast(limit, price);
  if (value === 'below') return undefined;
  return [
    ...(sectors.includes('inside') ? [] : [ask('sector', id, supplier)]),
    ...(begun === undefined ? [ask('days', id, supplier)] : []),
    ...(kind === undefined ? [ask('kind', id, supplier)] : []),
    ...(limit.buyer !== undefined && buyerKind === undefined ? [ask('public-buyer', id, buyer)] : []),
    ...(value === 'not_known' ? [ask('price', id, supplier)] : []),
    ...(value === 'between' && limit.leastPrice !== undefined
      ? [askValue('least-value', subject, limit.leastPrice)]
      : []),
    ...(value === 'other_currency' && limit.leastPrice !== undefined
      ? [askValue('price-in', subject, limit.leastPrice)]
      : []),
  ];
}

/** A value in another currency is not converted: it is not known whether it reaches the least. */
function againstLeast(
  { leastPrice }: TierLimit,
  price: Price | undefined,
): 'reached' | 'below' | 'between' | 'other_currency' | 'not_known' {
  if (leastPrice === undefined) return 'reached';
  if (price === undefined) return 'not_known';
  if (price.currency !== leastPrice.currency) return 'other_currency';
  const { least, most } = rangeOfPrice(price);
  if (least !== undefined && !isBelow(least, leastPrice.always)) return 'reached';
  if (most !== undefined && isBelow(most, leastPrice.never)) return 'below';
  // The price is held; from which value on the rule held then is not.
  return least !== undefined && most !== undefined ? 'between' : 'not_known';
}

function askValue(
  name: string,
  { id, buyer }: LimitedContract,
  least: NonNullable<TierLimit['leastPrice']>,
): MissingFact {
  const params = {
    ...{ contract: param.contract(id), currency: param.text(least.currency) },
    ...{ never: param.decimal(least.never.toString()), always: param.decimal(least.always.toString()) },
  };
  return { ...message(`undeclared.missing.${name}`, params), holder: buyer };
}

function ask(name: string, contract: string, holder: string | undefined): MissingFact {
  const asked = message(`undeclared.missing.${name}`, { contract: param.contract(contract) });
  return holder === undefined ? asked : { ...asked, holder };
}

interface Found {
  readonly path: readonly string[];
  readonly evidence: EvidenceClass;
  readonly missing: readonly MissingFact[];
  readonly all: ReadonlyMap<string, TieredOfKind>;
}

function findingOf(limit: TierLimit, subject: LimitedContract, { path, evidence, missing, all }: Found): Finding {
  const number = (count: number) => param.decimal(String(count));
  const at = { contract: param.contract(subject.id) };
  const contracts = param.list(path.map((id) => param.contract(id)));
  const law: Message = message('undeclared.step.law-tiers', {
    ...at,
    most: number(limit.mostTiersBelow),
    place: param.text(subject.place ?? ''),
  });
  return {
    ...{ key: `depth-law ${limit.places.join(' ')} ${subject.id}`, kind: 'depth' as const, evidence },
    answer: missing.length === 0 ? 'candidate' : 'cannot_tell',
    what: message('undeclared.what.depth-law'),
    parties: [...new Set([subject.supplier, ...path.flatMap((id) => all.get(id)?.supplier ?? [])])],
    contracts: [subject.id, ...path],
    steps: [
      { ...law, citation: limit.cite },
      message(`undeclared.step.tiers-${evidence === 'documented' ? 'documented' : 'inferred'}`, {
        ...{ ...at, tiers: number(path.length), contracts },
      }),
    ],
    missing: missing.length > 0 ? missing : [ask('exception', subject.id, subject.buyer)],
    notSaid: [message('undeclared.not-said.depth-law')],
  };
}
