/** What is wrong with a note on a flag, and how to mend it. */
export const note = {
  'note.bad-day': '{value} ist kein Kalendertag. Schreiben Sie ihn als 2025-03-31.',
  'note.day-ahead': '{value} liegt in der Zukunft. Sagen Sie, wann es gesagt oder getan wurde.',
  'note.no-text': 'Schreiben Sie, was gesagt oder getan wurde.',
  'note.nobody': 'Sagen Sie, wer es gesagt oder getan hat: eine Firma, eine Stelle, eine Funktion.',
  'note.subject-not-held': 'Der Datensatz {value} liegt nicht mehr vor.',
  'note.too-long':
    'Schreiben Sie höchstens {value} Zeichen; den Rest bewahren Sie in einem Dokument auf und nennen es.',
  'note.unknown-value': '{value} ist hier nicht bekannt. Verwenden Sie eines von: {known}.',
} as const;
