/** What is wrong with a note on a flag, and how to mend it. */
export const note = {
  'note.bad-day': '{value} is geen kalenderdag. Schrijf het als 2025-03-31.',
  'note.day-ahead': '{value} moet nog komen. Zeg wanneer het is gezegd of gedaan.',
  'note.no-text': 'Schrijf wat is gezegd of gedaan.',
  'note.nobody': 'Zeg wie het heeft gezegd of gedaan: een bedrijf, een instantie, een rol.',
  'note.subject-not-held': 'Het gegeven {value} is niet meer aanwezig.',
  'note.too-long': 'Schrijf ten hoogste {value} tekens; bewaar de rest in een document en noem het.',
  'note.unknown-value': '{value} is hier niet bekend. Gebruik een van: {known}.',
} as const;
