/** Imports: file, columns, dry run, ledger, problems, undo. */
export const pageImports = {
  'page.imports.accepted': 'aceites',
  'page.imports.again': 'Para o ter de novo, importe outra vez o ficheiro: as suas linhas são lidas de novo.',
  'page.imports.answer': 'O que um ficheiro diz é guardado com a sua linha, e pode ser retirado por inteiro.',
  'page.imports.answer-done':
    '{accepted, plural, one {Foi aceite} other {Foram aceites}} {accepted, number} de {in, plural, one {# linha} other {# linhas}}{duplicate, plural, =0 {} one { e # já cá estava} other { e # já cá estavam}}.{rejected, plural, =0 {} one { É preciso corrigir uma.} other { É preciso corrigir #.}}{held, plural, =0 {} one { Uma espera.} other { # esperam.}}',
  'page.imports.answer-dry':
    '{accepted, plural, one {Está pronta} other {Estão prontas}} {accepted, number} de {in, plural, one {# linha} other {# linhas}}{duplicate, plural, =0 {} one { e # já cá está} other { e # já cá estão}}.{rejected, plural, =0 {} one { É preciso corrigir uma.} other { É preciso corrigir #.}}{held, plural, =0 {} one { Uma espera.} other { # esperam.}}',
  'page.imports.answer-first': 'Assinalados, primeiro os mais abaixo',
  'page.imports.answer-of':
    '{records, plural, one {Contém um contrato ou registo salarial} many {Contém {records, number} contratos e registos salariais} other {Contém {records, number} contratos e registos salariais}}; {flagged, plural, =0 {nenhum teste assinala algum} one {um está assinalado} many {{flagged, number} estão assinalados} other {{flagged, number} estão assinalados}}.',
  'page.imports.answer-shown': 'Mostram-se {n, number} de {all, number}; os testes levam a todos.',
  'page.imports.answer-tests': 'Cada teste, sobre o que contém',
  'page.imports.answer-title': 'O que dizem os testes',
  'page.imports.bar': 'Linhas: {parts}.',
  'page.imports.by-hand': 'introduzido à mão',
  'page.imports.cancel': 'Cancelar',
  'page.imports.column': 'Coluna',
  'page.imports.column-refused': '{column}: recusada.',
  'page.imports.columns': 'O que cada coluna alimenta',
  'page.imports.done': 'Importações até agora',
  'page.imports.drafted': 'Esboçado a partir deste ficheiro',
  'page.imports.dry-again': 'Simular de novo',
  'page.imports.dry-run': 'Simulação',
  'page.imports.duplicate': 'já consta, sem alterações',
  'page.imports.duplicate-short': 'já consta',
  'page.imports.elsewhere':
    'Está aberta, e este servidor não a executa: talvez outro programa a esteja a ler, ou foi interrompida. Para continuar onde parou, importe outra vez os mesmos ficheiros; ou anule-a.',
  'page.imports.empty': 'Ainda nada foi importado.',
  'page.imports.entered': '{what}{n, plural, =0 {} one { e mais um} other { e mais #}}',
  'page.imports.entered-from': '{document}, {day}',
  'page.imports.feeds': 'Facto',
  'page.imports.files': 'Ficheiros',
  'page.imports.files-more': '{first} e {n, plural, one {mais um} other {mais #}}',
  'page.imports.formats': 'CSV ou XLSX. Nada se escreve antes de ter visto uma simulação.',
  'page.imports.found': 'Encontrado',
  'page.imports.from-text': 'de {text}',
  'page.imports.held': 'em espera',
  'page.imports.import-rows': 'Importar {n, plural, one {# linha} other {# linhas}}',
  'page.imports.in': 'linhas de entrada',
  'page.imports.keep': 'Mantê-la',
  'page.imports.kept': 'O resto desta linha foi aceite: {n, plural, one {# dado} other {# dados}}.',
  'page.imports.kind':
    '{outcome, select, rejected {Rejeitado} held {Em espera} other {{outcome}}}: {text} {n, plural, one {# linha} other {# linhas}}',
  'page.imports.known-mapping': 'Mapeamento',
  'page.imports.line': 'Linha',
  'page.imports.line-2': 'Como se lê na linha 2',
  'page.imports.lines': '{from} a {to}',
  'page.imports.loading': 'A ler as importações ...',
  'page.imports.looking': 'Passo 1 de 2: a abrir {file} e a ver o cabeçalho e as primeiras linhas ...',
  'page.imports.mapping': 'O mapeamento',
  'page.imports.mapping-hint':
    'O mesmo ficheiro serve na linha de comandos: solidary import --mapping mapping.yaml FILE',
  'page.imports.mapping-text': 'Mapeamento como texto',
  'page.imports.mended':
    'Desde então {taken, plural, =0 {nenhuma destas linhas foi aceite} one {uma destas linhas foi corrigida} many {# destas linhas foram corrigidas} other {# destas linhas foram corrigidas}}. {left, plural, =0 {Nenhuma fica por corrigir.} one {Uma fica por corrigir.} many {# ficam por corrigir.} other {# ficam por corrigir.}}',
  'page.imports.mended-by':
    '{rows, plural, one {Uma linha corrigida e enviada} many {# linhas corrigidas e enviadas} other {# linhas corrigidas e enviadas}} de novo',
  'page.imports.mended-outcome':
    '{taken, number} aceites{open, plural, =0 {.} one {; uma por corrigir ali.} many {; # por corrigir ali.} other {; # por corrigir ali.}}',
  'page.imports.mended-short': '{n, number} corrigidas desde então',
  'page.imports.more-problems': 'Mostram-se os primeiros {n}. O ficheiro das linhas rejeitadas tem-nos todos.',
  'page.imports.new': 'Importar um ficheiro',
  'page.imports.no-file': 'Escolha primeiro um ficheiro.',
  'page.imports.not-imported': 'não importado',
  'page.imports.nothing': 'nada',
  'page.imports.nothing-written': 'Ainda nada foi escrito. A importação pode ser anulada por inteiro.',
  'page.imports.nth-file': 'Ficheiro {at} de {of}.',
  'page.imports.onward': 'Onde ver agora',
  'page.imports.opening':
    'A abrir o ficheiro, {n, plural, one {# segundo} other {# segundos}} até agora. Quanto falta será dito assim que forem lidas as primeiras linhas.',
  'page.imports.opening-share':
    'A abrir o livro: {share, number, percent} feito{seconds, plural, =-1 {} =0 {} one {, falta cerca de # segundo} other {, faltam cerca de # segundos}}. Depois são lidas as suas linhas.',
  'page.imports.problems': 'Linhas a ver, por espécie',
  'page.imports.progress': 'Parte do ficheiro lida',
  'page.imports.rate':
    '{rate, number} linhas por segundo{seconds, plural, =-1 {} =0 {} one {, falta cerca de # segundo} other {, faltam cerca de # segundos}}',
  'page.imports.reading-columns': 'Passo 2 de 2: a ler o que diz cada coluna ...',
  'page.imports.rejected': 'rejeitadas',
  'page.imports.rejected-file':
    '{n, plural, one {# linha rejeitada} other {# linhas rejeitadas}} como ficheiro a corrigir',
  'page.imports.remedy': 'O que o corrige',
  'page.imports.rests': '{field}: {target}',
  'page.imports.rests-entered': 'Introduzido à mão sobre',
  'page.imports.rests-more': '{n, plural, one {Mais um não está listado} other {Mais # não estão listados}}.',
  'page.imports.running': 'A ler {file}: {rows, plural, one {# linha} other {# linhas}} até agora.',
  'page.imports.save-mapping': 'Guardar como mapeamento',
  'page.imports.second': '{publisher}, {state}',
  'page.imports.show-all': 'Mostrar todos os {n, number}',
  'page.imports.stage.columns': 'Colunas',
  'page.imports.stage.done': 'feito',
  'page.imports.stage.dry-run': 'Simulação',
  'page.imports.stage.file': 'Ficheiro',
  'page.imports.stage.import': 'Importação',
  'page.imports.stages': 'Passos de uma importação',
  'page.imports.started': 'Iniciada',
  'page.imports.state': 'Estado',
  'page.imports.state-text':
    '{state, select, cancelled {Cancelada: nada ficou a meio.} other {Anulada: o que esta importação declarou está fechado, e o que tinha substituído volta a estar.}}',
  'page.imports.state-word':
    '{state, select, running {em curso} elsewhere {aberta} done {feita} cancelled {cancelada} failed {falhada} undone {anulada} dry_run {simulação, nada escrito} other {{state}}}',
  'page.imports.stopping':
    'A parar. Um ficheiro que está a ser aberto é primeiro aberto até ao fim; depois nada mais é escrito.',
  'page.imports.suggesting': 'A ver o cabeçalho e uma amostra ...',
  'page.imports.to-look-at':
    '{n, plural, one {Uma linha a ver} other {# linhas a ver}}{more, select, yes {, e mais} other {}}',
  'page.imports.undo': 'Anular esta importação',
  'page.imports.undo-sure': 'Sim, anulá-la por inteiro',
  'page.imports.undo-text':
    '{n, plural, =0 {Nenhum facto posterior assenta nela.} one {Um facto posterior assenta nela e perderia o seu fundamento.} other {# factos posteriores assentam nela e perderiam o seu fundamento.}}',
  'page.imports.undoable': 'A importação pode ser anulada por inteiro.',
  'page.imports.undone':
    'Anulada: {closed, plural, one {# declaração fechada} other {# declarações fechadas}}, {restated, number} declaradas de novo.',
  'page.imports.undone-beneath':
    'Anulado. Tudo o que dizia tinha sido alterado depois, e essas alterações valem: nada se mostra de outro modo. Para recuar mais, anule-as também, a última primeiro.',
  'page.imports.what-changed': 'O que mudou desde que começou',
  'page.imports.why': 'Porque parou',
} as const;
