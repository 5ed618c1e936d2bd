/** Files that a user hands to the page. */
export const upload = {
  'upload.mapping-fault': 'To mapowanie jeszcze nie może działać: {value}.',
  'upload.mapping-name':
    'Nazwę należy zapisać małymi literami, cyframi i łącznikami, na początku litera: lista-dostawcow.',
  'upload.mapping-name-taken':
    'Mapowanie o nazwie {value} już jest i mówi co innego. Należy je zastąpić albo wybrać inną nazwę.',
  'upload.no-such-rows': 'Żadnego z tych wierszy ten import nie odrzucił albo można je poprawić tylko w samym pliku.',
  'upload.none': 'Należy dodać co najmniej jeden plik.',
  'upload.not-held': 'Przesłanego pliku {id} już tu nie ma. Należy przesłać go ponownie.',
  'upload.use-command-line': 'plik należy podzielić albo zaimportować przez npx solidary import',
} as const;
