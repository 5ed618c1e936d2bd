/** What a day is the last day for, or the first. */
export const deadline = {
  'deadline.assess_by': 'laatste dag om de aanslag te betekenen',
  'deadline.claim_by': 'laatste dag waarop een schriftelijke vordering kan aankomen',
  'deadline.claimable_from': 'eerste dag waarop het kan worden gevorderd',
  'deadline.covered_from': 'eerste vervaldag die eronder valt',
  'deadline.covered_until': 'laatste vervaldag die eronder valt',
  'deadline.file_by': 'laatste dag om een rechtsvordering in te stellen',
  'deadline.lower_rung_pays_by': 'laatste dag waarop de trede eronder kan betalen',
  'deadline.limitation': 'laatste dag van de schuld zelf',
  'deadline.notify_by': 'laatste dag waarop de kennisgeving kan aankomen',
  'deadline.pay_by': 'laatste dag om te betalen',
  'deadline.warn_others_by': 'laatste dag om de anderen te waarschuwen',
} as const;
