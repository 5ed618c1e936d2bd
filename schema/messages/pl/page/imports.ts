/** Imports: file, columns, dry run, ledger, problems, undo. */
const ROWS = 'Wiersze: {in, plural, one {#} few {#} many {#} other {#}}';
const MEND =
  '{rejected, plural, =0 {} one { Jeden wymaga poprawy.} few { # wymagają poprawy.} many { # wymaga poprawy.} other { # wymaga poprawy.}}';
const WAIT = '{held, plural, =0 {} one { Jeden czeka.} few { # czekają.} many { # czeka.} other { # czeka.}}';

export const pageImports = {
  'page.imports.accepted': 'przyjęte',
  'page.imports.again': 'Aby mieć to znowu, należy ponownie zaimportować plik: jego wiersze zostaną odczytane od nowa.',
  'page.imports.answer': 'To, co mówi plik, jest zachowane z jego wierszem i można to w całości cofnąć.',
  'page.imports.answer-done': `${ROWS}; przyjęte: {accepted, plural, one {{accepted, number}} few {{accepted, number}} many {{accepted, number}} other {{accepted, number}}}{duplicate, plural, =0 {} one {; były tu już wcześniej: #} few {; były tu już wcześniej: #} many {; były tu już wcześniej: #} other {; były tu już wcześniej: #}}.${MEND}${WAIT}`,
  'page.imports.answer-dry': `${ROWS}; gotowe: {accepted, plural, one {{accepted, number}} few {{accepted, number}} many {{accepted, number}} other {{accepted, number}}}{duplicate, plural, =0 {} one {; już tu są: #} few {; już tu są: #} many {; już tu są: #} other {; już tu są: #}}.${MEND}${WAIT}`,
  'page.imports.answer-first': 'Oznaczone, najpierw najbardziej poniżej',
  'page.imports.answer-of':
    '{records, plural, one {Zawiera jedną umowę lub jeden zapis płacy} few {Zawiera {records, number} umowy i zapisy płac} many {Zawiera {records, number} umów i zapisów płac} other {Zawiera {records, number} umowy i zapisów płac}}; {flagged, plural, =0 {żaden test nie oznacza żadnego z nich} one {oznaczono jeden} few {oznaczono {flagged, number}} many {oznaczono {flagged, number}} other {oznaczono {flagged, number}}}.',
  'page.imports.answer-shown': 'Pokazano {n, number} z {all, number}; testy prowadzą do wszystkich.',
  'page.imports.answer-tests': 'Każdy test, o tym, co zawiera',
  'page.imports.answer-title': 'Co mówią o tym testy',
  'page.imports.bar': 'Wiersze: {parts}.',
  'page.imports.by-hand': 'wpisano ręcznie',
  'page.imports.cancel': 'Przerwij',
  'page.imports.column': 'Kolumna',
  'page.imports.column-refused': 'Kolumna {column} jest odrzucona.',
  'page.imports.columns': 'Co zasila każda kolumna',
  'page.imports.done': 'Dotychczasowe importy',
  'page.imports.drafted': 'Przygotowane z tego pliku',
  'page.imports.dry-again': 'Ponów przebieg próbny',
  'page.imports.dry-run': 'Przebieg próbny',
  'page.imports.duplicate': 'już w danych, bez zmian',
  'page.imports.duplicate-short': 'już w danych',
  'page.imports.elsewhere':
    'Pozostaje otwarty, a ten serwer go nie wykonuje: być może czyta go jeszcze inny program albo został przerwany. Aby kontynuować od miejsca przerwania, należy ponownie zaimportować te same pliki albo cofnąć import.',
  'page.imports.empty': 'Niczego jeszcze nie zaimportowano.',
  'page.imports.entered':
    '{what}{n, plural, =0 {} one { i jeszcze jeden} few { i jeszcze #} many { i jeszcze #} other { i jeszcze #}}',
  'page.imports.entered-from': '{document}, {day}',
  'page.imports.feeds': 'Fakt',
  'page.imports.files': 'Pliki',
  'page.imports.files-more':
    '{first} i {n, plural, one {jeszcze jeden} few {jeszcze #} many {jeszcze #} other {jeszcze #}}',
  'page.imports.formats': 'CSV lub XLSX. Niczego nie zapisuje się przed obejrzeniem przebiegu próbnego.',
  'page.imports.found': 'Znaleziono',
  'page.imports.from-text': 'z {text}',
  'page.imports.held': 'czekające',
  'page.imports.import-rows': 'Importuj {n, plural, one {# wiersz} few {# wiersze} many {# wierszy} other {# wiersza}}',
  'page.imports.in': 'wiersze wejściowe',
  'page.imports.keep': 'Zachowaj',
  'page.imports.kept':
    'Resztę tego wiersza przyjęto: {n, plural, one {# informację} few {# informacje} many {# informacji} other {# informacji}}.',
  'page.imports.kind':
    '{outcome, select, rejected {Odrzucone} held {Czekające} other {{outcome}}}: {text} {n, plural, one {# wiersz} few {# wiersze} many {# wierszy} other {# wiersza}}',
  'page.imports.known-mapping': 'Mapowanie',
  'page.imports.line': 'Wiersz',
  'page.imports.line-2': 'Jak odczytano w wierszu 2',
  'page.imports.lines': '{from} do {to}',
  'page.imports.loading': 'Odczyt importów ...',
  'page.imports.looking': 'Krok 1 z 2: otwieranie {file}, nagłówek i pierwsze wiersze ...',
  'page.imports.mapping': 'Mapowanie',
  'page.imports.mapping-hint': 'Ten sam plik działa w wierszu poleceń: solidary import --mapping mapping.yaml FILE',
  'page.imports.mapping-text': 'Mapowanie jako tekst',
  'page.imports.mended':
    'Od tego czasu {taken, plural, =0 {nie przyjęto żadnego z tych wierszy} one {poprawiono jeden z tych wierszy} few {poprawiono # z tych wierszy} many {poprawiono # z tych wierszy} other {poprawiono # z tych wierszy}}. {left, plural, =0 {Nie ma już nic do poprawienia.} one {Jeden trzeba jeszcze poprawić.} few {# trzeba jeszcze poprawić.} many {# trzeba jeszcze poprawić.} other {# trzeba jeszcze poprawić.}}',
  'page.imports.mended-by':
    '{rows, plural, one {Jeden wiersz poprawiony i wysłany} few {# wiersze poprawione i wysłane} many {# wierszy poprawionych i wysłanych} other {# wiersza poprawionych i wysłanych}} ponownie',
  'page.imports.mended-outcome':
    'przyjęto: {taken, number}{open, plural, =0 {.} one {; jeden trzeba tam poprawić.} few {; # trzeba tam poprawić.} many {; # trzeba tam poprawić.} other {; # trzeba tam poprawić.}}',
  'page.imports.mended-short': 'poprawiono od tego czasu: {n, number}',
  'page.imports.more-problems': 'Pokazano pierwsze {n}. Wszystkie są w pliku odrzuconych wierszy.',
  'page.imports.new': 'Importuj plik',
  'page.imports.no-file': 'Najpierw należy wybrać plik.',
  'page.imports.not-imported': 'nie importowano',
  'page.imports.nothing': 'nic',
  'page.imports.nothing-written': 'Niczego jeszcze nie zapisano. Import można cofnąć w całości.',
  'page.imports.nth-file': 'Plik {at} z {of}.',
  'page.imports.onward': 'Gdzie teraz zajrzeć',
  'page.imports.opening':
    'Otwieranie pliku, dotąd {n, plural, one {# sekunda} few {# sekundy} many {# sekund} other {# sekundy}}. Ile to jeszcze potrwa, będzie podane po odczytaniu pierwszych wierszy.',
  'page.imports.opening-share':
    'Otwieranie skoroszytu: {share, number, percent} gotowe{seconds, plural, =-1 {} =0 {} one {, zostało około # sekundy} few {, zostało około # sekund} many {, zostało około # sekund} other {, zostało około # sekundy}}. Potem odczytane zostaną jego wiersze.',
  'page.imports.problems': 'Wiersze do obejrzenia, według rodzaju',
  'page.imports.progress': 'Odczytana część pliku',
  'page.imports.rate':
    'wierszy na sekundę: {rate, number}{seconds, plural, =-1 {} =0 {} one {, zostało około # sekundy} few {, zostało około # sekund} many {, zostało około # sekund} other {, zostało około # sekundy}}',
  'page.imports.reading-columns': 'Krok 2 z 2: odczyt treści każdej kolumny ...',
  'page.imports.rejected': 'odrzucone',
  'page.imports.rejected-file':
    '{n, plural, one {# odrzucony wiersz} few {# odrzucone wiersze} many {# odrzuconych wierszy} other {# odrzuconego wiersza}} jako plik do poprawienia',
  'page.imports.remedy': 'Co to naprawia',
  'page.imports.rests': '{field}: {target}',
  'page.imports.rests-entered': 'Wpisano ręcznie o',
  'page.imports.rests-more':
    '{n, plural, one {Jednego nie wymieniono} few {# nie wymieniono} many {# nie wymieniono} other {# nie wymieniono}}.',
  'page.imports.running':
    'Odczyt {file}: dotąd {rows, plural, one {# wiersz} few {# wiersze} many {# wierszy} other {# wiersza}}.',
  'page.imports.save-mapping': 'Zapisz jako mapowanie',
  'page.imports.second': '{publisher}, {state}',
  'page.imports.show-all': 'Pokaż wszystkie: {n, number}',
  'page.imports.stage.columns': 'Kolumny',
  'page.imports.stage.done': 'gotowe',
  'page.imports.stage.dry-run': 'Przebieg próbny',
  'page.imports.stage.file': 'Plik',
  'page.imports.stage.import': 'Import',
  'page.imports.stages': 'Etapy importu',
  'page.imports.started': 'Rozpoczęto',
  'page.imports.state': 'Stan',
  'page.imports.state-text':
    '{state, select, cancelled {Przerwano: nic nie zostało w połowie.} other {Cofnięto: to, co podał ten import, zakończono, a to, co zastąpił, znów obowiązuje.}}',
  'page.imports.state-word':
    '{state, select, running {w toku} elsewhere {otwarty} done {gotowe} cancelled {przerwane} failed {nieudane} undone {cofnięte} dry_run {przebieg próbny, nic nie zapisano} other {{state}}}',
  'page.imports.stopping':
    'Zatrzymywanie. Plik, który jest właśnie otwierany, zostanie najpierw otwarty do końca; potem nic więcej nie będzie zapisane.',
  'page.imports.suggesting': 'Oglądanie nagłówka i próbki ...',
  'page.imports.to-look-at':
    '{n, plural, one {Jeden wiersz do obejrzenia} few {# wiersze do obejrzenia} many {# wierszy do obejrzenia} other {# wiersza do obejrzenia}}{more, select, yes { i dalsze} other {}}',
  'page.imports.undo': 'Cofnij ten import',
  'page.imports.undo-sure': 'Tak, cofnij w całości',
  'page.imports.undo-text':
    '{n, plural, =0 {Nie opiera się na nim żaden późniejszy fakt.} one {Opiera się na nim jeden późniejszy fakt, który straciłby podstawę.} few {Opierają się na nim # późniejsze fakty, które straciłyby podstawę.} many {Opiera się na nim # późniejszych faktów, które straciłyby podstawę.} other {Opiera się na nim # późniejszego faktu, które straciłyby podstawę.}}',
  'page.imports.undoable': 'Import można cofnąć w całości.',
  'page.imports.undone':
    'Cofnięto: zakończono {closed, plural, one {# wypowiedź} few {# wypowiedzi} many {# wypowiedzi} other {# wypowiedzi}}, podano ponownie: {restated, number}.',
  'page.imports.undone-beneath':
    'Cofnięto. Wszystko, co to mówiło, zmieniono później i te zmiany obowiązują: nic nie wygląda inaczej. Aby cofnąć się dalej, należy cofnąć także je, zaczynając od ostatniej.',
  'page.imports.what-changed': 'Co zmieniło się od jego początku',
  'page.imports.why': 'Dlaczego się zatrzymał',
} as const;
