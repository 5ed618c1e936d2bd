/** The days of all claims. */
export const pageDeadlines = {
  'page.days.all': 'Todos',
  'page.days.amount': 'Depende disso, no máximo',
  'page.days.answer':
    '{n, plural, one {Falta uma data} other {Faltam # datas}}. Seguinte: {what}, {day}{days, plural, =0 { (hoje)} one { (amanhã)} other { (dentro de # dias)}}: {party}.',
  'page.days.by': 'Em grupos',
  'page.days.claims-cut':
    'Aqui estão os dias de {read, number} de {held, number} reclamações. Os das restantes podem vir antes: cada reclamação tem os seus na sua página.',
  'page.days.company': 'Empresa',
  'page.days.done': 'feito{day, select, no { a tempo} other { em {day}}}',
  'page.days.empty': 'Não consta nenhuma reclamação. Aqui estão os dias de cada reclamação, com o que detém cada um.',
  'page.days.group': '{by, select, week {Por semana} claim {Por reclamação} party {Por empresa} other {Por regra}}',
  'page.days.loading': 'A rastrear os dias de cada reclamação ...',
  'page.days.none':
    '{sifted, select, yes {Não se conhece nenhum dia destas reclamações, empresas e regras.} other {Não se conhece nenhum dia das reclamações que constam. Isso não significa que não haja: um prazo que ninguém leu não é mostrado como dia.}}',
  'page.days.none-ahead': 'Não se conhece nenhum dia por vir, o que não significa que não haja.',
  'page.days.not-asked':
    '{n, plural, one {A uma reclamação faltam} other {A # reclamações faltam}} empregador, lugar ou moeda, pelo que nenhum dia se pode determinar.',
  'page.days.opens': 'primeiro dia',
  'page.days.own-debt': 'dívida do empregador',
  'page.days.passed': 'passado{left, select, undefined {} other { {left}}}',
  'page.days.read-all': 'Dias de todas as {held, number} reclamações',
  'page.days.rule': 'Regra',
  'page.days.runs': 'Corre desde {from}{period, select, no {} other {: {period}}}',
  'page.days.runs-not-known': 'Não consta desde quando corre',
  'page.days.show-all': 'Mostrar todos os dias',
  'page.days.since': 'Os dias por vir, e os passados desde {day}.',
  'page.days.stopped-by': 'Detém-no: {stops}',
  'page.days.stops': 'O que o detém',
  'page.days.table': 'Dias de todas as reclamações',
  'page.days.title': 'Prazos',
  'page.days.traced': 'Reclamações analisadas até agora: {traced, number} de {of, number}.',
  'page.days.unknown':
    'De {n, plural, one {uma linha} other {# linhas}} de reclamações não se sabe o último dia da própria dívida.',
  'page.days.view': '{view, select, list {Lista} other {Tabela}}',
  'page.days.week':
    '{which, select, this {Esta semana, {from} a {to}} past {{from} a {to}, passada} other {{from} a {to}}}',
} as const;
