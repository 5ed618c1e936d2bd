/**
 * Every kind of record, its properties and its edges: the one place from which both stores build tables,
 * constraints and indexes, importers check what a mapping may feed, and exports list their columns.
 *
 * Values are JSON: days `YYYY-MM-DD`, decimals and amounts as decimal text, a price as
 * {bound, amount, upper?, currency}, references as record ids. An absent property is not known.
 */

export type PropertyType =
  | 'text'
  | 'texts'
  | 'code'
  | 'codes'
  | 'day'
  | 'boolean'
  | 'integer'
  | 'decimal'
  | 'money'
  | 'price'
  | 'json';

/** Edge types. `reversed`: the edge points from the referenced record to the one that states it. */
export const EDGES = {
  BUYS: { reversed: true },
  SUPPLIED_BY: { reversed: false },
  PERFORMED_UNDER: { reversed: false },
  PERFORMED_AT: { reversed: false },
  OPERATES: { reversed: true },
  OPERATED_AT: { reversed: false },
  ABOUT_PARTY: { reversed: false },
  ABOUT_CONTRACT: { reversed: false },
  OFFERED_BY: { reversed: true },
  BID_FOR: { reversed: false },
  NAMES: { reversed: false },
  NAMED_IN: { reversed: false },
  LISTED_IN: { reversed: false },
  AWARDED_FROM: { reversed: false },
  EMPLOYS: { reversed: true },
  WORKED_AT: { reversed: false },
  WORKED_UNDER: { reversed: false },
  NOTED_ON: { reversed: false },
  CLAIMED_FROM: { reversed: false },
  LINE_OF: { reversed: false },
  OF_CLAIM: { reversed: false },
  DONE_BY: { reversed: false },
  DONE_TO: { reversed: false },
  KNOWN_TO: { reversed: false },
  FOUND_AGAINST: { reversed: false },
  OWNS: { reversed: true },
  OWNED: { reversed: false },
  AFFILIATED: { reversed: true },
  AFFILIATE_OF: { reversed: false },
  SUCCEEDS: { reversed: true },
  PREDECESSOR: { reversed: false },
  OBSERVED_AT: { reversed: false },
  HELD_BY: { reversed: false },
  PAID_TO: { reversed: false },
  ONE: { reversed: false },
  OTHER: { reversed: false },
} as const satisfies Record<string, { reversed: boolean }>;

export type EdgeType = keyof typeof EDGES;

export interface ValueProperty {
  readonly type: PropertyType;
  /** Indexed for equality. */
  readonly indexed?: boolean;
  /** Other texts of the record by which what is found by this one, of very many, is sifted. */
  readonly siftedBy?: readonly string[];
  /** Found by the search box. */
  readonly searched?: boolean;
}

export interface ReferenceProperty {
  readonly type: 'ref';
  readonly to: string;
  readonly edge: EdgeType;
  readonly many?: boolean;
  /** Links of this property are inferred, and stay marked so to the answer. */
  readonly evidence?: 'inferred';
}

export type Property = ValueProperty | ReferenceProperty;

export interface RecordShape {
  readonly properties: Readonly<Record<string, Property>>;
}

const text = { type: 'text' } as const;
const texts = { type: 'texts' } as const;
const code = { type: 'code' } as const;
const codes = { type: 'codes' } as const;
const day = { type: 'day' } as const;
const boolean = { type: 'boolean' } as const;
const integer = { type: 'integer' } as const;
const decimal = { type: 'decimal' } as const;
const money = { type: 'money' } as const;
const price = { type: 'price' } as const;
const json = { type: 'json' } as const;
const number = { type: 'text', indexed: true, searched: true } as const;
const name = { type: 'text', searched: true } as const;

const one = <To extends string, E extends EdgeType>(to: To, edge: E) => ({ type: 'ref', to, edge }) as const;
const many = <To extends string, E extends EdgeType>(to: To, edge: E) =>
  ({ type: 'ref', to, edge, many: true }) as const;

