/** Rejected rows, mended where they stand and sent again. */
export const pageMending = {
  'page.mending.cell': '{column}, linha {line, number, ::group-off}',
  'page.mending.count':
    '{n, plural, =0 {Ainda nada está corrigido.} one {Uma linha está corrigida e ainda não foi enviada.} other {# linhas estão corrigidas e ainda não foram enviadas.}}',
  'page.mending.mended': 'corrigida',
  'page.mending.only-in-file':
    '{n, plural, one {Uma linha não se mostra} other {# linhas não se mostram}} em células: {n, plural, one {corrija-a} other {corrija-as}} no ficheiro.',
  'page.mending.rows-of': 'Linhas rejeitadas de {file}',
  'page.mending.send': 'Enviar de novo {n, plural, =0 {estas linhas} one {esta linha} other {estas # linhas}}',
  'page.mending.sent': 'enviada de novo',
  'page.mending.text':
    'Escreva nas células, ou cole de uma folha de cálculo. O que se escreve fica neste computador até ser enviado; só se enviam as linhas corrigidas, como importação à parte.',
  'page.mending.title': 'Corrigir aqui as linhas rejeitadas',
  'page.mending.try': 'Experimentá-las primeiro',
  'page.mending.was': 'antes: {was}',
} as const;
