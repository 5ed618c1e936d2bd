/** What an entry of a calendar says. */
export const calendar = {
  'calendar.as-of': 'Au vu des faits enregistrés au {asOf}. Un fait ajouté plus tard peut déplacer ce jour.',
  'calendar.lines': 'Lignes : {lines}',
  'calendar.name': 'Jours de la réclamation : {claim}',
  'calendar.name-of-all': 'Jours des réclamations',
  'calendar.of-claim': 'Réclamation : {claim}',
  'calendar.runs-from': 'Court à partir du {on} ({period})',
  'calendar.summary': '{what}{party, select, undefined {} other { : {party}}}',
  'calendar.under': 'Fondement : {article}',
} as const;
