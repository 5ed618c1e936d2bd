/** The strict shape of a regime file. Unknown keys are refused, so that a rule cannot vanish in silence. */
import { z } from 'zod';
import { LINE_KINDS } from '../domain/claim-vocabulary.ts';
import { isDay } from '../domain/dates.ts';
import { FACT_NAMES } from '../domain/model.ts';
import { isPeriod } from '../domain/periods.ts';

const day = z.string().refine(isDay, 'is not a calendar day');
const period = z.string().refine(isPeriod, 'is not a period');
const scalar = z.union([z.string(), z.boolean()]);
const words = z.array(z.string()).min(1);

const whom = z.enum(['self', 'employer', 'own_supplier', 'direct_client', 'next_below', 'all_below']);
const which = z.enum(['work', 'own', 'head']);
const state = z.enum(['knew', 'should_have_known', 'could_have_known', 'did_not_know']);
const group = z.enum(['wages', 'contributions', 'tax', 'vat', 'penalty', 'interest', 'damages']);
const position = z.enum(['end_client', 'main_contractor', 'intermediate']);
const fact = z.enum(FACT_NAMES);
const contractField = z.enum([
  'nace',
  'kind',
  'product',
  'goods_state',
  'place_of_work',
  'activity',
  'public_works',
  'federal_funds',
  'single_job',
]);
const is = z.union([scalar, z.array(scalar).min(1)]);

const factTest = z.strictObject({
  fact,
  of: whom.optional(),
  about: which.optional(),
  is,
  throughout: z.union([z.literal(true), z.literal('contract')]).optional(),
  at: z.literal('fee_paid').optional(),
  scheme: z.string().optional(),
});
const contractTest = z.strictObject({ contract: contractField, of: which.optional(), is });
const lineTest = z.strictObject({ line: z.enum(['rate_basis', 'pay_method', 'kind']), is });
const claimTest = z.strictObject({ claim: z.enum(['invokes', 'creditor', 'work_form', 'place']), is });
const eventTest = z.strictObject({
  event: z.string(),
  by: z.union([whom, z.enum(['creditor', 'authority', 'court'])]).optional(),
  to: z.union([whom, z.literal('authority')]).optional(),
  about: z.union([which, z.literal('line')]).optional(),
  what: z.union([z.string(), words]).optional(),
  done: z.literal('by_end_of_work').optional(),
});
const knewTest = z.strictObject({
  knew: z.string(),
  states: z.array(state).min(1),
  at: z.enum(['purchase', 'signed', 'work']).optional(),
});
const bound = z
  .string()
  .regex(/^\d+(\.\d+)?$/, 'is not a number as text, such as "20"')
  .optional();
const bounds = { at_least: bound, over: bound, at_most: bound, under: bound };
const numberTest = z
  .discriminatedUnion('number', [
    z.strictObject({
      number: z.enum(['workers', 'price', 'works_value', 'escrow_percent']),
      of: which.optional(),
      ...bounds,
    }),
    z.strictObject({ number: z.literal('head_count'), of: whom.optional(), ...bounds }),
  ])
  .refine((test) => Object.keys(bounds).some((name) => name in test), 'needs a bound');

export const ruleTest: z.ZodType = z.lazy(() =>
  z.union([
    factTest,
    contractTest,
    numberTest,
    z.strictObject({ price_below_floor: which }),
    lineTest,
    claimTest,
    eventTest,
    z.strictObject({ worked_before: z.literal('transfer') }),
    z.strictObject({ unanswered: eventTest, within: period, by: eventTest }),
    z.strictObject({ repeated: eventTest, every: period }),
    knewTest,
    z.strictObject({ judgement: z.string() }),
    z.strictObject({ each_award: ruleTest }),
    z.strictObject({ worked_from: day }),
    z.strictObject({ signed_from: day }),
    z.strictObject({ unsettled: z.string() }),
    z.strictObject({ all: z.array(ruleTest).min(1) }),
    z.strictObject({ any: z.array(ruleTest).min(1) }),
    z.strictObject({ not: ruleTest }),
    z.strictObject({ established: ruleTest }),
  ]),
);

