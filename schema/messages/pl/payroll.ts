export const payroll = {
  'payroll.at-least': 'Roszczenie wynosi co najmniej tyle. {fact}',
  'payroll.claimed':
    'roszczenie {number}: {lines, plural, one {# pozycja} few {# pozycje} many {# pozycji} other {# pozycji}}, {place}, {currency}',
  'payroll.counts': 'zapisy {records}, oznaczone {flagged}, pozycje {lines}, otwarte {open}',
  'payroll.line':
    '{worker}, od {first} do {last}: należało się {bound, select, least {co najmniej } other {}}{rate} za godzinę ({basis}{cite, select, undefined {} other {; {cite}}}){factor, select, 1 {} other {; dodatek za godziny: {hours}, mnożnik {factor}}}',
  'payroll.line-due': '{worker}, od {first} do {last}: łącznie należało się {due}, z tego zapłacono {paid}',
  'payroll.nothing-short': 'Zapłacono z opóźnieniem, niczego nie brakuje.',
  'payroll.nothing-short-of-floor': 'Zapłacono z opóźnieniem; minimum zachowano, a tego, co umówiono, nie zapisano.',
  'payroll.nothing-short-recorded': 'Według zapisów niczego nie brakuje.',
  'payroll.open': 'otwarte {record}: {why}',
  'payroll.otherwise':
    'roszczenie {number} obejmuje już tę pracę z innymi liczbami i nie żąda się jej ponownie; należy poprawić tamto roszczenie: tam {there}, według listy płac {now}; {what}',
  'payroll.refused': 'nie zapisano roszczenia: {field}: {why}',
  'payroll.split': 'Ten zapis należy podzielić na dzień {day}.',
  'payroll.title': 'Zaległe wynagrodzenia z listy płac, od {from} do {to}',
  'payroll.would-claim':
    'powstałoby roszczenie: {lines, plural, one {# pozycja} few {# pozycje} many {# pozycji} other {# pozycji}}, {place}, {currency}',
  'payroll.already':
    '{lines, plural, one {# pozycja jest już w roszczeniu {number} i nie żąda się jej} few {# pozycje są już w roszczeniu {number} i nie żąda się ich} many {# pozycji jest już w roszczeniu {number} i nie żąda się ich} other {# pozycji jest już w roszczeniu {number} i nie żąda się ich}} ponownie',
} as const;
