/** Files that a user hands to the page. */
export const upload = {
  'upload.mapping-fault': 'Diese Zuordnung kann noch nicht funktionieren: {value}.',
  'upload.mapping-name':
    'Schreiben Sie den Namen in Kleinbuchstaben, Ziffern und Strichen, mit einem Buchstaben zuerst: auftragnehmer-liste.',
  'upload.mapping-name-taken':
    'Eine Zuordnung namens {value} liegt schon vor und sagt etwas anderes. Ersetzen Sie sie, oder wählen Sie einen anderen Namen.',
  'upload.no-such-rows':
    'Keine dieser Zeilen wurde bei diesem Import abgelehnt, oder sie lassen sich nur in der Datei selbst berichtigen.',
  'upload.none': 'Fügen Sie mindestens eine Datei hinzu.',
  'upload.not-held': 'Die hochgeladene Datei {id} ist nicht mehr hier. Laden Sie sie noch einmal hoch.',
  'upload.use-command-line': 'teilen Sie die Datei oder importieren Sie sie mit npx solidary import',
} as const;
