/** A legal case as docs/CASE-FORMAT.md writes it: facts in, answer out. Strict, so that a misspelt field is not silence. */
import { z } from 'zod';
import { isDay } from '../../domain/dates.ts';
import { FACT_NAMES } from '../../domain/model.ts';

const day = z.string().refine(isDay, 'is not a calendar day, such as 2025-03-31');
const amount = z.string().regex(/^-?\d+(\.\d+)?$/, 'is not an amount as text, such as "18000.00"');
const decimal = z.string().regex(/^\d+(\.\d+)?$/, 'is not a number as text, such as "13.5"');
const creditor = z.enum(['worker', 'tax_authority', 'social_fund', 'authority']);

const partyFact = z.strictObject({
  fact: z.enum(FACT_NAMES),
  value: z.union([z.string(), z.boolean()]),
  from: day,
  to: day.optional(),
  about: z.string().optional(),
  scheme: z.string().optional(),
});

const contract = z.strictObject({
  id: z.string(),
  buyer: z.string(),
  supplier: z.string(),
  under: z.array(z.string()),
  kind: z.enum(['works', 'services', 'labour_supply', 'sale', 'outwork', 'carriage']),
  nace: z.string().optional(),
  what: z.string().optional(),
  product: z.string().optional(),
  signed: day.optional(),
  from: day.optional(),
  to: day.optional(),
  price: amount.optional(),
  unit_price: amount.optional(),
  unit: z.string().optional(),
  labour_cost_floor: amount.optional(),
  outstanding: amount.optional(),
  works_value: amount.optional(),
  goods_state: z.enum(['finished', 'to_be_made']).optional(),
  place_of_work: z.enum(['supplier_premises', 'buyer_premises', 'site', 'home']).optional(),
  activity: z.enum(['normal_and_specific', 'accessory']).optional(),
  public_works: z.boolean().optional(),
  federal_funds: z.boolean().optional(),
  workers: z.number().int().optional(),
  share_of_work: decimal.optional(),
  single_job: z.boolean().optional(),
  labour_value: amount.optional(),
  amendments: z.array(z.strictObject({ on: day, what: z.string().optional() })).optional(),
});

const line = z.strictObject({
  id: z.string(),
  contract: z.string().nullable().optional(),
  kind: z.enum([
    'wages',
    'overtime',
    'holiday_pay',
    'severance_quota',
    'social_contributions',
    'wage_tax',
    'vat',
    'penalty',
    'interest',
  ]),
  from: day.optional(),
  to: day.optional(),
  due: day.optional(),
  hours: decimal.optional(),
  rate_due: amount.optional(),
  rate_basis: z
    .enum(['statutory_minimum', 'generally_applied_cba', 'cba', 'prevailing_wage', 'contract', 'customary'])
    .optional(),
  paid: amount.optional(),
  amount: amount.optional(),
  on_line: z.string().optional(),
  divisor: decimal.optional(),
  customary_monthly_pay: amount.optional(),
  records: z.enum(['none', 'kept']).optional(),
  months_proved: decimal.optional(),
  proved_by: z.string().optional(),
  workers: z.number().int().optional(),
  pay_method: z.enum(['piece_rate', 'time']).optional(),
  pay_periods: z.number().int().optional(),
  creditor: creditor.optional(),
  what: z.string().optional(),
});

const event = z.strictObject({
  kind: z.string(),
  on: day.optional(),
  occurred: z.boolean().optional(),
  from: z.string(),
  to: z.array(z.string()).optional(),
  about: z.array(z.string()).optional(),
  what: z.union([z.string(), z.array(z.string())]).optional(),
  amount: amount.optional(),
  period: z.string().optional(),
  text: z.string().optional(),
});

const knowledge = z.strictObject({
  party: z.string(),
  of: z.string(),
  state: z.enum(['knew', 'should_have_known', 'could_have_known', 'did_not_know']),
  on: day,
  source: z.string(),
});

const relation = z.strictObject({
  kind: z.enum(['owns', 'manages', 'same_group', 'succeeds']),
  party: z.string(),
  of: z.string(),
  share: decimal.optional(),
  from: day.optional(),
  to: day.optional(),
});

export const inputSchema = z.strictObject({
  asOf: day,
  regimes: z.array(z.string()).optional(),
  parties: z.array(z.strictObject({ id: z.string(), name: z.string(), facts: z.array(partyFact) })),
  contracts: z.array(contract),
  claim: z.strictObject({
    employer: z.string(),
    place: z.string(),
    creditor,
    currency: z.string().regex(/^[A-Z]{3}$/),
    net_factor: decimal.optional(),
    work_form: z.enum(['employment', 'outwork']).optional(),
    invokes: z.array(z.string()).optional(),
    lines: z.array(line),
  }),
  events: z.array(event),
  knowledge: z.array(knowledge),
  relations: z.array(relation).optional(),
});

const shownDeadline = z.looseObject({
  what: z.string(),
  on: z.string(),
  line: z.string().optional(),
  or: z.array(z.looseObject({ on: z.string() })).optional(),
});

const row = z.looseObject({
  party: z.string(),
  regime: z.string(),
  basis: z.string(),
  status: z.string(),
  amount: z.string().nullable(),
  order: z.number().nullable(),
  lines: z.array(z.string()),
  deadlines: z.array(shownDeadline),
  or: z.array(z.looseObject({})).optional(),
});

export const expectedSchema = z.looseObject({
  regimes: z.array(z.strictObject({ regime: z.string(), lines: z.array(z.string()) })),
  parties: z.array(row),
  total_claim: z.string(),
  max_recovery: z.string(),
});

export const caseSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  tests: z.array(z.string()),
  input: inputSchema,
  expected: expectedSchema,
  steps: z.array(z.string()),
  assumptions: z.array(z.strictObject({ id: z.string(), text: z.string() })),
});

export type CaseFile = z.output<typeof caseSchema>;
export type CaseInput = z.output<typeof inputSchema>;
export type Expected = z.output<typeof expectedSchema>;