const mode = z.enum(['joint', 'surety', 'enforced_after', 'subsidiary', 'ladder']);
const condition = z.strictObject({
  what: z.string(),
  if: ruleTest,
  can_still: z.boolean().optional(),
  when: ruleTest.optional(),
  bars: z.literal('enforcement').optional(),
  code: z.string().optional(),
});
const defence = z.strictObject({
  what: z.string(),
  groups: z.array(group).optional(),
  if: ruleTest.optional(),
  deduct: eventTest.optional(),
  unless: ruleTest.optional(),
  unread: z.string().optional(),
});
const deadline = z.enum([
  'claim_by',
  'notify_by',
  'file_by',
  'assess_by',
  'pay_by',
  'warn_others_by',
  'lower_rung_pays_by',
  'claimable_from',
  'covered_from',
  'covered_until',
]);
const runsFrom: z.ZodType = z.lazy(() =>
  z.union([
    z.enum(['due', 'work_end', 'own_end', 'head_end', 'completion', 'year_end', 'purchase', 'transfer']),
    eventTest,
    z.strictObject({ earliest: z.array(runsFrom).min(1), by_then: z.array(runsFrom).min(1).optional() }),
  ]),
);
const acts = z.union([eventTest, z.array(eventTest).min(1)]);
const clock = z.strictObject({
  kind: z.enum(['claim_within', 'expires', 'covers', 'answer_within', 'wait', 'notice_before_suit', 'limitation']),
  deadline: deadline.optional(),
  from: runsFrom.optional(),
  window: period.optional(),
  opens: period.optional(),
  period: period.optional(),
  each: z.literal('line').optional(),
  act: acts.optional(),
  unverified: z.boolean().optional(),
  unread: z.strictObject({ from: runsFrom.optional(), act: acts.optional() }).optional(),
  binds: words.optional(),
  groups: z.array(group).optional(),
  when: ruleTest.optional(),
  of: whom.optional(),
  or_status: words.optional(),
});
const cap = z.strictObject({
  kind: z.enum(['price_outstanding', 'months_of_pay', 'percent_of_price', 'share']),
  value: z.string().optional(),
  by_group: z.partialRecord(group, z.string().regex(/^\d+(\.\d+)?$/)).optional(),
  along: z.literal('path').optional(),
  or_job_value: z.boolean().optional(),
});
const plainWho = z.strictObject({
  rung: z.array(z.number().int().positive()).min(1).optional(),
  position: z.array(position).min(1).optional(),
  direct: z.boolean().optional(),
  trade: words.optional(),
  contract: z.strictObject({ kind: words.optional(), goods_state: words.optional() }).optional(),
  nearest: ruleTest.optional(),
});
const who = z.union([
  plainWho,
  z.strictObject({
    related: z.strictObject({
      by: z.array(z.enum(['manager', 'group_company', 'successor', 'predecessor'])).min(1),
      to: z.union([z.literal('employer'), plainWho]),
    }),
  }),
]);
const duty = z.strictObject({
  notice: eventTest,
  acts: z
    .array(
      z.strictObject({
        what: z.string(),
        act: acts,
        period: period.optional(),
        deadline: deadline.optional(),
        waits: z.strictObject({ act: acts, period, spares: z.literal(true).optional() }).optional(),
      }),
    )
    .min(1),
});
const debtor = z.strictObject({
  who,
  mode,
  after: condition.optional(),
  groups: z.array(group).optional(),
  conditions: z.array(condition).optional(),
  defences: z.array(defence).optional(),
  clocks: z.array(clock).optional(),
  duty: duty.optional(),
  switches: z.array(z.strictObject({ if: ruleTest, mode, after: condition.optional() })).optional(),
  cap: cap.optional(),
  code: z.string().optional(),
});
const creditors = z
  .array(z.enum(['worker', 'tax_authority', 'social_fund', 'authority']))
  .min(1)
  .optional();
