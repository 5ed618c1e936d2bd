/** Failures by code of server/domain/errors.ts: what is wrong, and how to mend it. */
export const error = {
  'error.bad-day': '{value} nie jest dniem z kalendarza. Zapis: {example}.',
  'error.bad-instant': '{value} nie jest chwilą. Zapis: {example}.',
  'error.bad-period': '{value} nie jest okresem. Zapis: {example}.',
  'error.bad-amount': '{value} nie jest kwotą. Zapis: {example}.',
  'error.bad-currency': '{value} nie jest kodem waluty. Zapis: {example}.',
  'error.currencies-differ':
    'Kwot w walutach {first} i {second} nie można dodać: przeliczenie wymaga kursu z podanym dniem.',
  'error.bad-questionnaire':
    'W {file} nie ma kolumny {columns}. Należy wziąć skoroszyt utworzony przez `solidary questions write` i zostawić jego nagłówki bez zmian.',
  'error.bad-regime': '{file}, {key}: {value} {reason}. Dobra wartość: {example}.',
  'error.bad-case': '{file}, {field}: {reason}.',
  'error.bad-mapping': '{file}, {field}: {reason}. Dobra wartość: {example}.',
  'error.bad-file': 'Nie można odczytać {file}: {reason}.',
  'error.bad-config': '{name} ma wartość {value}: {reason}. Dobra wartość: {example}.',
  'error.bad-statement': '{subject}: {property} nie może być {value}. Dobra wartość: {example}.',
  'error.no-letter': 'Brak pisma do {party}: {reason}',
  'error.no-share': 'test {test} nie używa żadnego udziału',
  'error.not-a-share': 'to nie jest udział większy od 0',
  'error.not-found-near':
    'Nie ma w danych: {what} {id}. Podobnie nazywają się: {found}. Należy podać identyfikator albo całą nazwę lub numer.',
  'error.share-above-one': 'udział powyżej 1 to więcej niż całość; sześćdziesiąt procent należy zapisać jako 0.60',
  'error.stands-already':
    '{file}: {rows, plural, one {# wiersz figuruje} few {# wiersze figurują} many {# wierszy figuruje} other {# wiersza figuruje}} już pod inną nazwą, z {imports}, ponieważ mapowanie {mapping} nazywa teraz swoje zapisy według innych kolumn niż wtedy. Niczego nie zapisano, bo liczyłoby się podwójnie. Na stronie Importy należy cofnąć to, co wczytano wcześniej, a potem zaimportować tamte pliki i te z mapowaniem w obecnej postaci.',
  'error.unknown-property': 'Zapis rodzaju {kind} nie ma {property}. Ma: {known}.',
  'error.not-indexed': 'Zapisów rodzaju {kind} nie można wyszukać po {property}. Można po: {known}.',
  'error.bad-wording':
    '{value} nie jest sposobem ujęcia pisma. Części zapisuje się tak: period=year,amount=sum: period (month, quarter, year), place (employer), amount (sum, none), work (none), workers (none).',
  'error.not-acknowledged':
    'Projekt powstaje po potwierdzeniu, do kogo jego słowa zawężają osobę skarżącą: {fit} z {of} pracowników.',
  'error.not-found': 'Nie ma w danych: {what} {id}.',
  'error.not-unique': '{id} wskazuje więcej niż jeden zapis ({what}): {found}.',
  'error.store-locked':
    'Plik danych {path} jest używany przez inne Solidary. Należy je zatrzymać albo ustawić SOLIDARY_DATA na inny folder.',
  'error.store-newer':
    'Dane w {path} zapisało nowsze Solidary (schemat {found}, to zna {known}). Należy zaktualizować Solidary albo ustawić SOLIDARY_DATA na inny folder lub SOLIDARY_STORE na inną bazę danych.',
  'error.store-full':
    'Dysk z {path} jest pełny. Z ostatniej partii niczego nie zapisano; należy zwolnić miejsce i spróbować ponownie.',
  'error.store-damaged':
    'Plik danych {path} jest uszkodzony albo nie zapisało go Solidary: {reason}. Należy przywrócić kopię albo ustawić SOLIDARY_DATA na inny folder.',
  'error.store-not-empty': '{path} zawiera inne dane, których nie ruszono. Należy podać pustą bazę danych.',
  'error.store-unreachable':
    'Pod {path} nie odpowiada żadna baza danych. Należy ją uruchomić albo ustawić SOLIDARY_STORE na jej adres.',
  'error.store-refused':
    'Baza danych pod {path} odrzuca użytkownika albo hasło. Należy ustawić SOLIDARY_STORE_USER i SOLIDARY_STORE_PASSWORD na dane tej bazy.',
  'error.store-unavailable': 'Magazyn pod {path} nie odpowiada: {reason}.',
  'error.no-data-folder':
    'Nie można użyć folderu danych {path}: {why, select, EEXIST {jest plikiem} ENOTDIR {na drodze stoi plik} EACCES {brak prawa zapisu} EPERM {brak prawa zapisu} EROFS {nie da się tam nic zapisać} other {{why}}}. Należy ustawić SOLIDARY_DATA na inny folder.',
  'error.driver-missing':
    'Brak sterownika SQLite: należy użyć Node 22.13 lub nowszego albo zainstalować kompilator C i ponownie uruchomić npm ci, aby zbudować better-sqlite3.',
  'error.port-taken':
    'Port {port} jest zajęty. Należy zatrzymać to, co na nim nasłuchuje, albo ustawić SOLIDARY_PORT na inny.',
  'error.port-refused':
    'Port {port} system zachowuje dla programów z większymi uprawnieniami. Należy ustawić SOLIDARY_PORT na port od 1024.',
  'error.no-such-address': 'Ten komputer nie ma adresu {host}. Należy ustawić SOLIDARY_HOST na 127.0.0.1.',
  'error.node-too-old': 'Node {found} jest za stary: Solidary potrzebuje {needed} lub nowszego.',
  'error.bug': 'Coś w Solidary zawiodło. To żądanie niczego nie zmieniło; co się stało, mówi dziennik serwera.',
  'error.folder-not-empty': 'Folder {path} nie jest pusty. Należy podać nowy, aby niczego nie nadpisać.',
  'error.failed': 'Coś w Solidary zawiodło: {reason}',
  'error.import-running': 'Import {id} już trwa. Należy poczekać albo go przerwać.',
  'error.too-large': '{what} przekracza {limit}: {remedy}.',
  'error.cancelled': 'Przerwano; nic nie zostało w połowie.',
  'error.source-cited':
    '{n, plural, one {Na to źródło powołuje się jeden wpis} few {Na to źródło powołują się # wpisy} many {Na to źródło powołuje się # wpisów} other {Na to źródło powołuje się # wpisu}}: pozostaje ono, by można było sprawdzić, co powiedziano.',
  'error.source-refused': 'Tego pliku nie przyjęto: {reason}.',
} as const;
