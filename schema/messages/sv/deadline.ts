/** What a day is the last day for, or the first. */
export const deadline = {
  'deadline.assess_by': 'sista dag för delgivning av ansvarsbeslutet',
  'deadline.claim_by': 'sista dag för ett skriftligt krav att komma fram',
  'deadline.claimable_from': 'första dag då det kan krävas',
  'deadline.covered_from': 'första förfallodag som omfattas',
  'deadline.covered_until': 'sista förfallodag som omfattas',
  'deadline.file_by': 'sista dag att väcka talan',
  'deadline.lower_rung_pays_by': 'sista dag för trappsteget under att betala',
  'deadline.limitation': 'själva skuldens sista dag',
  'deadline.notify_by': 'sista dag för underrättelsen att komma fram',
  'deadline.pay_by': 'sista dag att betala',
  'deadline.warn_others_by': 'sista dag att varsko de andra',
} as const;
