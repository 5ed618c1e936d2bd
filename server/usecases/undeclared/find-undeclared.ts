/** Signs of undeclared subcontracting around one organisation: candidates to ask about, with what each rests on. */

import type { Json } from '../../../schema/graph.ts';
import type { Day } from '../../domain/dates.ts';
import { SolidaryError } from '../../domain/errors.ts';
import { placesAround } from '../../domain/places.ts';
import { hoursByMonth } from '../../domain/subcontracting/by-month.ts';
import { deeperThanPermitted } from '../../domain/subcontracting/depth.ts';
import type { Finding } from '../../domain/subcontracting/finding.ts';
import { type HoursFinding, hoursAgainstWorkforce } from '../../domain/subcontracting/hours.ts';
import type { HoursSubject, MonthsHours } from '../../domain/subcontracting/judge-months.ts';
import { labourOnlyLayers } from '../../domain/subcontracting/labour-only.ts';
import { ruleOn, type UndeclaredRules } from '../../domain/subcontracting/rules.ts';
import { successorFirms } from '../../domain/subcontracting/successors.ts';
import { deeperThanLaw } from '../../domain/subcontracting/tier-limits.ts';
import { looseAmong, type WorkContract, worksOf } from '../../domain/subcontracting/work.ts';
import type { View } from '../../store/store.ts';
import { walkNetwork } from '../chains/load-network.ts';
import type { Deps } from '../deps.ts';
import { declaredWorkersOf } from '../facts/declared-workers.ts';
import { known } from '../facts/values.ts';
import { Turns } from '../turns.ts';
import { type Addresses, addressesIn } from './addresses.ts';
import { firmPairs } from './firm-pairs.ts';
import {
  byId,
  contractsUnder,
  headcountsOf,
  limitedContracts,
  withInferredLinks,
  workContracts,
} from './work-contracts.ts';
import { workplaceHours } from './workplace-hours.ts';

export type { MonthsHours } from '../../domain/subcontracting/judge-months.ts';

export type AnyFinding = Finding | HoursFinding;

export interface Undeclared {
  readonly organisation: string;
  readonly asOf: Day;
  readonly findings: readonly AnyFinding[];
  /** Hours under what it supplies, month by month. */
  readonly months: readonly MonthsHours[];
  readonly leftOut: LeftOut;
}

/** What was not looked at, because there is too much of it. */
export interface LeftOut {
  readonly contracts: number;
  readonly workplaces: number;
  readonly firms: number;
  /** True where more organisations are held than addresses were read of. */
  readonly addresses: boolean;
}

export interface UndeclaredRequest {
  readonly organisation: string;
  readonly asOf: Day;
  readonly view: View;
  /** Aborted once nobody waits for the answer any more. */
  readonly signal?: AbortSignal | undefined;
}

/** On either side; of an organisation with more, hours are not held against workers. */
const MOST_CONTRACTS = 500;
const MOST_WORKPLACES = 20;
const MOST_BELOW = 5_000;

/** Throws `not-found` for an organisation that is not held. */
export async function findUndeclared(
  deps: Pick<Deps, 'store' | 'thresholds'>,
  request: UndeclaredRequest,
): Promise<Undeclared> {
  const { organisation: id, asOf, signal } = request;
  const { store } = deps;
  const turns = new Turns(signal);
  const rules = deps.thresholds.undeclared;
  const view: View = { ...request.view, asOf };
  const record = await store.record('Organisation', id, view);
  if (record === undefined) throw new SolidaryError('not-found', { what: 'organisation', id });
  const allSupplied = byId(await store.contractsSuppliedBy([id], view));
  const allBought = byId(await store.contractsBoughtBy([id], view));
  const [supplyRecords, buyRecords] = [allSupplied, allBought].map((all) => all.slice(0, MOST_CONTRACTS));
  const supplied = await workContracts(store, supplyRecords ?? [], view);
  const bought = withInferredLinks(await workContracts(store, buyRecords ?? [], view), supplied);
  const contractsLeftOut = allSupplied.length + allBought.length - supplied.length - bought.length;
  const { facts } = await store.partyFile([id], [], view);
  const counts = headcountsOf(id, facts);
  // What was passed on takes hours off whenever it begins; work that had not begun on the day asked is not looked at.
  const begun: Begun = (contract) => hasBegun(contract, asOf);
  const under = await contractsUnder(store, supplied, view);
  const works = worksOf(supplied.filter(begun), byId([...supplied, ...bought, ...under]));
  const subject: HoursSubject = { of: 'supplier', id, works, loose: looseAmong(bought), counts };
  const places = await workplacesOf(deps, supplied, view, { begun, turns });
  const subjects = contractsLeftOut > 0 ? [] : [subject, ...places.subjects];
  let read: Addresses | undefined;
  const addresses = async () => (read ??= await addressesIn(store, view));
  const mostAtAddress = ruleOn(rules.successors, asOf)?.mostAtAddress ?? 0;
  const deep = await tooDeep(deps, id, [...supplied, ...bought].filter(begun), rules, view);
  const hours = await hoursFindings(subjects, rules, turns);
  const { pairs, leftOut: firms } = await firmPairs(store, record, { view, addresses, mostAtAddress });
  return {
    ...{ organisation: id, asOf },
    findings: [
      ...hours,
      ...labourOnlyLayers(
        {
          ...{ upper: byId([...supplied, ...bought]).filter(begun), lower: bought.filter(begun) },
          ...{ asOf, declaredAt: places.declaredAt },
          counts: (party) => (party === id ? counts : []),
        },
        rules,
      ),
      ...deep.findings,
      ...successorFirms(pairs, asOf, rules),
    ],
    months: contractsLeftOut > 0 ? [] : hoursByMonth(subject, rules),
    leftOut: {
      ...{ contracts: contractsLeftOut + deep.leftOut, workplaces: places.leftOut, firms },
      addresses: read?.whole === false,
    },
  };
}

