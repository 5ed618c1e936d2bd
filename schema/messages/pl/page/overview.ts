/** First screen and search. */
export const pageOverview = {
  'page.door.claim': 'Roszczenie o wynagrodzenie',
  'page.door.claim.enter': 'Wprowadź roszczenie',
  'page.door.claim.open':
    '{n, plural, one {Otwórz to, które jest w danych} few {Otwórz jedno z #} many {Otwórz jedno z #} other {Otwórz jedno z #}}',
  'page.door.claim.text':
    'Zobacz, kto może za nie odpowiadać, w jakiej kolejności, na podstawie jakiego prawa, na ile i do kiedy.',
  'page.door.list': 'Lista dostawców i cen',
  'page.door.list.text':
    'Zobacz, które własne umowy nie mogą pokryć płac zgodnych z prawem, za co można odpowiadać i jaka cena by to naprawiła.',
  'page.door.name': 'Nazwa, miejsce pracy lub zdjęcia',
  'page.door.name.text': 'Zobacz, kto stoi nad nim i pod nim, ile każdy płaci i których ogniw nikt nie udokumentował.',
  'page.overview.all-claims': 'Wszystkie roszczenia',
  'page.overview.all-days': 'Wszystkie dni',
  'page.overview.all-flags': 'Wszystkie oznaczone',
  'page.overview.all-imports': 'Wszystkie importy',
  'page.overview.all-questions': 'Wszystkie pytania',
  'page.overview.all-tests': 'Wszystkie testy',
  'page.overview.ask': 'Od czego zaczynamy?',
  'page.overview.coverage': 'Dokąd sięgają testy',
  'page.overview.deadlines': 'Najbliższe terminy',
  'page.overview.empty': 'Nie ma jeszcze danych. Należy zacząć od tego, co jest pod ręką: od jednego z trzech powyżej.',
  'page.overview.empty-then':
    'Wtedy nic nie było wiadome: żadne roszczenie ani żadna umowa czy płaca, którą test mógłby zbadać.',
  'page.overview.import':
    '{state, select, dry_run {Przebieg próbny: {files}} undone {{files}, cofnięte} cancelled {{files}, przerwane} failed {{files}, nieudane} running {{files}, w toku} other {{files}}}: {n, plural, one {# wiersz} few {# wiersze} many {# wierszy} other {# wiersza}}{look, plural, =0 {} one {, # do obejrzenia} few {, # do obejrzenia} many {, # do obejrzenia} other {, # do obejrzenia}}',
  'page.overview.lately': 'Ostatnio',
  'page.overview.loading': 'Odczyt danych ...',
  'page.overview.lowest': 'Ceny najdalej poniżej tego, z czym się je porównuje',
  'page.overview.more-tests':
    '{n, plural, one {Jeszcze jeden test} few {Jeszcze # testy} many {Jeszcze # testów} other {Jeszcze # testu}} z odpowiedziami',
  'page.overview.no-coverage': 'Nie ma jeszcze czego testować. Należy zaimportować umowy z cenami.',
  'page.overview.no-deadlines': 'Żaden termin nie biegnie. Po wprowadzeniu roszczenia widać jego dni.',
  'page.overview.no-lowest':
    'Żadna cena w danych nie jest niższa niż zgodny z prawem koszt pracy, o ile dało się to przetestować.',
  'page.overview.no-lowest-tested': 'Nie dało się jeszcze przetestować żadnej ceny.',
  'page.overview.none-tested':
    'Żaden test nie mógł jeszcze odpowiedzieć: do wszystkiego, co jest w danych, brakuje jakiegoś faktu. Gdzie ceny mówią, ile pracy mogą unieść, listy i tak to pokazują.',
  'page.overview.questions': 'Trzy pytania, które rozstrzygnęłyby najwięcej',
  'page.overview.settles':
    'Rozstrzyga {n, plural, one {# odpowiedź} few {# odpowiedzi} many {# odpowiedzi} other {# odpowiedzi}}.',
  'page.overview.tested': 'przetestowano {n, number}',
  'page.overview.untested':
    '{n, plural, one {Jeszcze jeden test nie mógł niczego przetestować} few {Jeszcze # testy nie mogły niczego przetestować} many {Jeszcze # testów nie mogło niczego przetestować} other {Jeszcze # testu nie mogło niczego przetestować}}: faktów, o które pytają, nie ma w danych.',
  'page.overview.up-to': 'do',
  'page.search.answer':
    '{n, plural, =0 {Nic w danych nie pasuje do „{q}”.} one {Do „{q}” pasuje jeden zapis.} few {Do „{q}” pasują # zapisy.} many {Do „{q}” pasuje # zapisów.} other {Do „{q}” pasuje # zapisu.}}',
  'page.search.answer-more': 'Do „{q}” pasuje co najmniej {n} zapisów.',
  'page.search.best': 'Najlepsze dopasowanie',
  'page.search.empty': 'Nic w danych nie pasuje. Zaimportować listę?',
  'page.search.first': 'Pokazano pierwsze {n}. Inne znajdzie dłuższy fragment nazwy.',
  'page.search.hint': 'Podobne nazwy pozostają osobno: trzeba spojrzeć na miejsce i numer.',
  'page.search.import': 'Importuj listę',
  'page.search.kind':
    '{kind, select, organisation {Podmioty} workplace {Miejsca pracy} contract {Umowy} claim {Roszczenia} other {{kind}}}',
  'page.search.label': 'Firma, miejsce pracy lub numer',
  'page.search.loading': 'Szukanie ...',
  'page.search.near': 'Nic w danych nie pasuje do „{q}”. Te pisze się prawie tak samo albo zaczynają się podobnie.',
  'page.search.placeholder': 'Firma, miejsce pracy, numer',
  'page.search.title': 'Szukanie',
} as const;
