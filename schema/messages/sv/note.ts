/** What is wrong with a note on a flag, and how to mend it. */
export const note = {
  'note.bad-day': '{value} är ingen kalenderdag. Skriv den som 2025-03-31.',
  'note.day-ahead': '{value} har inte kommit ännu. Ange när det sades eller gjordes.',
  'note.no-text': 'Skriv vad som sades eller gjordes.',
  'note.nobody': 'Ange vem som sade eller gjorde det: ett företag, en befattning, en roll.',
  'note.subject-not-held': 'Posten {value} finns inte längre.',
  'note.too-long': 'Skriv högst {value} tecken; behåll resten i ett dokument och ange dess namn.',
  'note.unknown-value': '{value} är inte känt här. Använd något av: {known}.',
} as const;
