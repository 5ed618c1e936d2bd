/** Files that a user hands to the page. */
export const upload = {
  'upload.none': 'Fügen Sie mindestens eine Datei hinzu.',
  'upload.not-held': 'Die hochgeladene Datei {id} ist nicht mehr hier. Laden Sie sie noch einmal hoch.',
  'upload.use-command-line': 'teilen Sie die Datei oder importieren Sie sie mit npx solidary import',
} as const;
