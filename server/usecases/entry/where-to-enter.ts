/** Where a fact that is missing can be entered by hand: which form, of which record, with what it is begun. */
import type { RecordKind } from '../../../schema/graph.ts';
import { isAskedOfContract } from '../../domain/liability/fact-values.ts';
import type { MissingFact } from '../../domain/outcome.ts';
import type { Deps } from '../deps.ts';
import { askedFact } from '../questionnaire/facts.ts';
import { specOf } from './entry-fields.ts';
import { whereAct } from './where-act.ts';
import { whereLine } from './where-line.ts';

export interface EntryPlace {
  readonly kind: RecordKind;
  /** The record to correct; absent: a new one. */
  readonly id?: string;
  /** The field that is asked for. */
  readonly field: string;
  /** By field: what a new record is begun with. */
  readonly given: Readonly<Record<string, string>>;
}

/** Facts of a party by other names than those of the rules. */
const ALSO_FACTS: Readonly<Record<string, string>> = {
  'undeclared.missing.head-count': 'head_count',
  'undeclared.missing.head-count-in': 'head_count',
  'undeclared.missing.licence': 'licensed',
};
/** Facts of a contract by other names than those of its properties and of the questionnaire. */
const ALSO_PROPERTIES: Readonly<Record<string, string>> = {
  'liability.missing.position': 'aboveKnown',
  'liability.missing.link': 'under',
  'liability.missing.own_contract.until': 'until',
  'flag.missing.performed-under': 'under',
  'flag.missing.price-of-tier': 'price',
  'flag.missing.supplier': 'supplier',
  'undeclared.missing.hours': 'labourHours',
  'undeclared.missing.kind': 'kind',
  'undeclared.missing.place': 'place',
  'undeclared.missing.price': 'price',
  'undeclared.missing.sector': 'nace',
};
const OF_PARTY = 'liability.missing.fact.';
const OF_CONTRACT = 'liability.missing.contract.';
/** Any of several facts of the party would be a check. */
const NO_CHECK = 'liability.evidence.no_check';
const OF_TEST = 'flag.missing.';

type Asked = Pick<MissingFact, 'code' | 'params'>;

/** Of what a fact is asked, beside what its own values name. */
export interface AskedOf {
  /** The record that it is of, where its own values name none. */
  readonly about?: string | undefined;
  /** The claim that an act belongs to. */
  readonly claim?: string | undefined;
}

/** Undefined for what no form asks. */
export function whereToEnter(
  deps: Pick<Deps, 'regimes'>,
  asked: Asked,
  { about, claim }: AskedOf = {},
): EntryPlace | undefined {
  const ofClaim = whereAct(deps, asked, claim) ?? whereLine(asked, claim);
  if (ofClaim !== undefined) return ofClaim;
  if (asked.code === NO_CHECK) return ofAnyFact(idIn(asked, 'party'));
  const fact = asked.code.startsWith(OF_PARTY) ? asked.code.slice(OF_PARTY.length) : ALSO_FACTS[asked.code];
  if (fact !== undefined) return ofParty(deps, asked, fact);
  const property = propertyOf(asked.code);
  const contract =
    idIn(asked, 'contract') ?? idIn(asked, 'lower') ?? (asked.code.startsWith(OF_TEST) ? about : undefined);
  const isAsked = specOf('Contract')?.fields.some(({ name }) => name === property) === true;
  if (property === undefined || contract === undefined || !isAsked) return undefined;
  return { kind: 'Contract', id: contract, field: property, given: {} };
}

/** Whoever enters it says which. */
function ofAnyFact(party: string | undefined): EntryPlace | undefined {
  return party === undefined ? undefined : { kind: 'PartyFact', field: 'fact', given: { party } };
}

function ofParty(deps: Pick<Deps, 'regimes'>, asked: Asked, fact: string): EntryPlace | undefined {
  const party = idIn(asked, 'party');
  if (party === undefined) return undefined;
  const contract = isAskedOfContract(deps.regimes, fact) ? idIn(asked, 'contract') : undefined;
  const given = { party, fact, ...(contract === undefined ? {} : { about: contract }) };
  return { kind: 'PartyFact', field: 'value', given };
}

function propertyOf(code: string): string | undefined {
  if (code.startsWith(OF_CONTRACT)) return camel(code.slice(OF_CONTRACT.length));
  if (ALSO_PROPERTIES[code] !== undefined) return ALSO_PROPERTIES[code];
  return code.startsWith(OF_TEST) ? askedFact(code.slice(OF_TEST.length))?.property : undefined;
}

const camel = (name: string): string => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

function idIn({ params }: Asked, name: 'party' | 'contract' | 'lower'): string | undefined {
  const value = params[name];
  return value?.type === (name === 'party' ? 'party' : 'contract') ? String(value?.value) : undefined;
}
