/** What a drafted mapping says of itself. */
export const draft = {
  'draft.blank-keys':
    'As linhas em que {columns} está vazio são rejeitadas, salvo se a chave disser mayBeBlank: docs/MAPPING.md, secção 4.',
  'draft.day-two-ways':
    '«{cell}» em {column} pode estar escrito {taken} ou {other}, e nada no ficheiro diz qual: escolha. Até lá nada é importado.',
  'draft.encoding':
    'O ficheiro não indica a sua codificação. Lido como {read} diz {words}.{isAsked, select, yes { Como {other} diria {otherWords}.} other {}} Se as letras não estiverem certas, ponha a correta em encoding: docs/MAPPING.md, secção 8.',
  'draft.key-of-several': 'Nenhuma coluna é diferente em todas as linhas da amostra; a chave é feita de várias.',
  'draft.kind': 'Um rascunho: cada linha é lida como {kind}. docs/MAPPING.md explica cada palavra.',
  'draft.no-currency':
    'Nada no ficheiro diz em que moeda estão os montantes: coloque-a no lugar de {code}. Até lá nada é importado.',
  'draft.notes':
    'As linhas que só preenchem a primeira célula{named, select, no {} other {, como {cells},}} parecem notas ou títulos e ficam retidas.',
  'draft.nothing': 'As células que contêm {cells} são lidas como não dizendo nada, nunca como zero.',
  'draft.number-two-ways':
    '«{cell}» em {column} é lido como escrito {taken} e pode ser {other}: coloque o certo no seu lugar.',
  'draft.partly': '«{cell}» em {column} não se lê como a maior parte da coluna: a sua linha será rejeitada e indicada.',
  'draft.publisher':
    'Indique quem publica o ficheiro e verifique a chave: as colunas que identificam um registo e nunca mudam.',
  'draft.regions':
    '«{cell}» em {column} parece o código de uma região, e o ficheiro não diz de que país: escolha-o. Até lá nada é importado.',
  'draft.sheets':
    'O livro tem várias folhas. Este rascunho lê {sheet}; as outras são {others}. Para outra: `solidary mapping suggest FICHEIRO --sheet NOME`, ou escolha-a na página.',
  'draft.sign': '«{sign}» é lido como {taken} e pode significar {others}: coloque a moeda do ficheiro no seu lugar.',
  'draft.totals': 'As linhas que começam por {cells} parecem totais das linhas acima e ficam retidas.',
  'draft.unfed': 'Colunas que ainda não alimentam nada: {columns}',
} as const;
