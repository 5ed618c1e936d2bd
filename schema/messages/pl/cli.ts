/** What the command line prints beside answers. */
export const cli = {
  'cli.against': 'wobec {amount}',
  'cli.assessed':
    '{way, select, whole {Przetestowano wszystko} touched {Ponownie przetestowano to, co się zmieniło, i to, czego to dotyka} other {Nic się nie zmieniło}}, stan na {asOf}: {n, plural, one {jeden zapis} few {# zapisy} many {# zapisów} other {# zapisu}}.',
  'cli.assessing': 'przetestowano {assessed}{of, select, no {} other { z {of}}}',
  'cli.batch': 'partia {sequence} {file} do wiersza {line}: {counts}{already, select, true { (już zapisana)} other {}}',
  'cli.branch': 'pozycja {line}, jeśli pracę wykonano w ramach {contract} (żadna gałąź nie liczy się jako dług)',
  'cli.breakdown': 'Od góry w dół, {currency} {per}:',
  'cli.calendar-unknown':
    'Dla tych pozycji nie jest znany ostatni dzień samego długu, co nie znaczy, że go nie ma: {lines}.',
  'cli.calendar-written':
    '{file}: {events, plural, one {jeden dzień przyszły} few {# dni przyszłe} many {# dni przyszłych} other {# dnia przyszłego}}{passed, plural, =0 {} one {; jeden minął i został pominięty} few {; # minęły i zostały pominięte} many {; # minęło i zostało pominiętych} other {; # minęło i zostało pominięte}}.',
  'cli.cannot-tell': 'nie da się ustalić {count}: {text}',
  'cli.changes-deadlines': 'Ostatnie dni: {n}, z tego tutaj {shown}.',
  'cli.changes-facts': 'Fakty: {n}, z tego tutaj {shown}.',
  'cli.changes-flags': 'Oznaczenia: {n}, z tego tutaj {shown}. Oznaczenie otwiera pytanie i nie jest rozstrzygnięciem.',
  'cli.changes-law': 'Prawo: {n}, z tego tutaj {shown}.',
  'cli.changes-rows': 'Wiersze roszczeń: {n}, z tego tutaj {shown}.',
  'cli.compare-side-open': 'na dzień {asOf}, najwyżej: nieznane',
  'cli.contradictions':
    '{subject, select, undefined {Wszystko, co jest w danych} other {{subject}}}, stan na {asOf}: {certificates, plural, =0 {brak certyfikatów} one {jeden certyfikat} few {# certyfikaty} many {# certyfikatów} other {# certyfikatu}}, {payments, plural, =0 {brak płatności publicznych} one {jedna płatność publiczna} few {# płatności publiczne} many {# płatności publicznych} other {# płatności publicznej}}.',
  'cli.contradictions-cut':
    'Odczytano tylko pierwsze 200 z nich: {kinds}. Aby czytać dalej, należy zapytać o jedną firmę lub jedno miejsce pracy.',
  'cli.contradictions-no-notice': 'Nie napisano projektu: nie ma sprawy o płatność, którą dałoby się ustalić.',
  'cli.contradictions-none':
    'Nic z tego, co jest w danych, im nie przeczy. To nie znaczy, że nic takiego nie ma: tego, czego nie zapisano, nie da się z niczym zestawić.',
  'cli.contradictions-notice':
    '{file}: projekt. Należy go przeczytać, uzupełnić to, co stoi w [nawiasach], i samodzielnie zdecydować: niczego nie wysłano.',
  'cli.contradictions-review': 'Do przeglądu; to nie jest rozstrzygnięcie.',
  'cli.day-ahead': '{days, plural, =0 {dzisiaj} one {jutro} few {za # dni} many {za # dni} other {za # dnia}}',
  'cli.day-done': 'dokonano {done}',
  'cli.day-list':
    '{n, plural, =0 {Nie jest znany żaden dzień} one {Jeden dzień} few {# dni} many {# dni} other {# dnia}}, stan na {asOf}, z tymi, które minęły od {since}:',
  'cli.day-not-asked':
    '{n, plural, one {W jednym roszczeniu} few {W # roszczeniach} many {W # roszczeniach} other {W # roszczenia}} brakuje pracodawcy, miejsca albo waluty: nie da się ustalić żadnego dnia.',
  'cli.day-opens': 'pierwszy dzień',
  'cli.day-passed': 'minął {days, plural, one {wczoraj} few {# dni temu} many {# dni temu} other {# dnia temu}}',
  'cli.deadlines': 'dni',
  'cli.fair-price': '{contract}, {asOf}: w obecnym stanie i przy założeniu',
  'cli.floors-read': 'Wczytano najpierw, bo ceny porównuje się z minimami z ich dnia: {file}.',
  'cli.import-begun': 'import {id}',
  'cli.import-ended': 'import {id}, {state}: {counts}',
  'cli.import-first':
    'Najpierw należy zaimportować listę: solidary mapping suggest LISTA > lista.yaml, potem solidary import LISTA --mapping lista.yaml. Do ćwiczeń: solidary demo retailer.',
  'cli.import-into': 'import {id} do {workspace}, {state}: {counts}',
  'cli.ledger': 'odczytano {in} = przyjęto {accepted} + już zapisane {duplicate} + odrzucono {rejected} + czeka {held}',
  'cli.left': 'zostaje na pracę {amount}',
  'cli.letter-acknowledge':
    'Projekt zostanie wydrukowany z --acknowledge, po przeczytaniu tego i wybraniu słów przez --widen.',
  'cli.letter-missing':
    '{n, plural, =0 {niczego nie brakuje} one {jedno puste miejsce do wypełnienia} few {# puste miejsca do wypełnienia} many {# pustych miejsc do wypełnienia} other {# pustego miejsca do wypełnienia}}',
  'cli.letter-suggested': 'Razem: --widen {widen} pasuje do: {count}.',
  'cli.letter-wider': 'Szersze słowa i do kogo by pasowały:',
  'cli.demo-held': '{title}: już jest w danych; aby wczytać od nowa, należy cofnąć import na stronie.',
  'cli.demo-next':
    'Opowieść jest według stanu na {asOf}. Zob. seed/{name}/README.md, albo na początek: solidary flags --test price-below-lawful-labour --as-of {asOf}',
  'cli.diligence':
    'Sprawdzenia, na które mógłby się powołać podmiot {party} dla pracy wykonanej {asOf}: {n, plural, =0 {brak} one {jedno} few {#} many {#} other {#}}.',
  'cli.diligence-lapses': 'wygasa {on}',
  'cli.diligence-left-out':
    '{n, plural, one {Nie zbadano jeszcze jednej umowy.} few {Nie zbadano jeszcze # umów.} many {Nie zbadano jeszcze # umów.} other {Nie zbadano jeszcze # umowy.}}',
  'cli.diligence-none':
    'Żadne wprowadzone prawo nie uznaje tu sprawdzenia za okoliczność zwalniającą. To nie znaczy, że sprawdzanie jest bezużyteczne.',
  'cli.diligence-place': '{contract}: nie zapisano, gdzie wykonuje się pracę, więc nie można zapytać żadnego prawa.',
  'cli.evidence':
    'Co podmiot {party} mógł dostrzec do {on} ({regime} zależy od jego wiedzy: {of}). Spisane, przez nikogo nieważone:',
  'cli.evidence-against': 'przeciw',
  'cli.evidence-for': 'za',
  'cli.evidence-to_check': 'do sprawdzenia',
  'cli.checkable': 'Z nich {count} mówi, ile pracy cena może unieść: pokazuje je --rows cannot_tell.',
  'cli.flags': '{test}, stan na {asOf}: przetestowane {tested}, oznaczone {flagged}, przeszły {passed}',
  'cli.flags-are-questions': 'Oznaczenie otwiera pytanie; nie jest rozstrzygnięciem.',
  'cli.compare-difference': 'różnica',
  'cli.compare-side': '{asOf}, najwyżej {most} {currency}',
  'cli.dossier-again':
    '{same, select, true {{file}: sporządzono ponownie, każdy bajt jest taki sam} other {{file}: sporządzono ponownie według prawa wprowadzonego dzisiaj, jest inny}}',
  'cli.dossier-photos':
    'zdjęcia i skany: dołączone: {carried, plural, one {#} few {#} many {#} other {#}}{changed, plural, =0 {, każde zgodne ze swoim skrótem} one {, z tego NIEZGODNE ze swoim skrótem: #} few {, z tego NIEZGODNE ze swoim skrótem: #} many {, z tego NIEZGODNE ze swoim skrótem: #} other {, z tego NIEZGODNE ze swoim skrótem: #}}; podane tylko przez skrót: {named, plural, one {#} few {#} many {#} other {#}}',
  'cli.dossier-written': '{file} (SHA-256 {hash})',
  'cli.export-persons':
    '{n, plural, one {Pominięto jedną obserwację o osobie} few {Pominięto # obserwacje o osobach} many {Pominięto # obserwacji o osobach} other {Pominięto # obserwacji o osobach}}: zob. --with-persons.',
  'cli.export-sources':
    '{n, plural, one {Dołączone jest jedno zdjęcie lub skan, bo powołują się na nie fakty} few {Dołączone są # zdjęcia i skany, bo powołują się na nie fakty} many {Dołączonych jest # zdjęć i skanów, bo powołują się na nie fakty} other {Dołączone jest # zdjęcia i skanu, bo powołują się na nie fakty}}: należy sprawdzić, czy {n, plural, one {nie widać na nim ludzi} few {nie widać na nich ludzi} many {nie widać na nich ludzi} other {nie widać na nich ludzi}}.',
  'cli.first-day': 'pierwszy ważny dzień: {on}, {what}{party, select, undefined {} other { ({party})}}',
  'cli.first-day-unknown': 'pierwszy ważny dzień: nieznany, co nie znaczy, że go nie ma',
  'cli.debt-may-be-dead':
    'dług z pozycji {line} może być przedawniony od {on} ({cite}): upaść może każdy wiersz, który się na nim opiera',
  'cli.debt-clock-unknown':
    'nie jest znane, jak długo trwa sam dług: {lines, plural, one {# pozycja} few {# pozycje} many {# pozycji} other {# pozycji}}',
  'cli.order': 'kolejność {order}',
  'cli.problem': '{where} {outcome, select, rejected {odrzucony} other {czeka}}{cell}: {why}',
  'cli.trace-so-far':
    'roszczenie {claim}, stan na {asOf}: {total} {currency}; według tego, co wiadomo, może wpłynąć {most}, a o innych nie można powiedzieć',
  'cli.what-if': '{test}, stan na {asOf}: oznaczone {before} w obecnym stanie, {after} przy założeniu',
  'cli.what-if-mends':
    'przeszłoby przy {price}{bound, select, exact {} between { najwcześniej, na pewno przy {upper}} other { najwcześniej; przy jakiej cenie na pewno, nie wiadomo}}',
  'cli.what-if-none': 'Żadna odpowiedź się nie zmienia.',
  'cli.would-settle': 'fakty, które zmieniłyby odpowiedź, od największych kwot',
  'cli.rung-open': 'można żądać zapłaty od {from}',
  'cli.rung-waits': 'otwiera się, gdy: {opens}',
  'cli.source-cited':
    '{n, plural, =0 {nie powołuje się na nie żaden wpis} one {powołuje się na nie jeden wpis} few {powołują się na nie # wpisy} many {powołuje się na nie # wpisów} other {powołuje się na nie # wpisu}}',
  'cli.source-kept': '{hash}{already, select, true { (już w danych)} other {}}',
  'cli.source-none': 'W danych nie ma zdjęcia ani skanu.',
  'cli.still-open':
    '{open, plural, one {# wiersz zależy} few {# wiersze zależą} many {# wierszy zależy} other {# wiersza zależy}} od więcej niż dwóch brakujących faktów albo od samego prawa',
  'cli.indicators':
    'Wskaźniki, miejsce pracy {workplace}, {asOf}: {n, plural, =0 {nie zapisano żadnej obserwacji} one {jedna obserwacja} few {# obserwacje} many {# obserwacji} other {# obserwacji}}.',
  'cli.indicators-conditions': 'Warunki pracy obok ich norm:',
  'cli.indicators-evidence': 'Na czym się opierają:',
  'cli.indicators-left-out':
    '{n, plural, one {Nie przetestowano jednego zapisu płac.} few {Nie przetestowano # zapisów płac.} many {Nie przetestowano # zapisów płac.} other {Nie przetestowano # zapisu płac.}}',
  'cli.indicators-list': '{title}, z dnia {dated} ({citation})',
  'cli.indicators-presumption': '{person}: {state} ({status})',
  'cli.indicators-unknown':
    '{n, plural, one {Nie jest znany jeden wskaźnik} few {Nie są znane # wskaźniki} many {Nie jest znanych # wskaźników} other {Nie jest znane # wskaźnika}}{never, plural, =0 {} one {; nigdy się tu nie zapisuje: #} few {; nigdy się tu nie zapisuje: #} many {; nigdy się tu nie zapisuje: #} other {; nigdy się tu nie zapisuje: #}}.',
  'cli.indicators-unlisted':
    '{n, plural, one {Jedna obserwacja się nie liczy: nie wymienia} few {# obserwacje się nie liczą: nie wymieniają} many {# obserwacji się nie liczy: nie wymieniają} other {# obserwacji się nie liczy: nie wymieniają}} niczego z tych list albo wymienia się warunek bez normy, albo nie wiadomo, czy to widziano.',
  'cli.ladder': 'Szczebel po szczeblu według {regime}',
  'cli.missing': 'brakuje: {text}',
  'cli.missing-file': 'plik mapowania opisuje też {name}; takiego pliku nie podano',
  'cli.more-problems': '... i dalsze wiersze, które nie stały się faktami: {count}',
  'cli.not-applicable': 'nie dotyczy {count}: {text}',
  'cli.not-legal-advice': 'To nie jest porada prawna.',
  'cli.rejected-file': 'odrzucone wiersze do poprawienia: {path}',
  'cli.trace': 'roszczenie {claim}, stan na {asOf}: {total} {currency}; najwyżej może wpłynąć {most}',
  'cli.undeclared':
    'Oznaki niezgłoszonego podwykonawstwa wokół {party}, stan na {asOf}: {n, plural, =0 {nie ma czego badać} one {jedno pytanie} few {# pytania} many {# pytań} other {# pytania}}.',
  'cli.undeclared-candidates': 'Przypuszczenie to powód, żeby zapytać; nie jest rozstrzygnięciem.',
  'cli.undeclared-finding': '{answer}: {what} {names} ({kind}; {evidence}).',
  'cli.undeclared-left-out':
    'Nie zbadano: {contracts, plural, one {# umowa} few {# umowy} many {# umów} other {# umowy}}, {workplaces, plural, one {# miejsce pracy} few {# miejsca pracy} many {# miejsc pracy} other {# miejsca pracy}}, {firms, plural, one {# powiązana firma} few {# powiązane firmy} many {# powiązanych firm} other {# powiązanej firmy}}{addresses, select, true {, adresy niektórych podmiotów} other {}}.',
  'cli.undeclared-next': 'W danych są dalsze podmioty: ciąg dalszy przez --after {mark}',
  'cli.undeclared-survey':
    'Oznaki niezgłoszonego podwykonawstwa, stan na {asOf}: zbadano {looked, plural, one {jeden podmiot} few {# podmioty} many {# podmiotów} other {# podmiotu}}, {n, plural, =0 {brak przypuszczeń} one {jedno przypuszczenie} few {# przypuszczenia} many {# przypuszczeń} other {# przypuszczenia}}, pytania nie do ustalenia: {open, plural, one {jedno} few {#} many {#} other {#}}.',
  'cli.unmatched-file': 'żaden plik z mapowania nie nazywa się {name}; nie został odczytany',
  'cli.whole-mapping': '{file}: pełne mapowanie, {id}, wydawca {publisher}',
} as const;