export const GRAPH = {
  Organisation: {
    properties: {
      name,
      otherNames: { type: 'texts', searched: true },
      number,
      /** company, natural_person (name kept apart), public_body */
      kind: code,
      /** [{scheme, id}] */
      identifiers: json,
      country: code,
      region: code,
      address: text,
      sectors: codes,
    },
  },
  /** A dated attribute of an organisation: docs/CASE-FORMAT.md 1.1. */
  PartyFact: {
    properties: {
      party: one('Organisation', 'ABOUT_PARTY'),
      fact: code,
      value: json,
      about: one('Contract', 'ABOUT_CONTRACT'),
      scheme: text,
      from: day,
      until: day,
    },
  },
  Workplace: {
    properties: {
      ...{ name, number, country: code, region: code, address: text, sector: code, declaredWorkers: integer },
      /** Where a source says a range, in place of `declaredWorkers`: 10-49, or 250 and more. */
      declaredWorkersAtLeast: integer,
      declaredWorkersAtMost: integer,
    },
  },
  Operation: {
    properties: {
      operator: one('Organisation', 'OPERATES'),
      workplace: one('Workplace', 'OPERATED_AT'),
      from: day,
      until: day,
    },
  },
  Contract: {
    properties: {
      number,
      buyer: one('Organisation', 'BUYS'),
      supplier: one('Organisation', 'SUPPLIED_BY'),
      under: many('Contract', 'PERFORMED_UNDER'),
      underInferred: { type: 'ref', to: 'Contract', edge: 'PERFORMED_UNDER', many: true, evidence: 'inferred' },
      /** True: `under` is complete, an empty one says that nothing stands above. */
      aboveKnown: boolean,
      workplaces: many('Workplace', 'PERFORMED_AT'),
      tender: one('Tender', 'AWARDED_FROM'),
      kind: code,
      nace: code,
      workClass: code,
      what: text,
      product: { type: 'code', indexed: true, siftedBy: ['unit', 'place'] },
      place: code,
      signed: day,
      from: day,
      until: day,
      price,
      estimate: price,
      unitPrice: price,
      unit: code,
      unitScheme: code,
      quantity: decimal,
      labourHours: decimal,
      labourHoursAtMost: decimal,
      labourMinutesPerUnit: decimal,
      labourMinutesPerUnitAtMost: decimal,
      /** For the whole contract; by the unit beside `unitPrice`. */
      nonLabourCost: price,
      nonLabourCostPerUnit: price,
      labourCostFloor: money,
      outstanding: money,
      worksValue: money,
      goodsState: code,
      placeOfWork: code,
      activity: code,
      publicWorks: boolean,
      federalFunds: boolean,
      workers: integer,
      /** Of labour supply: hours a week of each worker supplied. */
      hoursPerWeek: decimal,
      hoursPerWeekAtMost: decimal,
      /** The buyer's share of all the work that the supplier did meanwhile, between 0 and 1. */
      shareOfWork: decimal,
      singleJob: boolean,
      labourValue: money,
      /** Tiers of contracts that it permits below itself; 0: nothing may be subcontracted. */
      mostTiersBelow: integer,
      /** [{on, what}]: days on which it was renewed, modified or amended, and words */
      amendments: json,
    },
  },
  Tender: {
    properties: {
      number,
      buyer: one('Organisation', 'BUYS'),
      title: text,
      opened: day,
      estimate: price,
      place: code,
      nace: code,
    },
  },
  Bid: {
    properties: {
      tender: one('Tender', 'BID_FOR'),
      bidder: one('Organisation', 'OFFERED_BY'),
      number,
      /** The bidder's name as printed with this bid. */
      printedName: text,
      rank: integer,
      total: price,
      /** Why it was not considered, in its publisher's words: irregular, withdrawn, not responsive. */
      setAside: text,
    },
  },
  /** A firm that a bid says it would subcontract to; only the winner's become contracts. */
  NamedSubcontractor: {
    properties: {
      bid: one('Bid', 'NAMED_IN'),
      firm: one('Organisation', 'NAMES'),
      /** The firm's name as printed in this bid: spellings differ from bid to bid. */
      printedName: text,
      contract: one('Contract', 'ABOUT_CONTRACT'),
      scope: text,
      /** [{item, share}]: item numbers and the share of each, a decimal text between 0 and 1 */
      items: json,
      /** True where the scope names work that is not an item list, so that a value from items is a lower bound. */
      partial: boolean,
    },
  },
  Item: {
    properties: {
      tender: one('Tender', 'LISTED_IN'),
      bid: one('Bid', 'LISTED_IN'),
      contract: one('Contract', 'LISTED_IN'),
      number,
      itemCode: { type: 'code', indexed: true, siftedBy: ['unit'] },
      description: text,
      quantity: decimal,
      unit: code,
      unitPrice: price,
      amount: price,
    },
  },
  WageRecord: {
    properties: {
      employer: one('Organisation', 'EMPLOYS'),
      workplace: one('Workplace', 'WORKED_AT'),
      contract: one('Contract', 'WORKED_UNDER'),
      number,
      place: code,
      sector: code,
      workClass: code,
      from: day,
      until: day,
      hours: decimal,
      /** Of the hours: those within ordinary working time, and those beyond it. */
      ordinaryHours: decimal,
      overtimeHours: decimal,
      /** Beyond ordinary working time as well, and at twice its rate; not among the hours of overtime. */
      doubleTimeHours: decimal,
      /** [{day, hours}]: all hours of each day; or those within ordinary working time and those beyond it. */
      hoursByDay: json,
      ordinaryByDay: json,
      overtimeByDay: json,
      paid: price,
      /** gross or net */
      basis: code,
      headcount: integer,
      /** [{kind, amount}]: parts of the pay, in its currency; kinds in server/domain/wages/pay-parts.ts */
      payParts: json,
      /** What was agreed an hour, and what was due for the whole record. */
      agreedRate: price,
      payDue: price,
      /** Days on which the pay was due, and on which it was paid. */
      due: day,
      paidOn: day,
      /** A pseudonym, never a name. */
      worker: { type: 'text', indexed: true },
      /** [{workClass, share, upTo, currency}]: of the workers, the share whose pay an hour is at most `upTo` */
      classShares: json,
    },
  },
  Claim: {
    properties: {
      number,
      title: text,
      employer: one('Organisation', 'CLAIMED_FROM'),
      workplace: one('Workplace', 'WORKED_AT'),
      place: code,
      creditor: code,
      currency: code,
      netFactor: decimal,
      workForm: code,
      invokes: codes,
    },
  },
  ClaimLine: {
    properties: {
      claim: one('Claim', 'LINE_OF'),
      number,
      contract: one('Contract', 'WORKED_UNDER'),
      /** True: worked under a contract, not known which; absent and no contract: for the employer itself. */
      contractUnknown: boolean,
      kind: code,
      from: day,
      until: day,
      due: day,
      amount: decimal,
      hours: decimal,
      rateDue: decimal,
      paid: decimal,
      onLine: one('ClaimLine', 'LINE_OF'),
      divisor: decimal,
      customaryMonthlyPay: decimal,
      records: code,
      monthsProved: decimal,
      provedBy: text,
      creditor: code,
      workers: integer,
      what: text,
      rateBasis: code,
      payMethod: code,
      payPeriods: integer,
      /** From this day on it is claimed no more; it stays held. */
      withdrawn: day,
    },
  },
  Event: {
    properties: {
      claim: one('Claim', 'OF_CLAIM'),
      kind: code,
      on: day,
      /** False: known not to have happened. */
      occurred: boolean,
      /** creditor, authority or court; a party stands in `by` */
      fromRole: code,
      by: one('Organisation', 'DONE_BY'),
      to: many('Organisation', 'DONE_TO'),
      toRoles: codes,
      aboutContracts: many('Contract', 'ABOUT_CONTRACT'),
      aboutLines: many('ClaimLine', 'LINE_OF'),
      what: codes,
      amount: decimal,
      currency: code,
      /** Of a payment in another currency than the claim's: what it came to in that of the claim. */
      worth: decimal,
      period: text,
      text,
    },
  },
  Knowledge: {
    properties: {
      claim: one('Claim', 'OF_CLAIM'),
      party: one('Organisation', 'KNOWN_TO'),
      of: code,
      state: code,
      on: day,
      source: text,
    },
  },
  /** An agency's case, inspection or judgment: stage alleged, assessed, judgment, closed. */
  Finding: {
    properties: {
      number,
      agency: text,
      stage: code,
      /** The agency's own words for where the case stands. */
      status: texts,
      opened: day,
      decided: day,
      /** From when on it can no longer be appealed. */
      final: day,
      /** The work that the finding is about: first day, and first day no longer covered. */
      from: day,
      until: day,
      /** Where that work was done, if the finding says so. */
      workplace: one('Workplace', 'WORKED_AT'),
      /** What it found: wages, contract_in_writing, safety, illegal_employment, ... */
      subjects: codes,
      sector: code,
      place: code,
      claimed: price,
      assessed: price,
      due: price,
      paid: price,
      workers: integer,
      about: text,
    },
  },
  /** A party as a finding names it; a shared name is not a shared firm. */
  FindingParty: {
    properties: {
      finding: one('Finding', 'FOUND_AGAINST'),
      /** The organisation meant, where its register number stands in the source; by a name alone it stays away. */
      organisation: one('Organisation', 'NAMES'),
      name: number,
      otherName: number,
      role: code,
    },
  },
  Benchmark: {
    properties: {
      number,
      /** statutory_minimum, collective_agreement, going_rate, living_wage, on_costs, market_price, exchange_rate, ... */
      measures: { type: 'code', indexed: true },
      place: { type: 'code', indexed: true },
      sector: code,
      workClass: code,
      /** none, lower, higher: what is due to classes that the list does not name. */
      otherClasses: code,
      product: code,
      unit: code,
      value: price,
      /** A share; of an exchange rate, what one unit of `base` is in `quote` on the day `from`. */
      rate: decimal,
      base: code,
      quote: { type: 'code', indexed: true },
      /** True: the source says that there is none; an empty value alone says nothing. */
      none: boolean,
      from: { type: 'day', indexed: true },
      until: day,
      /** Last day on which an entry without `until` was read to hold; after it, it is not known. */
      checked: day,
      paymentsPerYear: integer,
      hoursPerWeek: decimal,
      verification: code,
      cite: text,
    },
  },
  /** After a flag: what those concerned said of it, what was decided, and whether the price or pay was mended. */
  FlagNote: {
    properties: {
      contract: one('Contract', 'ABOUT_CONTRACT'),
      wageRecord: one('WageRecord', 'NOTED_ON'),
      test: code,
      /** explanation, decision, mended */
      kind: code,
      on: day,
      by: text,
      text,
    },
  },
  /** What was seen, or looked for, at a workplace: docs/INDICATORS.md. A person's status is never recorded. */
  Observation: {
    properties: {
      workplace: one('Workplace', 'OBSERVED_AT'),
      /** rebuttal: an authority's grounds against a presumption; absent: an observation */
      kind: code,
      /** workplace, person */
      about: code,
      /** A pseudonym, and the day on which that person agreed to this being kept here. */
      person: text,
      consent: day,
      list: code,
      indicator: code,
      /** Instead of an indicator: a condition of work that was held against a standard. */
      condition: code,
      standard: text,
      /** False: looked for and not found. */
      seen: boolean,
      on: day,
      text,
      evidence: code,
      /** Of a rebuttal. */
      by: text,
      byRole: code,
      grounds: code,
    },
  },
  Ownership: {
    properties: {
      owner: one('Organisation', 'OWNS'),
      owned: one('Organisation', 'OWNED'),
      share: decimal,
      from: day,
      until: day,
    },
  },
  /** How one organisation stands to another without owning it: who manages it, or that both are of one group. */
  Affiliation: {
    properties: {
      party: one('Organisation', 'AFFILIATED'),
      of: one('Organisation', 'AFFILIATE_OF'),
      /** manages, same_group */
      kind: code,
      from: day,
      until: day,
    },
  },
  Succession: {
    properties: {
      successor: one('Organisation', 'SUCCEEDS'),
      predecessor: one('Organisation', 'PREDECESSOR'),
      on: day,
      basis: text,
    },
  },
  /** A certificate, a label or an agreement led by workers, of a workplace or of an organisation as a whole. */
  Certification: {
    properties: {
      workplace: one('Workplace', 'HELD_BY'),
      holder: one('Organisation', 'HELD_BY'),
      scheme: code,
      /** certificate, label, worker_led_agreement */
      kind: code,
      issuer: text,
      number,
      from: day,
      until: day,
      /** valid, suspended, withdrawn, expired */
      status: code,
      /** The first day of that status. */
      statusOn: day,
    },
  },
  /** A subsidy or another payment of public money, for a farm or for anything else. */
  Subsidy: {
    properties: {
      number,
      recipient: one('Organisation', 'PAID_TO'),
      payer: text,
      programme: text,
      /** Whose money: eu, national, regional, local */
      fund: code,
      farm: boolean,
      amount: price,
      on: day,
      /** What it was paid for: first day, and first day no longer covered. */
      from: day,
      until: day,
      place: code,
      /** Where it was published, in its publisher's words. */
      source: text,
    },
  },
  /** Two records may be the same: candidate, confirmed or refused, by whom and why. Nothing merges on import. */
  Match: {
    properties: {
      one: one('Organisation', 'ONE'),
      other: one('Organisation', 'OTHER'),
      state: code,
      by: text,
      why: text,
      on: day,
    },
  },
} as const satisfies Record<string, RecordShape>;

