export const payroll = {
  'payroll.already':
    '{lines, plural, one {# post staat} other {# posten staan}} al in vordering {number}, en worden niet opnieuw gevorderd',
  'payroll.at-least': 'De vordering is ten minste dit. {fact}',
  'payroll.claimed': 'vordering {number}: {lines, plural, one {# post} other {# posten}}, {place}, {currency}',
  'payroll.counts': 'gegevens {records}, signalen {flagged}, posten {lines}, open {open}',
  'payroll.line':
    '{worker}, {first} tot en met {last}: {bound, select, least {minstens } other {}}{rate} per uur was verschuldigd ({basis}{cite, select, undefined {} other {; {cite}}}){factor, select, 1 {} other {; toeslag voor {hours} uren tegen {factor} keer}}',
  'payroll.line-due':
    '{worker}, {first} tot en met {last}: in totaal was {due} verschuldigd, en daarvan is {paid} betaald',
  'payroll.nothing-short': 'Laat betaald, en er ontbreekt niets.',
  'payroll.nothing-short-of-floor':
    'Te laat betaald; de ondergrens is gehaald, en wat was overeengekomen is niet vastgelegd.',
  'payroll.nothing-short-recorded': 'Volgens wat is vastgelegd, ontbreekt er niets.',
  'payroll.open': 'open {record}: {why}',
  'payroll.otherwise':
    'vordering {number} heeft dit werk al met andere cijfers, en het wordt niet opnieuw gevorderd; verbeter die vordering: daar {there}, volgens de loonadministratie {now}; {what}',
  'payroll.refused': 'er is geen vordering geschreven: {field}: {why}',
  'payroll.split': 'Splits dit gegeven op {day}.',
  'payroll.title': 'Onbetaald loon uit de loonadministratie, {from} tot en met {to}',
  'payroll.would-claim': 'zou vorderen: {lines, plural, one {# post} other {# posten}}, {place}, {currency}',
} as const;
