/** What an entry of a calendar says. */
export const calendar = {
  'calendar.as-of': 'W świetle zgromadzonych faktów, stan na {asOf}. Fakt dodany później może przesunąć ten dzień.',
  'calendar.called-off': 'nie trzeba dotrzymać: {what}',
  'calendar.lines': 'Pozycje: {lines}',
  'calendar.name': 'Dni roszczenia: {claim}',
  'calendar.name-of-all': 'Dni roszczeń',
  'calendar.not-verified': 'Prawo nie jest zweryfikowane: przed poleganiem na tym dniu należy je sprawdzić.',
  'calendar.of-claim': 'Roszczenie: {claim}',
  'calendar.of-party': 'Firma: {party}',
  'calendar.runs': 'Biegnie od {on}',
  'calendar.runs-from': 'Biegnie od {on} ({period})',
  'calendar.status': 'W świetle tych faktów: {status}',
  'calendar.summary': '{what}: {party}; {claim}',
  'calendar.under': 'Na podstawie: {article}',
} as const;
