/** Files that a user hands to the page. */
export const upload = {
  'upload.none': 'Add at least one file.',
  'upload.not-held': 'The uploaded file {id} is not here any more. Upload it again.',
  'upload.use-command-line': 'split the file, or import it with npx solidary import',
} as const;
