/** What is wrong with a note on a flag, and how to mend it. */
export const note = {
  'note.bad-day': '{value} no es un día del calendario. Escríbalo como 2025-03-31.',
  'note.day-ahead': '{value} aún no ha llegado. Diga cuándo se dijo o se hizo.',
  'note.no-text': 'Escriba qué se dijo o se hizo.',
  'note.nobody': 'Diga quién lo dijo o lo hizo: una empresa, una oficina, una función.',
  'note.subject-not-held': 'El registro {value} ya no consta.',
  'note.too-long': 'Escriba como máximo {value} letras; guarde el resto en un documento y nómbrelo.',
  'note.unknown-value': '{value} no se conoce aquí. Use uno de: {known}.',
} as const;
