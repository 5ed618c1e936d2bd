/** What a day is the last day for, or the first. */
export const deadline = {
  'deadline.assess_by': 'last day for the assessment to be served',
  'deadline.claim_by': 'last day for a written claim to arrive',
  'deadline.claimable_from': 'first day on which it can be claimed',
  'deadline.covered_from': 'first due date covered',
  'deadline.covered_until': 'last due date covered',
  'deadline.file_by': 'last day to file suit',
  'deadline.lower_rung_pays_by': 'last day for the rung below to pay',
  'deadline.limitation': 'last day of the debt itself',
  'deadline.notify_by': 'last day for the notice to arrive',
  'deadline.pay_by': 'last day to pay',
  'deadline.warn_others_by': 'last day to warn the others',
} as const;
