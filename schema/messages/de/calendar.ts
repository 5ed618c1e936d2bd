/** What an entry of a calendar says. */
export const calendar = {
  'calendar.as-of':
    'Nach den vorliegenden Tatsachen, Stand {asOf}. Eine später hinzugefügte Tatsache kann diesen Tag verschieben.',
  'calendar.called-off': 'nicht einzuhalten: {what}',
  'calendar.lines': 'Positionen: {lines}',
  'calendar.name': 'Tage der Forderung: {claim}',
  'calendar.name-of-all': 'Tage von Forderungen',
  'calendar.not-verified':
    'Das Recht ist nicht überprüft: Schlagen Sie es nach, bevor Sie sich auf diesen Tag verlassen.',
  'calendar.of-claim': 'Forderung: {claim}',
  'calendar.of-party': 'Unternehmen: {party}',
  'calendar.runs': 'Läuft ab {on}',
  'calendar.runs-from': 'Läuft ab {on} ({period})',
  'calendar.status': 'Nach diesen Tatsachen: {status}',
  'calendar.summary': '{what} ({party}; {claim})',
  'calendar.under': 'Nach: {article}',
} as const;