const coveredGroup = z.strictObject({ creditors }).optional();
const covers = z.strictObject({
  wages: z
    .strictObject({
      basis: z.enum(['gross', 'net']),
      rates: words.optional(),
      kinds: z.array(z.enum(LINE_KINDS)).min(1).optional(),
      any_rate: z.array(z.enum(LINE_KINDS)).min(1).optional(),
      creditors,
    })
    .optional(),
  contributions: coveredGroup,
  tax: coveredGroup,
  vat: coveredGroup,
  penalty: coveredGroup,
  interest: coveredGroup,
  damages: coveredGroup,
});
const ladder = z.strictObject({
  first: z.enum(['with_employer', 'after_employer']),
  below: z.enum(['next_below', 'all_below']),
  step: words,
  shortcut: z.strictObject({ what: z.string(), act: eventTest, period, shown_by: z.array(ruleTest).min(1) }).optional(),
});

const name = z.strictObject({ official: z.string(), en: z.string() });

export const versionSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  name: name.optional(),
  replaces: z.string().optional(),
  law: z.strictObject({
    cite: z.string(),
    verification: z.string(),
    confidence: z.enum(['high', 'medium', 'low']),
    checked: day,
    text: z.string().optional(),
    sources: words,
    notes: z.string().optional(),
  }),
  version: z.strictObject({
    from: day,
    until: day.optional(),
    start: z.enum(['exact', 'approx', 'unverified']),
    may_last: z.literal(true).optional(),
    anchor: z.enum(['work', 'contract', 'head_contract', 'amendment', 'purchase', 'notice', 'completion', 'due']),
  }),
  working_days: z.strictObject({ saturday: z.boolean(), unverified: z.boolean().optional() }).optional(),
  scope: z.array(ruleTest),
  walk: z.array(z.string()),
  covers,
  debtors: z.array(debtor),
  /** A text that makes nobody a debtor says why, and which other help it is. */
  no_debtor: z.strictObject({ code: z.string(), help: words }).optional(),
  exclude: z
    .array(z.strictObject({ position: z.array(position).optional(), if: ruleTest.optional(), code: z.string() }))
    .default([]),
  conditions: z.array(condition).default([]),
  defences: z.array(defence).default([]),
  clocks: z.array(clock).default([]),
  ladder: ladder.optional(),
  presume: z.strictObject({ months: z.string().regex(/^\d+(\.\d+)?$/) }).optional(),
  lump_sum: z
    .strictObject({ group: z.literal('damages'), months: z.string().regex(/^\d+$/), when: ruleTest })
    .optional(),
  adds: z
    .strictObject({
      group,
      each: z.string().regex(/^\d+(\.\d+)?$/),
      per: z.array(z.enum(['worker', 'pay_period'])),
      when: ruleTest.optional(),
    })
    .optional(),
  own_debt: z.strictObject({ group, rates: words, least_each: z.string().regex(/^\d+(\.\d+)?$/) }).optional(),
  cap: cap.optional(),
  of_employer: z.array(z.strictObject({ group, clock: deadline })).optional(),
  relation: z
    .strictObject({ yields_to: words.optional(), alternative_to: words.optional(), transposed_by: words.optional() })
    .optional(),
});

export const familySchema = z.strictObject({
  family: z.string(),
  jurisdiction: z.string().regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/),
  kind: z.enum([
    'statutory_liability',
    'illustrative_model',
    'fund',
    'regulatory_offence',
    'disclosure_duty',
    'eu_framework',
    'other',
  ]),
  name,
  sources: z.array(z.strictObject({ id: z.string(), text: z.string() })).min(1),
  /** Rules beside one another, not versions of one rule. */
  parallel: z.boolean().default(false),
  /** True gaps in the law between two versions: written down, so that "no law" and "not encoded" differ. */
  gaps: z.array(z.strictObject({ from: day, until: day, why: z.string() })).default([]),
  versions: z.array(z.unknown()).min(1),
});
