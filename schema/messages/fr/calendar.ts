/** What an entry of a calendar says. */
export const calendar = {
  'calendar.as-of': 'Au vu des faits enregistrés au {asOf}. Un fait ajouté plus tard peut déplacer ce jour.',
  'calendar.called-off': 'à ne pas observer : {what}',
  'calendar.lines': 'Lignes : {lines}',
  'calendar.name': 'Jours de la réclamation : {claim}',
  'calendar.name-of-all': 'Jours des réclamations',
  'calendar.not-verified': 'Le droit n’est pas vérifié : consultez-le avant de vous fier à ce jour.',
  'calendar.of-claim': 'Réclamation : {claim}',
  'calendar.of-party': 'Entreprise : {party}',
  'calendar.runs': 'Court à partir du {on}',
  'calendar.runs-from': 'Court à partir du {on} ({period})',
  'calendar.status': 'Au vu de ces faits : {status}',
  'calendar.summary': '{what} : {party} ; {claim}',
  'calendar.under': 'Fondement : {article}',
} as const;
