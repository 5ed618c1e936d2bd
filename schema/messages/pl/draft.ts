/** What a drafted mapping says of itself. */
export const draft = {
  'draft.blank-keys':
    'Wiersze, w których {columns} jest puste, są odrzucane, chyba że klucz mówi mayBeBlank: docs/MAPPING.md, część 4.',
  'draft.day-two-ways':
    '„{cell}” w kolumnie {column} może być zapisane jako {taken} lub {other} i nic w pliku nie mówi, które: wybierz. Do tego czasu nic nie zostanie zaimportowane.',
  'draft.encoding':
    'Plik nie podaje swojego kodowania. Odczytany jako {read} mówi {words}.{isAsked, select, yes { Jako {other} mówiłby {otherWords}.} other {}} Jeśli litery się nie zgadzają, wpisz właściwe pod encoding: docs/MAPPING.md, część 8.',
  'draft.key-of-several': 'Żadna kolumna nie jest inna w każdym wierszu próbki, dlatego klucz składa się z kilku.',
  'draft.kind': 'Szkic: każdy wiersz jest czytany jako {kind}. docs/MAPPING.md wyjaśnia każde słowo.',
  'draft.no-currency':
    'Nic w pliku nie mówi, w jakiej walucie są kwoty: wpisz ją zamiast {code}. Do tego czasu nic nie zostanie zaimportowane.',
  'draft.notes':
    'Wiersze, w których wypełniona jest tylko pierwsza komórka{named, select, no {} other {, na przykład {cells},}} wyglądają na uwagi lub nagłówki i są wstrzymane.',
  'draft.nothing': 'Komórki zawierające {cells} odczytuje się jako nic niemówiące, nigdy jako zero.',
  'draft.number-two-ways':
    '„{cell}” w kolumnie {column} jest czytane jako zapis {taken}, a może być {other}: wpisz właściwy.',
  'draft.partly':
    '„{cell}” w kolumnie {column} nie da się odczytać jak większości tej kolumny: jego wiersz zostanie odrzucony i wskazany.',
  'draft.publisher': 'Podaj wydawcę i sprawdź klucz: kolumny, które wskazują rekord i nigdy się nie zmieniają.',
  'draft.regions':
    '„{cell}” w kolumnie {column} wygląda na kod regionu, a plik nie mówi, którego kraju: wybierz go. Do tego czasu nic nie zostanie zaimportowane.',
  'draft.sheets':
    'Skoroszyt ma kilka arkuszy. Ten szkic czyta {sheet}; pozostałe to {others}. Inny szkicuje `solidary mapping suggest PLIK --sheet NAZWA`; można go też wybrać na stronie.',
  'draft.sign': '„{sign}” jest czytane jako {taken}, a może oznaczać {others}: wpisz w to miejsce walutę pliku.',
  'draft.totals': 'Wiersze zaczynające się od {cells} wyglądają na sumy wierszy powyżej i są wstrzymane.',
  'draft.unfed': 'Kolumny, które jeszcze niczego nie zasilają: {columns}',
} as const;
