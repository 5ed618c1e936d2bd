/** Where a price goes, from the sale to the public down to the pay for the work. */
const PER = '{unit, select, undefined {{per}} other {za {unit}}}';

export const breakdown = {
  'breakdown.answer.impossible': `Z ceny {price} ${PER} na pracę zostaje {left_is, select, exact {{left}} other {najwyżej {left}}}, a zgodny z prawem koszt pracy wynosi {labour_is, select, exact {{labour}} other {co najmniej {labour}}}.`,
  'breakdown.answer.no-labour': `Z ceny {price} ${PER} na pracę zostaje najwyżej {left}; zgodny z prawem koszt pracy nie jest znany.`,
  'breakdown.answer.no-price': 'W danych nie ma ceny, którą można by rozłożyć.',
  'breakdown.answer.open': `Z ceny {price} ${PER} na pracę zostaje {left_is, select, exact {{left}} other {najwyżej {left}}}, a zgodny z prawem koszt pracy wynosi {labour_is, select, exact {{labour}} other {co najmniej {labour}}}: według posiadanych danych możliwe jest jedno i drugie.`,
  'breakdown.answer.possible': `Z ceny {price} ${PER} na pracę zostaje {left_is, select, exact {{left}} other {co najmniej {left}}}, a zgodny z prawem koszt pracy wynosi {labour_is, select, exact {{labour}} other {najwyżej {labour}}}.`,
  'breakdown.answer.unpriced': 'Ceny samej pracy nie ma w danych; są ceny powyżej niej.',
  'breakdown.column.currency': 'Waluta',
  'breakdown.column.least': 'Co najmniej',
  'breakdown.column.most': 'Najwyżej',
  'breakdown.column.notes': 'Uwagi',
  'breakdown.column.per': 'Za',
  'breakdown.column.record': 'Id umowy',
  'breakdown.column.row': 'Od góry w dół',
  'breakdown.first':
    'Pierwsza cena od góry, która nie mogła pokryć zgodnego z prawem kosztu pracy, to zapłata podmiotu {party} na rzecz {to}; oba podmioty ją uzgodniły i mogły to dostrzec.',
  'breakdown.first-known':
    'Spośród cen, o których można to stwierdzić, pierwsza od góry, która nie mogła pokryć zgodnego z prawem kosztu pracy, to zapłata podmiotu {party} na rzecz {to}; oba podmioty ją uzgodniły i mogły to dostrzec. Powyżej nie można tego stwierdzić o: {above}.',
  'breakdown.first-left':
    'Zapłata podmiotu {party} na rzecz {to} pokryłaby sam zgodny z prawem koszt pracy, ale nie obok innych kosztów tej pracy.',
  'breakdown.note.first': 'Pierwsza cena od góry, która nie mogła pokryć zgodnego z prawem kosztu pracy.',
  'breakdown.note.first-known':
    'Z tych, o których można to stwierdzić, pierwsza od góry poniżej zgodnego z prawem kosztu pracy.',
  'breakdown.note.first-left': 'Pierwszy krok od góry poniżej zgodnego z prawem kosztu pracy.',
  'breakdown.note.inferred': 'To, że stoi nad tą pracą, jest wywnioskowane, a nie udokumentowane.',
  'breakdown.note.not-known': 'Nieznane.',
  'breakdown.note.other-work': 'Najwyżej: cena powyżej może obejmować także inną pracę.',
  'breakdown.note.others':
    'Opłaca też {n, plural, one {# inną umowę} few {# inne umowy} many {# innych umów} other {# innej umowy}}: czy wystarcza na wszystkie, sprawdza osobny test.',
  'breakdown.note.source': 'Źródło: {cite}.',
  'breakdown.note.tax-not-known': 'Zawiera podatek od sprzedaży; jego wysokość nie jest znana.',
  'breakdown.parts': 'Powyżej drogi się rozchodzą: nie wiadomo, w ramach której umowy wykonano pracę.',
  'breakdown.row.keeps': 'Zostaje u: {party}, w tym na własne koszty',
  'breakdown.row.labour': 'Zgodny z prawem koszt pracy: godziny × płaca minimalna × (1 + koszty pozapłacowe)',
  'breakdown.row.left': 'Zostaje na pracę: płaca i należności pracodawcy od niej',
  'breakdown.row.on_costs': 'W tym koszty pozapłacowe pracodawcy',
  'breakdown.row.other_costs': 'Inne koszty, {party}: materiał, narzędzia, dojazdy',
  'breakdown.row.price': 'Płaci {party}, otrzymuje {to}',
  'breakdown.row.retail': 'Cena sprzedaży, {party}',
  'breakdown.row.seller_keeps': 'Zostaje u: {party}, w tym na wszystkie koszty sprzedaży',
  'breakdown.row.short': 'Brakuje do zgodnego z prawem kosztu pracy',
  'breakdown.row.tax': 'Podatek od sprzedaży',
  'breakdown.row.wage': 'W tym płaca brutto',
} as const;
