/** What is wrong with a note on a flag, and how to mend it. */
export const note = {
  'note.bad-day': '{value} n’est pas un jour du calendrier. Écrivez par exemple 2025-03-31.',
  'note.day-ahead': '{value} n’est pas encore arrivé. Dites quand cela a été dit ou fait.',
  'note.no-text': 'Écrivez ce qui a été dit ou fait.',
  'note.nobody': 'Dites qui l’a dit ou fait : une entreprise, un service, un rôle.',
  'note.subject-not-held': 'La fiche {value} n’est plus enregistrée.',
  'note.too-long': 'Écrivez au plus {value} lettres ; gardez le reste dans un document et nommez-le.',
  'note.unknown-value': '{value} n’est pas connu ici. Utilisez l’une de ces valeurs : {known}.',
} as const;
