/** What an entry of a calendar says. */
export const calendar = {
  'calendar.as-of': 'W świetle zgromadzonych faktów, stan na {asOf}. Fakt dodany później może przesunąć ten dzień.',
  'calendar.lines': 'Pozycje: {lines}',
  'calendar.name': 'Dni roszczenia: {claim}',
  'calendar.name-of-all': 'Dni roszczeń',
  'calendar.of-claim': 'Roszczenie: {claim}',
  'calendar.runs-from': 'Biegnie od {on} ({period})',
  'calendar.summary': '{what}{party, select, undefined {} other {: {party}}}',
  'calendar.under': 'Na podstawie: {article}',
} as const;
