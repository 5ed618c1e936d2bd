/** Who may be liable for a claim that is held: facts from the store, law from the regimes, the answer from the domain. */
import { type Day, overlaps } from '../../domain/dates.ts';
import { SolidaryError } from '../../domain/errors.ts';
import type { TraceAnswer } from '../../domain/liability/answer.ts';
import { type DebtDeadline, debtDeadlines } from '../../domain/liability/debt-clocks.ts';
import { regimesAsked, trace } from '../../domain/liability/trace.ts';
import type { Claim, TraceFacts } from '../../domain/model.ts';
import type { ClaimFile, PartyFile, StoredRecord, View } from '../../store/store.ts';
import { type Chain, loadChain } from '../chains/load-chain.ts';
import type { Deps } from '../deps.ts';
import { claimedOn, claimOf, knowledgeOf } from '../facts/claim.ts';
import { contractOf } from '../facts/contract.ts';
import { namesIn } from '../facts/names.ts';
import { partiesOf } from '../facts/party.ts';
import { disputesOf, namedIn } from './disputes.ts';
import { loadRelations } from './load-relations.ts';
import { type DisputedValue, mayDiffer, readDisputed } from './read-disputed.ts';
import { actsWithSayers } from './sayers.ts';

export interface TraceQuestion {
  /** Record id of the claim. */
  readonly claim: string;
  readonly asOf: Day;
  /** Regime versions asked for; absent = the law of the place. */
  readonly regimes?: readonly string[];
  readonly view: View;
}

export interface TraceResult {
  readonly answer: TraceAnswer;
  readonly facts: TraceFacts;
  readonly chain: Chain;
  readonly file: ClaimFile;
  /** The clocks of the debt itself, one entry a line. */
  readonly debt: readonly DebtDeadline[];
  /** Ids of every record that the answer rests on. */
  readonly records: readonly string[];
  /** Names of parties, numbers of contracts and lines, by id. */
  readonly names: (id: string) => string | undefined;
}

/** Throws `not-found` for a claim or a regime that is not held. */
export async function traceLiability(
  deps: Pick<Deps, 'store' | 'regimes' | 'debtClocks'>,
  question: TraceQuestion,
): Promise<TraceResult> {
  refuseUnknownRegimes(question.regimes, deps);
  const view: View = { ...question.view, asOf: question.asOf };
  const held = await deps.store.claimFile(question.claim, view);
  if (held === undefined) throw new SolidaryError('not-found', { what: 'claim', id: question.claim });
  const file = claimedOn(held, question.asOf);
  const claim = claimOf(file.claim, file.lines);
  const filter = question.regimes === undefined ? {} : { regimes: question.regimes };
  const disputed = await readDisputed(deps.store, [file.claim, ...file.lines], view);
  const own = { claim, events: file.events, knowledge: file.knowledge, ...filter };
  const climb = [...(await contractsToClimb(claim, deps, view)), ...namedIn(disputed, 'Contract')];
  const matter = await gatherMatter(deps, own, climb, view, { lines: file.lines, disputed });
  const { facts, chain } = matter;
  return {
    ...{ answer: trace(facts, deps.regimes), facts, chain, file },
    debt: debtDeadlines(facts, deps.debtClocks),
    records: [...recordsOf(file, matter.found), ...chain.contracts.map(({ id }) => id), ...matter.records],
    names: namesOf(facts, file),
  };
}

/** What is said of a matter itself: a claim that is held, or one that is supposed. */
export interface OwnFacts extends Pick<TraceFacts, 'claim' | 'regimes'> {
  readonly events: ClaimFile['events'];
  readonly knowledge: ClaimFile['knowledge'];
}

interface Matter {
  readonly facts: TraceFacts;
  readonly chain: Chain;
  readonly found: PartyFile;
  readonly records: readonly string[];
}

/** Of a claim that is held: its lines, and what is said otherwise of it and of them. */
interface Stated extends Pick<ClaimFile, 'lines'> {
  readonly disputed: readonly DisputedValue[];
}

