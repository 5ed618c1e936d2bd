/** The values that a claim may carry, in the order in which a form offers them: docs/CASE-FORMAT.md 1.3 and 1.4. */
import type { Creditor, KnowledgeState, LineKind, RateBasis } from './model.ts';

const keysOf = <K extends string>(every: Readonly<Record<K, true>>): readonly K[] => Object.keys(every) as K[];

export const LINE_KINDS = keysOf<LineKind>({
  wages: true,
  overtime: true,
  holiday_pay: true,
  severance_quota: true,
  social_contributions: true,
  wage_tax: true,
  vat: true,
  penalty: true,
  interest: true,
});

export const RATE_BASES = keysOf<RateBasis>({
  statutory_minimum: true,
  generally_applied_cba: true,
  cba: true,
  prevailing_wage: true,
  contract: true,
  customary: true,
});

export const CREDITORS = keysOf<Creditor>({ worker: true, tax_authority: true, social_fund: true, authority: true });

export const KNOWLEDGE_STATES = keysOf<KnowledgeState>({
  knew: true,
  should_have_known: true,
  could_have_known: true,
  did_not_know: true,
});

/** Protections that a creditor may choose to rely on. No value tells any person's status. */
export const INVOKED = ['unauthorised_employment'] as const;

/** Those who act beside the parties of the chain. */
export const ACTORS = ['creditor', 'authority', 'court'] as const;

export interface EventKind {
  readonly kind: string;
  readonly by: readonly ('creditor' | 'authority' | 'court' | 'party')[];
  /** What the act was about, where it may differ. */
  readonly what: readonly string[];
}

const PARTY_ACT = ['party'] as const;

export const EVENT_KINDS: readonly EventKind[] = [
  { kind: 'written_claim', by: ['creditor'], what: [] },
  { kind: 'complaint_filed', by: ['creditor'], what: [] },
  { kind: 'court_filing', by: ['creditor'], what: [] },
  { kind: 'evidence_produced', by: ['creditor'], what: ['labels'] },
  { kind: 'inspectorate_notice', by: ['authority'], what: ['serious_breach_of_wage_duty'] },
  { kind: 'assessment_served', by: ['authority'], what: [] },
  { kind: 'judgment', by: ['court'], what: [] },
  { kind: 'payment_order', by: ['court', 'authority'], what: ['final', 'provisional'] },
  {
    kind: 'finding',
    by: ['court', 'authority'],
    what: ['non_payment_not_imputable', 'documents_false', 'undeclared_work'],
  },
  { kind: 'certificate', by: ['authority'], what: [] },
  { kind: 'employment_ended', by: ['party', 'creditor'], what: [] },
  { kind: 'enforcement_failed', by: ['court', 'authority', 'creditor'], what: [] },
  { kind: 'payment', by: PARTY_ACT, what: [] },
  { kind: 'escrow_payment', by: PARTY_ACT, what: [] },
  {
    kind: 'declaration',
    by: PARTY_ACT,
    what: [
      'obligations_to_foreign_workers',
      'wages_are_paid',
      'direct_payment_agreed',
      'wage_debt',
      'terms_of_employment',
    ],
  },
  { kind: 'careful_check', by: PARTY_ACT, what: [] },
  { kind: 'injunction', by: PARTY_ACT, what: [] },
  { kind: 'information', by: PARTY_ACT, what: ['terms_of_employment'] },
  { kind: 'termination', by: PARTY_ACT, what: [] },
  { kind: 'certificate_request', by: PARTY_ACT, what: [] },
  { kind: 'report', by: PARTY_ACT, what: [] },
  {
    kind: 'check',
    by: PARTY_ACT,
    what: [
      'worker_ids',
      'wage_payment',
      'social_security',
      'bank_account',
      'work_risk_cover',
      'workshop_register',
      'wage_tax_returns',
      'price_breakdown',
      'registration',
      'authenticity',
      'posting_notice',
      'wage_assurance',
    ],
  },
  { kind: 'pleading', by: PARTY_ACT, what: ['prior_enforcement'] },
  { kind: 'completion_notice', by: PARTY_ACT, what: [] },
  { kind: 'acceptance', by: PARTY_ACT, what: [] },
  { kind: 'clause_included', by: PARTY_ACT, what: ['labour_code_copies', 'contract_particulars'] },
  { kind: 'payroll_review', by: PARTY_ACT, what: ['periodic'] },
  { kind: 'corrective_action', by: PARTY_ACT, what: ['retained_funds'] },
  { kind: 'affidavit_of_payment', by: PARTY_ACT, what: [] },
];
