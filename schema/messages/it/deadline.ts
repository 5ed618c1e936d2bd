/** What a day is the last day for, or the first. */
export const deadline = {
  'deadline.assess_by': 'ultimo giorno per la notifica dell’avviso di accertamento',
  'deadline.claim_by': 'ultimo giorno perché una richiesta scritta arrivi',
  'deadline.claimable_from': 'primo giorno in cui si può richiedere',
  'deadline.covered_from': 'prima esigibilità coperta',
  'deadline.covered_until': 'ultima esigibilità coperta',
  'deadline.file_by': 'ultimo giorno per agire in giudizio',
  'deadline.lower_rung_pays_by': 'ultimo giorno per il pagamento del gradino inferiore',
  'deadline.limitation': 'ultimo giorno del debito stesso',
  'deadline.notify_by': 'ultimo giorno perché la comunicazione arrivi',
  'deadline.pay_by': 'ultimo giorno per pagare',
  'deadline.warn_others_by': 'ultimo giorno per avvertire gli altri',
} as const;
