/** Drafts of letters: what they ask, what they say, what they leave blank. Nobody is judged, and nothing is sent. */
export const letter = {
  'letter.answer': 'Pedimos que responda por escrito para: {where}',
  'letter.ask.authority':
    'Pedimos que examinem se {employer} pagou este trabalho, que ouçam {party} e que nos comuniquem o que fizerem. Se a regra exigir uma notificação ou uma liquidação vossa, pedimos que seja notificada a tempo.',
  'letter.ask.demand':
    'Pedimos a {party} que providencie para que seja pago o que não foi pago, ou que nos diga por escrito porque entende que não responde por isso.',
  'letter.ask.documents':
    'Pedimos a {party} que nos envie os factos e documentos abaixo, ou que nos diga quem os tem. Com o que consta agora ninguém pode determinar se pode ser responsável.',
  'letter.ask.explanation':
    'Pedimos a {party} que explique por escrito o que sabia sobre o pagamento deste trabalho e desde quando, e o que fez. Se isso implica que seja responsável, não nos cabe dizê-lo.',
  'letter.ask.notice':
    'Pedimos a {party} que tome nota de que a reclamação existe, que conserve o que ainda possa dever ao longo da cadeia e que nos diga por escrito se providenciará o pagamento.',
  'letter.basis.amount': 'Pode ser-lhe exigido {amount} ({basis}) com os factos que constam.',
  'letter.basis.amount_may': 'Pode ter de responder até {amount} ({basis}).',
  'letter.basis.asked': '{what}: {value}',
  'letter.basis.beside':
    'Com os factos disponíveis não se pode dizer se {party} responde por parte destes salários também nos termos de {article}. Seria a mesma dívida, e não uma a mais.',
  'letter.basis.checked':
    'Tal como citado: {cite}. Como o sabemos: {verification}{text, select, undefined {} other {, lido na versão de {text}}}, verificado pela última vez em {checked}. Consulte-o antes de se basear nele.',
  'letter.basis.condition':
    '{what} ({state, select, met {verifica-se com os factos que constam} unmet {não se verifica com os factos que constam} awaited {ainda não se verifica} other {não se sabe}})',
  'letter.basis.day': '{what}: {on}',
  'letter.basis.inferred': 'Que esteja nesta cadeia é inferido e não documentado.',
  'letter.basis.once':
    'Quando várias normas abrangem os mesmos salários, estes são devidos uma só vez: o que se pede nos termos de uma não se pede de novo nos termos de outra.',
  'letter.basis.open': 'Com os factos conhecidos não se pode dizer se responde por mais ({basis}).',
  'letter.basis.order': 'Na ordem de exigência: número {order}.',
  'letter.basis.reach': 'Dos salários abrange apenas o que é devido segundo esta medida: {rates}',
  'letter.basis.rule': '{article}: {rule}',
  'letter.basis.statement':
    '{sure, select, own {{party} pode ser responsável pelos salários como empregador, nos termos de: {article}.} open {Se {party} pode ser responsável segundo {article} não se pode determinar com os factos que constam.} other {Com os factos que constam, {party} pode ser responsável segundo {article}.}}',
  'letter.basis.version':
    '{rule} (texto em vigor {start, select, exact {desde} unverified {em} other {desde cerca de}} {from}{to, select, undefined {} other { até {ends, select, exact {} other {cerca de }}{to}}})',
  'letter.blank': '[{what}: não consta]',
  'letter.closing': 'Com os melhores cumprimentos,',
  'letter.count':
    '{of, select, undefined {{fit, plural, one {1 trabalhador} other {# trabalhadores}}} other {{fit, plural, one {1} other {#}} de {of} trabalhadores}}',
  'letter.count.not-known': 'não se sabe{of, select, undefined {} other {, de {of} trabalhadores}}',
  'letter.draft':
    'RASCUNHO, NÃO ENVIADO. O Solidary escreveu este texto e não envia nada. Verifique cada facto na sua fonte, preencha ou risque o que está entre [parênteses retos] e decida por si se é enviado. Isto não é aconselhamento jurídico.',
  'letter.envelope.address': 'Endereço',
  'letter.envelope.addressee': 'Para',
  'letter.envelope.day': 'Data',
  'letter.envelope.reference': 'O nosso número',
  'letter.envelope.sender': 'De',
  'letter.greeting': 'A quem possa interessar,',
  'letter.head.answer': 'Como responder',
  'letter.head.ask': 'O que pedimos',
  'letter.head.basis': 'Com que fundamento',
  'letter.head.missing': 'A preencher antes do envio',
  'letter.head.unpaid': 'O que não foi pago',
  'letter.head.work': 'O trabalho',
  'letter.kind.authority': 'Pedido a uma autoridade, para que examine o assunto e peça uma explicação',
  'letter.kind.demand': 'Interpelação para pagamento',
  'letter.kind.documents': 'Pedido de factos e documentos',
  'letter.kind.explanation': 'Pedido de explicação',
  'letter.kind.notice': 'Notificação da reclamação',
  'letter.narrows': 'As palavras desta carta reduzem o círculo de possíveis reclamantes a: {count}.',
  'letter.nobody':
    'Ainda não há a quem escrever: com estes factos, nenhuma regra pede nada a ninguém. Isso não significa que ninguém seja responsável.',
  'letter.none': 'Nenhuma carta a {party}. {reason}',
  'letter.opening.authority':
    'Escrevemos a respeito de {of, select, wages {salários} other {montantes}} que, com os factos que constam à data de {asOf}, {employer} não pagou, e daquilo por que {party} pode ser responsável.',
  'letter.opening.demand':
    'Escrevemos a respeito de {of, select, wages {salários} other {montantes}} que, com os factos que constam à data de {asOf}, {employer} não pagou.',
  'letter.opening.documents':
    'Escrevemos a respeito de {of, select, wages {salários} other {montantes}} que, com os factos que constam à data de {asOf}, {employer} não pagou. Para ver quem responde por eles faltam alguns factos.',
  'letter.opening.explanation':
    'Escrevemos a respeito de {of, select, wages {salários} other {montantes}} que, com os factos que constam à data de {asOf}, {employer} não pagou. Se {party} pode ser responsável depende do que sabia.',
  'letter.opening.notice':
    'Notificamos a existência de {of, select, wages {salários} other {montantes}} que, com os factos que constam à data de {asOf}, {employer} não pagou.',
  'letter.paper': 'Documentos sobre {act}: {of}',
  'letter.particular.address': 'endereço de quem recebe',
  'letter.particular.addressee': 'nome de quem recebe',
  'letter.particular.amount': 'montante',
  'letter.particular.answer': 'onde responder e até que dia',
  'letter.particular.basis': 'artigo',
  'letter.particular.completion': 'dia em que a obra foi concluída ou recebida',
  'letter.particular.contract_day': 'dia do contrato',
  'letter.particular.creditor': 'quem reclama',
  'letter.particular.day': 'dia do envio',
  'letter.particular.deadline': 'próximo último dia do prazo',
  'letter.particular.debt': 'o que é',
  'letter.particular.due_day': 'dia em que o salário se vencia',
  'letter.particular.employer': 'empregador',
  'letter.particular.event': 'dia de: {event}',
  'letter.particular.fact': 'da empresa: {fact}',
  'letter.particular.field': 'do contrato: {field}',
  'letter.particular.hours': 'horas',
  'letter.particular.left': 'ainda por pagar',
  'letter.particular.line': 'linha',
  'letter.particular.net_share': 'parte líquida do salário bruto, presumida',
  'letter.particular.own_end': 'último dia do contrato da empresa',
  'letter.particular.paid': 'pago',
  'letter.particular.paid_since': 'pago desde então',
  'letter.particular.period': 'período do trabalho',
  'letter.particular.rate': 'taxa devida por hora',
  'letter.particular.rate_basis': 'em que assenta a taxa',
  'letter.particular.reference': 'o nosso número da reclamação',
  'letter.particular.sender': 'nome e endereço de quem assina, e em nome de quem',
  'letter.particular.unpaid': 'não pago, bruto',
  'letter.particular.unpaid_sum': 'não pago',
  'letter.particular.work': 'trabalho feito',
  'letter.particular.work_end': 'último dia do contrato do trabalho',
  'letter.particular.workers': 'número de trabalhadores',
  'letter.particular.workplace': 'local de trabalho',
  'letter.send': 'O que o esclareceria:',
  'letter.sends-nothing': 'A ferramenta escreve um rascunho e não envia nada.',
  'letter.subject.authority':
    '{of, select, wages {Salários} other {Montantes}} não pagos por {employer}: pedido de exame',
  'letter.subject.demand':
    '{of, select, wages {Salários} other {Montantes}} não pagos por {employer}: interpelação para pagamento a {party}',
  'letter.subject.documents':
    '{of, select, wages {Salários} other {Montantes}} não pagos por {employer}: pedido de factos e documentos a {party}',
  'letter.subject.explanation':
    '{of, select, wages {Salários} other {Montantes}} não pagos por {employer}: pedido de explicação a {party}',
  'letter.subject.notice':
    '{of, select, wages {Salários} other {Montantes}} não pagos por {employer}: notificação a {party}',
  'letter.unpaid.none':
    'São devidos {of, select, wages {salários} other {montantes}} por este trabalho. Quanto, diz-se a quem providenciar o pagamento.',
  'letter.unpaid.of': 'No total {all}. Disto, {party} pode ter de responder por {amount}.',
  'letter.unpaid.part': '{amount} ({basis})',
  'letter.unpaid.parts': 'Ao todo, {amount}: {parts}.',
  'letter.unpaid.sum': 'Ao todo, {amount} ({basis}).',
  'letter.unpaid.together':
    'Pago além disso, sem dizer para que linhas: {amount}{on, select, undefined {} other { em {on}}}. Está descontado da soma.',
  'letter.value': '{value}',
  'letter.value.period': '{from} a {to}',
  'letter.warning.few':
    'Menos de {least} trabalhadores se ajustam a estas palavras: por elas pode reconhecer-se quem reclama. Abaixo propõem-se palavras mais amplas.',
  'letter.warning.not_known':
    'Não se sabe quantos trabalhadores se ajustam a estas palavras: conte com que por elas se pode reconhecer quem reclama.',
  'letter.wording.amount':
    '{as, select, each {Cada montante com as suas horas} sum {Uma soma por todos} other {Que são devidos salários, sem montante}}',
  'letter.wording.period':
    '{as, select, days {Os dias do trabalho} month {Meses inteiros} quarter {Trimestres inteiros} other {O ano inteiro}}',
  'letter.wording.place': '{as, select, workplace {O local de trabalho} other {O empregador, sem o local de trabalho}}',
  'letter.wording.work': '{as, select, class {A espécie de trabalho} other {Sem espécie de trabalho}}',
  'letter.wording.workers': '{as, select, number {O número de trabalhadores} other {Sem número de trabalhadores}}',
  'letter.written':
    'Chegou-lhe uma reclamação escrita{on, select, undefined {} other { em {on}}}; esta carta não a substitui.',
} as const;
