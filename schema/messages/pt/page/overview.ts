/** First screen and search. */
export const pageOverview = {
  'page.door.claim': 'Uma reclamação salarial',
  'page.door.claim.enter': 'Introduzir uma reclamação',
  'page.door.claim.open': '{n, plural, one {Abrir a que consta} other {Abrir uma de #}}',
  'page.door.claim.text':
    'Veja quem pode ser responsável por ela, por que ordem, segundo que lei, por quanto e até quando.',
  'page.door.list': 'Uma lista de fornecedores e preços',
  'page.door.list.text':
    'Veja quais dos seus contratos não podem pagar salários conformes à lei, por que pode ser responsável e que preço o corrigiria.',
  'page.door.name': 'Um nome, um local de trabalho ou fotografias',
  'page.door.name.text': 'Veja quem está acima e abaixo, o que cada um paga e que elos ninguém documentou.',
  'page.overview.all-claims': 'Todas as reclamações',
  'page.overview.all-days': 'Todos os dias',
  'page.overview.all-flags': 'Todos os alertas',
  'page.overview.all-imports': 'Todas as importações',
  'page.overview.all-questions': 'Todas as perguntas',
  'page.overview.all-tests': 'Todos os testes',
  'page.overview.ask': 'O que tem?',
  'page.overview.coverage': 'O que os testes alcançam',
  'page.overview.deadlines': 'Próximos prazos',
  'page.overview.empty': 'Ainda nada consta. Comece pelo que tem: uma das três opções acima.',
  'page.overview.empty-then':
    'Nada se sabia então: nenhuma reclamação, e nenhum contrato ou salário que um teste pudesse testar.',
  'page.overview.import':
    '{state, select, dry_run {Simulação de {files}} undone {{files}, anulada} cancelled {{files}, cancelada} failed {{files}, falhada} running {{files}, em curso} other {{files}}}: {n, plural, one {# linha} other {# linhas}}{look, plural, =0 {} one {, # a ver} other {, # a ver}}',
  'page.overview.lately': 'Ultimamente',
  'page.overview.loading': 'A ler o que consta ...',
  'page.overview.lowest': 'Preços mais abaixo daquilo com que se comparam',
  'page.overview.more-tests': '{n, plural, one {Mais um teste} other {Mais # testes}} com respostas',
  'page.overview.no-coverage': 'Ainda nada a testar. Importe contratos com os seus preços.',
  'page.overview.no-deadlines': 'Não corre nenhum prazo. Introduza uma reclamação para ver os seus dias.',
  'page.overview.no-lowest':
    'Nenhum preço que conste está abaixo do custo laboral legal, tanto quanto pôde ser testado.',
  'page.overview.no-lowest-tested': 'Ainda não foi possível testar nenhum preço.',
  'page.overview.none-tested':
    'Nenhum teste pôde ainda responder: de tudo o que consta falta um facto. Onde os preços dizem quanta mão de obra podem suportar, as listas mostram-no na mesma.',
  'page.overview.questions': 'Três perguntas que mais esclareceriam',
  'page.overview.settles': 'Esclarece {n, plural, one {# resposta} other {# respostas}}.',
  'page.overview.tested': '{n, number} testados',
  'page.overview.untested':
    '{n, plural, one {Mais um teste não pôde} other {Mais # testes não puderam}} ainda testar nada: não constam os factos que pedem.',
  'page.overview.up-to': 'até',
  'page.search.answer':
    '{n, plural, =0 {Nada do que consta corresponde a «{q}».} one {Um registo corresponde a «{q}».} other {# registos correspondem a «{q}».}}',
  'page.search.answer-more': 'Pelo menos {n} registos correspondem a «{q}».',
  'page.search.best': 'Melhor correspondência',
  'page.search.empty': 'Não consta nenhuma correspondência. Importar uma lista?',
  'page.search.first': 'Mostram-se os primeiros {n}. Escreva mais do nome para encontrar outros.',
  'page.search.hint': 'Nomes parecidos ficam separados: veja o lugar e o número.',
  'page.search.import': 'Importar uma lista',
  'page.search.kind':
    '{kind, select, organisation {Organizações} workplace {Locais de trabalho} contract {Contratos} claim {Reclamações} other {{kind}}}',
  'page.search.label': 'Empresa, local de trabalho ou número',
  'page.search.loading': 'A procurar ...',
  'page.search.near':
    'Nada do que consta corresponde a «{q}». Estes escrevem-se quase assim ou começam de forma parecida.',
  'page.search.placeholder': 'Empresa, local de trabalho, número',
  'page.search.title': 'Procurar',
} as const;
