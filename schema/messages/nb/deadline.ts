/** What a day is the last day for, or the first. */
export const deadline = {
  'deadline.assess_by': 'siste dag for at fastsettelsen forkynnes',
  'deadline.claim_by': 'siste dag for at et skriftlig krav kommer fram',
  'deadline.claimable_from': 'første dag det kan kreves',
  'deadline.covered_from': 'første omfattede forfallsdag',
  'deadline.covered_until': 'siste omfattede forfallsdag',
  'deadline.file_by': 'siste dag for å reise søksmål',
  'deadline.lower_rung_pays_by': 'siste dag for at trinnet nedenfor betaler',
  'deadline.limitation': 'siste dag for selve gjelden',
  'deadline.notify_by': 'siste dag for at varselet kommer fram',
  'deadline.pay_by': 'siste dag for å betale',
  'deadline.warn_others_by': 'siste dag for å varsle de andre',
} as const;
