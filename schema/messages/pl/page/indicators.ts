/** Indicators at a workplace. */
export const pageIndicators = {
  'page.indicators': 'Wskaźniki pracy przymusowej: trzy listy kontrolne',
  'page.indicators.about-person': 'o: {person}',
  'page.indicators.condition': 'Warunek pracy',
  'page.indicators.conditions': 'Warunki pracy obok ich norm',
  'page.indicators.dated': 'Z dnia {dated}. {citation}.{checked, select, undefined {} other { Obejrzano {checked}.}}',
  'page.indicators.dimension': 'Wymiar',
  'page.indicators.dimensions': 'Według wymiarów: {title}',
  'page.indicators.effects': 'Co wynika, dopóki trwa',
  'page.indicators.empty':
    'Nie zapisano żadnej obserwacji tego miejsca pracy. Aby wypełnić te listy, należy zaimportować obserwacje z ich źródłem.',
  'page.indicators.flag': 'Płaca poniżej ustawowego minimum',
  'page.indicators.indicator': 'Wskaźnik',
  'page.indicators.left-out':
    '{n, plural, one {Nie przetestowano jednego zapisu płac.} few {Nie przetestowano # zapisów płac.} many {Nie przetestowano # zapisów płac.} other {Nie przetestowano # zapisu płac.}}',
  'page.indicators.loading': 'Odczyt wskaźników ...',
  'page.indicators.no-words': 'Odnotowano bez opisu',
  'page.indicators.none': 'Nie zapisano niczego, o co pyta ta lista.',
  'page.indicators.not-found': 'Szukano, nie znaleziono:',
  'page.indicators.presumption': '{person}: {state}',
  'page.indicators.presumptions': 'Gdzie osoba mówi tak o sobie',
  'page.indicators.presumptions.status': 'To jest {status}.',
  'page.indicators.rebuttals': 'Co podniesiono przeciw temu',
  'page.indicators.rests-on': 'Opiera się na',
  'page.indicators.source': '{document}, wiersz {line}',
  'page.indicators.standard': 'Norma: {standard}',
  'page.indicators.state': 'Według tego, co zapisano',
  'page.indicators.steps': 'Dlaczego',
  'page.indicators.unknown':
    '{n, plural, one {Nie jest znany jeden wskaźnik} few {Nie są znane # wskaźniki} many {Nie jest znanych # wskaźników} other {Nie jest znane # wskaźnika}}{never, plural, =0 {} one {; nigdy się tu nie zapisuje: #} few {; nigdy się tu nie zapisuje: #} many {; nigdy się tu nie zapisuje: #} other {; nigdy się tu nie zapisuje: #}}',
  'page.indicators.unlisted':
    '{n, plural, one {Jedna obserwacja się nie liczy: nie wymienia} few {# obserwacje się nie liczą: nie wymieniają} many {# obserwacji się nie liczy: nie wymieniają} other {# obserwacji się nie liczy: nie wymieniają}} niczego z tych list albo wymienia się warunek bez normy, albo nie wiadomo, czy to widziano.',
} as const;
