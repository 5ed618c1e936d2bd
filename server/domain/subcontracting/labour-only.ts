/**
 * Layers that add labour and nothing else: a contract for the supply of labour, or one who buys on the same work and has
 * no workers of its own, or keeps next to nothing of its price.
 */
import type { Day } from '../dates.ts';
import type { Contract } from '../model.ts';
import { message, param, type Step } from '../outcome.ts';
import type { Finding } from './finding.ts';
import { type Answered, keepsNothing } from './kept-share.ts';
import { ruleOn, type UndeclaredRules } from './rules.ts';
import { sameWork } from './same-work.ts';
import type { WorkContract } from './work.ts';
import { fewestHeads, type Headcount, workerDays } from './workforce.ts';

export interface LabourOnlyFacts {
  /** Contracts whose kind and supplier are looked at. */
  readonly upper: readonly WorkContract[];
  /** Contracts that may be performed under them. */
  readonly lower: readonly WorkContract[];
  readonly counts: (party: string) => readonly Headcount[];
  /** Workers declared at a workplace, or the most that may be. */
  readonly declaredAt: (workplace: string) => number | undefined;
  readonly asOf: Day;
}

export function labourOnlyLayers(facts: LabourOnlyFacts, rules: UndeclaredRules): readonly Finding[] {
  return facts.upper.flatMap((upper) => [...supplyOfLabour(upper), ...intermediary(upper, facts, rules)]);
}

function supplyOfLabour({ id, kind, buyer, supplier }: Contract): readonly Finding[] {
  if (kind !== 'labour_supply') return [];
  const params = { supplier: param.party(supplier), buyer: param.party(buyer), contract: param.contract(id) };
  return [
    {
      ...{ key: `labour supply ${id}`, kind: 'labour_only', answer: 'candidate', evidence: 'documented' },
      what: message('undeclared.what.labour-supply'),
      ...{ parties: [supplier, buyer], contracts: [id] },
      steps: [message('undeclared.step.labour-supply', params)],
      missing: [{ ...message('undeclared.missing.licence', { party: param.party(supplier) }), holder: supplier }],
      notSaid: [message('undeclared.not-said.labour-supply')],
    },
  ];
}

interface Passed {
  readonly contract: WorkContract;
  readonly inferred: boolean;
  readonly agrees: readonly string[];
}

/** A trader who sells goods on is none: what it buys is the goods, not the work. */
function intermediary(upper: WorkContract, facts: LabourOnlyFacts, rules: UndeclaredRules): readonly Finding[] {
  if (upper.kind === 'sale') return [];
  const passed = facts.lower.flatMap((contract): readonly Passed[] => {
    const link = contract.under.find((one) => one.contract === upper.id);
    const agrees = sameWork(upper, contract);
    if (link === undefined || agrees === undefined || contract.buyer !== upper.supplier) return [];
    return [{ contract, inferred: link.evidence === 'inferred', agrees }];
  });
  if (passed.length === 0) return [];
  const lower = passed.map(({ contract }) => contract);
  const parts = [noWorkers(upper, facts), keepsNothing(upper, lower, ruleOn(rules.keptShares, facts.asOf))];
  const isMet = parts.some(({ state }) => state === 'met');
  if (parts.every(({ state }) => state === 'unmet')) return [];
  const answer = isMet && upper.kind !== undefined ? 'candidate' : 'cannot_tell';
  const inferred = passed.some((one) => one.inferred);
  return [
    {
      ...{ key: `layer ${upper.id}`, kind: 'labour_only', answer },
      evidence: inferred ? 'inferred' : parts[0]?.state === 'met' ? 'documented' : 'computed',
      what: message(`undeclared.what.layer-${answer}`),
      parties: [upper.supplier],
      contracts: [upper.id, ...lower.map(({ id }) => id)],
      steps: [...passed.map((one) => sameWorkStep(upper, one)), ...parts.flatMap(({ steps }) => steps)],
      missing: [...(upper.kind === undefined ? [kindMissing(upper)] : []), ...parts.flatMap(({ missing }) => missing)],
      notSaid: [message('undeclared.not-said.layer')],
    },
  ];
}

function sameWorkStep(upper: WorkContract, { contract, agrees, inferred }: Passed): Step {
  const params = {
    ...{ upper: param.contract(upper.id), lower: param.contract(contract.id) },
    agrees: param.list(agrees.map((one) => param.code(one))),
  };
  return message(`undeclared.step.same-work-${inferred ? 'inferred' : 'documented'}`, params);
}

const kindMissing = ({ id, buyer }: WorkContract) => ({
  ...message('undeclared.missing.kind', { contract: param.contract(id) }),
  holder: buyer,
});

/**
 * No workers at all, on any day of the contract: on other days it may have had some. Or none at any of its workplaces. Of
 * numbers that differ for the same days nobody knows which is right.
 */
function noWorkers(upper: WorkContract, { counts, declaredAt }: LabourOnlyFacts): Answered {
  const { supplier, from, until, id, workplaces = [] } = upper;
  const party = param.party(supplier);
  const contract = param.contract(id);
  const isDated = from !== undefined && until !== undefined && from < until;
  const held = counts(supplier);
  if (isDated && workerDays(held, { from, until }).most?.isZero())
    return met(message('undeclared.step.no-workers', { party, contract }));
  if (workplaces.length > 0 && workplaces.every((place) => declaredAt(place) === 0))
    return met(message('undeclared.step.no-workers-there', { contract }));
  if (isDated && fewestHeads(held, { from, until }) > 0) return { state: 'unmet', steps: [], missing: [] };
  const ask = { ...message('undeclared.missing.head-count', { party }), holder: supplier };
  return { state: 'missing', steps: [], missing: [ask] };
}

const met = (step: Step): Answered => ({ state: 'met', steps: [step], missing: [] });
