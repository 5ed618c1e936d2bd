/** What a day is the last day for, or the first. */
export const deadline = {
  'deadline.assess_by': 'letzter Tag für die Zustellung des Bescheids',
  'deadline.claim_by': 'letzter Tag für den Zugang einer schriftlichen Geltendmachung',
  'deadline.claimable_from': 'erster Tag, an dem gefordert werden kann',
  'deadline.covered_from': 'erster erfasster Fälligkeitstag',
  'deadline.covered_until': 'letzter erfasster Fälligkeitstag',
  'deadline.file_by': 'letzter Tag für die Klage',
  'deadline.lower_rung_pays_by': 'letzter Zahlungstag der Stufe darunter',
  'deadline.limitation': 'letzter Tag der Schuld selbst',
  'deadline.notify_by': 'letzter Tag für den Zugang der Mitteilung',
  'deadline.pay_by': 'letzter Tag für die Zahlung',
  'deadline.warn_others_by': 'letzter Tag, um die anderen zu warnen',
} as const;
