/** Who may be liable for a claim that is held: facts from the store, law from the regimes, the answer from the domain. */
import { type Day, overlaps } from '../domain/dates.ts';
import { SolidaryError } from '../domain/errors.ts';
import type { TraceAnswer } from '../domain/liability/answer.ts';
import { type DebtDeadline, debtDeadlines } from '../domain/liability/debt-clocks.ts';
import type { RegimeVersion } from '../domain/liability/regime.ts';
import { regimesAsked, trace } from '../domain/liability/trace.ts';
import type { Claim, TraceFacts } from '../domain/model.ts';
import type { ClaimFile, View } from '../store/store.ts';
import type { Deps } from './deps.ts';
import { claimOf, eventOf, knowledgeOf } from './facts/claim.ts';
import { contractOf } from './facts/contract.ts';
import { partiesOf } from './facts/party.ts';
import { type Chain, loadChain } from './load-chain.ts';
import { asksForRelations, loadRelations, type Relations } from './load-relations.ts';

const NO_RELATIONS: Relations = { relations: [], records: [] };

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
  const file = await deps.store.claimFile(question.claim, view);
  if (file === undefined) throw new SolidaryError('not-found', { what: 'claim', id: question.claim });
  const claim = claimOf(file.claim, file.lines);
  const chain = await loadChain(deps.store, await contractsToClimb(claim, deps, view), view);
  const filter = question.regimes === undefined ? {} : { regimes: question.regimes };
  const asked = regimesAsked({ claim, ...filter }, deps.regimes);
  const { parties, related } = await partiesOfMatter({ claim, chain, file }, asked, deps, view);
  const found = await deps.store.partyFile(
    parties,
    chain.contracts.map((contract) => contract.id),
    view,
  );
  const organisations = await deps.store.records('Organisation', parties, view);
  const facts: TraceFacts = {
    asOf: question.asOf,
    ...filter,
    parties: partiesOf(parties, organisations, found.facts),
    contracts: chain.contracts,
    claim,
    events: [...file.events, ...found.events].map(eventOf),
    knowledge: [...file.knowledge, ...found.knowledge].flatMap(knowledgeOf),
    relations: related.relations,
  };
  const stated = [file.claim, ...file.lines, ...file.events, ...file.knowledge];
  const records = [...stated, ...found.facts, ...found.events, ...found.knowledge].map((record) => record.id);
  return {
    answer: trace(facts, deps.regimes),
    facts,
    chain,
    file,
    debt: debtDeadlines(facts, deps.debtClocks),
    records: [...records, ...chain.contracts.map((contract) => contract.id), ...related.records, ...parties],
    names: namesOf(facts, file),
  };
}

/**
 * The employer, everybody in the chain, whoever acted or was told in the claim's own events (a fund, say), and whoever
 * stands beside them where a rule asks for that.
 */
async function partiesOfMatter(
  { claim, chain, file }: { readonly claim: Claim; readonly chain: Chain; readonly file: ClaimFile },
  asked: readonly RegimeVersion[],
  deps: Pick<Deps, 'store'>,
  view: View,
): Promise<{ readonly parties: readonly string[]; readonly related: Relations }> {
  const inContracts = chain.contracts.flatMap((contract) => [contract.buyer, contract.supplier]);
  const inEvents = file.events.flatMap(({ values: { by, to } }) => [...(by === undefined ? [] : [by]), ...(to ?? [])]);
  const inChain = [...new Set([claim.employer, ...inContracts])];
  const related = asksForRelations(asked) ? await loadRelations(deps.store, inChain, view) : NO_RELATIONS;
  const beside = related.relations.flatMap(({ party, of }) => [party, of]);
  return { related, parties: [...new Set([...inChain, ...inEvents, ...beside])] };
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

function namesOf(facts: TraceFacts, file: ClaimFile): (id: string) => string | undefined {
  const names = new Map<string, string>();
  for (const party of facts.parties) if (party.name !== undefined) names.set(party.id, party.name);
  for (const { id, what, number } of facts.contracts) {
    const name = [number, what].filter((part) => part !== undefined).join(', ');
    if (name !== '') names.set(id, name);
  }
  for (const line of file.lines) if (line.values.number !== undefined) names.set(line.id, line.values.number);
  return (id) => names.get(id);
}
