/** Certificates and public payments set against findings and flags: what agrees, what is missing, what is left open. */
const days =
  '{from, select, undefined {} other { desde {from}}}{to, select, undefined {, último dia não conhecido} other { até {to}}}';

export const contradiction = {
  'contradiction.agrees.after-decided': 'Pago no tempo posterior à decisão para que a regra olha: {from} a {to}.',
  'contradiction.agrees.after-final':
    'Pago no tempo, depois de a decisão se tornar definitiva, que a regra considera: {from} a {to}.',
  'contradiction.agrees.after-opened':
    'Pago no tempo posterior à abertura do processo para que a regra olha: {from} a {to}.',
  'contradiction.agrees.before-decided': 'Pago no tempo anterior à decisão para que a regra olha: {from} a {to}.',
  'contradiction.agrees.before-final':
    'Pago no tempo, antes de a decisão se tornar definitiva, que a regra considera: {from} a {to}.',
  'contradiction.agrees.before-opened':
    'Pago no tempo anterior à abertura do processo para que a regra olha: {from} a {to}.',
  'contradiction.agrees.contract': `O contrato vigorou${days}.`,
  'contradiction.agrees.flagged':
    'Com alerta em {tests}. Um alerta abre uma pergunta: não é uma constatação, e pode haver uma explicação.',
  'contradiction.agrees.in-force': `Em vigor${days}.`,
  'contradiction.agrees.paid': 'Pago em {on}.',
  'contradiction.agrees.same-firm':
    'O processo é contra {party}: nele está o seu número de registo, ou uma pessoa confirmou-o.',
  'contradiction.agrees.same-holder': '{party} é o titular, e o registo com alerta é seu.',
  'contradiction.agrees.same-workplace': 'Ambos respeitam ao mesmo local de trabalho.',
  'contradiction.agrees.same-year':
    'Pago no ano do trabalho e do processo, tanto quanto se sabem os seus dias: {year}.',
  'contradiction.agrees.same-years':
    'Pago nos anos desde o trabalho até à decisão do processo, tanto quanto se sabem: {from} a {to}.',
  'contradiction.agrees.shared-days': 'Ambos abrangem os dias de {from} a {to}.',
  'contradiction.agrees.stage-alleged': 'O processo está em: alegado. Ninguém o decidiu.',
  'contradiction.agrees.stage-assessed': 'O processo está em: apurado pela autoridade.',
  'contradiction.agrees.stage-judgment': 'O processo está em: sentença.',
  'contradiction.agrees.subject': 'A regra nomeia aquilo de que trata o processo: {subjects}.',
  'contradiction.agrees.work': `O trabalho foi feito${days}.`,

  'contradiction.missing.applicant':
    'Se é contra quem pediu o dinheiro, ou contra quem o representa por lei ou estatutos.',
  'contradiction.missing.application-day':
    'Em que dia se decidiu o pedido do dinheiro: podem ser recusados pedidos, e o pagamento pode ser posterior.',
  'contradiction.missing.certificate-from': 'Desde quando o certificado esteve em vigor.',
  'contradiction.missing.certificate-until': 'Até quando o certificado está, ou esteve, em vigor.',
  'contradiction.missing.certificate-workplace':
    'Se o certificado abrange o local de trabalho onde o trabalho foi feito.',
  'contradiction.missing.contract-from': 'Desde quando o contrato vigorou.',
  'contradiction.missing.contract-until': 'Até quando o contrato vigorou.',
  'contradiction.missing.finding-decided': 'Em que dia o processo foi decidido.',
  'contradiction.missing.finding-final': 'A partir de que dia a decisão é definitiva: já não admite recurso.',
  'contradiction.missing.finding-opened': 'Em que dia o processo foi aberto.',
  'contradiction.missing.finding-place': 'Em que país foi o processo: a regra abrange processos do país do pagamento.',
  'contradiction.missing.finding-subject':
    'De que trata o processo: a regra nomeia {subjects}, e não se pode determinar se abrange este.',
  'contradiction.missing.finding-workplace': 'Em que local de trabalho foi feito o trabalho do processo.',
  'contradiction.missing.fine-or-sentence':
    'Se foi uma coima definitiva de pelo menos 2500 euros segundo o § 404(2) n.º 3 SGB III, ou uma condenação definitiva segundo os §§ 10, 10a ou 11 SchwarzArbG a mais de três meses de prisão ou mais de 90 dias de multa: nenhum outro processo conta.',
  'contradiction.missing.how-closed': 'Como terminou o processo: está encerrado, e nada diz com que resultado.',
  'contradiction.missing.neither-private-nor-union':
    'Se o processo era sobre trabalho para fins privados de uma pessoa singular, ou só sobre cidadãos da União: então a regra não vale.',
  'contradiction.missing.no-entitlement': 'Se havia um direito legal ao dinheiro: então a regra não vale.',
  'contradiction.missing.not-decided':
    'Uma decisão: o processo está alegado, e a regra exige um que tenha sido decidido.',
  'contradiction.missing.payment-day': 'Em que dia foi feito o pagamento.',
  'contradiction.missing.payment-farm': 'Se o pagamento é a uma exploração agrícola: a regra não abrange nenhum outro.',
  'contradiction.missing.payment-fund': 'De quem é o dinheiro: da UE, do Estado, de uma região ou de um município.',
  'contradiction.missing.payment-place': 'Em que país foi feito o pagamento.',
  'contradiction.missing.rule-chosen': 'Se o Estado aplicou a regra nesse ano: podia escolher.',
  'contradiction.missing.rule-day':
    'Desde que dia do processo conta a regra: desde um deles, o pagamento fica de fora.',
  'contradiction.missing.same-firm': 'Se a empresa do processo é {party}: tem um nome igual, e ninguém o confirmou.',
  'contradiction.missing.stage': 'Em que fase está o processo: alegado, apurado ou julgado.',
  'contradiction.missing.status-day': 'Em que dia o certificado foi suspenso ou retirado.',
  'contradiction.missing.subsidy': 'Se o dinheiro é uma subvenção na aceção do § 264 StGB.',
  'contradiction.missing.work-from': 'Desde quando o trabalho foi feito.',
  'contradiction.missing.work-until': 'Até quando o trabalho foi feito.',

  'contradiction.open.length-decided':
    'A regra diz pode e até: se um pedido foi recusado, e durante quanto tempo outros o podem ser, depende da gravidade da infração.',
  'contradiction.open.order-made': 'Se a autoridade ordenou a devolução do apoio, só o diz a sua decisão.',
  'contradiction.open.which-day': 'Desde que dia se contam os meses para trás é preciso consultar na lei.',
  'contradiction.open.which-year': 'De que ano são os pagamentos reduzidos é preciso consultar na lei.',

  'contradiction.reason.not-pay':
    'Esta regra não abrange salários abaixo do mínimo. Um alerta sobre o salário não é, segundo ela, motivo para olhar para o pagamento.',
  'contradiction.reason.other-subject': 'Esta regra não abrange aquilo de que trata o processo: {subjects}.',

  'contradiction.does.exclude':
    'Permite à autoridade recusar pedidos de subvenções, no todo ou em parte, até {period, select, P5Y {cinco anos} other {{period}}} depois de uma coima ou pena ser definitiva',
  'contradiction.does.reduce': 'Reduz o pagamento',
  'contradiction.does.repay':
    'Pode fazer devolver apoios dos {period, select, P12M {doze meses} other {{period}}} anteriores',

  'contradiction.read.memory': 'de memória',
  'contradiction.read.official_guidance': 'foi lida a orientação de uma autoridade',
  'contradiction.read.primary_text': 'foi lido o seu texto',
  'contradiction.read.primary_text_partial': 'foi lida parte do seu texto',
  'contradiction.read.secondary': 'foi lido o que outros escrevem dela, e não o seu texto',

  'contradiction.title.certificate':
    '{kind}{scheme, select, undefined {} other { «{scheme}»}}{number, select, undefined {} other {, {number}}}',
  'contradiction.title.contract': 'preço do contrato {name}',
  'contradiction.title.finding':
    'processo{number, select, undefined {} other { {number}}}{agency, select, undefined {} other { de {agency}}}',
  'contradiction.title.payment':
    'pagamento{number, select, undefined {} other { {number}}}{programme, select, undefined {} other {, {programme}}}',
  'contradiction.title.wage_record': 'salário no registo {name}',
} as const;
