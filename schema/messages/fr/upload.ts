/** Files that a user hands to the page. */
export const upload = {
  'upload.none': 'Ajoutez au moins un fichier.',
  'upload.not-held': 'Le fichier envoyé {id} n’est plus ici. Envoyez-le à nouveau.',
  'upload.use-command-line': 'divisez le fichier, ou importez-le avec npx solidary import',
} as const;
