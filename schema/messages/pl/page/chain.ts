/** Chain map and its twin. */
export const pageChain = {
  'page.chain.above': 'Wszyscy nad: {name}',
  'page.chain.all-here':
    '{n, plural, one {Jedyne ogniwo jest tutaj} few {Wszystkie # ogniwa są tutaj} many {Wszystkie ogniwa są tutaj: #} other {Wszystkie ogniwa są tutaj: #}}',
  'page.chain.ask': 'Poprosić o dokument',
  'page.chain.below': 'Wszyscy pod: {name}',
  'page.chain.claimed': 'roszczenia: {sum}',
  'page.chain.claimed-more':
    'roszczenia: {sum} i {unknown, plural, one {jedna pozycja} few {# pozycje} many {# pozycji} other {# pozycji}} o nieznanej kwocie',
  'page.chain.claimed-short': 'kwota nieznana',
  'page.chain.claimed-unknown':
    '{unknown, plural, one {jedna pozycja roszczenia} few {# pozycje roszczeń} many {# pozycji roszczeń} other {# pozycji roszczeń}}, kwota nieznana',
  'page.chain.closes-loop': 'zamyka pętlę',
  'page.chain.companies': 'Firmy',
  'page.chain.contracts': 'umowy: {n, number}',
  'page.chain.drawn':
    'Ogniwa: {total, number}; narysowane pojedynczo: {drawn, number}, złożone: {folded, number}, w {groups, plural, one {jednej grupie} few {{words} grupach} many {{words} grupach} other {{words} grupach}}. Grupa po otwarciu zostanie narysowana. Tabela ma każdy wiersz.',
  'page.chain.drawn-all':
    '{n, plural, =0 {W danych nie ma ogniw.} one {Jedno ogniwo, narysowane.} few {# ogniwa, wszystkie narysowane pojedynczo.} many {# ogniw, wszystkie narysowane pojedynczo.} other {# ogniwa, wszystkie narysowane pojedynczo.}} Tabela ma każdy wiersz.',
  'page.chain.drawn-count': 'Narysowane',
  'page.chain.drawn-twin': 'Ogniwa narysowane pojedynczo: {n, number}',
  'page.chain.empty': 'W danych nie ma umowy poniżej.',
  'page.chain.evidence': 'Dowód',
  'page.chain.export': 'To, co widać, do zabrania',
  'page.chain.export-as': 'Jako {form}',
  'page.chain.export-failed': 'Obrazu nie udało się zrobić. CSV i GraphML zawierają to samo.',
  'page.chain.export-foot': '{title}. Stan na {day}. {drawn} To nie jest porada prawna.',
  'page.chain.from': 'Nabywca',
  'page.chain.holes': 'Luki do wypełnienia',
  'page.chain.hours': '{n} godz.',
  'page.chain.hours-at-least': 'co najmniej {n} godz.',
  'page.chain.hours-at-most': 'najwyżej {n} godz.',
  'page.chain.hours-between': '{low} do {high} godz.',
  'page.chain.hours-sum':
    '{sum}{unknown, plural, =0 {} one {; godziny jednej umowy nie są znane} few {; godziny # umów nie są znane} many {; godziny # umów nie są znane} other {; godziny # umowy nie są znane}}',
  'page.chain.inferred-from': 'przyjęto, że stoi w ramach {above}. Wywnioskowano:',
  'page.chain.inferred-links': 'Wywnioskowane',
  'page.chain.keys':
    'Strzałki prowadzą po łańcuchu, Enter otwiera, P wybiera ścieżkę, T pokazuje tabelę, + i − zmieniają wielkość, 0 jak narysowano.',
  'page.chain.legend':
    'Linia ciągła: udokumentowane. Linia przerywana: wywnioskowane. Gruba linia: wybrana ścieżka. Proporczyk: cena oznaczona.',
  'page.chain.links': 'Ogniwa',
  'page.chain.loading': 'Przechodzenie łańcucha ...',
  'page.chain.loop': 'pętla z {n}',
  'page.chain.map': 'Mapa',
  'page.chain.map-label': 'Mapa łańcucha. W górę znaczy ku najwyższemu nabywcy. {drawn}',
  'page.chain.more-inferred':
    '{n, plural, one {Jeszcze jedno ogniwo jest wywnioskowane} few {Jeszcze # ogniwa są wywnioskowane} many {Jeszcze # ogniw jest wywnioskowanych} other {Jeszcze # ogniwa jest wywnioskowane}}; zob. tabelę.',
  'page.chain.more-places':
    '{n, plural, one {Jeszcze jedno miejsce} few {Jeszcze # miejsca} many {Jeszcze # miejsc} other {Jeszcze # miejsca}}',
  'page.chain.more-places-where': 'w tabeli',
  'page.chain.no-claim': 'brak roszczenia w danych',
  'page.chain.no-hours': 'godziny nieznane',
  'page.chain.no-price': 'brak ceny w danych',
  'page.chain.node':
    'poziom {tier}{claims, plural, =0 {} one {, jedno roszczenie} few {, # roszczenia} many {, # roszczeń} other {, # roszczenia}}. {paid}',
  'page.chain.none': 'Nie ma żadnego ogniwa',
  'page.chain.not-drawn': 'umowa, której nie narysowano',
  'page.chain.open-part': 'Narysuj jeszcze {n, number}',
  'page.chain.open-party': 'Otwórz: {name}',
  'page.chain.paid-by':
    'Nabywca {buyer}: {price}, {test}{inferred, select, inferred {, ogniwo wywnioskowane} other {}}{later, select, yes {, później niż w tym dniu} other {}}',
  'page.chain.pair': '{buyer} – {supplier}',
  'page.chain.panel': 'Wybrana ścieżka',
  'page.chain.part': '{test}: {n}',
  'page.chain.part-label':
    '{tier}, {test}: {links, plural, one {# ogniwo} few {# ogniwa} many {# ogniw} other {# ogniwa}} do {parties, plural, one {jednej firmy} few {# firm} many {# firm} other {# firmy}}, wywnioskowane: {inferred, number}, narysowane: {drawn, number}; {sums}. {left, plural, =0 {Wszystkie są narysowane.} one {Otwiera jedno pozostałe ogniwo.} few {Otwiera do 60 dalszych.} many {Otwiera do 60 dalszych.} other {Otwiera do 60 dalszych.}}',
  'page.chain.parts-drawn':
    '{total, plural, one {# ogniwo} few {# ogniwa} many {# ogniw} other {# ogniwa}}: narysowane pojedynczo: {drawn, number}, złożone: {folded, number}, w {groups, plural, one {jednej części} few {# częściach} many {# częściach} other {# części}}. Otwarcie części rysuje 60 dalszych.',
  'page.chain.parts-first':
    'Ogniwa są policzone; które z nich są wywnioskowane i co mówią ich testy, jest jeszcze odczytywane.',
  'page.chain.parts-map-label': 'Mapa łańcucha według poziomów. W górę znaczy ku najwyższemu nabywcy. {drawn}',
  'page.chain.parts-none-tested':
    'Cen jest zbyt wiele, by przetestować je naraz, a odpowiedzi z tego dnia nie zachowano: żadnej z nich jeszcze nie przetestowano. Test jest po otwarciu umowy.',
  'page.chain.parts-twin': 'Wszystkie części mapy: {n, number}',
  'page.chain.passed-means':
    'Z kilku testów liczy się wynik najmocniejszy. Cena umowy przeszła co najmniej jeden; inne mogą być nierozstrzygnięte, a łańcuch jako całość nigdy nie przechodzi.',
  'page.chain.passed-one': 'przeszło co najmniej jeden',
  'page.chain.path': '{from} w górę do {to}',
  'page.chain.path-cannot-tell':
    '{n, plural, one {Jedynej ceny na tej ścieżce nie da się ustalić.} few {Ceny na tej ścieżce: {all}; nie da się ustalić: {untested, plural, =1 {jednej} one {jednej} few {{words}} many {{words}} other {{words}}}.} many {Ceny na tej ścieżce: {all}; nie da się ustalić: {untested, plural, =1 {jednej} one {jednej} few {{words}} many {{words}} other {{words}}}.} other {Ceny na tej ścieżce: {all}; nie da się ustalić: {untested, plural, =1 {jednej} one {jednej} few {{words}} many {{words}} other {{words}}}.}}',
  'page.chain.path-flagged':
    '{n, plural, one {Cena jedynego ogniwa jest oznaczona.} few {Pierwsza oznaczona cena jest przy ogniwie {ordinal, selectordinal, other {#.}} z {words}.} many {Pierwsza oznaczona cena jest przy ogniwie {ordinal, selectordinal, other {#.}} z {words}.} other {Pierwsza oznaczona cena jest przy ogniwie {ordinal, selectordinal, other {#.}} z {words}.}}',
  'page.chain.path-none': 'Ta firma stoi na szczycie tej mapy.',
  'page.chain.path-none-flagged':
    '{n, plural, one {Cena na tej ścieżce nie jest oznaczona.} few {Żadna z {words} cen na tej ścieżce nie jest oznaczona.} many {Żadna z {words} cen na tej ścieżce nie jest oznaczona.} other {Żadna z {words} ceny na tej ścieżce nie jest oznaczona.}}',
  'page.chain.path-not-tested': 'Żadnej ceny na tej ścieżce jeszcze nie przetestowano.',
  'page.chain.path-tells-nothing': 'Dla żadnej ceny na tej ścieżce nie da się tego ustalić.',
  'page.chain.pays': 'Płaci {buyer}, otrzymuje {supplier}',
  'page.chain.pays-flagged': 'cena oznaczona:',
  'page.chain.place-opens': 'otwiera jego stronę',
  'page.chain.places-open': 'otwiera tabelę',
  'page.chain.price-sum':
    '{sum}{bounded, plural, =0 {} one {; jedna cena jest znana tylko jako przedział} few {; # ceny są znane tylko jako przedział} many {; # cen jest znanych tylko jako przedział} other {; # ceny jest znane tylko jako przedział}}{unpriced, plural, =0 {} one {; jedna cena za całą umowę nie jest znana} few {; # ceny za całą umowę nie są znane} many {; # cen za całą umowę nie jest znanych} other {; # ceny za całą umowę nie jest znane}}',
  'page.chain.result': 'Wynik',
  'page.chain.root': 'Szczyt:',
  'page.chain.root.all': 'Wszystkie łańcuchy',
  'page.chain.root.buys':
    'kupuje na podstawie {n, plural, one {jednej umowy} few {# umów} many {# umów} other {# umowy}}',
  'page.chain.root.by-name': 'Albo dowolny inny, według nazwy',
  'page.chain.root.none': 'W danych nie ma innego nabywcy, nad którym nikt nie stoi.',
  'page.chain.shows': 'Co stoi przy ogniwach',
  'page.chain.shows-debts': 'Długi',
  'page.chain.shows-hours': 'Godziny',
  'page.chain.shows-prices': 'Ceny',
  'page.chain.size':
    '{links, plural, =0 {Brak ogniw} one {Jedno ogniwo} few {# ogniwa} many {# ogniw} other {# ogniwa}}, poziomy: {tiers, plural, =0 {brak} one {jeden} few {{words}} many {{words}} other {{words}}}, wywnioskowane: {inferred, plural, =0 {żadne} one {jedno} few {#} many {#} other {#}}',
  'page.chain.stack': '{trade, select, none {jeszcze {n, number}} other {jeszcze {n, number}: {trade}}}',
  'page.chain.stack-label':
    'oznaczone: {flagged}, {links, plural, one {# ogniwo} few {# ogniwa} many {# ogniw} other {# ogniwa}}, wywnioskowane: {inferred}; {n, plural, one {jedna firma} few {# firmy} many {# firm} other {# firmy}} pod: {under}; {sums}. Otwiera grupę.',
  'page.chain.sum-of': '{sum}, {known, number} z {all, number}',
  'page.chain.table': 'Tabela',
  'page.chain.test': 'Test ceny',
  'page.chain.tier': 'Poziom',
  'page.chain.tier-label': '{n, plural, =0 {Szczyt} one {Poziom #} few {Poziom #} many {Poziom #} other {Poziom #}}',
  'page.chain.tier-links': '{links, plural, one {# ogniwo} few {# ogniwa} many {# ogniw} other {# ogniwa}}',
  'page.chain.tier-parts':
    '{tier, plural, one {Poziom #} few {Poziom #} many {Poziom #} other {Poziom #}}{deeper, select, yes { i głębiej} other {}}',
  'page.chain.to': 'Dostawca',
  'page.chain.twin': 'Wszystkie ogniwa mapy: {n, number}',
  'page.chain.untested':
    '{n, plural, one {Jednej ceny nie można przetestować} few {# cen nie można przetestować} many {# cen nie można przetestować} other {# ceny nie można przetestować}}: czegoś brakuje. Czego, mówi każda na własnej stronie.',
  'page.chain.workplaces': 'Miejsca pracy',
  'page.chain.zoom': 'Wielkość mapy',
  'page.chain.zoom-fit': 'Jak narysowano',
  'page.chain.zoom-in': 'Bliżej',
  'page.chain.zoom-out': 'Dalej',
  'page.chains.answer': 'Czyj łańcuch pokazać?',
  'page.chains.buyer': 'Nabywca',
  'page.chains.contracts': 'Umowy, w których kupuje',
  'page.chains.country': 'Kraj',
  'page.chains.empty': 'W danych nie ma umowy, więc nie ma łańcucha do przejścia.',
  'page.chains.first': 'Pokazane: {n} z największą liczbą umów. Inne należy wyszukać.',
  'page.chains.loading': 'Szukanie szczytów łańcuchów ...',
  'page.chains.roots': 'Nabywcy, nad którymi w danych nie ma nikogo',
} as const;
