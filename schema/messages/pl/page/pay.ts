/** Pay by the hour beside the levels of then, and over time. */
export const pagePay = {
  'page.pay.average': 'średnio {amount}',
  'page.pay.days': 'od {from} do {to}',
  'page.pay.flagged-by': 'Oznaczone: {names}',
  'page.pay.floor-table': 'Minimum jako tabela',
  'page.pay.from': 'Od',
  'page.pay.level': '{name} {amount}',
  'page.pay.level-name':
    '{level, select, statutory_minimum {ustawowe minimum} collective_agreement {układ zbiorowy} going_rate {stawka zwyczajowa} two_thirds {dwie trzecie stawki zwyczajowej} other {płaca na godne życie}}',
  'page.pay.loading': 'Odczyt, ile zapłacono ...',
  'page.pay.no-class': 'rodzaju pracy nie ma w danych',
  'page.pay.no-days': 'dni nie ma w danych',
  'page.pay.no-level': 'brak',
  'page.pay.not-known': 'nieznane',
  'page.pay.pay': 'Płaca brutto za godzinę',
  'page.pay.picture':
    '{n, plural, one {Jeden zapis} few {# zapisy} many {# zapisów} other {# zapisu}} płacy za godzinę, oznaczone: {flagged, plural, =0 {żaden} one {jeden} few {#} many {#} other {#}}{lost, plural, =0 {} one {, o nieznanej płacy za godzinę: jeden} few {, o nieznanej płacy za godzinę: #} many {, o nieznanej płacy za godzinę: #} other {, o nieznanej płacy za godzinę: #}}. Pusty punkt to średnia kilku pracowników: któryś z nich mógł dostać mniej.',
  'page.pay.record': 'Zapis',
  'page.pay.strips': 'Płaca za godzinę{currency, select, none {} other {, {currency}}}',
  'page.pay.table': 'Każdy zapis jako tabela',
  'page.pay.tests': 'Testy',
  'page.pay.time': 'W czasie, obok ustawowego minimum, {currency} za godzinę',
  'page.pay.time-floor': 'Minimum wynosiło {amount} za godzinę.',
  'page.pay.time-floor-rose': 'Minimum zmieniło się z {from} na {to} za godzinę, {day}.',
  'page.pay.time-legend':
    'Gruba linia: ustawowe minimum; pas tam, gdzie zależy od rodzaju pracy; kropki u dołu tam, gdzie jest nieznane. Cienkie linie z punktem: płaca za okres, kreskowana, gdzie poniżej minimum, pusta, gdzie to średnia.',
  'page.pay.time-no-floor': 'W danych nie ma ustawowego minimum, z którym dałoby się porównać je wszystkie.',
  'page.pay.time-picture':
    '{n, plural, one {Jeden okres} few {# okresy} many {# okresów} other {# okresu}} płacy, poniżej minimum: {flagged, plural, =0 {żaden} one {jeden} few {#} many {#} other {#}}.',
  'page.pay.title': 'Ile zapłacono',
  'page.pay.to': 'Do',
  'page.pay.workers': '{n, plural, one {jeden pracownik} few {# pracownicy} many {# pracowników} other {# pracownika}}',
} as const;
