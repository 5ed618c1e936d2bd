/**
 * What a party could have seen on the day that counts, for and against its having known. Listed, weighed by nobody: no
 * item changes a status, and none is proof of what anybody knew.
 */
import { type Day, holdsOn } from '../../dates.ts';
import type { CaseEvent, Knowledge, PartyFact, TraceFacts } from '../../model.ts';
import { type Message, message, param } from '../../outcome.ts';
import type { KnowledgeQuestion } from './questions.ts';

/**
 * `for`: speaks for its having known or been bound to look. `to_check`: would, if it is about this firm at all, which
 * nobody has confirmed.
 */
export type Speaks = 'for' | 'against' | 'to_check';

export interface EvidenceItem {
  readonly speaks: Speaks;
  /** The first day on which it was there to be seen. */
  readonly on: Day;
  readonly said: Message;
  readonly source?: string;
}

/** A price test on a contract that the party bought, with what was held and valid on the day that counts. */
export interface PriceTested {
  readonly contract: string;
  readonly on: Day;
  readonly test: string;
  readonly outcome: 'flagged' | 'passed' | 'not_applicable' | 'cannot_tell';
}

/** What was said or done after a flag on a contract. */
export interface NotedFlag {
  readonly contract: string;
  readonly on: Day;
  readonly kind: 'asked' | 'explanation' | 'decision' | 'mended';
  readonly by?: string;
}

/** A finding of an authority that names a firm as the supplier is named. A shared name is not a shared firm. */
export interface NamedFinding {
  readonly supplier: string;
  readonly on: Day;
  readonly agency?: string;
  /** alleged, assessed, judgment or closed. */
  readonly stage?: string;
  readonly number?: string;
}

export interface KnowledgeEvidence extends KnowledgeQuestion {
  /** In the order of the days; nothing later than the day that counts. */
  readonly items: readonly EvidenceItem[];
  /** What was looked for and is not recorded. */
  readonly missing: readonly Message[];
}

export function evidenceOn(
  question: KnowledgeQuestion,
  facts: TraceFacts,
  prices: readonly PriceTested[],
  named: readonly NamedFinding[] = [],
  notes: readonly NotedFlag[] = [],
): KnowledgeEvidence {
  const { on, contract } = question;
  if (on === undefined) {
    const params = { contract: param.contract(contract) };
    return { ...question, items: [], missing: [message('liability.missing.contract.signed', params)] };
  }
  const supplier = facts.contracts.find(({ id }) => id === contract)?.supplier ?? '';
  const checks = facts.parties.find(({ id }) => id === supplier)?.facts ?? [];
  const tested = prices.filter((price) => price.contract === contract && price.on === on);
  const found = [
    ...tested.flatMap(ofPrice),
    ...notes.filter((note) => note.contract === contract).map(ofNote),
    ...named.filter((finding) => finding.supplier === supplier).map(ofNamed),
    ...facts.events.flatMap((event) => ofEvent(event, question.party, supplier)),
    ...checks.flatMap((fact) => ofCheck(fact, checks, supplier, on)),
    ...facts.knowledge.filter(({ party, of }) => party === question.party && of === question.of).flatMap(ofFinding),
  ];
  const items = found.filter((item) => item.on <= on).sort((a, b) => a.on.localeCompare(b.on));
  return { ...question, items, missing: missingOf(items, tested, contract, supplier) };
}

function ofPrice({ contract, on, test, outcome }: PriceTested): readonly EvidenceItem[] {
  if (outcome !== 'flagged' && outcome !== 'passed') return [];
  const params = { contract: param.contract(contract), test: param.code(test) };
  const speaks = outcome === 'flagged' ? 'for' : 'against';
  return [{ speaks, on, said: message(`liability.evidence.price_${outcome}`, params) }];
}

/** Acts that somebody did towards the party, and what authorities and courts did towards its supplier. */
const OF_AUTHORITIES: ReadonlySet<string> = new Set(['authority', 'court']);
/** What the party did once it had reason to: asking the supplier for pay, telling the authority, holding money back. */
const REACTIONS: ReadonlySet<string> = new Set(['injunction', 'report', 'escrow_payment', 'monitoring', 'withholding']);

/** Words that all is well: whoever holds them was told the contrary of unpaid wages. */
const ASSURANCES: ReadonlySet<string> = new Set(['declaration', 'affidavit_of_payment', 'certificate']);
/** What happens between firms whether or not wages are paid. */
const ORDINARY: ReadonlySet<string> = new Set([
  ...['payment', 'acceptance', 'completion_notice', 'information', 'clause_included'],
  ...['certificate_request', 'check', 'careful_check', 'termination', 'pleading'],
]);

