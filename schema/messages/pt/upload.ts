/** Files that a user hands to the page. */
export const upload = {
  'upload.mapping-fault': 'Este mapeamento ainda não pode funcionar: {value}.',
  'upload.mapping-name': 'Escreva o nome em minúsculas, algarismos e hífenes, primeiro uma letra: supplier-list.',
  'upload.mapping-name-taken':
    'Já consta um mapeamento chamado {value}, que diz outra coisa. Substitua-o, ou escolha outro nome.',
  'upload.no-such-rows':
    'Nenhuma destas linhas foi rejeitada por essa importação, ou só se podem corrigir no próprio ficheiro.',
  'upload.none': 'Acrescente pelo menos um ficheiro.',
  'upload.not-held': 'O ficheiro carregado {id} já não está aqui. Carregue-o de novo.',
  'upload.use-command-line': 'divida o ficheiro, ou importe-o com npx solidary import',
} as const;
