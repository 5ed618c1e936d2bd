/** Pay by the hour beside the levels of then, and over time. */
export const pagePay = {
  'page.pay.average': '{amount} em média',
  'page.pay.days': '{from} a {to}',
  'page.pay.flagged-by': 'Com alerta em: {names}',
  'page.pay.floor-table': 'O mínimo como tabela',
  'page.pay.from': 'Desde',
  'page.pay.level': '{name} {amount}',
  'page.pay.level-name':
    '{level, select, statutory_minimum {mínimo legal} collective_agreement {convenção coletiva} going_rate {salário habitual} two_thirds {dois terços do salário habitual} other {salário digno}}',
  'page.pay.loading': 'A ler o que foi pago ...',
  'page.pay.no-class': 'não consta a categoria do trabalho',
  'page.pay.no-days': 'não constam os dias',
  'page.pay.no-level': 'nenhum',
  'page.pay.not-known': 'não se sabe',
  'page.pay.pay': 'Salário bruto por hora',
  'page.pay.picture':
    '{n, plural, one {Um registo} other {# registos}} de salário por hora, {flagged, plural, =0 {nenhum com alerta} one {um com alerta} other {# com alerta}}{lost, plural, =0 {} one {, um cujo salário por hora não se sabe} other {, # cujo salário por hora não se sabe}}. Um ponto oco é uma média de vários trabalhadores: um deles pode ter recebido menos.',
  'page.pay.record': 'Registo',
  'page.pay.strips': 'Salário por hora{currency, select, none {} other {, {currency}}}',
  'page.pay.table': 'Cada registo como tabela',
  'page.pay.tests': 'Testes',
  'page.pay.time': 'Ao longo do tempo, ao lado do mínimo legal, {currency} por hora',
  'page.pay.time-floor': 'O mínimo legal era de {amount} por hora.',
  'page.pay.time-floor-rose': 'O mínimo legal passou de {from} a {to} por hora em {day}.',
  'page.pay.time-legend':
    'Linha grossa: mínimo legal; uma faixa onde depende da categoria do trabalho; pontilhada ao longo do fundo onde não se sabe. Linhas finas com um ponto: salário de um período, tracejadas onde está abaixo do mínimo, ocas onde é uma média.',
  'page.pay.time-no-floor': 'Não consta nenhum mínimo legal com que todos se possam comparar.',
  'page.pay.time-picture':
    '{n, plural, one {Um período} other {# períodos}} de salário, {flagged, plural, =0 {nenhum} one {um} other {#}} abaixo do mínimo legal.',
  'page.pay.title': 'O que foi pago',
  'page.pay.to': 'Até',
  'page.pay.workers': '{n, plural, one {um trabalhador} other {# trabalhadores}}',
} as const;