const isAssurance = ({ kind, what }: CaseEvent): boolean => ASSURANCES.has(kind) && !what.includes('wage_debt');
/** Given to the supplier, or found in its favour. */
const isFavourable = (event: CaseEvent): boolean =>
  isAssurance(event) || ORDINARY.has(event.kind) || event.what.includes('non_payment_not_imputable');

function ofEvent(event: CaseEvent, party: string, supplier: string): readonly EvidenceItem[] {
  const { on, occurred, kind, from, to, text } = event;
  if (on === undefined || !occurred) return [];
  const item = (speaks: Speaks, code: string, who: string): EvidenceItem => ({
    ...{ speaks, on },
    said: message(`liability.evidence.${code}`, { event: param.code(kind), party: param.party(who) }),
    ...(text === undefined ? {} : { source: text }),
  });
  if (to.includes(party) && from !== party)
    return ORDINARY.has(kind) ? [] : [item(isAssurance(event) ? 'against' : 'for', 'told', party)];
  if (from === party && REACTIONS.has(kind)) return [item('against', 'acted', party)];
  return to.includes(supplier) && OF_AUTHORITIES.has(from) && !isFavourable(event)
    ? [item('for', 'about_supplier', supplier)]
    : [];
}

/** Checks of the supplier that a buyer can ask to see. */
const CHECKS: ReadonlySet<string> = new Set(['certified', 'registered', 'licensed']);

function ofCheck(fact: PartyFact, all: readonly PartyFact[], supplier: string, on: Day): readonly EvidenceItem[] {
  if (!CHECKS.has(fact.fact) || fact.from === undefined) return [];
  const params = {
    ...{ check: param.code(fact.fact), party: param.party(supplier) },
    ...(fact.scheme === undefined ? {} : { scheme: param.text(fact.scheme) }),
  };
  const item = (speaks: Speaks, day: Day, code: string): EvidenceItem => ({
    ...{ speaks, on: day },
    said: message(`liability.evidence.${code}`, params),
  });
  if (fact.value === false) return holdsOn(fact, on) ? [item('for', fact.from, 'check_not_held')] : [];
  if (holdsOn(fact, on)) return [item('against', fact.from, 'check_held')];
  const isRenewed = all.some(
    (other) => other.fact === fact.fact && other.scheme === fact.scheme && other.value === true && holdsOn(other, on),
  );
  return fact.until !== undefined && fact.until <= on && !isRenewed ? [item('for', fact.until, 'check_lapsed')] : [];
}

/** Words are to be read, and a decision may have gone either way; a mended price is something done. */
function ofNote({ on, kind, by, contract }: NotedFlag): EvidenceItem {
  const params = {
    contract: param.contract(contract),
    kind: param.code(kind),
    by: by === undefined ? param.code('not_known') : param.text(by),
  };
  const speaks = kind === 'mended' ? 'against' : 'to_check';
  return { speaks, on, said: message('liability.evidence.after_flag', params) };
}

function ofNamed({ supplier, on, agency, stage, number }: NamedFinding): EvidenceItem {
  const params = {
    party: param.party(supplier),
    stage: param.code(stage ?? 'not_known'),
    agency: agency === undefined ? param.code('not_known') : param.text(agency),
  };
  const source = number === undefined ? {} : { source: number };
  return { speaks: 'to_check', on, said: message('liability.evidence.named_finding', params), ...source };
}

/** What somebody established about it, whatever it is worth. */
function ofFinding({ on, state, of, source, party }: Knowledge): readonly EvidenceItem[] {
  const params = { party: param.party(party), state: param.code(state), of: param.code(of) };
  const speaks = state === 'did_not_know' ? 'against' : 'for';
  return [{ speaks, on, said: message('liability.evidence.established', params), source }];
}

function missingOf(
  items: readonly EvidenceItem[],
  tested: readonly PriceTested[],
  contract: string,
  supplier: string,
): readonly Message[] {
  const told = tested.some(({ outcome }) => outcome === 'flagged' || outcome === 'passed');
  const checked = items.some(({ said }) => said.code.startsWith('liability.evidence.check_'));
  return [
    ...(told ? [] : [message('liability.evidence.no_price_test', { contract: param.contract(contract) })]),
    ...(checked ? [] : [message('liability.evidence.no_check', { party: param.party(supplier) })]),
  ];
}
