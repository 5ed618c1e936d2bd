/** Questions to ask: everything that is missing, by whom to ask. */
export const pageQuestions = {
  'page.questions.all-shown': 'Escolher todas as mostradas',
  'page.questions.also': 'ou {names}',
  'page.questions.alone':
    '{alone, plural, =0 {cada uma precisa também de outra coisa} one {uma não precisa de mais nada} other {# não precisam de mais nada}}',
  'page.questions.answer':
    '{n, plural, =0 {Nenhuma pergunta desta escolha está em aberto.} one {Uma pergunta está em aberto.} other {# perguntas estão em aberto.}} {answers, plural, =0 {} one {Uma resposta depende disso.} other {# respostas dependem disso.}}',
  'page.questions.answers': 'Respostas que dependem',
  'page.questions.any': 'Qualquer',
  'page.questions.asked': 'Perguntas',
  'page.questions.back': 'Respostas recebidas',
  'page.questions.back-choose': 'Livro preenchido',
  'page.questions.back-text':
    'Um livro que um fornecedor preencheu é lido como uma importação que pode ser anulada: cada resposta torna-se um facto do seu contrato e fecha a sua pergunta.',
  'page.questions.chosen':
    '{n, plural, =0 {Nenhuma escolhida: o que se segue toma todas as {all, number} desta escolha.} one {Uma escolhida.} other {# escolhidas.}}',
  'page.questions.closed': 'Fechadas',
  'page.questions.copied': 'Copiado.',
  'page.questions.copy': 'Copiar o texto',
  'page.questions.cut':
    'Nem tudo foi examinado.{answers, plural, =0 {} one { Ficou de fora uma resposta em aberto de um teste.} other { Ficaram de fora # respostas em aberto de testes.}}{claims, plural, =0 {} one { Ficou de fora uma reclamação.} other { Ficaram de fora # reclamações.}}{organisations, plural, =0 {} one { Ficou de fora uma organização.} other { Ficaram de fora # organizações.}}{contracts, plural, =0 {} one { Ficou de fora um contrato.} other { Ficaram de fora # contratos.}}{publicRecord, select, true { Ficou de fora parte do registo público.} other {}}',
  'page.questions.day': 'Dia mais próximo',
  'page.questions.empty': 'Nada falta de que haja notícia.',
  'page.questions.empty-text':
    'Quando constam contratos, salários ou reclamações e a uma resposta falta um facto, a pergunta está aqui.',
  'page.questions.enter-for': 'Introduzir a resposta: {claim}',
  'page.questions.group':
    '{questions, plural, one {Uma pergunta, da qual} other {# perguntas, das quais}} {answers, plural, one {depende uma resposta} other {dependem # respostas}}',
  'page.questions.hangs': 'Depende disso',
  'page.questions.holder': 'A quem perguntar',
  'page.questions.kept-back':
    '{n, plural, one {Uma pergunta fica de fora: fazê-la revelaria que alguém reclama, ou de quem é o salário que consta. A sua resposta está na própria documentação, ou com o trabalhador.} other {# perguntas ficam de fora: fazê-las revelaria que alguém reclama, ou de quem é o salário que consta. As suas respostas estão na própria documentação, ou com os trabalhadores.}}',
  'page.questions.letter': 'Texto a enviar',
  'page.questions.letter-hint':
    'Leia-o antes de o enviar: a ferramenta não envia nada. Quem for perguntado fica a saber que alguém olha para este contrato.',
  'page.questions.letter-nothing': 'Nada desta escolha pode ser enviado.',
  'page.questions.letter-show': 'Escrever o texto',
  'page.questions.list-file': 'Lista em CSV',
  'page.questions.loading': 'A reunir o que falta ...',
  'page.questions.import': 'Importar uma lista',
  'page.questions.none-held':
    'Ainda não consta nenhum contrato, registo de salário ou reclamação, por isso não há nada a perguntar.',
  'page.questions.none-shown': 'Não escolher nenhuma',
  'page.questions.of-map': 'Só o que falta aos contratos de um mapa.',
  'page.questions.of-record': 'Só o que falta a um registo.',
  'page.questions.of-record-all': 'Mostrar tudo',
  'page.questions.one': 'Pergunta',
  'page.questions.opened':
    '{n, plural, one {Uma pergunta nova: uma resposta leva a outra.} other {# perguntas novas: uma resposta leva a outra.}}',
  'page.questions.order': 'Primeiro',
  'page.questions.order-day': 'o dia mais próximo',
  'page.questions.order-settles': 'o que mais esclarece',
  'page.questions.outside': 'Revela uma reclamação: não pergunte a ninguém de fora.',
  'page.questions.outside-few': 'Salário de poucos trabalhadores: perguntar podia revelar de quem é.',
  'page.questions.settles': 'Esclareceria',
  'page.questions.still-open':
    '{n, plural, one {Uma pergunta do livro continua em aberto: sem resposta ou não se sabe.} other {# perguntas do livro continuam em aberto: sem resposta ou não se sabe.}}',
  'page.questions.take': 'Levar',
  'page.questions.taken':
    '{accepted, plural, one {# resposta tomada} other {# respostas tomadas}}, {duplicate} já constavam, {rejected} que não puderam ser lidas. {closed, plural, =0 {Nenhuma pergunta se fecha.} one {Fecha-se uma pergunta.} other {Fecham-se # perguntas.}}',
  'page.questions.title': 'Perguntas a fazer',
  'page.questions.topic': 'Espécie de facto',
  'page.questions.undo': 'Ver a importação, ou anulá-la',
  'page.questions.unread': 'Não pôde ser lido',
  'page.questions.where': 'Em falta em',
  'page.questions.where-more': '{n, plural, one {e mais uma página} other {e mais # páginas}}',
  'page.questions.whom': 'De quem dependem mais respostas',
  'page.questions.whom-more':
    '{n, plural, one {Mais um pode ser escolhido acima.} other {Mais # podem ser escolhidos acima.}}',
  'page.questions.workbook': 'Livro para fornecedores',
  'page.questions.workbook-of': 'Livro só para este',
  'page.questions.workbook-hint':
    'O livro tem o que um fornecedor pode preencher e o Solidary volta a ler; as outras perguntas vão no texto. Nomeia todos os fornecedores desta escolha: para o enviar a um, leve o livro só para esse.',
} as const;
