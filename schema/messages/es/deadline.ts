/** What a day is the last day for, or the first. */
export const deadline = {
  'deadline.assess_by': 'último día para que se notifique la liquidación',
  'deadline.claim_by': 'último día para que llegue una reclamación escrita',
  'deadline.claimable_from': 'primer día en que se puede reclamar',
  'deadline.covered_from': 'primer vencimiento abarcado',
  'deadline.covered_until': 'último vencimiento abarcado',
  'deadline.file_by': 'último día para presentar la demanda',
  'deadline.lower_rung_pays_by': 'último día para que pague el peldaño inferior',
  'deadline.limitation': 'último día de la deuda misma (prescripción)',
  'deadline.notify_by': 'último día para que llegue la notificación',
  'deadline.pay_by': 'último día para pagar',
  'deadline.warn_others_by': 'último día para avisar a los demás',
} as const;
