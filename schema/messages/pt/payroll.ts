export const payroll = {
  'payroll.already':
    '{lines, plural, one {# linha já está} other {# linhas já estão}} na reclamação {number}, e não se {lines, plural, one {reclama} other {reclamam}} de novo',
  'payroll.at-least': 'A reclamação é pelo menos esta. {fact}',
  'payroll.claimed': 'reclamação {number}: {lines, plural, one {# linha} other {# linhas}}, {place}, {currency}',
  'payroll.counts': 'registos {records}, com alerta {flagged}, linhas {lines}, em aberto {open}',
  'payroll.line':
    '{worker}, {first} a {last}: eram devidos {bound, select, least {pelo menos } other {}}{rate} por hora ({basis}{cite, select, undefined {} other {; {cite}}}){factor, select, 1 {} other {; acréscimo por {hours} horas a {factor} vezes}}',
  'payroll.line-due': '{worker}, {first} a {last}: eram devidos {due} ao todo, dos quais se pagaram {paid}',
  'payroll.nothing-short': 'Pago tarde, e nada falta.',
  'payroll.nothing-short-of-floor': 'Pago com atraso; o mínimo foi respeitado, e o que estava acordado não consta.',
  'payroll.nothing-short-recorded': 'Segundo o que está registado, nada falta.',
  'payroll.open': 'em aberto {record}: {why}',
  'payroll.otherwise':
    'a reclamação {number} já tem este trabalho com outros valores, e não se reclama de novo; corrija essa reclamação: {there} ali, {now} segundo a folha de pagamento; {what}',
  'payroll.refused': 'nenhuma reclamação foi escrita: {field}: {why}',
  'payroll.split': 'Divida este registo em {day}.',
  'payroll.title': 'Salários não pagos segundo a folha de pagamento, {from} a {to}',
  'payroll.would-claim': 'reclamaria: {lines, plural, one {# linha} other {# linhas}}, {place}, {currency}',
} as const;
