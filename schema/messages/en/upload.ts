/** Files that a user hands to the page, and mappings saved on it. */
export const upload = {
  'upload.mapping-fault': 'This mapping cannot work yet: {value}.',
  'upload.mapping-name': 'Write the name in lower-case letters, digits and dashes, a letter first: supplier-list.',
  'upload.mapping-name-taken':
    'A mapping called {value} is held already, and says something else. Replace it, or choose another name.',
  'upload.no-such-rows':
    'None of these rows was rejected by that import, or they can only be mended in the file itself.',
  'upload.none': 'Add at least one file.',
  'upload.not-held': 'The uploaded file {id} is not here any more. Upload it again.',
  'upload.use-command-line': 'split the file, or import it with npx solidary import',
} as const;
