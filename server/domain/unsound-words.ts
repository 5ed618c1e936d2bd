/** Words that rules and tests look for: another would be looked for by none, and nobody would see why. */
import { CREDITORS, KNOWLEDGE_STATES, LINE_KINDS, RATE_BASES } from './claim-vocabulary.ts';
import { FINDING_SUBJECTS, FUNDS } from './contradictions/rule.ts';
import { CONTRACT_VALUES, FACT_VALUES } from './liability/fact-values.ts';
import { FACT_NAMES } from './model.ts';
import type { Unsound } from './unsound.ts';

type Stated = Readonly<Record<string, unknown>>;
type Words = readonly string[];

export const PAY_LEVELS: Words = ['statutory_minimum', 'collective_agreement', 'going_rate', 'living_wage'];
export const PAY_SHARES: Words = ['on_costs', 'holiday_pay', 'employer_insurance', 'pension', 'payroll_levy'];
export const FINDING_STAGES: Words = ['alleged', 'assessed', 'judgment', 'closed'];
/** What the tests look figures up by, and what lists hold beside it. */
const MEASURES: Words = [
  ...PAY_LEVELS,
  ...['working_week', ...PAY_SHARES, 'market_price', 'retail_price', 'exchange_rate'],
  ...['advisory_floor', 'federal_jurisdiction_minimum', 'official_estimate', 'labour_minutes', 'efficiency'],
];
const PAY_UNITS: Words = ['hour', 'HUR', 'day', 'week', 'month', 'year'];
export const ORGANISATION_KINDS: Words = ['company', 'natural_person', 'public_body'];

const ofContract = (field: string): Words => (CONTRACT_VALUES[field] ?? []).map(String);

const WORDS: Readonly<Record<string, Readonly<Record<string, Words>> | undefined>> = {
  Organisation: { kind: ORGANISATION_KINDS },
  Contract: {
    kind: ofContract('kind'),
    goodsState: ofContract('goods_state'),
    placeOfWork: ofContract('place_of_work'),
    activity: ofContract('activity'),
  },
  PartyFact: { fact: FACT_NAMES },
  Affiliation: { kind: ['manages', 'same_group'] },
  Match: { state: ['candidate', 'confirmed', 'refused'] },
  Claim: { creditor: CREDITORS, workForm: ['employment', 'outwork'] },
  ClaimLine: { kind: LINE_KINDS, rateBasis: RATE_BASES, creditor: CREDITORS },
  Knowledge: { state: KNOWLEDGE_STATES },
  Subsidy: { fund: FUNDS },
  Certification: {
    kind: ['certificate', 'label', 'worker_led_agreement'],
    status: ['valid', 'suspended', 'withdrawn', 'expired'],
  },
  Finding: { subjects: FINDING_SUBJECTS, stage: FINDING_STAGES },
  Benchmark: { measures: MEASURES, otherClasses: ['none', 'lower', 'higher'] },
  WageRecord: { basis: ['gross', 'net'] },
};

/** The words that are known of a property; undefined where any word may stand. */
export function knownWords(kind: string, property: string): Words | undefined {
  return WORDS[kind]?.[property];
}

/** The first word that is none of those known; a market price may be of any unit, pay is of some time. */
export function otherWord(kind: string, values: Stated): Unsound | undefined {
  for (const [property, allowed] of Object.entries({ ...WORDS[kind], ...wordsBeside(kind, values) })) {
    const value = [values[property]].flat().find((one) => typeof one === 'string' && !allowed.includes(one));
    if (value !== undefined)
      return { code: 'import.not-one-of', property, params: { value: String(value), allowed: allowed.join(', ') } };
  }
  return undefined;
}

/** Which words are known of a property may hang on what else the record says. */
function wordsBeside(kind: string, { measures, fact }: Stated): Readonly<Record<string, Words>> {
  if (kind === 'Benchmark' && PAY_LEVELS.includes(String(measures))) return { unit: PAY_UNITS };
  if (kind === 'PartyFact' && (fact === 'status' || fact === 'trade')) return { value: FACT_VALUES[fact].map(String) };
  return {};
}
