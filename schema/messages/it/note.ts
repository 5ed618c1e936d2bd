/** What is wrong with a note on a flag, and how to mend it. */
export const note = {
  'note.bad-day': '{value} non è un giorno del calendario. Scriva ad esempio 2025-03-31.',
  'note.day-ahead': '{value} non è ancora arrivato. Dica quando è stato detto o fatto.',
  'note.no-text': 'Scriva che cosa è stato detto o fatto.',
  'note.nobody': 'Dica chi lo ha detto o fatto: un’impresa, un ufficio, un ruolo.',
  'note.subject-not-held': 'La scheda {value} non è più registrata.',
  'note.too-long': 'Scriva al massimo {value} lettere; tenga il resto in un documento e lo indichi.',
  'note.unknown-value': '{value} non è noto qui. Usi uno di questi valori: {known}.',
} as const;
