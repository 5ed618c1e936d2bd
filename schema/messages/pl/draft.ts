/** What a drafted mapping says of itself. */
export const draft = {
  'draft.above':
    '{column} wskazuje umowy nadrzędne, których nie ma na tej liście: zaimportuj listę, na której są, pod tym samym wydawcą i z tym numerem jako kluczem, a łańcuch będzie pełny.',
  'draft.amount-and-paid':
    '{column} może być przed albo po odjęciu tego, co stoi w {paid}, a pozycja zawiera kwotę niezapłaconą: {column} nie zasila niczego, dopóki nie wybierzesz. Jeśli to reszta, zasil nią amount i usuń {paid}.',
  'draft.blank-keys':
    'Wiersze, w których {columns} jest puste, są odrzucane, chyba że klucz mówi mayBeBlank: docs/MAPPING.md, część 4.',
  'draft.choose-from':
    'Nic w pliku nie mówi, od którego dnia obowiązują kwoty: wpisz go w from zamiast {placeholder}, a w until dzień po ostatnim, jeśli go znasz. Do tego czasu nic nie jest importowane.',
  'draft.choose-measure':
    'Nic w pliku nie mówi, co mierzą jego liczby, na przykład minimum ustawowe albo układ zbiorowy: wpisz to zamiast {placeholder}. Do tego czasu nic nie jest importowane.',
  'draft.choose-place':
    'Nic w pliku nie mówi, gdzie obowiązują kwoty, a kwoty bez miejsca nigdy się nie znajdzie: wpisz w place kod miejsca zamiast {placeholder}. Do tego czasu każdy wiersz jest odrzucany.',
  'draft.choose-unit':
    'Nic w pliku nie mówi, czy płaca jest za godzinę, miesiąc czy inaczej: wpisz to pod unit zamiast {placeholder}. Do tego czasu każdy wiersz jest odrzucany.',
  'draft.cmt':
    '{column} to samo krojenie, szycie i wykończenie (CMT), a {taken} czytane jest jako cena jednostkowa. Jeśli dostawca dostaje tylko {column}, zasil unitPrice z tej kolumny.',
  'draft.cost-parts':
    '{columns} to każda część kosztów poza pracą, a umowa zawiera ich sumę: zsumuj je w jednej kolumnie pliku i zasil z niej {property}.',
  'draft.day-two-ways':
    '„{cell}” w kolumnie {column} może być zapisane jako {taken} lub {other} i nic w pliku nie mówi, które: wybierz. Do tego czasu nic nie zostanie zaimportowane.',
  'draft.encoding':
    'Plik nie podaje swojego kodowania. Odczytany jako {read} mówi {words}.{isAsked, select, yes { Jako {other} mówiłby {otherWords}.} other {}} Jeśli litery się nie zgadzają, wpisz właściwe pod encoding: docs/MAPPING.md, część 8.',
  'draft.estimate-with-tax':
    '{column} wygląda na szacunek z podatkiem: obok niego cena bez podatku wydałaby się zbyt niska. Nie zasila niczego, dopóki nie wybierzesz, a wtedy bez podatku.',
  'draft.in-thousands':
    '{column} wygląda na kwotę w tysiącach lub więcej: tak, jak stoi, byłaby odczytana jako o wiele za mała. Nie zasila niczego. Wpisz jej kwoty w całości.',
  'draft.key-of-several': 'Żadna kolumna nie jest inna w każdym wierszu próbki, dlatego klucz składa się z kilku.',
  'draft.kind': 'Szkic: każdy wiersz jest czytany jako {kind}. docs/MAPPING.md wyjaśnia każde słowo.',
  'draft.minutes-of-pieces':
    '{column} dotyczy sztuki, a jednostką umowy jest „{unit}”: kolumna niczego nie zasila. Należy wpisać minuty tej jednostki.',
  'draft.no-currency':
    'Nic w pliku nie mówi, w jakiej walucie są kwoty: wpisz ją zamiast {code}. Do tego czasu nic nie zostanie zaimportowane.',
  'draft.no-place':
    '"{cell}" w kolumnie {column} nie jest kodem ani nazwą kraju, a prawo i stawki minimalne znajduje się po kodach miejsc: wskaż listą wartości, co oznacza (docs/MAPPING.md, rozdział 6). Do tego czasu kolumna niczego nie zasila.',
  'draft.notes':
    'Wiersze, w których wypełniona jest tylko pierwsza komórka{named, select, no {} other {, na przykład {cells},}} wyglądają na uwagi lub nagłówki i są wstrzymane.',
  'draft.nothing': 'Komórki zawierające {cells} odczytuje się jako nic niemówiące, nigdy jako zero.',
  'draft.number-two-ways':
    '„{cell}” w kolumnie {column} jest czytane jako zapis {taken}, a może być {other}: wpisz właściwy.',
  'draft.other-words':
    '"{cell}" w {column} nie jest żadnym ze słów, których szukają reguły: {known}. Powiedz listą wartości, co oznacza (docs/MAPPING.md, rozdział 6); do tego czasu kolumna nie zasila niczego.',
  'draft.part-of-year':
    '{column} mówi, której części {year} dotyczy wiersz, w sposób, który nie jest znany: z żadnej z tych kolumn nie powstaje dzień. Płaca za część odczytana jako płaca za rok byłaby błędna. Podaj pierwszy i ostatni dzień każdego wiersza.',
  'draft.partly':
    '„{cell}” w kolumnie {column} nie da się odczytać jak większości tej kolumny: jego wiersz zostanie odrzucony i wskazany.',
  'draft.periods':
    '{columns} dotyczą każda jednego roku lub miesiąca, a takie liczby same nie zasilają {kind}: powiedz przez eachColumn, czym są (docs/MAPPING.md, rozdział 8).',
  'draft.price-either-way':
    '{column} może być za jednostkę albo za całość, a nic w pliku tego nie mówi: nie zasila niczego, dopóki nie wybierzesz.',
  'draft.publisher': 'Podaj wydawcę i sprawdź klucz: kolumny, które wskazują rekord i nigdy się nie zmieniają.',
  'draft.ranges':
    '"{cell}" w {column} to przedział, a liczebność to jedna liczba: kolumna nie zasila niczego. Nic nie jest czytane jako środek. Jeśli liczba jest znana, wpisz ją w miejsce przedziału; w przeciwnym razie pozostaje nieznana i jest o nią pytanie tam, gdzie zależy od niej odpowiedź.',
  'draft.regions':
    '„{cell}” w kolumnie {column} wygląda na kod regionu, a plik nie mówi, którego kraju: wybierz go. Do tego czasu nic nie zostanie zaimportowane.',
  'draft.second-heading': 'Pierwszy wiersz, {cells}, wygląda na drugi wiersz nagłówka i zostaje wstrzymany.',
  'draft.several-currencies':
    '{column} zawiera kwoty w kilku walutach, {found}, a kolumna czytana jest w jednej: wpisz walutę każdego wiersza do osobnej kolumny. Do tego czasu nie zasila niczego.',
  'draft.several-days':
    'Większość komórek w {column} to nie dni zapisane w jeden sposób{same, select, yes { ("{cell}")} other {: "{cell}" i "{other}"}}. Zapisz je jednakowo albo wymień każdy sposób w formats, jeśli żadnego nie da się odczytać jak inny. Do tego czasu kolumna nie zasila niczego.',
  'draft.several-prices':
    '{columns}: każda z tych kolumn może być uzgodnioną ceną, a nic w pliku nie mówi która; żadna jej nie zasila, dopóki nie wybierzesz.',
  'draft.sheets':
    'Skoroszyt ma kilka arkuszy. Ten szkic czyta {sheet}; pozostałe to {others}. Inny szkicuje `solidary mapping suggest PLIK --sheet NAZWA`; można go też wybrać na stronie.',
  'draft.shortened':
    '"{cell}" w {column} to długi numer skrócony przez arkusz, a cyfry, które go odróżniały, przepadły: kolumna nie zasila niczego. Wyeksportuj plik ponownie z tą kolumną jako tekstem.',
  'draft.sign': '„{sign}” jest czytane jako {taken}, a może oznaczać {others}: wpisz w to miejsce walutę pliku.',
  'draft.times':
    '"{cell}" w {column} to czas, a godziny czytane są jako liczba: siedem i pół godziny zapisz jako 7,5. Do tego czasu kolumna nie zasila niczego.',
  'draft.totals': 'Wiersze zaczynające się od {cells} wyglądają na sumy wierszy powyżej i są wstrzymane.',
  'draft.unfed': 'Kolumny, które jeszcze niczego nie zasilają: {columns}',
  'draft.unread':
    '{column} nie zasila niczego: większość komórek, jak "{cell}", to nie {needs, select, amount {kwoty w jednej walucie} other {liczby}}. Podaj walutę w nagłówku lub kolumnie albo popraw komórki.',
  'draft.with-tax':
    '{column} wygląda na cenę z podatkiem: to, co dostawca odprowadza jako podatek, nie opłaca pracy. Kolumna niczego nie zasila, dopóki nie zostanie wybrana, i wtedy bez podatku.',
} as const;
