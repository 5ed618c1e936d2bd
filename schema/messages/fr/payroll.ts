export const payroll = {
  'payroll.already':
    '{lines, plural, one {# ligne figure} other {# lignes figurent}} déjà dans la réclamation {number}, et {lines, plural, one {n’est pas réclamée} other {ne sont pas réclamées}} à nouveau',
  'payroll.at-least': 'La réclamation est d’au moins ce montant. {fact}',
  'payroll.claimed': 'réclamation {number} : {lines, plural, one {# ligne} other {# lignes}}, {place}, {currency}',
  'payroll.counts': 'relevés {records}, signalés {flagged}, lignes {lines}, ouverts {open}',
  'payroll.line':
    '{worker}, {first} – {last} : {bound, select, least {au moins } other {}}{rate} par heure était dû ({basis}{cite, select, undefined {} other { ; {cite}}}){factor, select, 1 {} other { ; majoration pour {hours} heures à {factor} fois}}',
  'payroll.line-due': '{worker}, {first} – {last} : {due} étaient dus en tout, dont {paid} ont été payés',
  'payroll.nothing-short': 'Payé en retard, et rien ne manque.',
  'payroll.nothing-short-of-floor':
    'Payé en retard ; le plancher est respecté, et ce qui était convenu n’est pas enregistré.',
  'payroll.nothing-short-recorded': 'D’après ce qui est consigné, rien ne manque.',
  'payroll.open': 'ouvert {record} : {why}',
  'payroll.otherwise':
    'la réclamation {number} a déjà ce travail avec d’autres chiffres, et il n’est pas réclamé à nouveau ; corrigez cette réclamation : {there} là, {now} d’après la paie ; {what}',
  'payroll.refused': 'aucune réclamation n’a été écrite : {field} : {why}',
  'payroll.split': 'Divisez ce relevé au {day}.',
  'payroll.title': 'Salaires impayés d’après la paie, {from} – {to}',
  'payroll.would-claim': 'réclamerait : {lines, plural, one {# ligne} other {# lignes}}, {place}, {currency}',
} as const;
