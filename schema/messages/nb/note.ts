/** What is wrong with a note on a flag, and how to mend it. */
export const note = {
  'note.bad-day': '{value} er ikke en kalenderdag. Skriv den som 2025-03-31.',
  'note.day-ahead': '{value} er ikke kommet ennå. Si når det ble sagt eller gjort.',
  'note.no-text': 'Skriv hva som ble sagt eller gjort.',
  'note.nobody': 'Si hvem som sa eller gjorde det: et firma, et kontor, en rolle.',
  'note.subject-not-held': 'Oppføringen {value} foreligger ikke lenger.',
  'note.too-long': 'Skriv høyst {value} tegn; behold resten i et dokument og nevn det.',
  'note.unknown-value': '{value} er ikke kjent her. Bruk en av: {known}.',
} as const;
