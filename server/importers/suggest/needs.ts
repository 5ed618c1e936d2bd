/** Of each kind of record, what a heading may feed, in the order in which properties take one, and what its cells must be. */
export type Needs = 'day' | 'amount' | 'figure' | 'number' | 'text' | 'any';

export const NEEDS: Readonly<Record<string, Readonly<Record<string, Needs>>>> = {
  Contract: {
    ...{ under: 'any', number: 'any', buyer: 'text', supplier: 'text', estimate: 'amount' },
    ...{ nonLabourCostPerUnit: 'amount', nonLabourCost: 'amount', unitPrice: 'amount', price: 'amount' },
    ...{ signed: 'day', from: 'day', until: 'day', hoursPerWeek: 'number', labourHours: 'number', kind: 'text' },
    ...{ workplaces: 'text', what: 'text', product: 'text', place: 'text', labourMinutesPerUnit: 'number' },
    ...{ quantity: 'number', unit: 'text', nace: 'any', workers: 'number', workClass: 'text' },
  },
  Tender: {
    ...{ number: 'any', buyer: 'text', title: 'text', opened: 'day', estimate: 'amount', place: 'text', nace: 'any' },
  },
  // Of tables of bids also what was let, and who got the contract: tabulation.ts.
  Bid: {
    ...{ tender: 'any', contract: 'any', bidder: 'text', opened: 'day', won: 'text', rank: 'number', number: 'any' },
    ...{ estimate: 'amount', total: 'amount' },
  },
  Item: {
    ...{ contract: 'any', bidder: 'text', opened: 'day', won: 'text', rank: 'number' },
    ...{ itemCode: 'any', number: 'any', description: 'text', quantity: 'number' },
    ...{ unitPrice: 'amount', unit: 'text', bidTotal: 'amount', amount: 'amount' },
  },
  Finding: {
    ...{ number: 'any', status: 'text', from: 'day', until: 'day', opened: 'day', decided: 'day', claimed: 'amount' },
    ...{ assessed: 'amount', due: 'amount', paid: 'amount', workers: 'number', sector: 'any', agency: 'text' },
    ...{ about: 'text', place: 'text', defendant: 'text' },
  },
  WageRecord: {
    // The week that ends on a day comes before the week that begins on one, and parts of the hours before all of them.
    ...{ worker: 'any', number: 'any', employer: 'text', paidOn: 'day', due: 'day', until: 'day', from: 'day' },
    ...{ ordinaryHours: 'number', doubleTimeHours: 'number', overtimeHours: 'number', hours: 'number' },
    ...{ payDue: 'amount', paid: 'amount', agreedRate: 'figure', headcount: 'number', workClass: 'text' },
    ...{ contract: 'any', workplace: 'text', place: 'text' },
  },
  ClaimLine: {
    ...{ worker: 'any', claim: 'any', number: 'any', employer: 'text', kind: 'text', due: 'day', until: 'day' },
    ...{
      from: 'day',
      rateDue: 'figure',
      paid: 'figure',
      hours: 'number',
      amount: 'figure',
      contract: 'any',
      what: 'text',
    },
  },
  Benchmark: {
    ...{ workClass: 'any', sector: 'text', place: 'text', until: 'day', from: 'day', hoursPerWeek: 'number' },
    ...{ value: 'amount', cite: 'text' },
  },
  Certification: {
    ...{ number: 'any', issuer: 'text', holder: 'text', workplace: 'text', scheme: 'text', until: 'day', from: 'day' },
    status: 'text',
  },
  Subsidy: {
    ...{ number: 'any', recipient: 'text', payer: 'text', programme: 'text', on: 'day', until: 'day', from: 'day' },
    ...{ amount: 'amount', place: 'text' },
  },
  Workplace: {
    ...{ number: 'any', name: 'text', address: 'text', country: 'text', region: 'text' },
    ...{ declaredWorkers: 'number', sector: 'text' },
  },
  Organisation: {
    ...{ number: 'any', name: 'text', address: 'text', country: 'text', region: 'text', owner: 'text' },
  },
};

/** Properties of which the words stand under another kind as well. */
export const SAME_WORDS: Readonly<Record<string, readonly [kind: string, property: string]>> = {
  'Tender.buyer': ['Contract', 'buyer'],
  'Tender.title': ['Contract', 'what'],
  'Tender.estimate': ['Contract', 'estimate'],
  'Tender.place': ['Contract', 'place'],
  'Tender.nace': ['Contract', 'nace'],
  'Bid.tender': ['Tender', 'number'],
  'Bid.contract': ['Contract', 'number'],
  'Bid.opened': ['Tender', 'opened'],
  'Bid.estimate': ['Contract', 'estimate'],
  'Item.contract': ['Contract', 'number'],
  'Item.bidder': ['Bid', 'bidder'],
  'Item.rank': ['Bid', 'rank'],
  'Item.won': ['Bid', 'won'],
  'Item.opened': ['Tender', 'opened'],
  'Finding.place': ['Workplace', 'region'],
  'WageRecord.workplace': ['Contract', 'workplaces'],
  'WageRecord.contract': ['Contract', 'number'],
  'ClaimLine.employer': ['WageRecord', 'employer'],
  'ClaimLine.from': ['WageRecord', 'from'],
  'ClaimLine.until': ['WageRecord', 'until'],
  'ClaimLine.contract': ['Contract', 'number'],
  'ClaimLine.what': ['Contract', 'what'],
  'Benchmark.workClass': ['WageRecord', 'workClass'],
  'Benchmark.sector': ['Workplace', 'sector'],
  'Benchmark.place': ['Contract', 'place'],
  'Benchmark.hoursPerWeek': ['Contract', 'hoursPerWeek'],
  'Subsidy.from': ['Contract', 'from'],
  'Subsidy.until': ['Contract', 'until'],
  'Subsidy.place': ['Contract', 'place'],
};

/** Properties that name another record, and the kind of it. */
export const NAMED_RECORDS: Readonly<Record<string, 'Organisation' | 'Workplace'>> = {
  buyer: 'Organisation',
  supplier: 'Organisation',
  bidder: 'Organisation',
  employer: 'Organisation',
  holder: 'Organisation',
  recipient: 'Organisation',
  owner: 'Organisation',
  workplace: 'Workplace',
  workplaces: 'Workplace',
};

/** Properties that name by its number a record that other rows or lists feed. */
export const REFERENCES: Readonly<Record<string, string>> = {
  under: 'Contract',
  contract: 'Contract',
  tender: 'Tender',
};

/** Properties whose cells stand as they are written, whatever they look like. */
export const AS_WRITTEN: ReadonlySet<string> = new Set(['worker', 'number', 'itemCode', 'sector', 'nace', 'workClass']);
