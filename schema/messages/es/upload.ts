/** Files that a user hands to the page. */
export const upload = {
  'upload.none': 'Añada al menos un archivo.',
  'upload.not-held': 'El archivo subido {id} ya no está aquí. Súbalo de nuevo.',
  'upload.use-command-line': 'divida el archivo, o impórtelo con npx solidary import',
} as const;
