/** Chain map and its twin. */
export const pageChain = {
  'page.chain.above': 'Wszyscy nad: {name}',
  'page.chain.all-here':
    '{n, plural, one {Jedyne ogniwo jest tutaj} few {Wszystkie # ogniwa są tutaj} many {Wszystkie ogniwa są tutaj: #} other {Wszystkie ogniwa są tutaj: #}}',
  'page.chain.below': 'Wszyscy pod: {name}',
  'page.chain.closes-loop': 'zamyka pętlę',
  'page.chain.contracts': 'umowy: {n}',
  'page.chain.drawn':
    'Ogniwa: {total}; narysowane pojedynczo: {drawn}, złożone: {folded}, w {groups, plural, one {jednej grupie} few {{words} grupach} many {{words} grupach} other {{words} grupach}}. Grupa po otwarciu zostanie narysowana. Tabela ma każdy wiersz.',
  'page.chain.drawn-all':
    '{n, plural, =0 {W danych nie ma ogniw.} one {Jedno ogniwo, narysowane.} few {# ogniwa, wszystkie narysowane pojedynczo.} many {# ogniw, wszystkie narysowane pojedynczo.} other {# ogniwa, wszystkie narysowane pojedynczo.}} Tabela ma każdy wiersz.',
  'page.chain.empty': 'W danych nie ma umowy poniżej.',
  'page.chain.evidence': 'Dowód',
  'page.chain.from': 'Nabywca',
  'page.chain.holes': 'Luki do wypełnienia',
  'page.chain.inferred-from': 'przyjęto, że stoi w ramach {above}. Wywnioskowano:',
  'page.chain.keys':
    'Strzałki prowadzą po łańcuchu, Enter otwiera, P wybiera ścieżkę, T pokazuje tabelę, + i − zmieniają wielkość, 0 jak narysowano.',
  'page.chain.loading': 'Przechodzenie łańcucha ...',
  'page.chain.loop': 'pętla z {n}',
  'page.chain.map': 'Mapa',
  'page.chain.map-label': 'Mapa łańcucha. W górę znaczy ku najwyższemu nabywcy. {drawn}',
  'page.chain.more-inferred':
    '{n, plural, one {Jeszcze jedno ogniwo jest wywnioskowane} few {Jeszcze # ogniwa są wywnioskowane} many {Jeszcze # ogniw jest wywnioskowanych} other {Jeszcze # ogniwa jest wywnioskowane}}; zob. tabelę.',
  'page.chain.node':
    'poziom {tier}{claims, plural, =0 {} one {, jedno roszczenie} few {, # roszczenia} many {, # roszczeń} other {, # roszczenia}}. {paid}',
  'page.chain.open-party': 'Otwórz: {name}',
  'page.chain.paid-by':
    'Zapłata {price}, nabywca {buyer}, {test}{inferred, select, inferred {, ogniwo wywnioskowane} other {}}',
  'page.chain.pair': '{buyer} – {supplier}',
  'page.chain.panel': 'Wybrana ścieżka',
  'page.chain.path': '{from} w górę do {to}',
  'page.chain.path-cannot-tell':
    '{n, plural, one {Jedynej ceny na tej ścieżce nie da się ustalić.} few {Ceny na tej ścieżce: {all}; nie da się ustalić: {untested, plural, =1 {jednej} one {jednej} few {{words}} many {{words}} other {{words}}}.} many {Ceny na tej ścieżce: {all}; nie da się ustalić: {untested, plural, =1 {jednej} one {jednej} few {{words}} many {{words}} other {{words}}}.} other {Ceny na tej ścieżce: {all}; nie da się ustalić: {untested, plural, =1 {jednej} one {jednej} few {{words}} many {{words}} other {{words}}}.}}',
  'page.chain.path-flagged':
    '{n, plural, one {Cena jedynego ogniwa jest oznaczona.} few {Pierwsza oznaczona cena jest przy ogniwie {ordinal, selectordinal, other {#.}} z {words}.} many {Pierwsza oznaczona cena jest przy ogniwie {ordinal, selectordinal, other {#.}} z {words}.} other {Pierwsza oznaczona cena jest przy ogniwie {ordinal, selectordinal, other {#.}} z {words}.}}',
  'page.chain.path-none': 'Ta firma stoi na szczycie tego, co jest w danych.',
  'page.chain.path-none-flagged':
    '{n, plural, one {Cena na tej ścieżce nie jest oznaczona.} few {Żadna z {words} cen na tej ścieżce nie jest oznaczona.} many {Żadna z {words} cen na tej ścieżce nie jest oznaczona.} other {Żadna z {words} ceny na tej ścieżce nie jest oznaczona.}}',
  'page.chain.pays': 'Płaci {buyer}, otrzymuje {supplier}',
  'page.chain.pays-flagged': 'cena oznaczona:',
  'page.chain.place-opens': 'otwiera jego stronę',
  'page.chain.size':
    '{links, plural, =0 {Brak ogniw} one {Jedno ogniwo} few {# ogniwa} many {# ogniw} other {# ogniwa}}, poziomy: {tiers, plural, =0 {brak} one {jeden} few {{words}} many {{words}} other {{words}}}, wywnioskowane: {inferred, plural, =0 {żadne} one {jedno} few {#} many {#} other {#}}',
  'page.chain.stack': 'jeszcze {n}',
  'page.chain.stack-label':
    'oznaczone: {flagged}, {links, plural, one {# ogniwo} few {# ogniwa} many {# ogniw} other {# ogniwa}}, wywnioskowane: {inferred}; {n, plural, one {jedna firma} few {# firmy} many {# firm} other {# firmy}} pod: {under}. Otwiera grupę.',
  'page.chain.table': 'Tabela',
  'page.chain.test': 'Test ceny',
  'page.chain.tier': 'Poziom',
  'page.chain.tier-label': '{n, plural, =0 {Szczyt} one {Poziom #} few {Poziom #} many {Poziom #} other {Poziom #}}',
  'page.chain.to': 'Dostawca',
  'page.chain.twin': 'Wszystkie ogniwa mapy: {n}',
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
