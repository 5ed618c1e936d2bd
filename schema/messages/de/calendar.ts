/** What an entry of a calendar says. */
export const calendar = {
  'calendar.as-of':
    'Nach den vorliegenden Tatsachen, Stand {asOf}. Eine später hinzugefügte Tatsache kann diesen Tag verschieben.',
  'calendar.lines': 'Positionen: {lines}',
  'calendar.name': 'Tage der Forderung: {claim}',
  'calendar.name-of-all': 'Tage von Forderungen',
  'calendar.of-claim': 'Forderung: {claim}',
  'calendar.runs-from': 'Läuft ab {on} ({period})',
  'calendar.summary': '{what}{party, select, undefined {} other { ({party})}}',
  'calendar.under': 'Nach: {article}',
} as const;
