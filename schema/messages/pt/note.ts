/** What is wrong with a note on a flag, and how to mend it. */
export const note = {
  'note.bad-day': '{value} não é um dia do calendário. Escreva-o como 2025-03-31.',
  'note.day-ahead': '{value} ainda não chegou. Diga quando foi dito ou feito.',
  'note.no-text': 'Escreva o que foi dito ou feito.',
  'note.nobody': 'Diga quem o disse ou fez: uma empresa, um serviço, uma função.',
  'note.subject-not-held': 'O registo {value} já não consta.',
  'note.too-long': 'Escreva no máximo {value} letras; guarde o resto num documento e nomeie-o.',
  'note.unknown-value': '{value} não é conhecido aqui. Use um de: {known}.',
} as const;