/** The chain above the contracts, and what is held of everybody in it, as of the day of the view. */
export async function gatherMatter(
  deps: Pick<Deps, 'store' | 'regimes'>,
  { claim, events, knowledge, ...filter }: OwnFacts,
  climb: readonly string[],
  view: View & { readonly asOf?: Day },
  stated: Stated = { lines: [], disputed: [] },
): Promise<Matter> {
  const chain = await loadChain(deps.store, climb, view);
  const disputed = [...stated.disputed, ...(await readDisputed(deps.store, chain.disputed, view))];
  const matter = [...partiesOfMatter(claim, chain, events), ...namedIn(disputed, 'Organisation')];
  const related = await loadRelations(deps.store, regimesAsked({ claim, ...filter }, deps.regimes), matter, view);
  const parties = [...new Set([...matter, ...related.parties])];
  const ids = chain.contracts.map((contract) => contract.id);
  const found = await deps.store.partyFile(parties, ids, view);
  const organisations = await deps.store.records('Organisation', parties, view);
  const told = [...events, ...found.events];
  const acts = await actsWithSayers(deps.store, told, view);
  const held: TraceFacts = {
    asOf: view.asOf as Day,
    ...filter,
    parties: partiesOf(parties, organisations, found.facts),
    contracts: chain.contracts,
    claim,
    events: acts.map((act, nth) => ({
      ...act,
      ...idOf(told[nth]),
      ...(nth < events.length ? {} : { elsewhere: true as const }),
    })),
    knowledge: [...knowledge, ...found.knowledge].flatMap((one) =>
      knowledgeOf(one).map((said) => ({ ...said, ...idOf(one) })),
    ),
    relations: related.relations,
  };
  const beside = [...told, ...knowledge, ...found.knowledge, ...found.facts, ...organisations];
  const disputes = disputesOf([...disputed, ...(await readDisputed(deps.store, beside, view))], {
    ...{ facts: held, lines: stated.lines, organisations, partyFacts: found.facts },
  });
  const facts = disputes.length === 0 ? held : { ...held, disputed: disputes };
  return { facts, chain, found, records: [...related.records, ...parties] };
}

/** By which a value that is disputed finds what was made of its record. */
const idOf = (record: StoredRecord | undefined): { readonly id?: string } =>
  record !== undefined && mayDiffer(record) ? { id: record.id } : {};

/** The employer, everybody in the chain, and whoever acted or was told in the claim's own events: a fund, say. */
function partiesOfMatter(claim: Claim, chain: Chain, events: ClaimFile['events']): readonly string[] {
  const inChain = chain.contracts.flatMap((contract) => [contract.buyer, contract.supplier]);
  const inEvents = events.flatMap(({ values: { by, to } }) => [...(by === undefined ? [] : [by]), ...(to ?? [])]);
  return [...new Set([claim.employer, ...inChain, ...inEvents])];
}

function recordsOf(file: ClaimFile, found: PartyFile): readonly string[] {
  const stated = [file.claim, ...file.lines, ...file.events, ...file.knowledge];
  return [...stated, ...found.facts, ...found.events, ...found.knowledge].map((record) => record.id);
}

function refuseUnknownRegimes(asked: readonly string[] | undefined, deps: Pick<Deps, 'regimes'>): void {
  for (const id of asked ?? []) {
    if (!deps.regimes.some((regime) => regime.id === id)) throw new SolidaryError('not-found', { what: 'regime', id });
  }
}

/** The contracts that the lines name; for a line whose contract is not known, all that it could be. */
async function contractsToClimb(claim: Claim, deps: Pick<Deps, 'store'>, view: View): Promise<readonly string[]> {
  const named = claim.lines.flatMap((line) => (typeof line.contract === 'string' ? [line.contract] : []));
  const open = claim.lines.filter((line) => line.contract === null);
  if (open.length === 0) return named;
  const supplied = (await deps.store.contractsSuppliedBy([claim.employer], view)).map((record) => contractOf(record));
  return [
    ...named,
    ...supplied.filter((contract) => open.some((line) => overlaps(contract, line))).map((contract) => contract.id),
  ];
}

/** Made once one is asked for: of many claims the answers are read, and not told. */
function namesOf(facts: TraceFacts, file: ClaimFile): (id: string) => string | undefined {
  let names: Map<string, string> | undefined;
  return (id) => {
    names ??= namesHeld(facts, file);
    return names.get(id);
  };
}

function namesHeld(facts: TraceFacts, file: ClaimFile): Map<string, string> {
  const names = namesIn(facts.parties, facts.contracts);
  for (const line of file.lines) if (line.values.number !== undefined) names.set(line.id, line.values.number);
  return names;
}
