/** What a day is the last day for, or the first. */
export const deadline = {
  'deadline.assess_by': 'último dia para a liquidação ser notificada',
  'deadline.claim_by': 'último dia para chegar uma reclamação escrita',
  'deadline.claimable_from': 'primeiro dia em que se pode reclamar',
  'deadline.covered_from': 'primeiro vencimento abrangido',
  'deadline.covered_until': 'último vencimento abrangido',
  'deadline.file_by': 'último dia para propor a ação',
  'deadline.lower_rung_pays_by': 'último dia para o degrau de baixo pagar',
  'deadline.limitation': 'último dia da própria dívida (prescrição)',
  'deadline.notify_by': 'último dia para chegar a notificação',
  'deadline.pay_by': 'último dia para pagar',
  'deadline.warn_others_by': 'último dia para avisar os outros',
} as const;