async function hoursFindings(
  subjects: readonly HoursSubject[],
  rules: UndeclaredRules,
  turns: Turns,
): Promise<readonly HoursFinding[]> {
  const findings: HoursFinding[] = [];
  for (const subject of subjects) {
    await turns.step();
    const found = hoursAgainstWorkforce(subject, rules);
    if (found !== undefined) findings.push(found);
  }
  await turns.step();
  return findings;
}

type Dated = { readonly from?: Json | undefined; readonly signed?: Json | undefined };
type Begun = (contract: Dated) => boolean;

/** Of one without a day nobody knows: it is looked at. */
function hasBegun({ from, signed }: Dated = {}, asOf: Day | undefined): boolean {
  const on = from ?? signed;
  return asOf === undefined || typeof on !== 'string' || on <= asOf;
}

async function workplacesOf(
  { store }: Pick<Deps, 'store'>,
  supplied: readonly WorkContract[],
  view: View,
  { begun, turns }: { readonly begun: Begun; readonly turns: Turns },
) {
  const ids = [...new Set(supplied.flatMap(({ workplaces = [] }) => workplaces))].sort();
  const records = await store.records('Workplace', ids.slice(0, MOST_WORKPLACES), view);
  const subjects: HoursSubject[] = [];
  for (const record of records) {
    await turns.step();
    const subject = await workplaceHours(store, record, view, begun);
    if (subject !== undefined) subjects.push(subject);
  }
  const declared = new Map(records.map((record) => [record.id, declaredWorkersOf(record)?.most]));
  const declaredAt = (workplace: string) => declared.get(workplace);
  return {
    subjects,
    declaredAt,
    leftOut: Math.max(0, ids.length - MOST_WORKPLACES) + records.length - subjects.length,
  };
}

/** Only the links are read of what stands further below, and only where a contract or a law says how deep it may go. */
async function tooDeep(
  { store }: Pick<Deps, 'store'>,
  organisation: string,
  contracts: readonly WorkContract[],
  rules: UndeclaredRules,
  view: View,
): Promise<{ readonly findings: readonly Finding[]; readonly leftOut: number }> {
  const permitted = contracts.flatMap(({ id, mostTiersBelow }) =>
    mostTiersBelow === undefined ? [] : [{ contract: id, mostTiersBelow }],
  );
  const places = new Set(rules.tierLimits.flatMap((limit) => limit.places));
  const under = contracts.filter(({ terms }) => placesAround(terms.place ?? '').some((one) => places.has(one)));
  if (permitted.length + under.length === 0) return { findings: [], leftOut: 0 };
  const found = await walkNetwork(store, organisation, view, { maxContracts: MOST_BELOW });
  // Links up to what the organisation supplies are inferred here, which the network, beginning with what it buys, lacks.
  const all = byId([
    ...contracts,
    ...found.contracts.filter(({ id }) => hasBegun(found.records.get(id)?.values, view.asOf)),
  ]);
  const kindOf = (id: string) => found.records.get(id)?.values.kind as WorkContract['kind'];
  const ofKind = all.map((one) => known({ ...one, kind: 'kind' in one ? (one as WorkContract).kind : kindOf(one.id) }));
  const limited = await limitedContracts(store, under, view);
  const findings = [...deeperThanPermitted(permitted, ofKind), ...deeperThanLaw(rules.tierLimits, limited, ofKind)];
  return { findings, leftOut: found.cutOff?.atLeast ?? 0 };
}
