export const payroll = {
  'payroll.already':
    '{lines, plural, one {# linje er} other {# linjer er}} allerede i krav {number}, og kreves ikke på nytt',
  'payroll.at-least': 'Kravet er minst dette. {fact}',
  'payroll.claimed': 'krav {number}: {lines, plural, one {# linje} other {# linjer}}, {place}, {currency}',
  'payroll.counts': 'oppføringer {records}, flagget {flagged}, linjer {lines}, åpne {open}',
  'payroll.line':
    '{worker}, {first} til {last}: {bound, select, least {minst } other {}}{rate} per time skulle betales ({basis}{cite, select, undefined {} other {; {cite}}}){factor, select, 1 {} other {; tillegg for {hours} timer med {factor} ganger}}',
  'payroll.line-due': '{worker}, {first} til {last}: {due} skulle betales i alt, og {paid} av det ble betalt',
  'payroll.nothing-short': 'Betalt for sent, og ingenting mangler.',
  'payroll.nothing-short-of-floor': 'Betalt for sent; lønnsgulvet er overholdt, og hva som var avtalt, er ikke ført.',
  'payroll.nothing-short-recorded': 'Etter det som er oppført, mangler ingenting.',
  'payroll.open': 'åpen {record}: {why}',
  'payroll.otherwise':
    'krav {number} har dette arbeidet allerede med andre tall, og det kreves ikke på nytt; rett det kravet: {there} der, {now} etter lønnslisten; {what}',
  'payroll.refused': 'intet krav ble skrevet: {field}: {why}',
  'payroll.split': 'Del denne oppføringen ved {day}.',
  'payroll.title': 'Ubetalt lønn etter lønnslisten, {from} til {to}',
  'payroll.would-claim': 'ville kreve: {lines, plural, one {# linje} other {# linjer}}, {place}, {currency}',
} as const;
