/** Organisation, workplace, contract. */
export const pageParties = {
  'page.contract.above': 'Wykonywana w ramach',
  'page.contract.above-unknown': 'W ramach której umowy wykonuje się tę? Tu kończą się dokumenty.',
  'page.contract.answer-flagged':
    '{n, plural, one {Oznacza ją jeden test.} few {Oznaczają ją {words} testy.} many {Oznacza ją {words} testów.} other {Oznacza ją {words} testu.}}',
  'page.contract.answer-no-price': 'Ceny tej umowy nie ma w danych.',
  'page.contract.answer-none': 'Żaden test jej nie oznacza.',
  'page.contract.answer-open':
    'Żaden test jej nie oznacza, ale testy, które nie mogą tego ustalić: {n, plural, one {jeden} few {{words}} many {{words}} other {{words}}}.',
  'page.contract.answer-price': 'Cena wynosi {price}.',
  'page.contract.below': 'Wykonywane w jej ramach',
  'page.contract.between':
    '{who, select, both {{buyer} – {supplier}} supplier {{supplier}, nabywca nieznany} other {{buyer}, dostawca nieznany}}{when, select, none {} both {, {months}} from {, od {months}} other {, do {months}}}',
  'page.contract.buyer': 'Nabywca',
  'page.contract.ended': 'Ostatni dzień pracy',
  'page.contract.estimate': 'Urzędowy szacunek',
  'page.contract.first-day': 'Pierwszy dzień pracy',
  'page.contract.hours': 'Godziny pracy',
  'page.contract.kind': 'Rodzaj',
  'page.contract.loading': 'Odczyt umowy ...',
  'page.contract.minutes': 'Minuty pracy na jednostkę',
  'page.contract.more-below':
    '{n, plural, one {Jeszcze # jest} few {Jeszcze # są} many {Jeszcze # jest} other {Jeszcze # jest}} na mapie łańcucha.',
  'page.contract.no-number': 'bez numeru',
  'page.contract.no-tests': 'Żaden test nie czyta tego zapisu.',
  'page.contract.nothing-below': 'Według danych nic nie wykonuje się w ramach tej umowy.',
  'page.contract.number': 'Umowa',
  'page.contract.other-cost': 'Koszty inne niż praca',
  'page.contract.particulars': 'Co jest w danych',
  'page.contract.pieces': '{count} {n, plural, one {sztuka} few {sztuki} many {sztuk} other {sztuki}}',
  'page.contract.price': 'Cena',
  'page.contract.product': 'Produkt',
  'page.contract.quantity': 'Ilość',
  'page.contract.second': 'Umowa {name}',
  'page.contract.signed': 'Podpisana',
  'page.contract.supplier': 'Dostawca',
  'page.contract.tests': 'Testy tej ceny',
  'page.contract.title': '{buyer} – {supplier}',
  'page.contract.top': 'Nad tą umową nie stoi nic.',
  'page.contract.unit-price': 'Cena jednostkowa',
  'page.contract.work': 'Praca',
  'page.contract.workers': 'Liczba pracowników',
  'page.contract.workplaces': 'Miejsca pracy',
  'page.organisation.add-relation':
    '{kind, select, Ownership {Dodaj właściciela} Affiliation {Dodaj zarządzającego albo grupę} other {Dodaj poprzednika}}',
  'page.organisation.answer':
    'Umowy w danych, w których kupuje: {buys, plural, =0 {żadna} one {jedna} few {{buysWords}} many {{buysWords}} other {{buysWords}}}, w których dostarcza: {sells, plural, =0 {żadna} one {jedna} few {{sellsWords}} many {{sellsWords}} other {{sellsWords}}}.',
  'page.organisation.answer-claims':
    '{status, select, owes {{n, plural, one {Odpowiada według posiadanych faktów; roszczenia: {words}} few {Odpowiada według posiadanych faktów; roszczenia: {words}} many {Odpowiada według posiadanych faktów; roszczenia: {words}} other {Odpowiada według posiadanych faktów; roszczenia: {words}}}} may_owe {{n, plural, one {Może odpowiadać; roszczenia: {words}} few {Może odpowiadać; roszczenia: {words}} many {Może odpowiadać; roszczenia: {words}} other {Może odpowiadać; roszczenia: {words}}}} cannot_tell {{n, plural, one {Nie można powiedzieć, czy odpowiada; roszczenia: {words}} few {Nie można powiedzieć, czy odpowiada; roszczenia: {words}} many {Nie można powiedzieć, czy odpowiada; roszczenia: {words}} other {Nie można powiedzieć, czy odpowiada; roszczenia: {words}}}} other {{n, plural, one {Nie odpowiada według posiadanych faktów; roszczenia, które jej dotyczą: {words}} few {Nie odpowiada według posiadanych faktów; roszczenia, które jej dotyczą: {words}} many {Nie odpowiada według posiadanych faktów; roszczenia, które jej dotyczą: {words}} other {Nie odpowiada według posiadanych faktów; roszczenia, które jej dotyczą: {words}}}}}{amount, select, none {.} other {; kwota: {amount}.}}',
  'page.organisation.answer-cut':
    'umowy, w których kupuje: {buys}; w których dostarcza: {sells}. W danych jest więcej.',
  'page.organisation.answer-price':
    '{side, select, pays {Jedyna cena, którą płaci:} other {Jedyna cena, którą otrzymuje:}} {outcome, select, flagged {oznaczona.} cannot_tell {nie można powiedzieć.} other {nieoznaczona.}}',
  'page.organisation.answer-prices':
    '{side, select, pays {Ceny, które płaci: {words}} other {Ceny, które otrzymuje: {words}}}; {flagged, plural, =0 {oznaczone: żadna} one {oznaczone: {flaggedWords}} few {oznaczone: {flaggedWords}} many {oznaczone: {flaggedWords}} other {oznaczone: {flaggedWords}}}{open, plural, =0 {.} one {; nie można powiedzieć: {openWords}.} few {; nie można powiedzieć: {openWords}.} many {; nie można powiedzieć: {openWords}.} other {; nie można powiedzieć: {openWords}.}}',
  'page.organisation.buys': 'Kupuje od, {n, number}',
  'page.organisation.claims': 'Roszczenia, które jej dotyczą',
  'page.organisation.claims.cut': 'Odczytano {read} z {held} roszczeń: inne mogą jej dotyczyć.',
  'page.organisation.claims.loading': 'Śledzenie roszczeń ...',
  'page.organisation.claims.none':
    '{read, select, 0 {W danych nie ma roszczenia.} other {Według posiadanych faktów żadne z odczytanych roszczeń jej nie dotyczy.}}',
  'page.organisation.cut': 'Pokazane umowy: {n}; w danych jest ich więcej.',
  'page.organisation.cut-table': 'Otwórz wszystko, co kupuje, jako tabelę',
  'page.organisation.checks': 'Sprawdzenia, które prawo uznaje za okoliczność zwalniającą',
  'page.organisation.checks.ask': 'O co zapytać',
  'page.organisation.checks.ask-nothing': 'o nic',
  'page.organisation.checks.check': 'Sprawdzenie',
  'page.organisation.checks.lapses': 'do {day}',
  'page.organisation.checks.left-out':
    '{n, plural, one {Nie zbadano jeszcze jednej umowy.} few {Nie zbadano jeszcze # umów.} many {Nie zbadano jeszcze # umów.} other {Nie zbadano jeszcze # umowy.}}',
  'page.organisation.checks.place':
    '{n, plural, one {W jednej umowie} few {W # umowach} many {W # umowach} other {W # umowy}} nikt nie zapisał, gdzie wykonuje się pracę: nie można zapytać żadnego prawa.',
  'page.organisation.checks.state': 'Posiadane?',
  'page.organisation.checks.supplier': 'Dostawca i umowa',
  'page.organisation.checks.text':
    'Dla pracy wykonanej w dniu strony. Posiadane sprawdzenie może według tego prawa zwalniać; nie dowodzi, że wynagrodzenia zapłacono.',
  'page.organisation.empty':
    '{n, plural, =0 {Niewymieniony w żadnym źródle} one {Wymieniony w jednym źródle} few {Wymieniony w # źródłach} many {Wymieniony w # źródłach} other {Wymieniony w # źródła}}, w danych nie ma umowy.',
  'page.organisation.fact-about': 'Umowy {contract}',
  'page.organisation.facts': 'Fakty o podmiocie',
  'page.organisation.flags': 'Oznaczenia cen, które płaci, i co by każde naprawiło',
  'page.organisation.kind':
    '{kind, select, company {firma} natural_person {osoba fizyczna prowadząca działalność} public_body {instytucja publiczna} other {{kind}}}',
  'page.organisation.loading': 'Odczyt podmiotu ...',
  'page.organisation.no-facts': 'W danych nie ma faktu z datą: status, rejestr i układy są nieznane.',
  'page.organisation.nothing-more': 'Miejsca i numeru nie ma w danych',
  'page.organisation.open-chain': 'Otwórz łańcuch',
  'page.organisation.paid-by': 'Płaci jej',
  'page.organisation.paid-by-none': 'W danych nie ma nikogo, kto jej płaci.',
  'page.organisation.pays': 'Płaci',
  'page.organisation.pays-none': 'W danych nie ma nikogo, komu płaci.',
  'page.organisation.prices': 'Ceny, które płaci ({n}): {counts}. Z kilku testów liczy się najmocniejszy wynik.',
  'page.organisation.relations': 'Jak ma się do innych',
  'page.organisation.replies': 'Odpowiedzi na oznaczenia jej cen i co postanowiono',
  'page.organisation.replies.none':
    'Nie ma żadnej. Kto jest wymieniony, jest wysłuchany: odpowiedź wpisuje się na stronie oznaczenia.',
  'page.organisation.sells': 'Dostarcza do, {n, number}',
  'page.organisation.step-contracts': '{n, plural, one {jedna umowa} few {# umowy} many {# umów} other {# umowy}}',
  'page.organisation.step-more': 'jeszcze {n, number} w tabelach poniżej',
  'page.organisation.steps': 'Jeden szczebel w górę i jeden w dół',
  'page.picker.enter': 'Wpisz „{name}” jako nowy zapis',
  'page.picker.list':
    '{kind, select, Workplace {Miejsca pracy} Contract {Umowy} Claim {Roszczenia} other {Podmioty}} znalezione dla „{label}”',
  'page.picker.listed': 'Znalezione dla „{label}”',
  'page.picker.none':
    'W danych nie ma {kind, select, Workplace {miejsca pracy} Contract {umowy} Claim {roszczenia} other {podmiotu}} o tej nazwie. Najpierw należy wprowadzić lub zaimportować albo spróbować innej pisowni.',
  'page.picker.none-listed':
    'Nie znaleziono niczego o tym numerze ani o tej nazwie. Należy wpisać cały numer, najpierw wprowadzić lub zaimportować albo spróbować innej pisowni.',
  'page.picker.too-many': 'Jest ich za dużo na listę: należy wpisać numer lub część tytułu.',
  'page.picker.unpicked': 'Nic jeszcze nie wybrano: wybierz z listy.',
  'page.workplace.answer':
    '{n, plural, one {W danych jest jedna umowa wykonywana tutaj.} few {W danych są {words} umowy wykonywane tutaj.} many {W danych jest {words} umów wykonywanych tutaj.} other {W danych jest {words} umowy wykonywanej tutaj.}}',
  'page.workplace.contracts': 'Umowy wykonywane tutaj',
  'page.workplace.declared':
    '{n, plural, one {Zgłoszono # pracownika.} few {Zgłoszono # pracowników.} many {Zgłoszono # pracowników.} other {Zgłoszono # pracownika.}}',
  'page.workplace.declared-at-least': 'Zgłoszeni pracownicy: {least, number} lub więcej.',
  'page.workplace.declared-at-most': 'Zgłoszeni pracownicy: {most, number} lub mniej.',
  'page.workplace.declared-between': 'Zgłoszeni pracownicy: od {least, number} do {most, number}.',
  'page.workplace.declared-unknown': 'W danych nie ma, ilu pracowników tu zgłoszono.',
  'page.workplace.empty': 'Nie wiadomo, by ktokolwiek tu pracował.',
  'page.workplace.loading': 'Odczyt miejsca pracy ...',
  'page.workplace.open-chain': 'Kto stoi nad nim',
  'page.workplace.operators': 'Kto je prowadził',
} as const;
