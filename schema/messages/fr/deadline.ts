/** What a day is the last day for, or the first. */
export const deadline = {
  'deadline.assess_by': 'dernier jour pour que l’avis d’imposition soit notifié',
  'deadline.claim_by': 'dernier jour pour qu’une réclamation écrite parvienne',
  'deadline.claimable_from': 'premier jour où cela peut être réclamé',
  'deadline.covered_from': 'première exigibilité couverte',
  'deadline.covered_until': 'dernière exigibilité couverte',
  'deadline.file_by': 'dernier jour pour agir en justice',
  'deadline.lower_rung_pays_by': 'dernier jour de paiement de l’échelon inférieur',
  'deadline.limitation': 'dernier jour de la dette elle-même',
  'deadline.notify_by': 'dernier jour pour que la notification parvienne',
  'deadline.pay_by': 'dernier jour de paiement',
  'deadline.warn_others_by': 'dernier jour pour avertir les autres',
} as const;
