/** Files that a user hands to the page. */
export const upload = {
  'upload.none': 'Aggiunga almeno un file.',
  'upload.not-held': 'Il file caricato {id} non è più qui. Lo carichi di nuovo.',
  'upload.use-command-line': 'divida il file, o lo importi con npx solidary import',
} as const;
