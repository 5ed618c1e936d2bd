/** What is wrong with a note on a flag, and how to mend it. */
export const note = {
  'note.bad-day': '{value} nie jest dniem z kalendarza. Zapis: 2025-03-31.',
  'note.day-ahead': '{value} jeszcze nie nadszedł. Należy podać, kiedy to powiedziano lub zrobiono.',
  'note.no-text': 'Należy napisać, co powiedziano lub zrobiono.',
  'note.nobody': 'Należy podać, kto to powiedział lub zrobił: firma, urząd, rola.',
  'note.subject-not-held': 'Zapisu {value} nie ma już w danych.',
  'note.too-long': 'Najwyżej {value} znaków; resztę należy zostawić w dokumencie i podać jego nazwę.',
  'note.unknown-value': 'Wartość {value} nie jest tu znana. Możliwe: {known}.',
} as const;
