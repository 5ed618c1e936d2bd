/** Signs of undeclared subcontracting, on the page of an organisation. */
const CANDIDATES =
  '{n, plural, =0 {Brak przypuszczeń} one {Jedno przypuszczenie} few {# przypuszczenia} many {# przypuszczeń} other {# przypuszczenia}}';
const QUESTIONS = '{all, plural, one {jednego pytania} few {# pytań} many {# pytań} other {# pytania}}';

export const pageUndeclared = {
  'page.undeclared': 'Oznaki niezgłoszonego podwykonawstwa',
  'page.undeclared.about': 'Czego dotyczy',
  'page.undeclared.answer': 'Odpowiedź',
  'page.undeclared.ask': 'O co zapytać',
  'page.undeclared.ask-nothing': 'o nic',
  'page.undeclared.count': `{all, plural, =0 {Nie ma czego badać: według danych nie dostarcza ani nie kupuje w ramach żadnej umowy i nie jest z nim powiązana żadna inna firma.} one {${CANDIDATES} z ${QUESTIONS}.} few {${CANDIDATES} z ${QUESTIONS}.} many {${CANDIDATES} z ${QUESTIONS}.} other {${CANDIDATES} z ${QUESTIONS}.}}`,
  'page.undeclared.evidence': 'Dowód:',
  'page.undeclared.left-out':
    'Nie zbadano: {contracts, plural, one {# umowa} few {# umowy} many {# umów} other {# umowy}}, {workplaces, plural, one {# miejsce pracy} few {# miejsca pracy} many {# miejsc pracy} other {# miejsca pracy}}, {firms, plural, one {# powiązana firma} few {# powiązane firmy} many {# powiązanych firm} other {# powiązanej firmy}}{addresses, select, true {, adresy niektórych podmiotów} other {}}.',
  'page.undeclared.loading': 'Badanie godzin, warstw i powiązanych firm ...',
  'page.undeclared.month': 'Miesiąc',
  'page.undeclared.months': 'Godziny miesiąc po miesiącu',
  'page.undeclared.months.label':
    '{n, plural, =0 {W żadnym miesiącu nie jest pewne, że umowy wymagają więcej godzin, niż mogą przepracować zgłoszeni pracownicy.} one {W jednym miesiącu umowy wymagają więcej godzin, niż mogą przepracować zgłoszeni pracownicy: {months}.} few {W # miesiącach umowy wymagają więcej godzin, niż mogą przepracować zgłoszeni pracownicy: {months}.} many {W # miesiącach umowy wymagają więcej godzin, niż mogą przepracować zgłoszeni pracownicy: {months}.} other {W # miesiącach umowy wymagają więcej godzin, niż mogą przepracować zgłoszeni pracownicy: {months}.}} Liczby są w tabeli poniżej.',
  'page.undeclared.months.text':
    'Pełne: godziny, które na pewno przypadają na ten miesiąc. Obrys: wszystkie, które mogą przypadać, gdyby całość każdej umowy wykonano w tym miesiącu. Linia: ile mogą przepracować zgłoszeni pracownicy.',
  'page.undeclared.needed-least': 'Potrzeba co najmniej',
  'page.undeclared.needed-most': 'Najwyżej',
  'page.undeclared.none':
    'Z tego, co zbadano, nie wynika żadne pytanie: umowy nie dają godzin, warstw ani głębokości do porównania i nie znaleziono żadnej powiązanej firmy.',
  'page.undeclared.possible': 'Można przepracować',
  'page.undeclared.reached': 'Jak to ustalono',
  'page.undeclared.text':
    'Przypuszczenie to powód, żeby zapytać, a nie rozstrzygnięcie: każde mówi, na czym się opiera i czego nie mówi.',
} as const;
