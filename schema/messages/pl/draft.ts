/** What a drafted mapping says of itself. */
export const draft = {
  'draft.above':
    '{column} wskazuje umowy nadrzędne, których nie ma na tej liście: zaimportuj listę, na której są, pod tym samym wydawcą i z tym numerem jako kluczem, a łańcuch będzie pełny.',
  'draft.amount-and-paid':
    '{column} może być przed albo po odjęciu tego, co stoi w {paid}, a pozycja zawiera kwotę niezapłaconą: {column} nie zasila niczego, do czasu wyboru. Jeśli to reszta, zasil nią amount i usuń {paid}.',
  'draft.bid-as-price':
    '{column} to kwota oferty i czyta się ją jako cenę umowy: nie zawsze wygrywa oferta najniższa. Należy sprawdzić, kto otrzymał zamówienie i za ile.',
  'draft.bids-of-nobody':
    'Nic nie mówi, do której umowy należy wiersz ani który oferent z kolumny {column} ją dostał: ceny pozostają ofertami i żadna nie jest porównywana, dopóki mapowanie tego nie powie.',
  'draft.blank-keys':
    'Wiersze, w których {columns} jest puste, są odrzucane, chyba że klucz mówi mayBeBlank: docs/MAPPING.md, część 4.',
  'draft.called-off':
    'Wiersze z {words} w kolumnie {column} wyglądają na unieważnione: umowa nie powstała, i czekają. Usuń regułę z `hold`, jeśli mimo to pracowano.',
  'draft.choose-from':
    'Nic w pliku nie mówi, od którego dnia obowiązują kwoty: wpisz go w from zamiast {placeholder}, a w until dzień po ostatnim, jeśli jest znany. Do tego czasu nic nie jest importowane.',
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
  'draft.currency-words':
    '{words} w kolumnie {column} nie jest kodem waluty i może oznaczać kilka walut lub żadną tu znaną: wskaż ją listą wartości (docs/MAPPING.md, rozdział 6). Do tego czasu te wiersze są odrzucane, z podaniem powodu.',
  'draft.day-two-ways':
    '„{cell}” w kolumnie {column} może być zapisane jako {taken} lub {other} i nic w pliku nie mówi, które: wybierz. Do tego czasu nic nie zostanie zaimportowane.',
  'draft.encoding':
    'Plik nie podaje swojego kodowania. Odczytany jako {read} mówi {words}.{isAsked, select, yes { Jako {other} mówiłby {otherWords}.} other {}} Jeśli litery się nie zgadzają, wpisz właściwe pod encoding: docs/MAPPING.md, część 8.',
  'draft.estimate-with-tax':
    '{column} wygląda na szacunek z podatkiem: obok niego cena bez podatku wydałaby się zbyt niska. Nie zasila niczego, do czasu wyboru, a wtedy bez podatku.',
  'draft.estimates': 'Wiersze z {cells} mówią, czego oczekiwał nabywca, i nie są niczyją ofertą: czekają.',
  'draft.fill-down':
    'Wiersze zostawiają {column} puste pod wierszem, który je wypełnia. Jeśli znaczy to „jak wyżej”, wpisz `fillDown` z nagłówkiem (docs/MAPPING.md, rozdział 8); tak jak jest, te wiersze nic o tym nie mówią.',
  'draft.framework':
    'Wiersze z {words} w kolumnie {column} to umowy ramowe: {price} jest wtedy najwyższą kwotą zamówień, a nie ceną, i nie zasila ceny tych wierszy.',
  'draft.hours-in-parts':
    '{columns} zawierają po części te same godziny i żadna nie mówi, że to wszystkie: żadna nic nie zasila, do czasu zsumowania ich w jednej kolumnie.',
  'draft.in-thousands':
    '{times, select, none {{column} wygląda na kwotę w tysiącach lub więcej: tak, jak stoi, byłaby odczytana jako o wiele za mała. Nie zasila niczego. Zasil ją z `times: 1000` albo wpisz jej kwoty w całości.} other {{column} wygląda na kwotę w tysiącach lub więcej i jest odczytywana z `times: {times}`. Sprawdź, czy tak jest.}}',
  'draft.key-of-several': 'Żadna kolumna nie jest inna w każdym wierszu próbki, dlatego klucz składa się z kilku.',
  'draft.kind': 'Szkic: każdy wiersz jest czytany jako {kind}. docs/MAPPING.md wyjaśnia każde słowo.',
  'draft.known-mapping':
    'Mapowanie {mapping} czyta taką tabelę bez zmian ({title}): warto wziąć je zamiast tego szkicu, tu przez `--mapping {mapping}`, na stronie z listy.{named, select, no { Jego pliki nazywają się {glob}: temu trzeba nadać taką nazwę.} other {}}',
  'draft.lowest-bid':
    'Kto ma {words} w kolumnie {column}, uchodzi za tego, kto dostał umowę, i tylko jego ceny są cenami umowy. Nie zawsze wygrywa najniższa oferta: sprawdź, kto wygrał.',
  'draft.minutes-of-pieces':
    '{column} dotyczy sztuki, a jednostką umowy jest „{unit}”: kolumna niczego nie zasila. Należy wpisać minuty tej jednostki.',
  'draft.no-currency':
    'Nic w pliku nie mówi, w jakiej walucie są kwoty: wpisz ją zamiast {code}. Do tego czasu nic nie zostanie zaimportowane.',
  'draft.no-place':
    '„{cell}” w kolumnie {column} nie jest kodem ani nazwą kraju, a prawo i stawki minimalne znajduje się po kodach miejsc: wskaż listą wartości, co oznacza (docs/MAPPING.md, rozdział 6). Do tego czasu kolumna niczego nie zasila.',
  'draft.notes':
    'Wiersze, w których wypełniona jest tylko pierwsza komórka{named, select, no {} other {, na przykład {cells},}} wyglądają na uwagi lub nagłówki i czekają.',
  'draft.nothing': 'Komórki zawierające {cells} odczytuje się jako nic niemówiące, nigdy jako zero.',
  'draft.number-two-ways':
    '„{cell}” w kolumnie {column} jest czytane jako zapis {taken}, a może być {other}: wpisz właściwy.',
  'draft.other-calendar':
    '„{cell}” w kolumnie {column} wygląda na dzień innego kalendarza (buddyjskiego, perskiego, islamskiego, japońskiego lub tajwańskiego): kolumna niczego nie zasila. Wpisz dni naszego kalendarza w kolumnie obok, na przykład 2024-03-14.',
  'draft.other-words':
    '„{cell}” w {column} nie jest żadnym ze słów, których szukają przepisy: {known}. Powiedz listą wartości, co oznacza (docs/MAPPING.md, rozdział 6); do tego czasu kolumna nie zasila niczego.',
  'draft.overtime-among-hours':
    '{column} jest czytana jako wszystkie godziny, a {overtime} jako ich część. Jeśli godziny nadliczbowe dochodzą do nich, niech {column} zasila ordinaryHours zamiast hours.',
  'draft.part-of-year':
    '{column} mówi, której części {year} dotyczy wiersz, w sposób, który nie jest znany: z żadnej z tych kolumn nie powstaje dzień. Płaca za część odczytana jako płaca za rok byłaby błędna. Podaj pierwszy i ostatni dzień każdego wiersza.',
  'draft.partly':
    '„{cell}” w kolumnie {column} nie da się odczytać jak większości tej kolumny: jego wiersz zostanie odrzucony i wskazany.',
  'draft.parts':
    '„{cell}” w kolumnie {column} zawiera kilka rzeczy w jednej komórce: kolumna niczego nie zasila. Weź przez `extract` część, która się liczy (docs/MAPPING.md, rozdział 6), i sprawdź, że żadna komórka nie ma dwóch.',
  'draft.per-period':
    '{column} wygląda na kwotę za rok, miesiąc lub tydzień: cena umowy dotyczy całości. Kolumna niczego nie zasila. Pomnóż ją przez czas trwania umowy, jeśli plik go podaje.',
  'draft.periods':
    '{columns} dotyczą każda jednego roku lub miesiąca, a takie liczby same nie zasilają {kind}: powiedz przez eachColumn, czym są (docs/MAPPING.md, rozdział 8).',
  'draft.place-of-all':
    "Żadna kolumna nie mówi, gdzie wykonuje się pracę, a przepisy, stawki minimalne i ceny do porównania znajduje się według miejsca. Jeśli wszystko jest w jednym miejscu, należy to podać raz dla całej listy: `place: '{' constant: US-CA '}'` w wartościach {record}, z kodem tego miejsca. W przeciwnym razie testy, które od tego zależą, odpowiedzą, że brak miejsca.",
  'draft.price-either-way':
    '{column} może być za jednostkę albo za całość, a nic w pliku tego nie mówi: nie zasila niczego, do czasu wyboru.',
  'draft.publisher': 'Podaj wydawcę i sprawdź klucz: kolumny, które wskazują zapis i nigdy się nie zmieniają.',
  'draft.ranges':
    '„{cell}” w {column} to przedział, a liczebność to jedna liczba: kolumna nie zasila niczego. Nic nie jest czytane jako środek. Jeśli liczba jest znana, wpisz ją w miejsce przedziału; w przeciwnym razie pozostaje nieznana i jest o nią pytanie tam, gdzie zależy od niej odpowiedź.',
  'draft.rates':
    'To wygląda na tabelę kursów walut, a nie mówi o każdym kursie, ile jednostek której waluty to jedna jednostka której innej, ani w którym dniu. Zacznij od mapowania kursów dostarczonego z Solidary albo napisz własne według docs/MAPPING.md, rozdział 8. Średnie miesięczne nie są kursami dnia i nie są czytane.',
  'draft.regions':
    '„{cell}” w kolumnie {column} wygląda na kod regionu, a plik nie mówi, którego kraju: wybierz go. Do tego czasu nic nie zostanie zaimportowane.',
  'draft.second-heading': 'Pierwszy wiersz, {cells}, wygląda na drugi wiersz nagłówka i czeka.',
  'draft.second-table':
    'Od „{title}” wydaje się zaczynać inna tabela: dalej nic nie jest czytane. Umieść ją w osobnym arkuszu lub pliku i przygotuj dla niej szkic.',
  'draft.several-currencies':
    '{column} zawiera kwoty w kilku walutach, {found}, a kolumna czytana jest w jednej: wpisz walutę każdego wiersza do osobnej kolumny. Do tego czasu nie zasila niczego.',
  'draft.several-days':
    'Większość komórek w {column} to nie dni zapisane w jeden sposób{same, select, yes { („{cell}”)} other {: „{cell}” i „{other}”}}. Zapisz je jednakowo albo wymień każdy sposób w formats, jeśli żadnego nie da się odczytać jak inny. Do tego czasu kolumna nie zasila niczego.',
  'draft.several-names':
    '„{cell}” w kolumnie {column} wygląda na kilka firm w jednej komórce. Takie wiersze czytane są tam bez strony: wpisz każdą firmę w osobnym wierszu albo jedną nazwę konsorcjum.',
  'draft.several-prices':
    '{columns}: każda z tych kolumn może być uzgodnioną ceną, a nic w pliku nie mówi która; żadna jej nie zasila, do czasu wyboru.',
  'draft.several-values':
    '{columns} zawierają po jednej kwocie, a wiersz daje jedną liczbę: żadna jej nie zasila. Należy wybrać tę, która dotyczy wszystkich, o których mówi wiersz, albo z każdej zrobić osobną liczbę z jej rodzajem pracy, miejscem lub dniami (eachColumn; docs/MAPPING.md, rozdział 8).',
  'draft.sheets':
    'Skoroszyt ma kilka arkuszy. Ten szkic czyta {sheet}; pozostałe to {others}. Inny szkicuje `solidary mapping suggest PLIK --sheet NAZWA`; można go też wybrać na stronie.',
  'draft.shortened':
    '„{cell}” w {column} to długi numer skrócony przez arkusz, a cyfry, które go odróżniały, przepadły: kolumna nie zasila niczego. Wyeksportuj plik ponownie z tą kolumną jako tekstem.',
  'draft.sign':
    '„{sign}” może oznaczać {among}: wpisz walutę pliku zamiast {code}. Do tego czasu nic nie zostanie wczytane.',
  'draft.times':
    '„{cell}” w {column} to czas, a godziny czytane są jako liczba: siedem i pół godziny zapisz jako 7,5. Do tego czasu kolumna nie zasila niczego.',
  'draft.totals': 'Wiersze zaczynające się od {cells} wyglądają na sumy wierszy powyżej i czekają.',
  'draft.unawarded':
    'Wiersze bez dostawcy w kolumnie {firm} i bez ceny w kolumnie {price} wyglądają na postępowania, w których niczego nie udzielono, i czekają.',
  'draft.undated-pay':
    'Żadna kolumna nie mówi, za jakie dni jest płaca. Dodaj from i until oraz dni do klucza: bez nich lista z następnego miesiąca zastąpi tę.',
  'draft.unfed': 'Kolumny, które jeszcze niczego nie zasilają: {columns}',
  'draft.unknown-headings':
    'Żaden nagłówek tego pliku nie jest tu znany, więc nic nie jest jeszcze zasilane: powiedz o każdej kolumnie, co znaczy, na stronie albo w tym pliku. docs/MAPPING.md objaśnia każde słowo.',
  'draft.unread':
    '{column} nie zasila niczego: większość komórek, jak „{cell}”, to nie {needs, select, amount {kwoty w jednej walucie} other {liczby}}. Podaj walutę w nagłówku lub kolumnie albo popraw komórki.',
  'draft.with-tax':
    '{column} wygląda na cenę z podatkiem: to, co dostawca odprowadza jako podatek, nie opłaca pracy. Kolumna niczego nie zasila, dopóki nie zostanie wybrana, i wtedy bez podatku.',
} as const;
