/** Files that a user hands to the page. */
export const upload = {
  'upload.none': 'Acrescente pelo menos um ficheiro.',
  'upload.not-held': 'O ficheiro carregado {id} já não está aqui. Carregue-o de novo.',
  'upload.use-command-line': 'divida o ficheiro, ou importe-o com npx solidary import',
} as const;