export type RecordKind = keyof typeof GRAPH;
export const RECORD_KINDS = Object.keys(GRAPH) as RecordKind[];

export interface PriceValue {
  readonly bound: 'exact' | 'at_least' | 'at_most' | 'between';
  readonly amount: string;
  readonly upper?: string;
  readonly currency: string;
}

export interface MoneyValue {
  readonly amount: string;
  readonly currency: string;
}

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

type ValueOf<P> = P extends { type: 'ref'; many: true }
  ? readonly string[]
  : P extends { type: 'ref' | 'text' | 'code' | 'day' | 'decimal' }
    ? string
    : P extends { type: 'texts' | 'codes' }
      ? readonly string[]
      : P extends { type: 'boolean' }
        ? boolean
        : P extends { type: 'integer' }
          ? number
          : P extends { type: 'price' }
            ? PriceValue
            : P extends { type: 'money' }
              ? MoneyValue
              : Json;

/** The values of a record as stated, stored, exported and read. */
export type ValuesOf<K extends RecordKind> = {
  readonly [P in keyof (typeof GRAPH)[K]['properties']]?: ValueOf<(typeof GRAPH)[K]['properties'][P]>;
};

export type Values = { readonly [property: string]: Json };

export function propertiesOf(kind: RecordKind): Readonly<Record<string, Property>> {
  return GRAPH[kind].properties;
}
