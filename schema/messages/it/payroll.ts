export const payroll = {
  'payroll.already':
    '{lines, plural, one {# voce è} other {# voci sono}} già nella richiesta {number}, e non {lines, plural, one {è richiesta} other {sono richieste}} di nuovo',
  'payroll.at-least': 'La richiesta è di almeno questo. {fact}',
  'payroll.claimed': 'richiesta {number}: {lines, plural, one {# voce} other {# voci}}, {place}, {currency}',
  'payroll.counts': 'schede {records}, segnalate {flagged}, voci {lines}, aperte {open}',
  'payroll.line':
    '{worker}, {first} – {last}: erano dovuti {bound, select, least {almeno } other {}}{rate} per ora ({basis}{cite, select, undefined {} other {; {cite}}}){factor, select, 1 {} other {; maggiorazione per {hours} ore a {factor} volte}}',
  'payroll.line-due': '{worker}, {first} – {last}: erano dovuti {due} in tutto, e ne sono stati pagati {paid}',
  'payroll.nothing-short': 'Pagato in ritardo, e non manca nulla.',
  'payroll.nothing-short-of-floor':
    'Pagato in ritardo; il minimo è rispettato, e ciò che era pattuito non è registrato.',
  'payroll.nothing-short-recorded': 'Secondo quanto registrato, non manca nulla.',
  'payroll.open': 'aperta {record}: {why}',
  'payroll.otherwise':
    'la richiesta {number} ha già questo lavoro con altre cifre, e non è richiesto di nuovo; corregga quella richiesta: {there} lì, {now} secondo le paghe; {what}',
  'payroll.refused': 'nessuna richiesta è stata scritta: {field}: {why}',
  'payroll.split': 'Divida questa scheda al giorno {day}.',
  'payroll.title': 'Salari non pagati secondo le paghe, {from} – {to}',
  'payroll.would-claim': 'richiederebbe: {lines, plural, one {# voce} other {# voci}}, {place}, {currency}',
} as const;
