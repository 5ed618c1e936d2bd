/** The list of all that is missing: what it is about, whom to ask, what hangs on it, and the text that asks. */
export const ask = {
  'ask.about.Certification': 'certificado {name}',
  'ask.about.Claim': 'reclamação {name}',
  'ask.about.ClaimLine': 'linha {name} da reclamação',
  'ask.about.Contract': 'contrato {name}',
  'ask.about.Finding': 'processo {name}',
  'ask.about.Organisation': '{name}',
  'ask.about.Subsidy': 'pagamento {name}',
  'ask.about.WageRecord':
    'salário{employer, select, undefined {} other { pago por {employer}}}{place, select, undefined {} other { ({place})}}{from, select, undefined {} other { desde {from}}}{to, select, undefined {} other { até {to}}}',
  'ask.about.Workplace': '{name}',
  'ask.column.about': 'Sobre',
  'ask.column.alone': 'Delas, não precisam de mais nada',
  'ask.column.answers': 'Respostas que dependem disso',
  'ask.column.by': 'Dia mais próximo',
  'ask.column.code': 'Facto',
  'ask.column.holder': 'A quem perguntar',
  'ask.column.record': 'Registo',
  'ask.column.text': 'Pergunta',
  'ask.column.where': 'Onde falta',
  'ask.count':
    '{n, plural, =0 {Nada falta de que haja notícia.} one {Uma pergunta está em aberto.} other {# perguntas estão em aberto.}}',
  'ask.cut':
    'Nem tudo foi examinado.{answers, plural, =0 {} one { Ficou de fora uma resposta em aberto de um teste.} other { Ficaram de fora # respostas em aberto de testes.}}{claims, plural, =0 {} one { Ficou de fora uma reclamação.} other { Ficaram de fora # reclamações.}}{organisations, plural, =0 {} one { Ficou de fora uma organização.} other { Ficaram de fora # organizações.}}{contracts, plural, =0 {} one { Ficou de fora um contrato.} other { Ficaram de fora # contratos.}}{publicRecord, select, true { Ficou de fora parte do registo público.} other {}}',
  'ask.explain.asks': 'Diga-nos, por favor, por palavras suas:',
  'ask.explain.kept':
    'A sua resposta fica junto dele, por palavras suas, e é mostrada onde quer que ele seja mostrado.',
  'ask.explain.reached':
    '{subject, select, contract {Como se chegou a este preço e o que cobre?} other {Como foi calculado este salário e por que horas?}}',
  'ask.explain.since':
    '{subject, select, contract {O preço foi alterado desde então, ou será?} other {O salário foi completado desde então, ou será?}}',
  'ask.explain.why':
    '{subject, select, contract {Examinamos preços em cadeias de contratos e temos uma pergunta sobre este:} other {Examinamos salários em cadeias de contratos e temos uma pergunta sobre este registo:}}',
  'ask.explain.wrong': 'Há algo aqui errado ou em falta, e que documento o mostra?',
  'ask.holder.authority': 'a autoridade',
  'ask.holder.own_file': 'A própria documentação, ou o trabalhador',
  'ask.holder.published': 'Ninguém da cadeia: é preciso consultar',
  'ask.kind.claim': 'quem pode ser responsável',
  'ask.kind.diligence': 'verificações de um comprador',
  'ask.kind.pay_test': 'testes de salários',
  'ask.kind.price_test': 'testes de preços',
  'ask.kind.public_record': 'certificados e pagamentos',
  'ask.kind.undeclared': 'sinais de subcontratação não declarada',
  'ask.letter.greeting': 'Bom dia,',
  'ask.letter.held-on': 'O que nos consta é à data de {day}.',
  'ask.letter.how':
    'Uma estimativa ou um intervalo também ajudam, se disser que o são. Se outra pessoa tiver a resposta, diga-nos por favor quem. Se não for possível responder a uma pergunta, diga-nos por favor porquê.',
  'ask.letter.look-up': 'A consultar (números publicados, ou o que outros receberam):',
  'ask.letter.no-accusation':
    'Estas perguntas apenas completam o que consta sobre contratos e trabalho. Nada dizem sobre a forma como o destinatário ou qualquer outra pessoa agiu.',
  'ask.letter.to': 'Para: {name}',
  'ask.letter.why':
    '{n, plural, one {Na documentação que temos falta um facto que talvez nos possa comunicar:} other {Na documentação que temos faltam # factos que talvez nos possa comunicar:}}',
  'ask.line': '{answers} ({alone} por si sós){by, select, undefined {} other {, até {by}}}: {text}',
  'ask.line-about': '{answers} ({alone} por si sós){by, select, undefined {} other {, até {by}}}: {about}: {text}',
  'ask.more': 'A lista continua: --after {mark}',
  'ask.settles.claim':
    '{count, plural, one {# resposta sobre quem pode ser responsável} other {# respostas sobre quem pode ser responsável}}',
  'ask.settles.diligence': '{count, plural, one {# verificação de um comprador} other {# verificações de compradores}}',
  'ask.settles.pay_test': '{count, plural, one {# teste de salário} other {# testes de salários}}',
  'ask.settles.price_test': '{count, plural, one {# teste de um preço} other {# testes de preços}}',
  'ask.settles.public_record':
    '{count, plural, one {# comparação do registo público} other {# comparações do registo público}}',
  'ask.settles.undeclared':
    '{count, plural, one {# sinal de subcontratação não declarada} other {# sinais de subcontratação não declarada}}',
  'ask.topic.act': 'o que alguém fez',
  'ask.topic.claim': 'uma reclamação',
  'ask.topic.contract': 'um contrato',
  'ask.topic.figure': 'um número publicado, ou o que outros receberam',
  'ask.topic.party': 'uma empresa',
  'ask.topic.pay': 'salário',
  'ask.topic.public_record': 'o registo público',
  'ask.where.claim': 'Reclamação {record}',
  'ask.where.diligence': 'Verificações de {record}',
  'ask.where.pay_test': '{test}: {record}',
  'ask.where.price_test': '{test}: contrato {record}',
  'ask.where.public_record': 'Registo público de {record}',
  'ask.where.undeclared': 'Sinais de subcontratação não declarada: {record}',
} as const;
