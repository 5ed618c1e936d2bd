/** Screens that hold two answers side by side, and that save one. */
export const pageCompare = {
  'page.compare.answer':
    '{otherwise, plural, =0 {Dla żadnej z {all} firm nic się nie zmienia} one {Inna odpowiedź dotyczy jednej z {all} firm} few {Inna odpowiedź dotyczy # z {all} firm} many {Inna odpowiedź dotyczy # z {all} firm} other {Inna odpowiedź dotyczy # z {all} firm}}.',
  'page.compare.beside-models': 'Obok modeli z 2007',
  'page.compare.caption': 'Każda firma po obu stronach',
  'page.compare.crumb': 'Obok siebie',
  'page.compare.day': 'Dzień drugiej strony',
  'page.compare.debt': 'Rodzaj długu',
  'page.compare.difference': 'Różnica',
  'page.compare.heading': 'Porównaj z innym dniem lub innymi przepisami',
  'page.compare.hint':
    'Fakty pozostają te same; zmienia się dzień albo przepisy. Model jest propozycją, nie prawem: nie liczy się w żadnej sumie prawa.',
  'page.compare.law': 'Prawo miejsca',
  'page.compare.loading': 'Dwukrotne udzielanie odpowiedzi ...',
  'page.compare.model': 'Model, nie prawo',
  'page.compare.models': 'Trzy modele z 2007, które nie są prawem',
  'page.compare.no-difference': 'brak',
  'page.compare.not-asked': 'Żaden przepis tej strony o tym nie mówi',
  'page.compare.other-day': 'Obok innego dnia lub przepisu',
  'page.compare.rules': 'Przepisy drugiej strony',
  'page.compare.side': '{day}, najwyżej może wpłynąć {most}',
  'page.compare.side-model': '{day}, według modelu, który nie jest prawem',
  'page.compare.side-open': 'Na dzień {day}; nie wiadomo, ile najwyżej może wpłynąć',
  'page.compare.side-so-far': '{day}, według tego, co wiadomo, może wpłynąć {most}; o innych nie można powiedzieć',
  'page.compare.text':
    'Jedną stroną jest prawo miejsca w dniu strony. Drugą należy wybrać: inny dzień, inną wersję przepisu albo model. Długi kilku podmiotów stoją obok siebie w pełnej wysokości i nigdy nie są sumowane.',
  'page.compare.title': 'Obok siebie: {claim}',
  'page.sheet.author': 'Sporządza',
  'page.sheet.file-number': 'Sygnatura akt',
  'page.sheet.save': 'Zapisz jako {format, select, pdf {PDF} html {stronę} other {JSON}}',
  'page.sheet.text':
    'Cała odpowiedź z każdym faktem i jego źródłem, każdym krokiem, prawem i dniem jego odczytu oraz tym, czego brakuje. Sporządzona ponownie z pliku JSON jest taka sama co do bajta.',
  'page.sheet.title': 'Karta odpowiedzi',
} as const;
